// Generated from openapi/exchange-experience.yaml by `npm run generate`. Do not edit.
export interface components {
    schemas: {
        /** @description An API instance that a client application has a contract with. */
        readonly ApplicationApiInstance: {
            /** @description Another number, of the API in the older sense. */
            readonly apiId?: number;
            readonly assetId?: string;
            readonly assetName?: string;
            readonly assetVersion?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            readonly deprecated?: boolean;
            readonly description?: string | null;
            readonly endpointUri?: string | null;
            readonly environmentId?: string;
            readonly environmentName?: string;
            /** @description Asset, environment and instance in words. May end in the word `undefined`. */
            readonly fullname?: string;
            readonly groupId?: string;
            /** @description Id of the API instance. */
            readonly id: number;
            readonly instanceLabel?: string | null;
            readonly isPublic?: boolean;
            readonly lastActiveDate?: string | null;
            readonly masterOrganizationId?: string;
            /** @description Version and id of the instance, such as `v2:19482056`. */
            readonly name?: string;
            readonly order?: number;
            readonly organizationId?: string;
            /** @description Of no recorded type; null as a rule. */
            readonly portalId?: unknown;
            readonly productVersion?: string | null;
            /** @description Of no recorded type; null as a rule. */
            readonly rootFileId?: unknown;
            /** @description `release` has been seen; may grow. */
            readonly stage?: string;
            readonly tags?: readonly string[];
            /** @description Of no recorded type; null as a rule. */
            readonly terms?: unknown;
            readonly termsDate?: string | null;
            readonly version?: string | null;
        };
        readonly ApplicationClientProvider: {
            readonly name?: string | null;
            /** @description Null for the built-in provider. */
            readonly providerId?: string | null;
            /** @description Null, a word, or an object with a name. */
            readonly type?: unknown;
        };
        /** @description A contract of a client application. It does not say with which API. */
        readonly ApplicationContract: {
            readonly id: number;
            readonly requestedTier?: components["schemas"]["SlaTier"] | components["schemas"]["Nothing"];
            /** @description `PENDING`, `APPROVED`, `REJECTED` or `REVOKED`; may grow. */
            readonly status: string;
            readonly tier?: components["schemas"]["SlaTier"] | components["schemas"]["Nothing"];
        };
        /** @description A version of an asset with everything that belongs to it. */
        readonly Asset: {
            readonly assetId: string;
            readonly categories?: readonly unknown[];
            readonly createdAt?: string;
            readonly createdBy?: components["schemas"]["AssetCreator"];
            readonly createdById?: string | null;
            readonly createdDate?: string;
            readonly customFields?: readonly unknown[];
            readonly dependencies?: readonly unknown[];
            readonly description?: string | null;
            readonly files?: readonly components["schemas"]["AssetFile"][];
            readonly groupId: string;
            readonly icon?: string | null;
            /** @description Group id, asset id and version, with slashes between them. */
            readonly id?: string;
            readonly instances?: readonly components["schemas"]["AssetInstance"][];
            readonly isPublic?: boolean;
            readonly isSnapshot?: boolean;
            readonly labels?: readonly string[];
            readonly minorVersion?: string | null;
            readonly modifiedAt?: string;
            readonly name?: string;
            readonly organization?: {
                readonly [key: string]: unknown;
            };
            readonly organizationId?: string;
            readonly otherVersions?: readonly unknown[];
            readonly permissions?: readonly string[];
            readonly rating?: number | null;
            /** @description `development`, `published` or `deprecated`; may grow. */
            readonly status?: string;
            /** @description `rest-api`, `soap-api`, `http-api`, `custom`, …; may grow. */
            readonly type?: string;
            readonly updatedDate?: string;
            readonly version: string;
            readonly versionGroup?: string | null;
            readonly versions?: readonly unknown[];
        };
        /** @description Id of a user, or the user. */
        readonly AssetCreator: string | {
            readonly [key: string]: unknown;
        };
        readonly AssetFile: {
            readonly classifier?: string | null;
            readonly downloadURL?: string | null;
            readonly externalLink?: string | null;
            readonly isGenerated?: boolean;
            readonly mainFile?: string | null;
            readonly packaging?: string | null;
        };
        /** @description An API group instance as Exchange knows it. */
        readonly AssetGroupInstance: {
            readonly assetVersion?: string | null;
            readonly deprecated?: boolean;
            readonly id: components["schemas"]["NumberOrDigits"];
            readonly instances?: readonly components["schemas"]["AssetGroupInstanceMember"][];
            readonly isPublic?: boolean;
            readonly name?: string | null;
        };
        /** @description An API instance inside an API group instance. */
        readonly AssetGroupInstanceMember: {
            readonly apiVersionId?: components["schemas"]["NumberOrDigits"];
            readonly assetId?: string;
            readonly assetVersion?: string | null;
            readonly deprecated?: boolean;
            readonly endpointUri?: string | null;
            readonly environmentId?: string | null;
            readonly environmentName?: string | null;
            readonly groupId?: string;
            readonly instanceName?: string | null;
            readonly isPublic?: boolean;
            /** @description The version group, under another name. */
            readonly productApiVersion?: string | null;
            readonly providerId?: string | null;
        };
        /** @description An API instance as Exchange knows it. */
        readonly AssetInstance: {
            readonly assetId?: string;
            readonly contractsCount?: number;
            readonly createdBy?: components["schemas"]["AssetCreator"] | components["schemas"]["Nothing"];
            readonly createdDate?: string | null;
            readonly deprecated?: boolean;
            readonly endpointUri?: string | null;
            readonly environmentId?: string | null;
            readonly environmentName?: string | null;
            readonly fullname?: string | null;
            readonly groupId?: string;
            /** @description Managed: the id of the API instance, as a number or as text. External and mocked: a UUID or a word. */
            readonly id: number | string;
            readonly isPublic?: boolean;
            readonly minorVersion?: string | null;
            readonly name?: string | null;
            readonly organizationId?: string;
            /** @description The version group, under yet another name. */
            readonly productApiVersion?: string | null;
            /** @description The version group, under another name. */
            readonly productAPIVersion?: string | null;
            /** @description The version group, as API Manager calls it. */
            readonly productVersion?: string | null;
            readonly providerId?: string | null;
            readonly status?: string | null;
            /** @description `managed`, `external` or `mocked`; may grow. Only managed instances accept contracts. */
            readonly type?: string;
            readonly updatedDate?: string | null;
            readonly version?: string | null;
            readonly versionGroup?: string | null;
        };
        /** @description A version of an asset in a search result. */
        readonly AssetSummary: {
            readonly assetId: string;
            readonly createdAt?: string;
            readonly createdBy?: components["schemas"]["AssetCreator"];
            readonly createdById?: string | null;
            /** @description Seen instead of `createdAt`. */
            readonly createdDate?: string;
            readonly description?: string | null;
            readonly groupId: string;
            readonly isPublic?: boolean;
            readonly minorVersion?: string | null;
            readonly name?: string;
            readonly organizationId?: string;
            /** @description `development`, `published` or `deprecated`; may grow. */
            readonly status?: string;
            /** @description `rest-api`, `soap-api`, `http-api`, `custom`, …; may grow. */
            readonly type?: string;
            readonly updatedDate?: string;
            readonly version: string;
            readonly versionGroup?: string | null;
        };
        /** @description The terms of an asset version. */
        readonly AssetTerms: {
            readonly assetId?: string;
            readonly assetVersion?: string | null;
            readonly groupId?: string;
            readonly id?: components["schemas"]["NumberOrDigits"];
            readonly underlyingTerms?: readonly components["schemas"]["UnderlyingTerms"][];
            readonly versionGroup?: string | null;
        };
        /** @description Both are `{}` in lists of applications. */
        readonly Audit: {
            readonly created?: components["schemas"]["AuditMoment"];
            readonly updated?: components["schemas"]["AuditMoment"];
        };
        /** @description When something happened: `{ date }`, `{}`, and in one recording an empty array. */
        readonly AuditMoment: {
            /** @description ISO 8601, UTC, with milliseconds. */
            readonly date?: string | null;
        } | readonly unknown[];
        /** @description A client application. */
        readonly ClientApplication: {
            /** @description Echoed by a create. */
            readonly apiEndpoints?: boolean | null;
            /** @description 32 hexadecimal characters; with an external provider, whatever the provider gave. */
            readonly clientId?: string;
            /** @description Missing, null or `{}` for the built-in provider. */
            readonly clientProvider?: components["schemas"]["ApplicationClientProvider"] | components["schemas"]["Nothing"];
            /** @description **A secret.** For owners and administrators of the root organization. */
            readonly clientSecret?: string;
            /** @description Null or empty when there is none. */
            readonly description?: string | null;
            /** @description `password`, `implicit`, `client_credentials`, `authorization_code`, `refresh_token`; may grow. Empty for the built-in provider. */
            readonly grantTypes?: readonly string[];
            /** @description The same number in every service. */
            readonly id: number;
            /** @description Id of the root organization. */
            readonly masterOrganizationId?: string;
            readonly name: string;
            /** @description The redirect URIs: an array under a singular name. */
            readonly redirectUri?: readonly string[];
            /** @description Null or empty when there is none. */
            readonly url?: string | null;
        };
        /** @description The contract with the API instance that `includeContractsForApiVersion` names. */
        readonly ClientApplicationContract: {
            readonly id: number;
            readonly requestedTier?: components["schemas"]["SlaTier"] | components["schemas"]["Nothing"];
            /** @description `PENDING`, `APPROVED`, `REJECTED` or `REVOKED`; may grow. */
            readonly status: string;
            readonly tier?: components["schemas"]["SlaTier"] | components["schemas"]["Nothing"];
        };
        readonly ClientApplicationCreate: {
            /** @description Also registers the platform's own redirect URIs. */
            readonly apiEndpoints?: boolean;
            /** @description Brings an existing client id along; built-in provider and PingFederate only. */
            readonly clientId?: string;
            /** @description Brings an existing client secret along. */
            readonly clientSecret?: string;
            readonly description?: string;
            /** @description Empty for the built-in provider. */
            readonly grantTypes?: readonly string[];
            /** @description Unique; whether letter case counts is unknown. */
            readonly name: string;
            /** @description The redirect URIs: an array under a singular name. */
            readonly redirectUri?: readonly string[];
            readonly url?: string;
        };
        /** @description A client application in a list. */
        readonly ClientApplicationSummary: {
            /** @description Sometimes; for administrators with `targetAdminSite=true`. */
            readonly clientId?: string;
            /** @description Missing, null or `{}` for the built-in provider. */
            readonly clientProvider?: components["schemas"]["ApplicationClientProvider"] | components["schemas"]["Nothing"];
            /** @description **A secret.** For administrators with `targetAdminSite=true`. */
            readonly clientSecret?: string;
            /** @description With `includeContractsForApiVersion`. */
            readonly contract?: components["schemas"]["ClientApplicationContract"] | components["schemas"]["Nothing"];
            /** @description Null or empty when there is none. */
            readonly description?: string | null;
            readonly grantTypes?: readonly string[];
            /** @description The same number in every service. */
            readonly id: number;
            /** @description Id of the root organization. */
            readonly masterOrganizationId?: string;
            readonly name: string;
            /** @description The redirect URIs: an array under a singular name. */
            readonly redirectUri?: readonly string[];
            /** @description Null or empty when there is none. */
            readonly url?: string | null;
        };
        /** @description Only what is to change. Client id and secret cannot be chosen any more. */
        readonly ClientApplicationUpdate: {
            readonly description?: string | null;
            readonly grantTypes?: readonly string[];
            readonly name?: string;
            readonly redirectUri?: readonly string[];
            readonly url?: string | null;
        };
        /** @description Asks for access to an API or to an API group. */
        readonly ContractRequest: components["schemas"]["ContractRequestForApi"] | components["schemas"]["ContractRequestForApiGroup"];
        readonly ContractRequestForApi: {
            /** @description To be true. */
            readonly acceptedTerms: boolean;
            /** @description Id of the API instance, as text in the specification, as a number in the vendor's documentation. */
            readonly apiId: string | number;
            readonly assetId: string;
            readonly environmentId?: string;
            readonly groupId: string;
            /** @enum {string} */
            readonly instanceType: "api";
            /**
             * Format: uuid
             * @description The organization of the asset.
             */
            readonly organizationId: string;
            /** @description Needed when the API instance has tiers, and to be left out when it has none. */
            readonly requestedTierId?: number;
            readonly version: string;
            readonly versionGroup: string;
        };
        readonly ContractRequestForApiGroup: {
            /** @description To be true. */
            readonly acceptedTerms: boolean;
            readonly apiGroupInstanceId: number;
            readonly assetId: string;
            readonly environmentId?: string;
            readonly groupId: string;
            /** @enum {string} */
            readonly instanceType: "api-group";
            /**
             * Format: uuid
             * @description The organization of the asset.
             */
            readonly organizationId: string;
            /** @description Needed when the API group instance has tiers, and to be left out when it has none. */
            readonly requestedTierId?: number;
            readonly version: string;
            readonly versionGroup: string;
        };
        readonly ContractTierChange: {
            readonly requestedTierId: number;
        };
        readonly GrantType: {
            /** @description Grant types of which at least one must be chosen too. */
            readonly depends: readonly string[];
            /** @description Grant types that cannot be chosen together with this one. */
            readonly exclude: readonly string[];
            /** @description The name that screens show. */
            readonly label: string;
            /** @description `password`, `implicit`, `client_credentials`, `authorization_code` or `refresh_token`; may grow. */
            readonly name: string;
            /** @description Every client application of this provider must choose it. */
            readonly required: boolean;
        };
        readonly GrantTypes: {
            readonly grant_types: readonly components["schemas"]["GrantType"][];
            readonly type: components["schemas"]["ProviderType"];
        };
        /** @description A contract between a client application and an API instance, direct or through an API group. */
        readonly InstanceContract: {
            readonly apiGroupInstance?: components["schemas"]["InstanceContractGroup"] | components["schemas"]["Nothing"];
            readonly apiGroupInstanceId?: number | null;
            readonly apiId?: components["schemas"]["NumberOrDigits"] | components["schemas"]["Nothing"];
            readonly apiVersion?: components["schemas"]["InstanceContractApiVersion"] | components["schemas"]["Nothing"];
            /** @description Id of the API instance. Null for a contract with an API group. */
            readonly apiVersionId?: components["schemas"]["NumberOrDigits"] | components["schemas"]["Nothing"];
            readonly application?: components["schemas"]["InstanceContractApplication"];
            readonly applicationId?: number;
            readonly approvedDate?: string | null;
            readonly assetName?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            /** @description `APPLIED`, `NOT_APPLIED` or `GROUP`; may grow. Of several contracts only the least restrictive is applied. */
            readonly condition?: string | null;
            readonly id: number;
            readonly masterOrganizationId?: string;
            readonly organizationId?: string;
            readonly partyId?: string | null;
            readonly partyName?: string | null;
            /** @description What the contract could move to. */
            readonly possibleTiers?: readonly components["schemas"]["SlaTier"][];
            readonly rejectedDate?: string | null;
            readonly requestedTier?: components["schemas"]["SlaTier"] | components["schemas"]["Nothing"];
            readonly requestedTierId?: number | null;
            readonly revokedDate?: string | null;
            /** @description `PENDING`, `APPROVED`, `REJECTED` or `REVOKED`; may grow. */
            readonly status: string;
            /** @description Of no recorded type; null as a rule. */
            readonly terms?: unknown;
            readonly tier?: components["schemas"]["SlaTier"] | components["schemas"]["Nothing"];
            readonly tierId?: number | null;
            readonly versionGroup?: string | null;
        };
        /** @description The API instance of a contract. */
        readonly InstanceContractApiVersion: {
            readonly apiId?: components["schemas"]["NumberOrDigits"];
            readonly assetId?: string;
            readonly assetVersion?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            readonly groupId?: string;
            readonly id?: components["schemas"]["NumberOrDigits"];
            readonly masterOrganizationId?: string;
            readonly organizationId?: string;
            readonly productVersion?: string | null;
        };
        /** @description The client application of a contract. */
        readonly InstanceContractApplication: {
            readonly audit?: components["schemas"]["Audit"];
            readonly clientProvider?: components["schemas"]["ApplicationClientProvider"] | components["schemas"]["Nothing"];
            /** @description The client id, under its older name. */
            readonly coreServicesId?: string;
            readonly description?: string | null;
            readonly id?: number;
            readonly name?: string;
            readonly url?: string | null;
        };
        /** @description The API group instance of a contract. */
        readonly InstanceContractGroup: {
            readonly apiGroupVersionId?: number;
            readonly assetId?: string;
            readonly assetVersion?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            readonly environmentId?: string;
            readonly groupId?: string;
            readonly id?: number;
            /** @description May begin with the word `undefined`. */
            readonly name?: string | null;
            readonly organizationId?: string;
            readonly productVersion?: string | null;
        };
        /**
         * @description Always null.
         * @enum {string|null}
         */
        readonly Nothing: null;
        /** @description A number, or its digits as text. */
        readonly NumberOrDigits: number | string;
        /** @description What the JSON errors of this service look like, all of them together: `{ status, message, details }`, and the older `{ code, message }` of assets. */
        readonly Problem: {
            /** @description A word, in older errors of assets. */
            readonly code?: string;
            /** @description Free form; `{}` as a rule. */
            readonly details?: unknown;
            readonly error?: string;
            readonly message?: string;
            readonly name?: string;
            /** @description The status of the answer again. */
            readonly status?: number;
            readonly "X-ANYPNT-TRX-ID"?: string;
        };
        readonly ProviderType: {
            readonly description?: string | null;
            /** @description `ping`, `openam` or `openid-dynamic-client`; may grow. */
            readonly name: string;
            readonly version?: string | null;
        };
        /** @description A contract as its consumer gets it: with `tier` once approved on one, with `requestedTier` while it waits, with neither when the API has no tiers. */
        readonly RequestedContract: {
            readonly api?: components["schemas"]["RequestedContractApi"];
            readonly applicationId?: number;
            readonly clientId?: string;
            /** @description **A secret.** */
            readonly clientSecret?: string;
            readonly id: number;
            readonly requestedTier?: components["schemas"]["SlaTier"] | components["schemas"]["Nothing"];
            /** @description `PENDING`, `APPROVED`, `REJECTED` or `REVOKED`; may grow. */
            readonly status: string;
            readonly tier?: components["schemas"]["SlaTier"] | components["schemas"]["Nothing"];
        };
        /** @description The API instance that the contract is with. */
        readonly RequestedContractApi: {
            readonly assetId?: string;
            readonly assetName?: string;
            readonly assetVersion?: string | null;
            readonly deprecated?: boolean;
            readonly environmentId?: string;
            readonly environmentName?: string;
            readonly environmentOrganizationName?: string;
            /** @description Asset, environment and instance in words. May end in the word `undefined`. */
            readonly fullname?: string;
            readonly groupId?: string;
            readonly id?: components["schemas"]["NumberOrDigits"];
            readonly minorVersion?: string | null;
            readonly organizationId?: string;
            readonly productVersion?: string | null;
            readonly version?: string | null;
        };
        /** @description The client application, or the new secret alone. */
        readonly SecretReset: {
            readonly clientId?: string;
            /** @description **A secret.** The new one; when it is missing, read the application. */
            readonly clientSecret?: string;
            readonly id?: number;
            readonly name?: string;
        };
        /** @description An SLA tier of an API instance or an API group instance. */
        readonly SlaTier: {
            readonly apiGroupInstanceId?: number | null;
            readonly apiId?: components["schemas"]["NumberOrDigits"];
            readonly apiVersionId?: components["schemas"]["NumberOrDigits"];
            readonly applicationCount?: number;
            readonly audit?: components["schemas"]["Audit"];
            /** @description Contracts on this tier need no approval. */
            readonly autoApprove?: boolean;
            /** @description Among the tiers that a contract could move to, such as `LESS RESTRICTIVE`; may grow. */
            readonly compareToActual?: string;
            /** @description Tiers of API groups. */
            readonly defaultLimits?: readonly components["schemas"]["TierLimit"][];
            readonly description?: string | null;
            readonly groupInstanceId?: number | null;
            readonly id: number;
            /** @description Missing in tiers of API groups. */
            readonly limits?: readonly components["schemas"]["TierLimit"][];
            /** @description Tiers of API groups. */
            readonly limitsByApi?: readonly components["schemas"]["TierLimitByApi"][];
            readonly masterOrganizationId?: string;
            readonly name: string;
            readonly organizationId?: string;
            /** @description `ACTIVE` or `DEPRECATED`; may grow. */
            readonly status?: string;
        };
        readonly TierLimit: {
            readonly maximumRequests: components["schemas"]["NumberOrDigits"];
            readonly timePeriodInMilliseconds: components["schemas"]["NumberOrDigits"];
            /** @description Missing in Exchange and inside contracts. */
            readonly visible?: boolean;
        };
        readonly TierLimitByApi: {
            readonly apiId?: components["schemas"]["NumberOrDigits"];
            readonly limits?: readonly components["schemas"]["TierLimit"][];
        };
        readonly UnderlyingTerms: {
            readonly assetId?: string;
            readonly groupId?: string;
            readonly minorVersion?: string | null;
            readonly name?: string;
            /** @description HTML. */
            readonly termsText?: string | null;
            readonly version?: string;
        };
        /** @description The versions of an asset that are compatible with each other. */
        readonly VersionGroup: {
            readonly assetId?: string;
            readonly groupId?: string;
            readonly isPublic?: boolean;
            readonly major?: number | null;
            readonly organizationId?: string;
            readonly versionGroup: string;
        };
    };
    responses: {
        /** @description Something in the request is not acceptable. */
        readonly BadRequest: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 400,
                 *       "message": "limit must not be above 250"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Bad Request */
                readonly "text/plain": string;
            };
        };
        /** @description The name is taken, or the contract exists already. JSON or plain text; the exact body is unverified. */
        readonly Conflict: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Problem"];
                /** @example The name is taken */
                readonly "text/plain": string;
            };
        };
        /** @description A scope is missing, or the client application belongs to somebody else. The message may say `Unauthorized`. */
        readonly Forbidden: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 403,
                 *       "message": "Unauthorized",
                 *       "details": {}
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing with this id is visible to the caller. */
        readonly NotFound: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 404,
                 *       "message": "No such client application"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The rate limit is used up. Its value is not disclosed; 500 and 503 can mean the same. */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 429,
                 *       "message": "Too many requests"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Too many requests */
                readonly "text/plain": string;
            };
        };
        /** @description The token is missing, expired or revoked. The body is unverified. */
        readonly Unauthorized: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 401,
                 *       "message": "The token has expired"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Unauthorized */
                readonly "text/plain": string;
            };
        };
        /** @description From the service or the load balancer: JSON, a line of text, HTML, or nothing. */
        readonly Unavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 500,
                 *       "message": "Something went wrong"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example <html><body>Bad Gateway</body></html> */
                readonly "text/html": string;
                /** @example Service temporarily unavailable */
                readonly "text/plain": string;
            };
        };
        /** @description The asset with files, API instances and other versions. */
        readonly WholeAsset: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59/shipments-api/2.4.1",
                 *       "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                 *       "assetId": "shipments-api",
                 *       "version": "2.4.1",
                 *       "minorVersion": "2.4",
                 *       "versionGroup": "v2",
                 *       "name": "Shipments API",
                 *       "description": null,
                 *       "type": "rest-api",
                 *       "status": "published",
                 *       "isPublic": false,
                 *       "isSnapshot": false,
                 *       "createdAt": "2025-08-11T09:00:37.518Z",
                 *       "createdBy": {
                 *         "id": "5b20c9e6-83d7-4a1f-b94c-7e06f1d2a835",
                 *         "userName": "joao.pires"
                 *       },
                 *       "rating": 4.5,
                 *       "icon": null,
                 *       "labels": [
                 *         "logistics"
                 *       ],
                 *       "categories": [],
                 *       "customFields": [],
                 *       "permissions": [
                 *         "view"
                 *       ],
                 *       "dependencies": [],
                 *       "files": [
                 *         {
                 *           "classifier": "oas",
                 *           "packaging": "zip",
                 *           "mainFile": "shipments.yaml",
                 *           "isGenerated": false
                 *         }
                 *       ],
                 *       "instances": [
                 *         {
                 *           "id": 19482056,
                 *           "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                 *           "assetId": "shipments-api",
                 *           "version": "2.4.1",
                 *           "productAPIVersion": "v2",
                 *           "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                 *           "providerId": null,
                 *           "endpointUri": null,
                 *           "name": "Staging for partners",
                 *           "isPublic": false,
                 *           "type": "managed",
                 *           "deprecated": false
                 *         }
                 *       ],
                 *       "otherVersions": [
                 *         {
                 *           "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                 *           "assetId": "shipments-api",
                 *           "version": "2.4.0",
                 *           "versionGroup": "v2",
                 *           "status": "deprecated"
                 *         }
                 *       ],
                 *       "versions": [],
                 *       "organization": {
                 *         "id": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                 *         "name": "Warehousing"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["Asset"];
            };
        };
    };
    parameters: {
        /** @description Id of an API instance. */
        readonly apiInstanceId: number;
        /** @description Id of a client application, not its client id. */
        readonly applicationId: number;
        /** @description Direction of the sort. */
        readonly Ascending: boolean;
        /** @description Asset id of an asset. */
        readonly assetId: string;
        /** @description Id of a client provider. */
        readonly clientProviderId: string;
        /** @description Id of a contract. */
        readonly contractId: number;
        /** @description Id of an environment. */
        readonly environmentId: string;
        /** @description Group id of an asset, as a rule the id of the business group that published it. */
        readonly groupId: string;
        /** @description Id of an API group instance. */
        readonly groupInstanceId: number;
        /** @description Id of an API instance whose contracts are to be told as well. 0 means none. */
        readonly IncludeContractsForApiVersion: number;
        /** @description Whether snapshot versions count. */
        readonly IncludeSnapshots: boolean;
        /** @description How many at most. The default is not stated. */
        readonly Limit: number;
        /** @description How many to skip. Past the end the list is empty. */
        readonly Offset: number;
        /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
        readonly organizationId: string;
        /** @description Versions in these states only (`development`, `published`, `deprecated`). */
        readonly Status: readonly string[];
        /** @description Whether the filters also hold for the other versions that the answer names. True unless said. */
        readonly Strict: boolean;
        /** @description A semantic version, with or without a leading `v`. */
        readonly version: string;
        /** @description Version group of an asset, such as `v1`. */
        readonly versionGroup: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description When the window ends: seconds since 1970-01-01 UTC. Known from Access Management; here it may be missing.
         * @example 1772618460
         */
        readonly RateLimitReset: number;
        /**
         * @description Identifies the request in the logs of the platform. A UUID on most services, a short hexadecimal word on some: opaque.
         * @example f3c81d06-92e5-4b7a-8d14-60a5e7bc2f98
         */
        readonly RequestId: string;
        /**
         * @description Seconds or an HTTP date. Not documented by the vendor; to be honoured when it is there.
         * @example 30
         */
        readonly RetryAfter: string;
        /**
         * @description A second identifier of the request, opaque as well.
         * @example c40d9
         */
        readonly TransactionId: string;
    };
    pathItems: never;
}
export interface operations {
    readonly getAssetVersion: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether snapshot versions count. */
                readonly includeSnapshots?: components["parameters"]["IncludeSnapshots"];
                /** @description Versions in these states only (`development`, `published`, `deprecated`). */
                readonly status?: components["parameters"]["Status"];
                /** @description Whether the filters also hold for the other versions that the answer names. True unless said. */
                readonly strict?: components["parameters"]["Strict"];
            };
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 200: components["responses"]["WholeAsset"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAsset: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 200: components["responses"]["WholeAsset"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getLatestAsset: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether snapshot versions count. */
                readonly includeSnapshots?: components["parameters"]["IncludeSnapshots"];
                /** @description Versions in these states only (`development`, `published`, `deprecated`). */
                readonly status?: components["parameters"]["Status"];
                /** @description Whether the filters also hold for the other versions that the answer names. True unless said. */
                readonly strict?: components["parameters"]["Strict"];
            };
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 200: components["responses"]["WholeAsset"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listVersionGroups: {
        readonly parameters: {
            readonly query?: {
                /** @description Versions in these states only (`development`, `published`, `deprecated`). */
                readonly status?: components["parameters"]["Status"];
            };
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Version groups. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *         "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *         "assetId": "shipments-api",
                     *         "versionGroup": "v2",
                     *         "major": 2,
                     *         "isPublic": false
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["VersionGroup"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAssetGroupInstances: {
        readonly parameters: {
            readonly query?: {
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description How many at most. No maximum is stated. */
                readonly limit?: number;
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description The member to sort by. */
                readonly sort?: string;
            };
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Version group of an asset, such as `v1`. */
                readonly versionGroup: components["parameters"]["versionGroup"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description API group instances. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 5127,
                     *         "name": "Logistics",
                     *         "assetVersion": "1.1.0",
                     *         "isPublic": false,
                     *         "deprecated": false,
                     *         "instances": [
                     *           {
                     *             "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *             "assetId": "shipments-api",
                     *             "assetVersion": "2.4.1",
                     *             "productApiVersion": "v2",
                     *             "apiVersionId": 19482056,
                     *             "instanceName": "Staging for partners",
                     *             "environmentName": "Staging",
                     *             "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *             "providerId": null,
                     *             "isPublic": false,
                     *             "endpointUri": "",
                     *             "deprecated": false
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["AssetGroupInstance"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAssetGroupInstanceTiers: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of an API group instance. */
                readonly groupInstanceId: components["parameters"]["groupInstanceId"];
                /** @description Version group of an asset, such as `v1`. */
                readonly versionGroup: components["parameters"]["versionGroup"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description SLA tiers. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 2718390,
                     *         "name": "Logistics",
                     *         "description": null,
                     *         "defaultLimits": [
                     *           {
                     *             "visible": true,
                     *             "maximumRequests": 40,
                     *             "timePeriodInMilliseconds": 1000
                     *           }
                     *         ],
                     *         "status": "ACTIVE"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["SlaTier"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAssetInstances: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Version group of an asset, such as `v1`. */
                readonly versionGroup: components["parameters"]["versionGroup"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description API instances. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AssetInstance"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAssetInstanceTiers: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Version group of an asset, such as `v1`. */
                readonly versionGroup: components["parameters"]["versionGroup"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description SLA tiers. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 2718345,
                     *         "name": "Standard",
                     *         "description": null,
                     *         "limits": [
                     *           {
                     *             "timePeriodInMilliseconds": 1000,
                     *             "maximumRequests": 25
                     *           }
                     *         ],
                     *         "status": "ACTIVE"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["SlaTier"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAssetTerms: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Version group of an asset, such as `v1`. */
                readonly versionGroup: components["parameters"]["versionGroup"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Terms, with the terms of the APIs underneath. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *         "assetId": "logistics-group",
                     *         "assetVersion": "1.1.0",
                     *         "versionGroup": "v1",
                     *         "id": 5127,
                     *         "underlyingTerms": [
                     *           {
                     *             "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *             "assetId": "shipments-api",
                     *             "version": "2.4.1",
                     *             "minorVersion": "2.4",
                     *             "name": "Shipments API",
                     *             "termsText": "<p>Be gentle at night.</p>"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["AssetTerms"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly searchAssets: {
        readonly parameters: {
            readonly query?: {
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description Domain of a root organization. Not in the vendor's specification. */
                readonly domain?: string;
                /** @description Whether snapshot versions count. */
                readonly includeSnapshots?: components["parameters"]["IncludeSnapshots"];
                /** @description How many at most. The default is not stated. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description An older name of the same. Not in the vendor's specification. */
                readonly masterOrganizationId?: string;
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Assets of this business group. Not in the vendor's specification. */
                readonly organizationId?: string;
                /** @description Assets below this root organization. */
                readonly rootOrganizationId?: string;
                /** @description Search text. Not in the vendor's specification. */
                readonly search?: string;
                /** @description Assets that others shared with the caller. */
                readonly sharedWithMe?: boolean;
                /** @description The member to sort by, such as `name`. */
                readonly sort?: string;
                /** @description Types: `rest-api`, `soap-api`, `http-api`, `raml-fragment`, `connector`, `template`, `example`, `custom`, `mcp` or `agent`; may grow. */
                readonly types?: readonly string[];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Assets, at most `limit` of them. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *         "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *         "assetId": "shipments-api",
                     *         "version": "2.4.1",
                     *         "minorVersion": "2.4",
                     *         "versionGroup": "v2",
                     *         "name": "Shipments API",
                     *         "description": "Where goods are",
                     *         "type": "rest-api",
                     *         "status": "published",
                     *         "isPublic": false,
                     *         "createdAt": "2025-08-11T09:00:37.518Z",
                     *         "createdById": "5b20c9e6-83d7-4a1f-b94c-7e06f1d2a835"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["AssetSummary"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listClientApplications: {
        readonly parameters: {
            readonly query?: {
                /** @description Keeps client applications of the client provider that this API instance uses. */
                readonly apiInstanceId?: number;
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description The same for an API group instance. */
                readonly groupInstanceId?: number;
                /** @description Id of an API instance whose contracts are to be told as well. 0 means none. */
                readonly includeContractsForApiVersion?: components["parameters"]["IncludeContractsForApiVersion"];
                /** @description How many at most. The default is not stated. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description True searches for exactly this text instead of something like it. */
                readonly literalMatch?: boolean;
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Search text. */
                readonly query?: string;
                /** @description The member to sort by, such as `name`. The other keys are not listed anywhere. */
                readonly sort?: string;
                /** @description Not in the vendor's specification. True adds credentials for administrators of the root organization. */
                readonly targetAdminSite?: boolean;
            };
            readonly path: {
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Client applications, at most `limit` of them. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ClientApplicationSummary"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createClientApplication: {
        readonly parameters: {
            readonly query?: {
                /** @description An API group instance whose client provider keeps the new application. */
                readonly apiGroupInstanceId?: number;
                /** @description An API instance whose client provider keeps the new application. */
                readonly apiInstanceId?: number;
            };
            readonly path: {
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClientApplicationCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new client application with its credentials. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3175208,
                     *       "name": "parcel-tracker",
                     *       "description": "Shows where a parcel is",
                     *       "url": "https://parcels.warehouse.example",
                     *       "redirectUri": [
                     *         "https://parcels.warehouse.example/signed-in"
                     *       ],
                     *       "grantTypes": [],
                     *       "apiEndpoints": null,
                     *       "clientId": "b2f7094ce1d84a3f9c56e0718ad23b4f",
                     *       "clientSecret": "4Fb81D6e0cA97254eB3d60F8a1C5279E",
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "clientProvider": {
                     *         "providerId": null
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ClientApplication"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getClientApplication: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a client application, not its client id. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The client application. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClientApplication"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteClientApplication: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a client application, not its client id. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Deleted. */
            readonly 204: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateClientApplication: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a client application, not its client id. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "description": "Shows where a parcel is, and when it comes"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClientApplicationUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The client application as it is now. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3175208,
                     *       "name": "parcel-tracker",
                     *       "description": "Shows where a parcel is, and when it comes",
                     *       "url": null,
                     *       "redirectUri": [],
                     *       "grantTypes": [],
                     *       "clientId": "b2f7094ce1d84a3f9c56e0718ad23b4f",
                     *       "clientSecret": "4Fb81D6e0cA97254eB3d60F8a1C5279E",
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "clientProvider": {}
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ClientApplication"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listApplicationContracts: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of an API instance whose contracts are to be told as well. 0 means none. */
                readonly includeContractsForApiVersion?: components["parameters"]["IncludeContractsForApiVersion"];
            };
            readonly path: {
                /** @description Id of a client application, not its client id. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Contracts. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 7304912,
                     *         "status": "APPROVED",
                     *         "tier": {
                     *           "id": 2718345,
                     *           "name": "Standard",
                     *           "description": null,
                     *           "limits": [
                     *             {
                     *               "timePeriodInMilliseconds": 1000,
                     *               "maximumRequests": 25
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       {
                     *         "id": 7304987,
                     *         "status": "PENDING",
                     *         "requestedTier": {
                     *           "id": 2718346,
                     *           "name": "Bulk",
                     *           "description": "For the night shift",
                     *           "limits": [
                     *             {
                     *               "timePeriodInMilliseconds": 1000,
                     *               "maximumRequests": 400
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       {
                     *         "id": 7305002,
                     *         "status": "APPROVED"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ApplicationContract"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly requestContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a client application, not its client id. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContractRequest"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The contract. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequestedContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly requestContractTierChange: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a client application, not its client id. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of a contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "requestedTierId": 2718346
                 *     }
                 */
                readonly "application/json": components["schemas"]["ContractTierChange"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The contract as it is now. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequestedContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listApplicationApiInstances: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a client application, not its client id. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description API instances. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "version": "2.4.1",
                     *         "audit": {
                     *           "created": {
                     *             "date": "2025-09-18T07:42:05.310Z"
                     *           },
                     *           "updated": {}
                     *         },
                     *         "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *         "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *         "id": 19482056,
                     *         "apiId": 16830274,
                     *         "portalId": null,
                     *         "name": "v2:19482056",
                     *         "instanceLabel": null,
                     *         "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *         "assetId": "shipments-api",
                     *         "assetVersion": "2.4.1",
                     *         "productVersion": "v2",
                     *         "description": null,
                     *         "tags": [],
                     *         "order": 3,
                     *         "rootFileId": null,
                     *         "deprecated": false,
                     *         "lastActiveDate": null,
                     *         "endpointUri": null,
                     *         "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *         "isPublic": false,
                     *         "stage": "release",
                     *         "terms": null,
                     *         "termsDate": null,
                     *         "fullname": "Shipments API - Staging - v2:19482056",
                     *         "assetName": "Shipments API",
                     *         "environmentName": "Staging"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ApplicationApiInstance"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listInstanceContracts: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of a client application, not its client id. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Contracts. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["InstanceContract"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly resetClientApplicationSecret: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a client application, not its client id. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Replaced. Seen instead of 201. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientSecret": "8eD24a19F7c0B3652dE81Fa60C9b473A"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SecretReset"];
                };
            };
            /** @description Replaced. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SecretReset"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listGrantTypes: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a client provider. */
                readonly clientProviderId: components["parameters"]["clientProviderId"];
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Grant types. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": {
                     *         "name": "openam"
                     *       },
                     *       "grant_types": [
                     *         {
                     *           "name": "client_credentials",
                     *           "label": "Client Credentials",
                     *           "depends": [],
                     *           "exclude": [
                     *             "implicit"
                     *           ],
                     *           "required": false
                     *         },
                     *         {
                     *           "name": "refresh_token",
                     *           "label": "Refresh Token",
                     *           "depends": [
                     *             "authorization_code"
                     *           ],
                     *           "exclude": [],
                     *           "required": false
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GrantTypes"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
}

// Generated from openapi/api-platform.yaml by `npm run generate`. Do not edit.
export interface components {
    schemas: {
        /** @description An owner. Newer answers have a few members, older ones a whole user: only `id` can be counted on. */
        readonly ApplicationOwner: {
            readonly createdAt?: string;
            readonly deleted?: boolean;
            readonly email?: string;
            readonly enabled?: boolean;
            /** @description `user` or `team`; may grow. Since about 2021. */
            readonly entityType?: string;
            readonly firstName?: string;
            readonly id: string;
            readonly idprovider_id?: string;
            readonly isFederated?: boolean;
            readonly lastLogin?: string | null;
            readonly lastName?: string;
            readonly mfaVerificationExcluded?: boolean;
            /** @description The words `true` and `false`, as text. */
            readonly mfaVerifiersConfigured?: string;
            readonly name?: string;
            readonly organization?: {
                readonly [key: string]: unknown;
            };
            readonly organizationId?: string;
            readonly phoneNumber?: string | null;
            readonly properties?: {
                readonly [key: string]: unknown;
            };
            readonly roles?: readonly unknown[];
            /** @description `host`, `proxy`, `user` or `team`; may grow. */
            readonly type?: string;
            readonly updatedAt?: string;
            readonly username?: string;
        };
        readonly ApplicationOwnerAddition: {
            /** @description Id of a user. A Connected App cannot own a client application. */
            readonly id: string;
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
        /**
         * @description Always null.
         * @enum {string|null}
         */
        readonly Nothing: null;
        /** @description A number, or its digits as text. */
        readonly NumberOrDigits: number | string;
        readonly PlatformAccessReason: {
            readonly reason?: string;
        };
        /** @description The API in the older sense. Its id is not the id of the API instance, and not always the `apiId` beside it. */
        readonly PlatformApi: {
            readonly audit?: components["schemas"]["Audit"];
            /** @description The name of the asset. */
            readonly exchangeAssetName?: string | null;
            readonly id?: components["schemas"]["NumberOrDigits"];
            /** @description `groupId:<groupId>:assetId:<assetId>`. */
            readonly name?: string;
        };
        /** @description An API instance, under its older name. */
        readonly PlatformApiVersion: {
            readonly api?: components["schemas"]["PlatformApi"];
            readonly apiId?: components["schemas"]["NumberOrDigits"];
            readonly audit?: components["schemas"]["Audit"];
            readonly deprecated?: boolean;
            readonly environmentId?: string | null;
            /** @description Id of the **API instance**. */
            readonly id: number;
            readonly instanceLabel?: string | null;
            readonly masterOrganizationId?: string;
            readonly name?: string | null;
            readonly organizationId?: string;
            readonly productVersion?: string | null;
            /** @description `UNMANAGED` has been seen; may grow. */
            readonly type?: string | null;
        };
        /** @description A client application. */
        readonly PlatformApplication: {
            /** @description Echoed by a create. */
            readonly apiEndpoints?: boolean | null;
            readonly audit?: components["schemas"]["Audit"];
            /** @description The client id. In lists only with `targetAdminSite=true`. */
            readonly clientId?: string;
            /** @description Missing, null or `{}` for the built-in provider. */
            readonly clientProvider?: components["schemas"]["PlatformClientProvider"] | components["schemas"]["Nothing"];
            /** @description **A secret.** For owners and administrators; in lists only with `targetAdminSite=true`. */
            readonly clientSecret?: string;
            /** @description The client id, under its older name. */
            readonly coreServicesId?: string;
            /** @description Null or empty when there is none. */
            readonly description?: string | null;
            /** @description Email address of an owner, or `N/A`. */
            readonly email?: string;
            /** @description After a create only when it was sent. */
            readonly grantTypes?: readonly string[];
            /** @description The same number in every service. */
            readonly id: number;
            /** @description Id of the root organization. Missing in a body of 2025. */
            readonly masterOrganizationId?: string;
            readonly name: string;
            /** @description Name of an owner, or `N/A`. */
            readonly owner?: string;
            /** @description Left out with `ignoreOwners=true`; empty in some lists. */
            readonly owners?: readonly components["schemas"]["ApplicationOwner"][];
            /** @description The redirect URIs: an array under a singular name. */
            readonly redirectUri?: readonly string[];
            /** @description Null or empty when there is none. */
            readonly url?: string | null;
        };
        readonly PlatformApplicationCreate: {
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
        readonly PlatformApplicationList: {
            readonly applications: readonly components["schemas"]["PlatformApplicationSummary"][];
            /** @description May be missing, and may be more than can be read. */
            readonly total?: number;
        };
        /** @description The whole client application. */
        readonly PlatformApplicationReplacement: {
            readonly description?: string;
            readonly grantTypes?: readonly string[];
            readonly name: string;
            readonly redirectUri?: readonly string[];
            readonly url?: string;
        };
        /** @description A client application in a list. Owners, credentials and grant types come with `targetAdminSite=true` only. */
        readonly PlatformApplicationSummary: {
            readonly audit?: components["schemas"]["Audit"];
            /** @description The client id. In lists only with `targetAdminSite=true`. */
            readonly clientId?: string;
            /** @description Missing, null or `{}` for the built-in provider. */
            readonly clientProvider?: components["schemas"]["PlatformClientProvider"] | components["schemas"]["Nothing"];
            /** @description **A secret.** For owners and administrators; in lists only with `targetAdminSite=true`. */
            readonly clientSecret?: string;
            /** @description The client id, under its older name. */
            readonly coreServicesId?: string;
            /** @description Null or empty when there is none. */
            readonly description?: string | null;
            /** @description Email address of an owner, or `N/A`. */
            readonly email?: string;
            /** @description After a create only when it was sent. */
            readonly grantTypes?: readonly string[];
            /** @description The same number in every service. */
            readonly id: number;
            /** @description Id of the root organization. Missing in a body of 2025. */
            readonly masterOrganizationId?: string;
            readonly name: string;
            /** @description Name of an owner, or `N/A`. */
            readonly owner?: string;
            /** @description Left out with `ignoreOwners=true`; empty in some lists. */
            readonly owners?: readonly components["schemas"]["ApplicationOwner"][];
            /** @description The redirect URIs: an array under a singular name. */
            readonly redirectUri?: readonly string[];
            /** @description Null or empty when there is none. */
            readonly url?: string | null;
        };
        /** @description Only what is to change. Client id and secret cannot be chosen any more. */
        readonly PlatformApplicationUpdate: {
            readonly description?: string | null;
            readonly grantTypes?: readonly string[];
            readonly name?: string;
            readonly redirectUri?: readonly string[];
            readonly url?: string | null;
        };
        readonly PlatformClientProvider: {
            readonly name?: string | null;
            /** @description Null for the built-in provider. */
            readonly providerId?: string | null;
            /** @description Null, a word, or an object with a name. */
            readonly type?: unknown;
        };
        /** @description A contract. Lists of an application show the API instance (`apiVersion`), the API side shows the client application. */
        readonly PlatformContract: {
            readonly acceptedTerms?: boolean | null;
            readonly api?: components["schemas"]["PlatformApi"];
            readonly apiId?: components["schemas"]["NumberOrDigits"];
            readonly apiVersion?: components["schemas"]["PlatformApiVersion"];
            readonly apiVersionId?: components["schemas"]["NumberOrDigits"];
            readonly application?: components["schemas"]["PlatformApplication"];
            readonly applicationId?: number;
            readonly approvedDate?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            /** @description `APPLIED`, `NOT_APPLIED` or `GROUP`; may grow. */
            readonly condition?: string | null;
            readonly groupInstance?: {
                readonly [key: string]: unknown;
            } | null;
            readonly groupInstanceId?: number | null;
            readonly id: number;
            readonly masterOrganizationId?: string;
            readonly organizationId?: string;
            readonly partyId?: string | null;
            readonly partyName?: string | null;
            readonly rejectedDate?: string | null;
            readonly requestAccessInfo?: components["schemas"]["PlatformAccessReason"] | components["schemas"]["Nothing"];
            /** @description The tier that waits for a decision. */
            readonly requestedTier?: components["schemas"]["PlatformTier"] | components["schemas"]["Nothing"];
            readonly requestedTierId?: number | null;
            /** @description `approvedDate` stays when a contract is revoked. */
            readonly revokedDate?: string | null;
            /** @description `PENDING`, `APPROVED`, `REJECTED` or `REVOKED`; may grow. */
            readonly status: string;
            /** @description Null in every recording. */
            readonly terms?: unknown;
            readonly tier?: components["schemas"]["PlatformTier"] | components["schemas"]["Nothing"];
            readonly tierId?: number | null;
        };
        /** @description Unspecified by the vendor; these are the members that API Manager takes. */
        readonly PlatformContractChange: {
            /** @description The tier that the consumer asks for. */
            readonly requestedTierId?: number;
            /** @description `APPROVED`, `REVOKED` or `REJECTED`. */
            readonly status?: string;
            /** @description The tier that the provider sets. */
            readonly tierId?: number;
        };
        readonly PlatformContractCreate: {
            readonly acceptedTerms: boolean;
            /** @description Id of the API instance. */
            readonly apiVersionId: number;
            readonly applicationId: number;
            readonly partyId?: string;
            readonly partyName?: string;
            /** @description Only where the API instance has tiers. */
            readonly requestedTierId?: number;
        };
        /** @description A bare array in recordings of an application; the envelope of API Manager elsewhere is unverified. */
        readonly PlatformContractList: readonly components["schemas"]["PlatformContract"][] | components["schemas"]["PlatformContractPage"];
        readonly PlatformContractPage: {
            readonly contracts: readonly components["schemas"]["PlatformContract"][];
            readonly total?: number;
        };
        /** @description The client application, or the new secret alone. */
        readonly PlatformSecretReset: {
            readonly clientId?: string;
            /** @description **A secret.** The new one; when it is missing, read the application. */
            readonly clientSecret?: string;
            readonly coreServicesId?: string;
            readonly id?: number;
            readonly name?: string;
        };
        /** @description An SLA tier. */
        readonly PlatformTier: {
            readonly apiId?: components["schemas"]["NumberOrDigits"];
            readonly apiVersionId?: components["schemas"]["NumberOrDigits"];
            readonly applicationCount?: number;
            readonly audit?: components["schemas"]["Audit"];
            /** @description Contracts on this tier need no approval. */
            readonly autoApprove?: boolean;
            /** @description Tiers of API groups. */
            readonly defaultLimits?: readonly components["schemas"]["PlatformTierLimit"][];
            readonly description?: string | null;
            readonly groupInstanceId?: number | null;
            readonly id: number;
            /** @description Missing in tiers of API groups. */
            readonly limits?: readonly components["schemas"]["PlatformTierLimit"][];
            /** @description Tiers of API groups. */
            readonly limitsByApi?: readonly components["schemas"]["PlatformTierLimitByApi"][];
            readonly masterOrganizationId?: string;
            readonly name: string;
            readonly organizationId?: string;
            /** @description `ACTIVE` or `DEPRECATED`; may grow. */
            readonly status?: string;
        };
        readonly PlatformTierLimit: {
            readonly maximumRequests: components["schemas"]["NumberOrDigits"];
            readonly timePeriodInMilliseconds: components["schemas"]["NumberOrDigits"];
            /** @description Missing inside contracts. */
            readonly visible?: boolean;
        };
        readonly PlatformTierLimitByApi: {
            readonly apiId?: components["schemas"]["NumberOrDigits"];
            readonly limits?: readonly components["schemas"]["PlatformTierLimit"][];
        };
        /** @description Unrecorded on this service: the envelope of API Manager, or a bare array. */
        readonly PlatformTierList: {
            readonly tiers: readonly components["schemas"]["PlatformTier"][];
            readonly total?: number;
        } | readonly components["schemas"]["PlatformTier"][];
        /** @description What JSON errors look like, all shapes together: `{ status, message, details }`, `{ name, message }`, `{ error, message }`, `{ code, message }`, `{ errors }`. */
        readonly Problem: {
            readonly code?: string;
            /** @description Free form. */
            readonly details?: unknown;
            readonly error?: string;
            readonly error_description?: string;
            /** @description With 400, and then sometimes without a `message` beside it. */
            readonly errors?: readonly components["schemas"]["ProblemIssue"][];
            readonly message?: string;
            readonly name?: string;
            /** @description The status of the answer again. */
            readonly status?: number;
            readonly "X-ANYPNT-TRX-ID"?: string;
        };
        readonly ProblemIssue: {
            /** @description Free form. What was sent: may hold a secret. */
            readonly data?: unknown;
            readonly dataPath?: string;
            readonly errorCode?: string;
            readonly keyword?: string;
            readonly message?: string;
            /** @description Of no fixed type. */
            readonly path?: unknown;
            /** @description Free form. */
            readonly schema?: unknown;
            readonly type?: string;
        };
        /** @description The vendor describes no body, and none was recorded. */
        readonly Unspecified: unknown;
    };
    responses: {
        /** @description Something in the request is not acceptable; a federated organization and no `apiVersionId`; deleting a contract that is not revoked. */
        readonly BadRequest: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Bad Request */
                readonly "text/plain": string;
            };
        };
        /** @description The name is taken, the pair has a contract already, or the contract is in another state. */
        readonly Conflict: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Conflict */
                readonly "text/plain": string;
            };
        };
        /** @description The scope is missing, or the client application belongs to somebody else. The message may say `Unauthorized`. */
        readonly Forbidden: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Forbidden */
                readonly "text/plain": string;
            };
        };
        /** @description Nothing with this id is visible to the caller. May stand for 403. */
        readonly NotFound: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Not Found */
                readonly "text/plain": string;
            };
        };
        /** @description Too many requests. Limits of this service are not documented, and the answer may also be 500 or 503; the headers may be missing. */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Too many requests"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Too many requests */
                readonly "text/plain": string;
            };
        };
        /** @description The token is missing, expired or revoked. */
        readonly Unauthorized: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Unauthorized */
                readonly "text/plain": string;
            };
        };
        /** @description From the load balancer as a rule: the body is empty, a line of text, or HTML. */
        readonly Unavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Unknown error"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example <html><body>Bad Gateway</body></html> */
                readonly "text/html": string;
                /** @example Service temporarily unavailable */
                readonly "text/plain": string;
            };
        };
    };
    parameters: {
        /** @description Id of the API instance. */
        readonly apiVersionId: number;
        /** @description Id of the client application. */
        readonly applicationId: number;
        /** @description Id of the client application, or its client id. */
        readonly applicationIdOrClientId: string;
        /** @description Order. */
        readonly Ascending: boolean;
        /** @description Id of the contract. */
        readonly contractId: number;
        /** @description Id of the API in the older sense; not the id of the API instance. */
        readonly legacyApiId: number;
        /** @description How many at most. */
        readonly Limit: number;
        /** @description How many to skip. Past the end the list is empty. */
        readonly Offset: number;
        /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
        readonly organizationId: string;
        /** @description Search text. The match is fuzzy and unreliable. */
        readonly Query: string;
        /** @description Sort key, such as `name`. */
        readonly Sort: string;
        /** @description Id of the user. */
        readonly userId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests that are allowed in the current window, which is a fixed minute of the clock.
         * @example 300
         */
        readonly RateLimitLimit: number;
        /**
         * @description Requests that are left in the current window.
         * @example 0
         */
        readonly RateLimitRemaining: number;
        /**
         * @description When the window ends: seconds since 1970-01-01 UTC.
         * @example 1772618460
         */
        readonly RateLimitReset: number;
        /**
         * @description Identifies the request in the logs of the platform. A UUID on most services, a short hexadecimal word on some: opaque.
         * @example 0d5fbd4e-7a0c-4e2e-9a6b-31c58f0b77aa
         */
        readonly RequestId: string;
        /**
         * @description Seconds or an HTTP date. Not documented by the vendor; to be honoured when it is there.
         * @example 30
         */
        readonly RetryAfter: string;
        /**
         * @description A second identifier of the request. Access Management sends the same value in both headers.
         * @example 0d5fbd4e-7a0c-4e2e-9a6b-31c58f0b77aa
         */
        readonly TransactionId: string;
    };
    pathItems: never;
}
export interface operations {
    readonly listApiVersionContracts: {
        readonly parameters: {
            readonly query?: {
                /** @description Order. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description Only those of the client application with this client id. */
                readonly coreServicesId?: string;
                /** @description Adds to the client applications. */
                readonly includeExtraApplicationData?: boolean;
                /** @description Not documented further. */
                readonly includeExtraRedirections?: boolean;
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Search text. The match is fuzzy and unreliable. */
                readonly query?: components["parameters"]["Query"];
                /** @description Sort key, such as `name`. */
                readonly sort?: components["parameters"]["Sort"];
                /** @description `PENDING`, `APPROVED`, `REJECTED` or `REVOKED`. */
                readonly status?: string;
            };
            readonly path: {
                /** @description Id of the API instance. */
                readonly apiVersionId: components["parameters"]["apiVersionId"];
                /** @description Id of the API in the older sense; not the id of the API instance. */
                readonly legacyApiId: components["parameters"]["legacyApiId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The contracts. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contracts": [
                     *         {
                     *           "id": 7204913,
                     *           "status": "APPROVED",
                     *           "approvedDate": "2026-01-15T09:00:00.000Z",
                     *           "rejectedDate": null,
                     *           "revokedDate": null,
                     *           "applicationId": 3158042,
                     *           "application": {
                     *             "audit": {
                     *               "created": {},
                     *               "updated": {}
                     *             },
                     *             "masterOrganizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *             "id": 3158042,
                     *             "name": "stock-scanner",
                     *             "description": null,
                     *             "coreServicesId": "c04d7e91ab8f42d6953e1f60b72ad85c",
                     *             "url": null
                     *           },
                     *           "tierId": 2517706,
                     *           "tier": {
                     *             "id": 2517706,
                     *             "name": "Silver",
                     *             "description": null,
                     *             "limits": [
                     *               {
                     *                 "maximumRequests": 120,
                     *                 "timePeriodInMilliseconds": 60000
                     *               }
                     *             ],
                     *             "status": "ACTIVE",
                     *             "autoApprove": false
                     *           },
                     *           "requestedTierId": null,
                     *           "requestedTier": null,
                     *           "terms": null,
                     *           "partyId": null,
                     *           "partyName": "",
                     *           "apiId": 19640255,
                     *           "masterOrganizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2026-01-14T07:46:30.020Z"
                     *             },
                     *             "updated": {}
                     *           }
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PlatformContractList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getApiVersionContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the API instance. */
                readonly apiVersionId: components["parameters"]["apiVersionId"];
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of the API in the older sense; not the id of the API instance. */
                readonly legacyApiId: components["parameters"]["legacyApiId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The contract. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformContract"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteApiVersionContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the API instance. */
                readonly apiVersionId: components["parameters"]["apiVersionId"];
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of the API in the older sense; not the id of the API instance. */
                readonly legacyApiId: components["parameters"]["legacyApiId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Deleted. No body. */
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
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateApiVersionContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the API instance. */
                readonly apiVersionId: components["parameters"]["apiVersionId"];
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of the API in the older sense; not the id of the API instance. */
                readonly legacyApiId: components["parameters"]["legacyApiId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "tierId": 2517706
                 *     }
                 */
                readonly "application/json": components["schemas"]["PlatformContractChange"];
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
                    readonly "application/json": components["schemas"]["PlatformContract"];
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
    readonly approveApiVersionContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the API instance. */
                readonly apiVersionId: components["parameters"]["apiVersionId"];
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of the API in the older sense; not the id of the API instance. */
                readonly legacyApiId: components["parameters"]["legacyApiId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
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
                    readonly "application/json": components["schemas"]["PlatformContract"];
                };
            };
            /** @description The contract as it is now. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformContract"];
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
    readonly approveApiVersionTierChange: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the API instance. */
                readonly apiVersionId: components["parameters"]["apiVersionId"];
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of the API in the older sense; not the id of the API instance. */
                readonly legacyApiId: components["parameters"]["legacyApiId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
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
                    readonly "application/json": components["schemas"]["PlatformContract"];
                };
            };
            /** @description The contract as it is now. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformContract"];
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
    readonly rejectApiVersionContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the API instance. */
                readonly apiVersionId: components["parameters"]["apiVersionId"];
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of the API in the older sense; not the id of the API instance. */
                readonly legacyApiId: components["parameters"]["legacyApiId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
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
                    readonly "application/json": components["schemas"]["PlatformContract"];
                };
            };
            /** @description The contract as it is now. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformContract"];
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
    readonly rejectApiVersionTierChange: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the API instance. */
                readonly apiVersionId: components["parameters"]["apiVersionId"];
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of the API in the older sense; not the id of the API instance. */
                readonly legacyApiId: components["parameters"]["legacyApiId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
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
                    readonly "application/json": components["schemas"]["PlatformContract"];
                };
            };
            /** @description The contract as it is now. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformContract"];
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
    readonly restoreApiVersionContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the API instance. */
                readonly apiVersionId: components["parameters"]["apiVersionId"];
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of the API in the older sense; not the id of the API instance. */
                readonly legacyApiId: components["parameters"]["legacyApiId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
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
                    readonly "application/json": components["schemas"]["PlatformContract"];
                };
            };
            /** @description The contract as it is now. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformContract"];
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
    readonly revokeApiVersionContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the API instance. */
                readonly apiVersionId: components["parameters"]["apiVersionId"];
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of the API in the older sense; not the id of the API instance. */
                readonly legacyApiId: components["parameters"]["legacyApiId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
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
                    readonly "application/json": components["schemas"]["PlatformContract"];
                };
            };
            /** @description The contract as it is now. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformContract"];
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
    readonly listApiVersionTiers: {
        readonly parameters: {
            readonly query?: {
                /** @description Only active tiers. */
                readonly active?: boolean;
                /** @description Order. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Search text. The match is fuzzy and unreliable. */
                readonly query?: components["parameters"]["Query"];
                /** @description Sort key, such as `name`. */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly path: {
                /** @description Id of the API instance. */
                readonly apiVersionId: components["parameters"]["apiVersionId"];
                /** @description Id of the API in the older sense; not the id of the API instance. */
                readonly legacyApiId: components["parameters"]["legacyApiId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The tiers. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tiers": [
                     *         {
                     *           "id": 2517706,
                     *           "name": "Silver",
                     *           "description": null,
                     *           "limits": [
                     *             {
                     *               "maximumRequests": 120,
                     *               "timePeriodInMilliseconds": 60000,
                     *               "visible": true
                     *             }
                     *           ],
                     *           "status": "ACTIVE",
                     *           "autoApprove": false,
                     *           "apiVersionId": 19640255,
                     *           "applicationCount": 4,
                     *           "masterOrganizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2026-01-12T10:00:00.000Z"
                     *             },
                     *             "updated": {}
                     *           }
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PlatformTierList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listApplicationsWithContracts: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Client applications. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applications": [],
                     *       "total": 0
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PlatformApplicationList"] | readonly components["schemas"]["PlatformApplicationSummary"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listPlatformApplications: {
        readonly parameters: {
            readonly query?: {
                /** @description Order. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description `all`; sent by clients, not specified. */
                readonly filter?: string;
                /** @description Id of an API instance whose contracts are of interest; `0` for none. */
                readonly includeContractsForApiVersion?: number;
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Exact match; sent by clients, not specified. */
                readonly literalMatch?: boolean;
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Search text. The match is fuzzy and unreliable. */
                readonly query?: components["parameters"]["Query"];
                /** @description `id`, `name`, `status`, `createdDate` or `updatedDate`. */
                readonly sort?: string;
                /** @description True lists the applications of everybody, with credentials, owners and grant types; for administrators of the root organization. Without it a user gets none but the own ones. */
                readonly targetAdminSite?: boolean;
            };
            readonly path: {
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A page of client applications. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformApplicationList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createPlatformApplication: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of the API instance. */
                readonly apiVersionId?: number;
                /** @description Id of the API group instance. */
                readonly groupInstanceId?: number;
            };
            readonly path: {
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "stock-scanner",
                 *       "description": "Hand scanners",
                 *       "redirectUri": [],
                 *       "grantTypes": []
                 *     }
                 */
                readonly "application/json": components["schemas"]["PlatformApplicationCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Created, with its credentials. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "audit": {
                     *         "created": {
                     *           "date": "2026-01-14T07:45:09.311Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "masterOrganizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *       "id": 3158042,
                     *       "name": "stock-scanner",
                     *       "description": "Hand scanners",
                     *       "coreServicesId": "c04d7e91ab8f42d6953e1f60b72ad85c",
                     *       "url": null,
                     *       "clientId": "c04d7e91ab8f42d6953e1f60b72ad85c",
                     *       "clientSecret": "D3fA91c07bE24586aF10C9d8e2B7465f",
                     *       "grantTypes": [],
                     *       "redirectUri": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PlatformApplication"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPlatformApplication: {
        readonly parameters: {
            readonly query?: {
                /** @description True leaves the owners out. */
                readonly ignoreOwners?: boolean;
            };
            readonly path: {
                /** @description Id of the client application, or its client id. */
                readonly applicationId: components["parameters"]["applicationIdOrClientId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The client application with its owners; with its credentials for owners and administrators. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformApplication"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replacePlatformApplication: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the client application. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "stock-scanner",
                 *       "description": "Hand scanners",
                 *       "url": "",
                 *       "redirectUri": [],
                 *       "grantTypes": []
                 *     }
                 */
                readonly "application/json": components["schemas"]["PlatformApplicationReplacement"];
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
                    readonly "application/json": components["schemas"]["PlatformApplication"];
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
    readonly deletePlatformApplication: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the client application. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Deleted. No body. */
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
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updatePlatformApplication: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the client application. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "description": "Hand scanners"
                 *     }
                 */
                readonly "application/json": components["schemas"]["PlatformApplicationUpdate"];
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
                    readonly "application/json": components["schemas"]["PlatformApplication"];
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
    readonly listPlatformApplicationContracts: {
        readonly parameters: {
            readonly query?: {
                /** @description Order. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Search text. The match is fuzzy and unreliable. */
                readonly query?: components["parameters"]["Query"];
                /** @description Sort key, such as `name`. */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly path: {
                /** @description Id of the client application. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A bare array. */
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
                     *         "audit": {
                     *           "created": {
                     *             "date": "2026-01-14T07:46:30.020Z"
                     *           },
                     *           "updated": {}
                     *         },
                     *         "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *         "id": 7204913,
                     *         "status": "APPROVED",
                     *         "tier": {
                     *           "id": 2517706,
                     *           "name": "Silver",
                     *           "description": null,
                     *           "limits": [
                     *             {
                     *               "maximumRequests": 120,
                     *               "timePeriodInMilliseconds": 60000
                     *             }
                     *           ],
                     *           "status": "ACTIVE",
                     *           "autoApprove": false
                     *         },
                     *         "requestedTier": null,
                     *         "apiVersion": {
                     *           "id": 19640255,
                     *           "apiId": 884120,
                     *           "name": "v1:19640255",
                     *           "instanceLabel": null,
                     *           "productVersion": "v1",
                     *           "environmentId": "e4b81f60-93a7-4d25-8c6f-0a7d52b6c9e3",
                     *           "deprecated": false,
                     *           "type": "UNMANAGED",
                     *           "api": {
                     *             "id": 884120,
                     *             "name": "groupId:c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7:assetId:stock-api",
                     *             "exchangeAssetName": "Stock API"
                     *           }
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": components["schemas"]["PlatformContractList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createPlatformApplicationContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the client application. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "apiVersionId": 19640255,
                 *       "applicationId": 3158042,
                 *       "acceptedTerms": true,
                 *       "requestedTierId": 2517706,
                 *       "partyId": "",
                 *       "partyName": ""
                 *     }
                 */
                readonly "application/json": components["schemas"]["PlatformContractCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The contract. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformContract"];
                };
            };
            /** @description The contract: pending when the tier needs approval. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlatformContract"];
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
    readonly updatePlatformApplicationContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the client application. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "requestedTierId": 2517707
                 *     }
                 */
                readonly "application/json": components["schemas"]["PlatformContractChange"];
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
                    readonly "application/json": components["schemas"]["PlatformContract"];
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
    readonly addApplicationOwner: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the client application. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "id": "a2f5c8d1-4e37-4b90-9f6a-d83b17e0c524"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApplicationOwnerAddition"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Added. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["Unspecified"];
                };
            };
            /** @description Added. The body is not specified and may be empty. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["Unspecified"];
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
    readonly removeApplicationOwner: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the client application. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of the user. */
                readonly userId: components["parameters"]["userId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Removed. No body. */
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
    readonly listApplicationPartyIds: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of the API instance. */
                readonly apiVersionId?: number;
            };
            readonly path: {
                /** @description Id of the client application. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A body that the vendor does not specify. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    readonly "application/json": components["schemas"]["Unspecified"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly resetPlatformApplicationSecret: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the client application. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new secret. The body is the client application, the secret alone, or nothing. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "clientSecret": "D3fA91c07bE24586aF10C9d8e2B7465f"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PlatformSecretReset"];
                };
            };
            /** @description The new secret. The body is the client application, the secret alone, or nothing. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 3158042,
                     *       "name": "stock-scanner",
                     *       "clientId": "c04d7e91ab8f42d6953e1f60b72ad85c",
                     *       "clientSecret": "D3fA91c07bE24586aF10C9d8e2B7465f"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PlatformSecretReset"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listOrganizationContracts: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those of this API instance. */
                readonly apiVersionId?: number;
                /** @description Only those of the client application with this client id. */
                readonly coreServicesId?: string;
            };
            readonly path: {
                /** @description Id of the root organization. A business group is accepted by lists, and narrows them. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The contracts. Array or envelope: not specified. */
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
                     *         "id": 7204913,
                     *         "status": "APPROVED",
                     *         "approvedDate": "2026-01-15T09:00:00.000Z",
                     *         "rejectedDate": null,
                     *         "revokedDate": null,
                     *         "applicationId": 3158042,
                     *         "application": {
                     *           "audit": {
                     *             "created": {},
                     *             "updated": {}
                     *           },
                     *           "masterOrganizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "id": 3158042,
                     *           "name": "stock-scanner",
                     *           "description": null,
                     *           "coreServicesId": "c04d7e91ab8f42d6953e1f60b72ad85c",
                     *           "url": null
                     *         },
                     *         "tierId": 2517706,
                     *         "tier": {
                     *           "id": 2517706,
                     *           "name": "Silver",
                     *           "description": null,
                     *           "limits": [
                     *             {
                     *               "maximumRequests": 120,
                     *               "timePeriodInMilliseconds": 60000
                     *             }
                     *           ],
                     *           "status": "ACTIVE",
                     *           "autoApprove": false
                     *         },
                     *         "requestedTierId": null,
                     *         "requestedTier": null,
                     *         "terms": null,
                     *         "partyId": null,
                     *         "partyName": "",
                     *         "apiId": 19640255,
                     *         "masterOrganizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *         "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *         "audit": {
                     *           "created": {
                     *             "date": "2026-01-14T07:46:30.020Z"
                     *           },
                     *           "updated": {}
                     *         }
                     *       }
                     *     ]
                     */
                    readonly "application/json": components["schemas"]["PlatformContractList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
}

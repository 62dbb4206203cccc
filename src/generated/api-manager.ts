// Generated from openapi/api-manager.yaml by `npm run generate`. Do not edit.
export interface components {
    schemas: {
        /** @description Where an API instance listens and what stands behind it. Everything but the id may be null. */
        readonly ApiEndpoint: {
            readonly apiGatewayVersion?: string | null;
            /** @description Id of the API instance. */
            readonly apiVersionId?: components["schemas"]["NumberOrDigits"] | components["schemas"]["Nothing"];
            readonly audit?: components["schemas"]["Audit"];
            /** @description `CH`, `CH2`, `HY`, `RF` or `SM`; may grow. */
            readonly deploymentType?: string | null;
            readonly id: number;
            /** @description A boolean, text, or null. */
            readonly isCloudHub?: boolean | string | components["schemas"]["Nothing"];
            readonly muleVersion4OrAbove?: boolean | null;
            readonly policiesVersion?: string | null;
            readonly proxyRegistrationUri?: string | null;
            readonly proxyUri?: string | null;
            readonly referencesUserDomain?: boolean | null;
            /** @description Of no recorded type. */
            readonly responseTimeout?: unknown;
            /** @description Holds `javaVersion`. */
            readonly runtimeMetadata?: {
                readonly [key: string]: unknown;
            } | null;
            /** @description Of no recorded type. A key `tlsContexts.outbound`, with the dot, has been seen beside it. */
            readonly tlsContexts?: unknown;
            /** @description `raml`, `rest`, `rest-api`, `http` or `wsdl`; may grow. */
            readonly type?: string | null;
            /** @description May hold `{placeholders}`. */
            readonly uri?: string | null;
            /** @description Of no recorded type. */
            readonly validation?: unknown;
            /** @description Of no recorded type. */
            readonly wsdlConfig?: unknown;
        };
        /** @description An API instance in a list. */
        readonly ApiInstance: {
            readonly activeContractsCount?: number;
            readonly approvalMethod?: string | null;
            readonly assetId?: string | null;
            readonly assetVersion?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            readonly autodiscoveryInstanceName?: string | null;
            readonly deployment?: {
                readonly [key: string]: unknown;
            } | null;
            readonly deprecated?: boolean;
            readonly description?: string | null;
            readonly endpointUri?: string | null;
            readonly environmentId?: string;
            readonly groupId?: string | null;
            /** @description Id of the API instance, the same number in every service. */
            readonly id: number;
            readonly instanceLabel?: string | null;
            readonly isPublic?: boolean;
            readonly lastActiveDate?: string | null;
            /** @description Seconds since it was last active. */
            readonly lastActiveDelta?: number | null;
            readonly masterOrganizationId?: string;
            readonly order?: number;
            /** @description The business group. */
            readonly organizationId?: string;
            readonly pinned?: boolean;
            /** @description Equals the version group as a rule. */
            readonly productVersion?: string | null;
            /** @description Id of the client provider; null for the built-in one. */
            readonly providerId?: string | null;
            readonly routing?: readonly unknown[];
            /** @description `release` has been seen; may grow. */
            readonly stage?: string | null;
            /** @description `active` and `unregistered` have been seen; may grow. */
            readonly status?: string | null;
            readonly tags?: readonly string[];
            /** @description `mule4`, `mule3`, `flexGateway` or `serviceMesh`; may grow. */
            readonly technology?: string | null;
        };
        /** @description An asset with its API instances. All but `apis` may be missing. */
        readonly ApiInstanceAsset: {
            readonly apis: readonly components["schemas"]["ApiInstance"][];
            readonly assetId?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            readonly autodiscoveryApiName?: string | null;
            /** @description The name that people see. */
            readonly exchangeAssetName?: string | null;
            readonly groupId?: string | null;
            /** @description Not the id of an API instance. */
            readonly id?: number;
            readonly masterOrganizationId?: string;
            /** @description Group id and asset id, each after its name and a colon. */
            readonly name?: string;
            readonly organizationId?: string;
            readonly totalApis?: number;
        };
        /** @description An API instance. */
        readonly ApiInstanceDetails: {
            /** @description The name of the id in an example of the specification. Every recording has `id`. */
            readonly apiId?: number;
            readonly approvalMethod?: string | null;
            readonly assetId?: string | null;
            readonly assetVersion?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            readonly autodiscoveryInstanceName?: string | null;
            readonly deployment?: {
                readonly [key: string]: unknown;
            } | null;
            readonly deprecated?: boolean;
            readonly description?: string | null;
            readonly endpoint?: components["schemas"]["ApiEndpoint"];
            readonly endpointUri?: string | null;
            readonly environmentId: string;
            readonly groupId?: string | null;
            /** @description Id of the API instance, the same number in every service. */
            readonly id?: number;
            readonly instanceLabel?: string | null;
            readonly isPublic?: boolean;
            readonly lastActiveDate?: string | null;
            /** @description Seconds since it was last active. */
            readonly lastActiveDelta?: number | null;
            readonly masterOrganizationId?: string;
            readonly order?: number;
            /** @description The business group. */
            readonly organizationId?: string;
            /** @description Equals the version group as a rule. */
            readonly productVersion?: string | null;
            /** @description Id of the client provider; null for the built-in one. */
            readonly providerId?: string | null;
            readonly routing?: readonly unknown[];
            /** @description `release` has been seen; may grow. */
            readonly stage?: string | null;
            /** @description `active` and `unregistered` have been seen; may grow. */
            readonly status?: string | null;
            readonly tags?: readonly string[];
            /** @description `mule4`, `mule3`, `flexGateway` or `serviceMesh`; may grow. */
            readonly technology?: string | null;
        };
        readonly ApiInstanceList: {
            readonly assets: readonly components["schemas"]["ApiInstanceAsset"][];
            /** @description Counts assets. May be missing, and may be more than can be read. */
            readonly total?: number;
        };
        readonly ApplicationClientProvider: {
            readonly name?: string | null;
            /** @description Null for the built-in provider. */
            readonly providerId?: string | null;
            /** @description Null, a word, or an object with a name. */
            readonly type?: unknown;
        };
        readonly ApplicationImport: {
            /** @description The specification allows 20 characters at most, which ids of 32 characters would exceed. */
            readonly clientId: string;
            readonly description?: string;
            /** Format: uuid */
            readonly providerId: string;
            readonly url?: string;
        };
        /** @description An owner. Newer answers have a few members, older ones a whole user: only `id` can be counted on. */
        readonly ApplicationOwner: {
            readonly email?: string;
            /** @description `user` or `team`; may grow. Since about 2021. */
            readonly entityType?: string;
            readonly firstName?: string;
            readonly id: string;
            readonly lastName?: string;
            readonly organizationId?: string;
            readonly username?: string;
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
        /** @description A contract as the owner of the API sees it. */
        readonly Contract: {
            readonly api?: components["schemas"]["ContractApi"];
            /** @description Id of the API instance. */
            readonly apiId?: components["schemas"]["NumberOrDigits"] | components["schemas"]["Nothing"];
            /** @description Id of the API instance, under another name. */
            readonly apiVersionId?: components["schemas"]["NumberOrDigits"] | components["schemas"]["Nothing"];
            readonly application?: components["schemas"]["ContractApplication"];
            readonly applicationId?: number;
            /** @description Stays after a revocation. */
            readonly approvedDate?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            /** @description `APPLIED`, `NOT_APPLIED` or `GROUP`; may grow. Of several contracts only the least restrictive is applied. */
            readonly condition?: string | null;
            readonly groupInstance?: components["schemas"]["GroupInstance"] | components["schemas"]["Nothing"];
            readonly groupInstanceId?: number | null;
            /** @description The same under the name that lists of API groups use. */
            readonly groupInstances?: components["schemas"]["GroupInstance"] | components["schemas"]["Nothing"];
            readonly id: number;
            readonly masterOrganizationId?: string;
            readonly organizationId?: string;
            readonly partyId?: string | null;
            readonly partyName?: string | null;
            readonly rejectedDate?: string | null;
            readonly requestAccessInfo?: {
                readonly reason?: string;
            } | null;
            /** @description The tier that waits for a decision. */
            readonly requestedTier?: components["schemas"]["SlaTier"] | components["schemas"]["Nothing"];
            readonly requestedTierId?: number | null;
            readonly revokedDate?: string | null;
            /** @description `PENDING`, `APPROVED`, `REJECTED` or `REVOKED`; may grow. */
            readonly status: string;
            /** @description Of no recorded type; null as a rule. */
            readonly terms?: unknown;
            readonly tier?: components["schemas"]["SlaTier"] | components["schemas"]["Nothing"];
            readonly tierId?: number | null;
        };
        /** @description Nothing, or an empty object. */
        readonly ContractAction: Record<string, unknown>;
        /** @description One contract in every recording; in the specification of some operations the list. */
        readonly ContractAnswer: components["schemas"]["Contract"] | components["schemas"]["ContractList"];
        /** @description The API instance of a contract. */
        readonly ContractApi: {
            readonly audit?: components["schemas"]["Audit"];
            readonly id?: components["schemas"]["NumberOrDigits"];
        };
        /** @description The client application of a contract, in lists a short form without credentials. */
        readonly ContractApplication: {
            readonly apiEndpoints?: boolean | null;
            readonly audit?: components["schemas"]["Audit"];
            readonly clientId?: string;
            /** @description Missing, null or `{}` for the built-in provider. */
            readonly clientProvider?: components["schemas"]["ApplicationClientProvider"] | components["schemas"]["Nothing"];
            /** @description **A secret.** After create, change, approve and revoke. */
            readonly clientSecret?: string;
            /** @description The client id, under its older name. */
            readonly coreServicesId?: string;
            readonly description?: string | null;
            /** @description Email address of an owner, or `N/A`. */
            readonly email?: string;
            readonly grantTypes?: readonly string[];
            readonly id?: number;
            readonly masterOrganizationId?: string;
            readonly name?: string;
            /** @description Name of an owner, or `N/A`. */
            readonly owner?: string;
            readonly owners?: readonly components["schemas"]["ApplicationOwner"][];
            /** @description The redirect URIs: an array under a singular name. */
            readonly redirectUri?: readonly string[];
            readonly url?: string | null;
        };
        /** @description Further members are tolerated. */
        readonly ContractCreate: {
            readonly acceptedTerms?: boolean;
            readonly applicationId: number;
            readonly partyId?: string;
            readonly partyName?: string;
            readonly requestAccessInfo?: components["schemas"]["RequestAccessInfo"];
            readonly requestedTierId?: number;
            readonly tierId?: number;
        };
        readonly ContractList: {
            readonly contracts: readonly components["schemas"]["Contract"][];
            /** @description May be missing, and may be more than can be read. */
            readonly total?: number;
        };
        readonly ContractUpdate: {
            /** @description Asks for a tier. */
            readonly requestedTierId?: number;
            /**
             * @description `APPROVED` restores a revoked contract. `REJECTED` is specified for APIs of managed services only.
             * @enum {string}
             */
            readonly status?: "APPROVED" | "REVOKED" | "REJECTED";
            /** @description Sets the tier. */
            readonly tierId?: number;
        };
        /** @description What is wrong with one member, in the older or the newer words. */
        readonly FieldProblem: {
            /** @description Free form. May repeat what was sent. */
            readonly data?: unknown;
            readonly dataPath?: string;
            readonly errorCode?: string;
            readonly keyword?: string;
            readonly message?: string;
            readonly path?: string;
            /** @description Free form. */
            readonly schema?: unknown;
            readonly type?: string;
        };
        /** @description An API group instance. Only what contracts show of it is published. */
        readonly GroupInstance: {
            /** @description Ids of API instances in a request; whether answers have ids or objects is unverified. */
            readonly apiInstances?: readonly unknown[];
            readonly assetGroupId?: string | null;
            readonly assetId?: string | null;
            readonly assetVersion?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            readonly deprecated?: boolean;
            readonly environmentId?: string;
            /** @description Id of the API group. */
            readonly groupId?: number | string | components["schemas"]["Nothing"];
            readonly groupInstanceLabel?: string | null;
            readonly groupVersionId?: number | null;
            readonly id: number;
            readonly masterOrganizationId?: string;
            readonly organizationId?: string;
            readonly productVersion?: string | null;
            /** @description Known values are not published; may grow. */
            readonly status?: string | null;
        };
        /** @description Unverified: an envelope or a bare array. */
        readonly GroupInstanceList: {
            readonly data?: readonly components["schemas"]["GroupInstance"][];
            readonly groupInstances?: readonly components["schemas"]["GroupInstance"][];
            readonly instances?: readonly components["schemas"]["GroupInstance"][];
            readonly total?: number;
        } | readonly components["schemas"]["GroupInstance"][];
        /** @description Of no published shape. */
        readonly ImportedApplication: {
            readonly [key: string]: unknown;
        };
        /**
         * @description Always null.
         * @enum {string|null}
         */
        readonly Nothing: null;
        /** @description A number, or its digits as text. */
        readonly NumberOrDigits: number | string;
        /** @description What the JSON errors of this service look like, all of them together: `{ name, message, errors? }`, `{ errors }` or `{ error, message }`. */
        readonly Problem: {
            /** @description Free form. */
            readonly details?: unknown;
            readonly error?: string;
            readonly errors?: readonly components["schemas"]["FieldProblem"][];
            readonly message?: string;
            readonly name?: string;
            /** @description The status of the answer again. */
            readonly status?: number;
            readonly "X-ANYPNT-TRX-ID"?: string;
        };
        readonly RequestAccessInfo: {
            readonly reason: string;
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
        /** @description One SLA tier in every recording; in the specification the list. */
        readonly SlaTierAnswer: components["schemas"]["SlaTier"] | components["schemas"]["SlaTierList"];
        readonly SlaTierCreate: {
            /** @description Id of the API instance again. Not in the specification; sent by clients. */
            readonly apiVersionId?: number | string;
            /** @description Contracts on this tier need no approval. */
            readonly autoApprove?: boolean;
            readonly description?: string;
            readonly limits?: readonly components["schemas"]["SlaTierLimitInput"][];
            readonly name: string;
            /** @enum {string} */
            readonly status: "ACTIVE" | "DEPRECATED";
        };
        readonly SlaTierLimitInput: {
            readonly maximumRequests: number;
            readonly timePeriodInMilliseconds: number;
            readonly visible?: boolean;
        };
        readonly SlaTierList: {
            readonly tiers: readonly components["schemas"]["SlaTier"][];
            /** @description May be missing, and may be more than can be read. */
            readonly total?: number;
        };
        readonly SlaTierUpdate: {
            /** @description Contracts on this tier need no approval. */
            readonly autoApprove?: boolean;
            readonly description?: string;
            readonly limits?: readonly components["schemas"]["SlaTierLimitInput"][];
            readonly name?: string;
            /** @description `ACTIVE` or `DEPRECATED`; one that came later is sent back as it was read. */
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
    };
    responses: {
        /** @description Something in the request is not acceptable, or the state of the contract or tier does not allow it. */
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
        /** @description A contract for this pair exists already, the name of the tier is in use, or the tier is. */
        readonly Conflict: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Conflict",
                 *       "message": "There is a contract already"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Conflict */
                readonly "text/plain": string;
            };
        };
        /** @description A scope is missing in this environment. */
        readonly Forbidden: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "ForbiddenError",
                 *       "message": "The scope is missing"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Forbidden */
                readonly "text/plain": string;
            };
        };
        /** @description Nothing with this id is visible to the caller, or the API instance was deleted. */
        readonly NotFound: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "NotFoundError",
                 *       "message": "No API instance with this id"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Not Found */
                readonly "text/plain": string;
            };
        };
        /** @description The contract as it is now. After a change the client application comes with its secret. */
        readonly OneContract: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ContractAnswer"];
            };
        };
        /** @description The rate limit is used up. Its value is not documented. */
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
                 *       "name": "TooManyRequestsError",
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
                 *       "name": "UnauthorizedError",
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
                 *       "name": "InternalServerError",
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
    };
    parameters: {
        /** @description Id of an API instance. */
        readonly apiInstanceId: number;
        /** @description Direction of the sort. */
        readonly Ascending: boolean;
        /** @description Id of a contract. */
        readonly contractId: number;
        /** @description Id of an environment. */
        readonly environmentId: string;
        /** @description Id of an API group instance. */
        readonly groupInstanceId: number;
        /** @description How many at most. */
        readonly Limit: number;
        /** @description How many to skip. Past the end the list is empty, and the total the same. */
        readonly Offset: number;
        /** @description Id of the business group that owns the environment. */
        readonly organizationId: string;
        /** @description Search text. */
        readonly Query: string;
        /** @description The member to sort by, such as `name`. The keys are not listed anywhere. */
        readonly Sort: string;
        /** @description Id of an SLA tier. */
        readonly tierId: number;
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
    readonly importClientApplication: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "clientId": "parcels-web.7",
                 *       "providerId": "0e93b5d7-41fc-4a28-b6c0-95d21e7f8a34",
                 *       "description": "Shows where a parcel is",
                 *       "url": "https://parcels.warehouse.example"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApplicationImport"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Imported. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["ImportedApplication"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listApiInstances: {
        readonly parameters: {
            readonly query?: {
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description Exactly this asset id. */
                readonly assetId?: string;
                /** @description Exactly this version of the asset. */
                readonly assetVersion?: string;
                /** @description Exactly this name. */
                readonly autodiscoveryApiName?: string;
                /** @description Exactly this name. */
                readonly autodiscoveryInstanceName?: string;
                /** @description `api`, `agentic` or `llm`; may grow. */
                readonly family?: string;
                /** @description `active`, `pinned`, or both with a comma between them. */
                readonly filters?: string;
                /** @description Exactly this group id. */
                readonly groupId?: string;
                /** @description Exactly this label. */
                readonly instanceLabel?: string;
                /** @description How many assets at most. No maximum is stated; 250 is in use. */
                readonly limit?: number;
                /** @description How many to skip. Past the end the list is empty, and the total the same. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Exactly this product version. */
                readonly productVersion?: string;
                /** @description Search text for name, description, label and tags. */
                readonly query?: string;
                /** @description What to sort by: `id`, `name` (the default), `createdDate` or `updatedDate`. */
                readonly sort?: string;
            };
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Assets with their API instances. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiInstanceList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getApiInstance: {
        readonly parameters: {
            readonly query?: {
                /** @description Not in the vendor's specification. */
                readonly includeProxyConfiguration?: boolean;
                /** @description Adds the proxy template to the endpoint. */
                readonly includeProxyTemplate?: boolean;
                /** @description Adds the TLS contexts. */
                readonly includeTlsContexts?: boolean;
                /** @description Adds the validation to the endpoint. */
                readonly includeValidation?: boolean;
            };
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The API instance. */
            readonly 200: {
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
                     *           "date": "2025-08-12T15:31:09.688Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "id": 19482056,
                     *       "instanceLabel": "Staging for partners",
                     *       "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "assetId": "shipments-api",
                     *       "assetVersion": "2.4.1",
                     *       "productVersion": "v2",
                     *       "description": null,
                     *       "tags": [
                     *         "logistics"
                     *       ],
                     *       "order": 1,
                     *       "providerId": null,
                     *       "deprecated": false,
                     *       "lastActiveDate": "2025-10-06T04:18:52.733Z",
                     *       "endpointUri": null,
                     *       "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *       "isPublic": false,
                     *       "stage": "release",
                     *       "technology": "flexGateway",
                     *       "status": "active",
                     *       "approvalMethod": null,
                     *       "endpoint": {
                     *         "id": 20513967,
                     *         "type": "rest",
                     *         "uri": "https://{host}.warehouse.example/shipments",
                     *         "proxyUri": null,
                     *         "proxyRegistrationUri": null,
                     *         "isCloudHub": null,
                     *         "deploymentType": "HY",
                     *         "muleVersion4OrAbove": true,
                     *         "referencesUserDomain": null,
                     *         "responseTimeout": null,
                     *         "policiesVersion": null,
                     *         "wsdlConfig": null,
                     *         "apiGatewayVersion": null,
                     *         "runtimeMetadata": null,
                     *         "validation": null,
                     *         "apiVersionId": 19482056
                     *       },
                     *       "deployment": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiInstanceDetails"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listContracts: {
        readonly parameters: {
            readonly query?: {
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description Contracts of the client application with this client id only. */
                readonly coreServicesId?: string;
                /** @description Adds more about the client applications. */
                readonly includeExtraApplicationData?: boolean;
                /** @description Adds redirect URIs of the client applications. */
                readonly includeExtraRedirections?: boolean;
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty, and the total the same. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Search text. */
                readonly query?: components["parameters"]["Query"];
                /** @description The member to sort by, such as `name`. The keys are not listed anywhere. */
                readonly sort?: components["parameters"]["Sort"];
                /** @description Contracts in this state only, such as `PENDING`. Which letter cases are taken is unknown. */
                readonly status?: string;
            };
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Contracts. The client applications come without secrets. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "total": 2,
                     *       "contracts": [
                     *         {
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-10-02T13:05:44.027Z"
                     *             },
                     *             "updated": {
                     *               "date": "2025-10-02T13:20:11.902Z"
                     *             }
                     *           },
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "id": 7304912,
                     *           "status": "APPROVED",
                     *           "approvedDate": "2025-10-02T13:20:11.902Z",
                     *           "rejectedDate": null,
                     *           "revokedDate": null,
                     *           "applicationId": 3175208,
                     *           "application": {
                     *             "audit": {
                     *               "created": {},
                     *               "updated": {}
                     *             },
                     *             "id": 3175208,
                     *             "name": "parcel-tracker",
                     *             "description": null,
                     *             "clientProvider": {},
                     *             "coreServicesId": "b2f7094ce1d84a3f9c56e0718ad23b4f",
                     *             "url": null
                     *           },
                     *           "tierId": 2718345,
                     *           "tier": {
                     *             "id": 2718345,
                     *             "name": "Standard",
                     *             "description": null,
                     *             "limits": [
                     *               {
                     *                 "maximumRequests": 25,
                     *                 "timePeriodInMilliseconds": 1000
                     *               }
                     *             ],
                     *             "status": "ACTIVE",
                     *             "autoApprove": false
                     *           },
                     *           "requestedTierId": null,
                     *           "requestedTier": null,
                     *           "terms": null,
                     *           "partyId": null,
                     *           "partyName": null,
                     *           "condition": "APPLIED",
                     *           "apiId": 19482056,
                     *           "api": {
                     *             "audit": {
                     *               "created": {},
                     *               "updated": {}
                     *             },
                     *             "id": 19482056
                     *           }
                     *         },
                     *         {
                     *           "id": 7304987,
                     *           "status": "PENDING",
                     *           "approvedDate": null,
                     *           "rejectedDate": null,
                     *           "revokedDate": null,
                     *           "applicationId": 3175311,
                     *           "tierId": null,
                     *           "tier": null,
                     *           "requestedTierId": 2718345,
                     *           "requestedTier": {
                     *             "id": 2718345,
                     *             "name": "Standard",
                     *             "description": ""
                     *           },
                     *           "partyId": "",
                     *           "partyName": "",
                     *           "apiId": 19482056
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ContractList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "applicationId": 3175208,
                 *       "requestedTierId": 2718345,
                 *       "requestAccessInfo": {
                 *         "reason": "Parcels are to be shown on the map"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ContractCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new contract. Expected by a client instead of 201. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7304912,
                     *       "status": "APPROVED"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ContractAnswer"];
                };
            };
            /** @description The new contract. The client application comes with its secret. */
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
                     *           "date": "2025-10-02T13:05:44.027Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "id": 7304912,
                     *       "status": "PENDING",
                     *       "approvedDate": null,
                     *       "rejectedDate": null,
                     *       "revokedDate": null,
                     *       "applicationId": 3175208,
                     *       "application": {
                     *         "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *         "id": 3175208,
                     *         "name": "parcel-tracker",
                     *         "description": null,
                     *         "coreServicesId": "b2f7094ce1d84a3f9c56e0718ad23b4f",
                     *         "url": null,
                     *         "grantTypes": [],
                     *         "redirectUri": [],
                     *         "clientId": "b2f7094ce1d84a3f9c56e0718ad23b4f",
                     *         "clientSecret": "4Fb81D6e0cA97254eB3d60F8a1C5279E",
                     *         "clientProvider": {
                     *           "providerId": null
                     *         },
                     *         "owner": "N/A",
                     *         "email": "N/A",
                     *         "owners": []
                     *       },
                     *       "tierId": null,
                     *       "tier": null,
                     *       "requestedTierId": 2718345,
                     *       "requestedTier": {
                     *         "id": 2718345,
                     *         "name": "Standard",
                     *         "description": null,
                     *         "limits": [
                     *           {
                     *             "maximumRequests": 25,
                     *             "timePeriodInMilliseconds": 1000
                     *           }
                     *         ],
                     *         "status": "ACTIVE",
                     *         "autoApprove": false
                     *       },
                     *       "terms": null,
                     *       "partyId": "",
                     *       "partyName": "",
                     *       "requestAccessInfo": {
                     *         "reason": "Parcels are to be shown on the map"
                     *       },
                     *       "apiId": 19482056,
                     *       "api": {
                     *         "audit": {
                     *           "created": {},
                     *           "updated": {}
                     *         },
                     *         "id": 19482056
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ContractAnswer"];
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
    readonly getContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of a contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 200: components["responses"]["OneContract"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of a contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
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
    readonly updateContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of a contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContractUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 200: components["responses"]["OneContract"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listSlaTiers: {
        readonly parameters: {
            readonly query?: {
                /** @description True lists tiers in state `ACTIVE` only. */
                readonly active?: boolean;
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty, and the total the same. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Search text. */
                readonly query?: components["parameters"]["Query"];
                /** @description The member to sort by, such as `name`. The keys are not listed anywhere. */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
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
                     * @example {
                     *       "total": 1,
                     *       "tiers": [
                     *         {
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-08-13T08:09:10.244Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "id": 2718345,
                     *           "name": "Standard",
                     *           "description": null,
                     *           "limits": [
                     *             {
                     *               "maximumRequests": 25,
                     *               "timePeriodInMilliseconds": 1000,
                     *               "visible": true
                     *             }
                     *           ],
                     *           "status": "ACTIVE",
                     *           "autoApprove": false,
                     *           "applicationCount": 3,
                     *           "apiId": 19482056
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SlaTierList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createSlaTier: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Standard",
                 *       "description": "For everyday use",
                 *       "status": "ACTIVE",
                 *       "autoApprove": false,
                 *       "limits": [
                 *         {
                 *           "maximumRequests": 25,
                 *           "timePeriodInMilliseconds": 1000,
                 *           "visible": true
                 *         }
                 *       ],
                 *       "apiVersionId": 19482056
                 *     }
                 */
                readonly "application/json": components["schemas"]["SlaTierCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new SLA tier. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SlaTierAnswer"];
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
    readonly updateSlaTier: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of an SLA tier. */
                readonly tierId: components["parameters"]["tierId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Standard",
                 *       "status": "DEPRECATED",
                 *       "autoApprove": false,
                 *       "limits": [
                 *         {
                 *           "maximumRequests": 30,
                 *           "timePeriodInMilliseconds": 1000
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["SlaTierUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The SLA tier as it is now. Seen instead of 201. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2718345,
                     *       "name": "Standard",
                     *       "status": "DEPRECATED"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SlaTierAnswer"];
                };
            };
            /** @description The SLA tier as it is now. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2718345,
                     *       "name": "Standard",
                     *       "description": null,
                     *       "limits": [
                     *         {
                     *           "maximumRequests": 30,
                     *           "timePeriodInMilliseconds": 1000,
                     *           "visible": true
                     *         }
                     *       ],
                     *       "status": "DEPRECATED",
                     *       "autoApprove": false,
                     *       "apiId": 19482056
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SlaTierAnswer"];
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
    readonly deleteSlaTier: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of an SLA tier. */
                readonly tierId: components["parameters"]["tierId"];
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
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listGroupInstances: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
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
                    readonly "application/json": components["schemas"]["GroupInstanceList"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getGroupInstance: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of an API group instance. */
                readonly groupInstanceId: components["parameters"]["groupInstanceId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The API group instance. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 5127,
                     *       "groupId": 4790,
                     *       "groupVersionId": 4876,
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *       "groupInstanceLabel": null,
                     *       "status": "ACTIVE",
                     *       "deprecated": false,
                     *       "apiInstances": [
                     *         19482056,
                     *         19482057
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GroupInstance"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listGroupContracts: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of an API group instance. */
                readonly groupInstanceId: components["parameters"]["groupInstanceId"];
                /** @description Id of the business group that owns the environment. */
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
                     * @example {
                     *       "total": 1,
                     *       "contracts": [
                     *         {
                     *           "id": 7304950,
                     *           "status": "APPROVED",
                     *           "approvedDate": "2025-10-02T13:20:11.902Z",
                     *           "rejectedDate": null,
                     *           "revokedDate": null,
                     *           "applicationId": 3175208,
                     *           "tier": null,
                     *           "tierId": null,
                     *           "requestedTierId": null,
                     *           "requestedTier": null,
                     *           "terms": null,
                     *           "groupInstanceId": 5127,
                     *           "groupInstances": {
                     *             "audit": {
                     *               "created": {},
                     *               "updated": {}
                     *             },
                     *             "id": 5127,
                     *             "groupVersionId": 4876,
                     *             "assetGroupId": null,
                     *             "assetId": null,
                     *             "assetVersion": null,
                     *             "groupInstanceLabel": null
                     *           },
                     *           "partyId": null,
                     *           "partyName": null,
                     *           "condition": "GROUP"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ContractList"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createGroupContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of an API group instance. */
                readonly groupInstanceId: components["parameters"]["groupInstanceId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "applicationId": 3175208,
                 *       "requestedTierId": 2718390
                 *     }
                 */
                readonly "application/json": components["schemas"]["ContractCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new contract, as for API instances. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7304950,
                     *       "status": "PENDING"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ContractAnswer"];
                };
            };
            /** @description The new contract. The client application comes with its secret. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 7304950,
                     *       "status": "APPROVED",
                     *       "applicationId": 3175208,
                     *       "tierId": 2718390,
                     *       "groupInstanceId": 5127,
                     *       "groupInstance": {
                     *         "audit": {
                     *           "created": {
                     *             "date": "2025-07-30T10:44:21.095Z"
                     *           },
                     *           "updated": {}
                     *         },
                     *         "id": 5127,
                     *         "groupId": 4790,
                     *         "groupVersionId": 4876,
                     *         "productVersion": null,
                     *         "groupInstanceLabel": null,
                     *         "status": "ACTIVE",
                     *         "deprecated": false,
                     *         "apiInstances": [
                     *           19482056
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ContractAnswer"];
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
    readonly getGroupContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of an API group instance. */
                readonly groupInstanceId: components["parameters"]["groupInstanceId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 200: components["responses"]["OneContract"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteGroupContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of an API group instance. */
                readonly groupInstanceId: components["parameters"]["groupInstanceId"];
                /** @description Id of the business group that owns the environment. */
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
    readonly updateGroupContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of an API group instance. */
                readonly groupInstanceId: components["parameters"]["groupInstanceId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "tierId": 2718391
                 *     }
                 */
                readonly "application/json": components["schemas"]["ContractUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 200: components["responses"]["OneContract"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listGroupTiers: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of an API group instance. */
                readonly groupInstanceId: components["parameters"]["groupInstanceId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
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
                     * @example {
                     *       "total": 1,
                     *       "tiers": [
                     *         {
                     *           "id": 2718390,
                     *           "groupInstanceId": 5127,
                     *           "name": "Logistics",
                     *           "description": null,
                     *           "defaultLimits": [
                     *             {
                     *               "visible": true,
                     *               "maximumRequests": 40,
                     *               "timePeriodInMilliseconds": 1000
                     *             }
                     *           ],
                     *           "limitsByApi": [
                     *             {
                     *               "apiId": 19482056,
                     *               "limits": [
                     *                 {
                     *                   "visible": false,
                     *                   "maximumRequests": 10,
                     *                   "timePeriodInMilliseconds": 1000
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "status": "ACTIVE",
                     *           "autoApprove": true,
                     *           "applicationCount": 0
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SlaTierList"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getGroupTier: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of an API group instance. */
                readonly groupInstanceId: components["parameters"]["groupInstanceId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of an SLA tier. */
                readonly tierId: components["parameters"]["tierId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The SLA tier. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 2718390,
                     *       "groupInstanceId": 5127,
                     *       "name": "Logistics",
                     *       "description": "For everyone with a lorry",
                     *       "defaultLimits": [
                     *         {
                     *           "visible": true,
                     *           "maximumRequests": 40,
                     *           "timePeriodInMilliseconds": 1000
                     *         }
                     *       ],
                     *       "status": "ACTIVE",
                     *       "autoApprove": true
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SlaTier"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly approveContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of a contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody?: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["ContractAction"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 200: components["responses"]["OneContract"];
            readonly 201: components["responses"]["OneContract"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly rejectContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of a contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody?: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["ContractAction"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 200: components["responses"]["OneContract"];
            readonly 201: components["responses"]["OneContract"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly restoreContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of a contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody?: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["ContractAction"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 200: components["responses"]["OneContract"];
            readonly 201: components["responses"]["OneContract"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly revokeContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of a contract. */
                readonly contractId: components["parameters"]["contractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody?: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["ContractAction"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 200: components["responses"]["OneContract"];
            readonly 201: components["responses"]["OneContract"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
}

// Generated from openapi/access-management.yaml by `npm run generate`. Do not edit.
export interface components {
    schemas: {
        readonly ActiveOrganization: {
            /** @description The organization that the user works in. */
            readonly activeOrganizationId?: string;
        };
        /** @description A user who consented in the browser. The answer has a refresh token when `offline_access` was among the scopes. */
        readonly AuthorizationCodeTokenRequest: {
            readonly client_id: string;
            /** @description Left out by public clients, which send `code_verifier`. */
            readonly client_secret?: string;
            /** @description The code from the redirect. */
            readonly code: string;
            /** @description PKCE (RFC 7636). Neither specified nor documented by the vendor: nothing shows that it is checked. */
            readonly code_verifier?: string;
            /** @enum {string} */
            readonly grant_type: "authorization_code";
            /** @description The very URI that the authorization was started with. */
            readonly redirect_uri: string;
        };
        /** @description The client that the token was issued to. */
        readonly CallingClient: {
            readonly client_id: string;
            /** @description `control` has been seen. */
            readonly client_type?: string;
            readonly grant_types?: readonly string[];
            readonly name?: string;
            /** @description Root organization of the Connected App; missing for clients of the vendor. */
            readonly org_id?: string;
            readonly redirect_uris?: readonly string[];
        };
        /** @description The Connected App acts on its own behalf. */
        readonly ClientCredentialsTokenRequest: {
            /** @description Client id of the Connected App. */
            readonly client_id: string;
            /** @description Client secret of the Connected App. */
            readonly client_secret: string;
            /** @enum {string} */
            readonly grant_type: "client_credentials";
            /** @description Space separated. Not needed: the token carries every scope that the Connected App holds. */
            readonly scope?: string;
        };
        /** @description An external provider that keeps the client applications of an organization. */
        readonly ClientProvider: {
            readonly name: string;
            /** @description Id of the root organization, where providers live. */
            readonly organizationId?: string;
            readonly providerId: string;
            readonly type?: components["schemas"]["ClientProviderType"];
        };
        readonly ClientProviderList: {
            readonly data: readonly components["schemas"]["ClientProvider"][];
            readonly total?: number;
        };
        readonly ClientProviderType: {
            readonly description?: string | null;
            /** @description `ping`, `openam` or `openid-dynamic-client`; may grow. */
            readonly name: string;
            readonly version?: string | null;
        };
        readonly ConnectedApp: {
            /** @description `internal` or `everyone`; may grow. */
            readonly audience?: string;
            /** @description Of no recorded type. */
            readonly cert_expiry?: unknown;
            readonly client_id: string;
            readonly client_name?: string;
            /** @description **A secret.** */
            readonly client_secret?: string;
            readonly client_uri?: string | null;
            readonly enabled?: boolean;
            readonly generate_iss_claim_without_token?: boolean;
            readonly grant_types?: readonly string[];
            readonly org_id?: string;
            readonly owner_org_id?: string;
            readonly owner_user_id?: string | null;
            readonly policy_uri?: string | null;
            readonly public_keys?: readonly string[];
            readonly redirect_uris?: readonly string[];
            /** @description Names without their context. */
            readonly scopes?: readonly string[];
            readonly tos_uri?: string | null;
        };
        readonly ConnectedAppList: {
            readonly data: readonly components["schemas"]["ConnectedApp"][];
            readonly total?: number;
        };
        readonly ConnectedAppScope: {
            /** @description Where the scope counts: nothing for basic scopes, `org` for those of an organization, `org` and `envId` for those of an environment (one entry for each). */
            readonly context_params?: {
                readonly [key: string]: string;
            };
            /** @description Identifier, such as `manage:api_contracts`. */
            readonly scope: string;
        };
        readonly ConnectedAppScopeAssignment: {
            /** @description At most seven keys here, where replacing the whole list allows two. */
            readonly context_params: {
                readonly [key: string]: string;
            };
            /** @description Identifier. */
            readonly scope: string;
        };
        readonly ConnectedAppScopeChange: {
            /** @description To be added; those that are already there are ignored. */
            readonly scopes: readonly components["schemas"]["ConnectedAppScopeAssignment"][];
            readonly scopesToDelete?: readonly components["schemas"]["ConnectedAppScopeAssignment"][];
        };
        readonly ConnectedAppScopeList: {
            readonly data: readonly components["schemas"]["ConnectedAppScope"][];
            readonly total?: number;
        };
        readonly ConnectedAppScopeRemoval: {
            /** @description To be removed. */
            readonly scopes: readonly components["schemas"]["ConnectedAppScopeAssignment"][];
        };
        /** @description OpenID Connect discovery. Members other than `scopes_supported` are unverified. */
        readonly DiscoveryDocument: {
            readonly authorization_endpoint?: string;
            readonly grant_types_supported?: readonly string[];
            readonly introspection_endpoint?: string;
            readonly issuer?: string;
            readonly jwks_uri?: string;
            readonly response_types_supported?: readonly string[];
            readonly revocation_endpoint?: string;
            /** @description Every scope of the control plane: the live list of identifiers. */
            readonly scopes_supported?: readonly string[];
            readonly token_endpoint?: string;
            /** @description `client_secret_post` is what is reported. */
            readonly token_endpoint_auth_methods_supported?: readonly string[];
            readonly userinfo_endpoint?: string;
        };
        readonly Environment: {
            /** @description Sent since about 2024. */
            readonly arcNamespace?: string | null;
            /** @description Client id of the environment itself. */
            readonly clientId?: string;
            readonly id: string;
            readonly isProduction: boolean;
            readonly name: string;
            readonly organizationId: string;
            /** @description `production`, `sandbox` or `design`; may grow. Missing inside an organization. */
            readonly type?: string;
        };
        readonly EnvironmentList: {
            readonly data: readonly components["schemas"]["Environment"][];
            /** @description Missing in an answer of 2019. */
            readonly total?: number;
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
            readonly type: components["schemas"]["ClientProviderType"];
        };
        readonly Introspection: {
            /** @description False for a token that is unknown, expired or revoked. */
            readonly active: boolean;
            /** @description Null for a token that no Connected App asked for. */
            readonly client_id?: string | null;
            /** @description When it expires: **milliseconds** since 1970-01-01 UTC. */
            readonly exp?: number;
            /** @description When it was issued: **milliseconds** since 1970-01-01 UTC, where RFC 7662 says seconds. */
            readonly iat?: number;
            /** @description Space separated. */
            readonly scope?: string;
            readonly token_type?: string;
            readonly user_id?: string | null;
            readonly username?: string | null;
        };
        /** @description A user, vouched for by a signed assertion (RFC 7523). */
        readonly JwtBearerTokenRequest: {
            /** @description A JWT signed with a key whose public half the Connected App knows. `iss` is the client id, `aud` the URL of this endpoint, `sub` names the user as `{version}|{identityProviderId}|{username}|{firstname}|{lastname}|{email}|{externalgroups}`. */
            readonly assertion: string;
            /** @description Not needed: `iss` inside the assertion names the Connected App. */
            readonly client_id?: string;
            /** @enum {string} */
            readonly grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer";
            /** @description Space separated. */
            readonly scope?: string;
        };
        /** @description A session token, or, with status 200 too, only the continuation of a login that needs a second factor. */
        readonly LoginAnswer: {
            /** @description Missing when the account needs a second factor. */
            readonly access_token?: string;
            /** @description Where the browser would go next. */
            readonly redirectUrl?: string;
            /** @description `bearer`. */
            readonly token_type?: string;
            /** @description Where the login goes on when a second factor is needed. */
            readonly url?: string;
        };
        readonly LoginRequest: {
            readonly password: string;
            readonly username: string;
        };
        readonly Member: {
            /** @description ISO 8601, or the text of JavaScript `Date#toString` in older answers. */
            readonly createdAt?: string;
            readonly email?: string;
            readonly enabled?: boolean;
            readonly firstName?: string;
            readonly id: string;
            readonly idprovider_id?: string;
            readonly lastLogin?: string | null;
            readonly lastName?: string;
            readonly organizationId?: string;
            readonly password_updatedAt?: string | null;
            /** @description `host` or `proxy`; may grow. */
            readonly type?: string;
            readonly updatedAt?: string;
            readonly username: string;
        };
        readonly MemberList: {
            readonly data: readonly components["schemas"]["Member"][];
            readonly total?: number;
        };
        readonly OAuthProblem: {
            /** @description As RFC 6749 names them: `invalid_grant`, `unsupported_grant_type`, … */
            readonly error: string;
            /** @description May be missing. */
            readonly error_description?: string;
        };
        /** @description A root organization or a business group. */
        readonly Organization: {
            readonly clientId?: string;
            readonly createdAt?: string;
            readonly domain?: string | null;
            /** @description What the organization may use; large. */
            readonly entitlements?: {
                readonly [key: string]: unknown;
            };
            readonly environments?: readonly components["schemas"]["Environment"][];
            readonly environmentsCount?: number;
            readonly id: string;
            readonly idprovider_id?: string;
            readonly isFederated?: boolean;
            readonly isMaster?: boolean;
            /** @description Missing in older answers, which have `isMaster` alone. */
            readonly isRoot?: boolean;
            /** @description A word, not a boolean: `mandatory` has been seen. */
            readonly mfaRequired?: string | null;
            readonly name: string;
            /** @description `anypoint` has been seen; may grow. */
            readonly orgType?: string;
            readonly owner?: components["schemas"]["User"];
            readonly ownerId?: string;
            readonly ownerName?: string | null;
            readonly parentId?: string | null;
            readonly parentName?: string | null;
            /** @description From the root downwards; empty for the root itself. */
            readonly parentOrganizationIds?: readonly string[];
            readonly properties?: {
                readonly [key: string]: unknown;
            };
            /** @description Minutes; access tokens live as long. 60 unless changed. */
            readonly sessionTimeout?: number;
            readonly subOrganizationIds?: readonly string[];
            readonly subscription?: components["schemas"]["Subscription"];
            readonly tenantOrganizationIds?: readonly string[];
            readonly updatedAt?: string;
        };
        /** @description A root organization or a business group with the business groups below it, down to the last. */
        readonly OrganizationHierarchy: components["schemas"]["Organization"] & {
            readonly subOrganizations?: readonly components["schemas"]["OrganizationHierarchy"][];
        };
        readonly OtherPlatform: {
            /** @description The platform that knows the user; `composer` has been seen. */
            readonly target: string;
        };
        /** @description A user, by name and password. Works for users without multi-factor authentication only. */
        readonly PasswordTokenRequest: {
            readonly client_id: string;
            readonly client_secret: string;
            /** @enum {string} */
            readonly grant_type: "password";
            readonly password: string;
            /** @description The vendor's own example sends `token`; nothing is known to depend on it. */
            readonly response_type?: string;
            /** @description Space separated. */
            readonly scope?: string;
            readonly username: string;
        };
        /** @description What the JSON errors of this service look like, all of them together: `{ status, message }`, `{ error, location? }` or `{ error, error_description? }`. */
        readonly Problem: {
            readonly code?: string;
            /** @description Free form. */
            readonly details?: unknown;
            readonly error?: string;
            readonly error_description?: string;
            /** @description A login path, when the user has to sign in again. */
            readonly location?: string;
            readonly message?: string;
            readonly name?: string;
            /** @description The status of the answer again. */
            readonly status?: number;
            readonly "X-ANYPNT-TRX-ID"?: string;
        };
        /** @description Trades a refresh token for a new access token. A refresh token in the answer replaces the old one; without one the old one stays. */
        readonly RefreshTokenRequest: {
            readonly client_id: string;
            readonly client_secret?: string;
            /** @enum {string} */
            readonly grant_type: "refresh_token";
            /** @description Expires after 90 days. */
            readonly refresh_token: string;
        };
        readonly ScopeDescription: {
            readonly description?: string | null;
            /** @description The name that screens show. */
            readonly displayName?: string | null;
            readonly internal?: boolean | null;
            readonly productLabel?: string | null;
            /** @description Identifier. */
            readonly scope: string;
        };
        /** @description A JSON Web Key (RFC 7517). */
        readonly SigningKey: {
            readonly alg?: string;
            readonly e?: string;
            readonly kid?: string;
            readonly kty: string;
            readonly n?: string;
            readonly use?: string;
        };
        readonly SigningKeySet: {
            readonly keys: readonly components["schemas"]["SigningKey"][];
        };
        readonly Subscription: {
            readonly category?: string;
            readonly expiration?: string | null;
            readonly type?: string;
        };
        readonly TokenAnswer: {
            /** @description Opaque (a UUID or a JWT): not to be parsed. */
            readonly access_token: string;
            /** @description Lifetime in seconds, 3600 as a rule. May be missing: 3600 is then a fair assumption. */
            readonly expires_in?: number;
            /** @description A JWT, when `openid` or `openid:google_wif` was asked for. */
            readonly id_token?: string;
            /** @description With user grants that asked for `offline_access`. The answer to a refresh may leave it out. */
            readonly refresh_token?: string;
            /** @description Space separated; sent sometimes. */
            readonly scope?: string;
            /** @description `bearer` in any letter case; missing in some answers. */
            readonly token_type?: string;
        };
        readonly TokenHint: {
            /** @description The token in question. */
            readonly token: string;
            /**
             * @description `access_token` when left out.
             * @enum {string}
             */
            readonly token_type_hint?: "access_token" | "refresh_token";
        };
        /** @description One of the grants. The Connected App must have been given the grant type. */
        readonly TokenRequest: components["schemas"]["ClientCredentialsTokenRequest"] | components["schemas"]["PasswordTokenRequest"] | components["schemas"]["AuthorizationCodeTokenRequest"] | components["schemas"]["RefreshTokenRequest"] | components["schemas"]["JwtBearerTokenRequest"];
        /** @description A user. The same shape is answered by three endpoints, each leaving out other parts. */
        readonly User: {
            readonly contributorOfOrganizations?: readonly components["schemas"]["Organization"][];
            readonly createdAt?: string;
            readonly deleted?: boolean;
            readonly email?: string;
            readonly email_verified_at?: string | null;
            readonly enabled?: boolean;
            readonly firstName?: string;
            readonly id: string;
            /** @description `mulesoft`, or the id of an identity provider. */
            readonly idprovider_id?: string;
            readonly isApiConsumer?: boolean;
            readonly isFederated?: boolean;
            /** @description ISO 8601, or the text of JavaScript `Date#toString` in older answers. */
            readonly lastLogin?: string | null;
            readonly lastName?: string;
            /** @description Every organization and business group that the caller belongs to. */
            readonly memberOfOrganizations?: readonly components["schemas"]["Organization"][];
            readonly mfaVerificationExcluded?: boolean;
            /** @description The words `true` and `false`, as text. */
            readonly mfaVerifiersConfigured?: string;
            readonly organization?: components["schemas"]["Organization"];
            /** @description Id of the root organization of the user. */
            readonly organizationId?: string;
            readonly organizationPreferences?: {
                readonly [key: string]: unknown;
            };
            readonly phoneNumber?: string | null;
            readonly previousLastLogin?: string | null;
            readonly properties?: {
                readonly cs_auth?: components["schemas"]["ActiveOrganization"];
            };
            /** @description `host` or `proxy`; may grow. */
            readonly type?: string;
            readonly updatedAt?: string;
            readonly username?: string;
        };
        /** @description OpenID Connect claims. Which of them come depends on the scopes of the token. */
        readonly UserInfo: {
            readonly email?: string | null;
            readonly email_verified?: boolean | null;
            readonly family_name?: string | null;
            readonly given_name?: string | null;
            readonly name?: string | null;
            readonly preferred_username?: string | null;
            /** @description Id of the user. */
            readonly sub?: string;
        };
        readonly UserList: {
            readonly data: readonly components["schemas"]["User"][];
            readonly total?: number;
        };
        /** @description The caller. With client credentials `user` is the person who made the Connected App. */
        readonly WhoAmI: {
            /** @description In bodies of 2018 only. **A secret.** */
            readonly access_token?: {
                readonly [key: string]: unknown;
            };
            readonly client?: components["schemas"]["CallingClient"];
            readonly user?: components["schemas"]["User"];
        };
    };
    responses: {
        /** @description Something in the request is not acceptable. JSON or plain text. */
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
                 *       "message": "limit must not be above 500"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Bad Request */
                readonly "text/plain": string;
            };
        };
        /** @description The caller may not do this, or has to sign in again (`location` then names the login). */
        readonly Forbidden: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Sign in again",
                 *       "location": "/login/warehouse"
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
                 *       "message": "Organization not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Not Found */
                readonly "text/plain": string;
            };
        };
        /** @description The grant, the code, the refresh token or the assertion was refused, or a parameter is missing. */
        readonly OAuthRefusal: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "invalid_grant"
                 *     }
                 */
                readonly "application/json": components["schemas"]["OAuthProblem"];
            };
        };
        /** @description The rate limit of the minute is used up. To be repeated after `X-RateLimit-Reset`. */
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
                 *       "status": 429,
                 *       "message": "Too many requests"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Too many requests */
                readonly "text/plain": string;
            };
        };
        /** @description The token is missing, expired or revoked; on this service also: it lacks the scope. Plain text as a rule. */
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
                 *       "message": "Unauthorized"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
                /** @example Unauthorized */
                readonly "text/plain": string;
            };
        };
        /** @description From the load balancer: the body is empty, a line of text, or HTML. A 503 without rate-limit headers means a limit that the balancer keeps until the minute ends. */
        readonly Unavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                /** @example <html><body>Bad Gateway</body></html> */
                readonly "text/html": string;
                /** @example Service temporarily unavailable */
                readonly "text/plain": string;
            };
        };
    };
    parameters: {
        /** @description Client id of a Connected App: 32 hexadecimal characters. */
        readonly clientId: string;
        /** @description Id of a client provider. */
        readonly clientProviderId: string;
        /** @description Whether to leave out the apps that the platform manages. */
        readonly ConnectedAppHideManaged: boolean;
        /** @description How many at most. */
        readonly ConnectedAppLimit: number;
        /** @description Order. */
        readonly ConnectedAppOrder: boolean;
        /** @description Only those of this organization. */
        readonly ConnectedAppOrganization: string;
        /** @description Text to search for. */
        readonly ConnectedAppSearch: string;
        /** @description Sort key. */
        readonly ConnectedAppSort: "client_id" | "client_name";
        /** @description Whether to tell how the apps are used as well. */
        readonly ConnectedAppUsage: boolean;
        /** @description Id of an environment. */
        readonly environmentId: string;
        /** @description How many at most. */
        readonly Limit: number;
        /** @description How many to skip. Past the end the list is empty. */
        readonly Offset: number;
        /** @description Id of an organization or business group. */
        readonly organizationId: string;
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
    readonly listConnectedApps: {
        readonly parameters: {
            readonly query?: {
                /** @description Order. */
                readonly ascending?: components["parameters"]["ConnectedAppOrder"];
                /** @description Whether to leave out the apps that the platform manages. */
                readonly hide_managed?: components["parameters"]["ConnectedAppHideManaged"];
                /** @description Whether to tell how the apps are used as well. */
                readonly includeUsage?: components["parameters"]["ConnectedAppUsage"];
                /** @description How many at most. */
                readonly limit?: components["parameters"]["ConnectedAppLimit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Only those of this organization. */
                readonly organizationId?: components["parameters"]["ConnectedAppOrganization"];
                /** @description Text to search for. */
                readonly search?: components["parameters"]["ConnectedAppSearch"];
                /** @description Sort key. */
                readonly sort?: components["parameters"]["ConnectedAppSort"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A page of Connected Apps. */
            readonly 200: {
                headers: {
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
                     *       "data": [
                     *         {
                     *           "client_id": "4f8e21b7c0d64a95b3127e6d9ac5f038",
                     *           "client_name": "warehouse-automation",
                     *           "owner_org_id": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "redirect_uris": [],
                     *           "grant_types": [
                     *             "client_credentials"
                     *           ],
                     *           "scopes": [
                     *             "profile",
                     *             "manage:api_contracts"
                     *           ],
                     *           "enabled": true,
                     *           "audience": "internal"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ConnectedAppList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getConnectedApp: {
        readonly parameters: {
            readonly path: {
                /** @description Client id of a Connected App: 32 hexadecimal characters. */
                readonly clientId: components["parameters"]["clientId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The Connected App. */
            readonly 200: {
                headers: {
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
                     *       "client_id": "4f8e21b7c0d64a95b3127e6d9ac5f038",
                     *       "client_name": "warehouse-automation",
                     *       "owner_org_id": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *       "owner_user_id": "a2f5c8d1-4e37-4b90-9f6a-d83b17e0c524",
                     *       "redirect_uris": [],
                     *       "grant_types": [
                     *         "client_credentials"
                     *       ],
                     *       "scopes": [
                     *         "profile",
                     *         "manage:api_contracts"
                     *       ],
                     *       "public_keys": [],
                     *       "enabled": true,
                     *       "audience": "internal",
                     *       "client_uri": null,
                     *       "policy_uri": null,
                     *       "tos_uri": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ConnectedApp"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listConnectedAppScopes: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly path: {
                /** @description Client id of a Connected App: 32 hexadecimal characters. */
                readonly clientId: components["parameters"]["clientId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A page of scopes. */
            readonly 200: {
                headers: {
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
                     *       "data": [
                     *         {
                     *           "scope": "profile",
                     *           "context_params": {}
                     *         },
                     *         {
                     *           "scope": "create:client_applications",
                     *           "context_params": {
                     *             "org": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7"
                     *           }
                     *         },
                     *         {
                     *           "scope": "manage:api_contracts",
                     *           "context_params": {
                     *             "org": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *             "envId": "e4b81f60-93a7-4d25-8c6f-0a7d52b6c9e3"
                     *           }
                     *         }
                     *       ],
                     *       "total": 3
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ConnectedAppScopeList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly changeConnectedAppScopes: {
        readonly parameters: {
            readonly path: {
                /** @description Client id of a Connected App: 32 hexadecimal characters. */
                readonly clientId: components["parameters"]["clientId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "scopes": [
                 *         {
                 *           "scope": "manage:client_application",
                 *           "context_params": {
                 *             "org": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                 *             "applicationId": "3158042",
                 *             "clientId": "c04d7e91ab8f42d6953e1f60b72ad85c"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ConnectedAppScopeChange"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Done. No body. */
            readonly 204: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    readonly listScopes: {
        readonly parameters: {
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description All scopes. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "scope": "manage:api_contracts",
                     *         "displayName": "Manage Contracts",
                     *         "description": "Approve and revoke",
                     *         "productLabel": "API Manager",
                     *         "internal": false
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ScopeDescription"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getCaller: {
        readonly parameters: {
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The client and the user behind the token. */
            readonly 200: {
                headers: {
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
                     *       "client": {
                     *         "client_id": "4f8e21b7c0d64a95b3127e6d9ac5f038",
                     *         "name": "warehouse-automation",
                     *         "org_id": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7"
                     *       },
                     *       "user": {
                     *         "id": "a2f5c8d1-4e37-4b90-9f6a-d83b17e0c524",
                     *         "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *         "username": "ines.robalo",
                     *         "firstName": "Inês",
                     *         "lastName": "Robalo",
                     *         "email": "ines.robalo@warehouse.example",
                     *         "phoneNumber": "+351 21 000 00 00",
                     *         "idprovider_id": "mulesoft",
                     *         "enabled": true,
                     *         "deleted": false,
                     *         "type": "host",
                     *         "createdAt": "2024-02-11T08:30:12.118Z",
                     *         "updatedAt": "2026-01-20T16:04:51.002Z",
                     *         "lastLogin": "2026-03-02T09:14:27.640Z",
                     *         "mfaVerificationExcluded": false,
                     *         "mfaVerifiersConfigured": "true",
                     *         "isFederated": false,
                     *         "organization": {
                     *           "id": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "name": "Warehouse Group",
                     *           "domain": "warehouse",
                     *           "ownerId": "a2f5c8d1-4e37-4b90-9f6a-d83b17e0c524",
                     *           "clientId": "e91a54c07d2b4f8683b5f6210dc7ae49",
                     *           "idprovider_id": "mulesoft",
                     *           "isFederated": false,
                     *           "parentOrganizationIds": [],
                     *           "subOrganizationIds": [
                     *             "51a9d3c2-86f4-4b07-b1de-7c40e95f2a18"
                     *           ],
                     *           "tenantOrganizationIds": [],
                     *           "isRoot": true,
                     *           "isMaster": true,
                     *           "mfaRequired": "mandatory",
                     *           "createdAt": "2024-02-11T08:30:12.131Z",
                     *           "updatedAt": "2026-01-20T16:04:51.002Z",
                     *           "subscription": {
                     *             "type": "Platinum",
                     *             "expiration": "2027-12-31T00:00:00.000Z"
                     *           },
                     *           "properties": {},
                     *           "entitlements": {
                     *             "createEnvironments": true
                     *           }
                     *         },
                     *         "memberOfOrganizations": [
                     *           {
                     *             "id": "51a9d3c2-86f4-4b07-b1de-7c40e95f2a18",
                     *             "name": "Logistics",
                     *             "domain": null,
                     *             "parentId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *             "parentName": "Warehouse Group",
                     *             "isRoot": false,
                     *             "isMaster": false,
                     *             "parentOrganizationIds": [
                     *               "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7"
                     *             ]
                     *           }
                     *         ],
                     *         "properties": {
                     *           "cs_auth": {
                     *             "activeOrganizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WhoAmI"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getOrganization: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an organization or business group. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The organization. */
            readonly 200: {
                headers: {
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
                     *       "id": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *       "name": "Warehouse Group",
                     *       "domain": "warehouse",
                     *       "ownerId": "a2f5c8d1-4e37-4b90-9f6a-d83b17e0c524",
                     *       "clientId": "e91a54c07d2b4f8683b5f6210dc7ae49",
                     *       "idprovider_id": "mulesoft",
                     *       "isFederated": false,
                     *       "orgType": "anypoint",
                     *       "parentOrganizationIds": [],
                     *       "subOrganizationIds": [
                     *         "51a9d3c2-86f4-4b07-b1de-7c40e95f2a18"
                     *       ],
                     *       "tenantOrganizationIds": [],
                     *       "environments": [
                     *         {
                     *           "id": "e4b81f60-93a7-4d25-8c6f-0a7d52b6c9e3",
                     *           "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "name": "Test",
                     *           "isProduction": false,
                     *           "type": "sandbox",
                     *           "clientId": "b60d93e7f1284ca5982e47d0a5c31f6b"
                     *         }
                     *       ],
                     *       "entitlements": {
                     *         "createEnvironments": true
                     *       },
                     *       "subscription": {
                     *         "category": "Customer",
                     *         "type": "Platinum",
                     *         "expiration": "2027-12-31T00:00:00.000Z"
                     *       },
                     *       "properties": {},
                     *       "isRoot": true,
                     *       "isMaster": true,
                     *       "sessionTimeout": 60,
                     *       "owner": {
                     *         "id": "a2f5c8d1-4e37-4b90-9f6a-d83b17e0c524",
                     *         "username": "ines.robalo",
                     *         "firstName": "Inês",
                     *         "lastName": "Robalo",
                     *         "email": "ines.robalo@warehouse.example",
                     *         "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *         "enabled": true,
                     *         "idprovider_id": "mulesoft"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Organization"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listClientProviders: {
        readonly parameters: {
            readonly query?: {
                /** @description Order. */
                readonly ascending?: boolean;
                /** @description Only of these types. */
                readonly cp_type?: readonly string[];
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Only these. */
                readonly provider_id?: readonly string[];
                /** @description Part of the name, in any letter case. */
                readonly search?: string;
                /** @description Sort key. */
                readonly sort?: "provider_id" | "name";
            };
            readonly path: {
                /** @description Id of an organization or business group. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A page of client providers. */
            readonly 200: {
                headers: {
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
                     *       "data": [
                     *         {
                     *           "providerId": "76d0e4a9-1b5c-4c3e-a827-f95d60b2417e",
                     *           "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "name": "Company sign-on",
                     *           "type": {
                     *             "name": "ping",
                     *             "description": "PingFederate"
                     *           }
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ClientProviderList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getClientProviderGrantTypes: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a client provider. */
                readonly clientProviderId: components["parameters"]["clientProviderId"];
                /** @description Id of an organization or business group. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The grant types and how they exclude and need one another. */
            readonly 200: {
                headers: {
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
                     *       "type": {
                     *         "name": "ping",
                     *         "description": "PingFederate"
                     *       },
                     *       "grant_types": [
                     *         {
                     *           "name": "authorization_code",
                     *           "label": "Authorization code",
                     *           "required": false,
                     *           "exclude": [],
                     *           "depends": []
                     *         },
                     *         {
                     *           "name": "refresh_token",
                     *           "label": "Refresh token",
                     *           "required": false,
                     *           "exclude": [],
                     *           "depends": [
                     *             "authorization_code"
                     *           ]
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
    readonly listConnectedAppsOfOrganization: {
        readonly parameters: {
            readonly query?: {
                /** @description Order. */
                readonly ascending?: components["parameters"]["ConnectedAppOrder"];
                /** @description Whether to leave out the apps that the platform manages. */
                readonly hide_managed?: components["parameters"]["ConnectedAppHideManaged"];
                /** @description Whether to tell how the apps are used as well. */
                readonly includeUsage?: components["parameters"]["ConnectedAppUsage"];
                /** @description How many at most. */
                readonly limit?: components["parameters"]["ConnectedAppLimit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Text to search for. */
                readonly search?: components["parameters"]["ConnectedAppSearch"];
                /** @description Sort key. */
                readonly sort?: components["parameters"]["ConnectedAppSort"];
            };
            readonly path: {
                /** @description Id of an organization or business group. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A page of Connected Apps. */
            readonly 200: {
                headers: {
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
                     *       "data": [
                     *         {
                     *           "client_id": "4f8e21b7c0d64a95b3127e6d9ac5f038",
                     *           "client_name": "warehouse-automation",
                     *           "owner_org_id": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "redirect_uris": [],
                     *           "grant_types": [
                     *             "client_credentials"
                     *           ],
                     *           "scopes": [
                     *             "profile",
                     *             "manage:api_contracts"
                     *           ],
                     *           "enabled": true,
                     *           "audience": "internal"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ConnectedAppList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly removeConnectedAppScopes: {
        readonly parameters: {
            readonly path: {
                /** @description Client id of a Connected App: 32 hexadecimal characters. */
                readonly clientId: components["parameters"]["clientId"];
                /** @description Id of an organization or business group. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "scopes": [
                 *         {
                 *           "scope": "manage:api_contracts",
                 *           "context_params": {
                 *             "org": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                 *             "envId": "5f6b6f0e-8f5d-4a7e-9b7e-0b4f4f3f1a2c"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ConnectedAppScopeRemoval"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Done. No body. */
            readonly 204: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
    readonly listEnvironments: {
        readonly parameters: {
            readonly query?: {
                /** @description Also the environments of the business groups below; only with the id of a root organization. */
                readonly expandAll?: boolean;
                /** @description Only production environments, or only others. */
                readonly isProduction?: boolean;
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Exact name, case sensitive. */
                readonly name?: string;
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Part of the name. */
                readonly search?: string;
                /** @description `production`, `sandbox` or `design`. */
                readonly type?: string;
            };
            readonly path: {
                /** @description Id of an organization or business group. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A page of environments. */
            readonly 200: {
                headers: {
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
                     *       "data": [
                     *         {
                     *           "id": "e4b81f60-93a7-4d25-8c6f-0a7d52b6c9e3",
                     *           "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "name": "Test",
                     *           "isProduction": false,
                     *           "type": "sandbox",
                     *           "clientId": "b60d93e7f1284ca5982e47d0a5c31f6b",
                     *           "arcNamespace": null
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["EnvironmentList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getEnvironment: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of an organization or business group. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The environment. */
            readonly 200: {
                headers: {
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
                     *       "id": "e4b81f60-93a7-4d25-8c6f-0a7d52b6c9e3",
                     *       "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *       "name": "Test",
                     *       "isProduction": false,
                     *       "type": "sandbox",
                     *       "clientId": "b60d93e7f1284ca5982e47d0a5c31f6b",
                     *       "arcNamespace": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Environment"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getOrganizationHierarchy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an organization or business group. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The tree. */
            readonly 200: {
                headers: {
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
                     *       "id": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *       "name": "Warehouse Group",
                     *       "ownerName": "Inês Robalo",
                     *       "isRoot": true,
                     *       "isMaster": true,
                     *       "parentOrganizationIds": [],
                     *       "environmentsCount": 3,
                     *       "subOrganizations": [
                     *         {
                     *           "id": "51a9d3c2-86f4-4b07-b1de-7c40e95f2a18",
                     *           "name": "Logistics",
                     *           "ownerName": "Inês Robalo",
                     *           "isRoot": false,
                     *           "isMaster": false,
                     *           "parentOrganizationIds": [
                     *             "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7"
                     *           ],
                     *           "environmentsCount": 1,
                     *           "subOrganizations": []
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OrganizationHierarchy"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listMembers: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this first name. */
                readonly firstName?: string;
                /** @description Only this last name. */
                readonly lastName?: string;
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Part of the user name, the email address or the name. */
                readonly search?: string;
                /** @description Only this user name. */
                readonly username?: string;
            };
            readonly path: {
                /** @description Id of an organization or business group. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A page of members. */
            readonly 200: {
                headers: {
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
                     *       "data": [
                     *         {
                     *           "id": "a2f5c8d1-4e37-4b90-9f6a-d83b17e0c524",
                     *           "username": "ines.robalo",
                     *           "firstName": "Inês",
                     *           "lastName": "Robalo",
                     *           "email": "ines.robalo@warehouse.example",
                     *           "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "enabled": true,
                     *           "idprovider_id": "mulesoft",
                     *           "type": "host",
                     *           "createdAt": "2024-02-11T08:30:12.118Z",
                     *           "updatedAt": "2026-01-20T16:04:51.002Z",
                     *           "lastLogin": "2026-03-02T09:14:27.640Z"
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["MemberList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listUsers: {
        readonly parameters: {
            readonly query?: {
                /** @description Only deleted users. */
                readonly deleted?: boolean;
                /** @description How many at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only users that need no second factor, or only others. */
                readonly mfaVerificationExcluded?: boolean;
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Part of the user name, the email address or the name. */
                readonly search?: string;
                /** @description Kind of user. */
                readonly type?: "host" | "proxy" | "all";
            };
            readonly path: {
                /** @description Id of an organization or business group. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A page of users. */
            readonly 200: {
                headers: {
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
                     *       "data": [
                     *         {
                     *           "id": "a2f5c8d1-4e37-4b90-9f6a-d83b17e0c524",
                     *           "username": "ines.robalo",
                     *           "firstName": "Inês",
                     *           "lastName": "Robalo",
                     *           "email": "ines.robalo@warehouse.example",
                     *           "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *           "enabled": true,
                     *           "idprovider_id": "mulesoft",
                     *           "type": "host",
                     *           "createdAt": "2024-02-11T08:30:12.118Z",
                     *           "updatedAt": "2026-01-20T16:04:51.002Z",
                     *           "lastLogin": "2026-03-02T09:14:27.640Z",
                     *           "email_verified_at": null,
                     *           "isApiConsumer": false,
                     *           "organization": {
                     *             "id": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *             "name": "Warehouse Group",
                     *             "domain": "warehouse",
                     *             "isRoot": true,
                     *             "isMaster": true
                     *           }
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["UserList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getProfile: {
        readonly parameters: {
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The user. */
            readonly 200: {
                headers: {
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
                     *       "id": "a2f5c8d1-4e37-4b90-9f6a-d83b17e0c524",
                     *       "username": "ines.robalo",
                     *       "firstName": "Inês",
                     *       "lastName": "Robalo",
                     *       "email": "ines.robalo@warehouse.example",
                     *       "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *       "enabled": true,
                     *       "idprovider_id": "mulesoft",
                     *       "type": "host",
                     *       "createdAt": "2024-02-11T08:30:12.118Z",
                     *       "updatedAt": "2026-01-20T16:04:51.002Z",
                     *       "lastLogin": "2026-03-02T09:14:27.640Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getCurrentUser: {
        readonly parameters: {
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The user. */
            readonly 200: {
                headers: {
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
                     *       "id": "a2f5c8d1-4e37-4b90-9f6a-d83b17e0c524",
                     *       "username": "ines.robalo",
                     *       "firstName": "Inês",
                     *       "lastName": "Robalo",
                     *       "email": "ines.robalo@warehouse.example",
                     *       "organizationId": "c7e0b6b4-2d1f-4f3a-8a55-91f0d6a3e2b7",
                     *       "enabled": true,
                     *       "idprovider_id": "mulesoft",
                     *       "type": "host",
                     *       "createdAt": "2024-02-11T08:30:12.118Z",
                     *       "updatedAt": "2026-01-20T16:04:51.002Z",
                     *       "lastLogin": "2026-03-02T09:14:27.640Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["User"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getDiscoveryDocument: {
        readonly parameters: {
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Where the endpoints are, and every scope there is. */
            readonly 200: {
                headers: {
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
                     *       "issuer": "https://anypoint.mulesoft.com",
                     *       "scopes_supported": [
                     *         "full",
                     *         "read:full",
                     *         "offline_access",
                     *         "profile",
                     *         "manage:api_contracts"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["DiscoveryDocument"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly startAuthorization: {
        readonly parameters: {
            readonly query?: {
                /** @description Client id of the Connected App. */
                readonly client_id?: string;
                /** @description PKCE (RFC 7636). Undocumented: nothing shows that it is checked. */
                readonly code_challenge?: string;
                /** @description PKCE, `S256`. Undocumented. */
                readonly code_challenge_method?: string;
                /** @description Undocumented; has been sent by clients. */
                readonly identity_provider?: string;
                /** @description Comes back in the ID token. */
                readonly nonce?: string;
                /** @description Undocumented; has been sent by clients. */
                readonly prompt?: string;
                /** @description One of the redirect URIs of the Connected App. */
                readonly redirect_uri?: string;
                /** @description `code` for an authorization code. */
                readonly response_type?: string;
                /** @description Space separated, such as `full offline_access`. */
                readonly scope?: string;
                /** @description Comes back unchanged; ties the answer to the question. */
                readonly state?: string;
            };
        };
        readonly responses: {
            /** @description To the consent page, or straight back to the redirect URI. */
            readonly 302: {
                headers: {
                    /**
                     * @description The consent page, or the redirect URI with `code` and `state`.
                     * @example https://tools.warehouse.example/signed-in?code=Rk7wQz2h&state=f31c
                     */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Unavailable"];
        };
    };
    readonly introspectToken: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "token": "9f27c3b1-60ad-4e8c-b5d2-17f0a94e63c8",
                 *       "token_type_hint": "access_token"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenHint"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description What the platform knows about the token. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Introspection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getSigningKeys: {
        readonly parameters: {
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A JSON Web Key Set. */
            readonly 200: {
                headers: {
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
                     *       "keys": [
                     *         {
                     *           "kty": "RSA",
                     *           "kid": "2026-01",
                     *           "use": "sig",
                     *           "alg": "RS256",
                     *           "n": "vT4mQw",
                     *           "e": "AQAB"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SigningKeySet"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly revokeToken: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "token": "9f27c3b1-60ad-4e8c-b5d2-17f0a94e63c8",
                 *       "token_type_hint": "access_token"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenHint"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Revoked. The body is empty. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAccessToken: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TokenRequest"];
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description An access token. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            readonly 400: components["responses"]["OAuthRefusal"];
            /** @description The client id or the client secret is wrong. The body is unverified: the shape of OAuth, of Access Management, or plain text. */
            readonly 401: {
                headers: {
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
                     *       "error": "invalid_client",
                     *       "error_description": "Client authentication failed"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Problem"];
                    /** @example Unauthorized */
                    readonly "text/plain": string;
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getUserInfo: {
        readonly parameters: {
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Claims. */
            readonly 200: {
                headers: {
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
                     *       "sub": "a2f5c8d1-4e37-4b90-9f6a-d83b17e0c524",
                     *       "name": "Inês Robalo",
                     *       "email": "ines.robalo@warehouse.example"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["UserInfo"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly logIn: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "username": "ines.robalo",
                 *       "password": "correct horse"
                 *     }
                 */
                readonly "application/json": components["schemas"]["LoginRequest"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description A session token, or the continuation of a login that needs a second factor: look for `access_token`. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginAnswer"];
                };
            };
            /** @description Signed in; a browser goes on. */
            readonly 302: {
                headers: {
                    /** @description Where to. */
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            /** @description Wrong user name or password. Plain text. */
            readonly 401: {
                headers: {
                    /**
                     * @description `login failed`, which is no known scheme.
                     * @example login failed
                     */
                    readonly "WWW-Authenticate"?: string;
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    readonly "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    readonly "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example Unauthorized */
                    readonly "text/plain": string;
                };
            };
            readonly 403: components["responses"]["Forbidden"];
            /** @description The user belongs to another platform. */
            readonly 418: {
                headers: {
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
                     *       "target": "composer"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OtherPlatform"];
                };
            };
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
}

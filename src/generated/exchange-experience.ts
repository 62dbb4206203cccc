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
        readonly AssetActions: {
            readonly statusTransitions?: readonly components["schemas"]["StatusTransition"][];
        };
        readonly AssetCategoryValue: {
            /** @description A value or a list of values. */
            readonly tagValue?: unknown;
            readonly value?: {
                /** @description A value or a list of values. */
                readonly tagValue?: unknown;
            } & {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Id of a user, or the user. */
        readonly AssetCreator: string | {
            readonly [key: string]: unknown;
        };
        readonly AssetFieldValue: {
            /** @description Text, a number, an ISO 8601 date, or a list, as the type of the field wants it. */
            readonly tagValue: string | number | readonly string[] | readonly number[];
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
        /** @description Where the icon of an asset is. */
        readonly AssetIcon: {
            readonly assetId?: string;
            /** @description `icon`. */
            readonly classifier?: string;
            readonly externalKey?: string;
            readonly externalLink?: string;
            readonly groupId?: string;
            /** @description Kind of the file, such as `png`. */
            readonly packaging?: string;
        };
        /** @description Somebody that an asset is shared with. */
        readonly AssetIdentity: components["schemas"]["Identity"] & {
            readonly createdAt?: string;
            /** @description `viewer`, `contributor` or `admin`; may grow. */
            readonly role?: string;
            readonly roleId?: string;
        };
        readonly AssetIdentityChange: {
            readonly identityId: string;
            /** @enum {string} */
            readonly identityType: "user" | "team" | "organization" | "externalOrganization";
            /** @description Organization of the user, or the organization itself. */
            readonly organizationId: string;
            /** @enum {string} */
            readonly role: "viewer" | "contributor" | "admin";
        };
        /** @description Whom to share with, and whom no more. */
        readonly AssetIdentityChanges: {
            readonly added?: readonly components["schemas"]["AssetIdentityChange"][];
            readonly deleted?: readonly components["schemas"]["AssetIdentityChange"][];
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
        readonly AssetMetrics: {
            readonly asset?: {
                readonly metrics?: readonly components["schemas"]["Metric"][];
            };
            readonly dateFrom?: string;
            readonly dateTo?: string;
            readonly periodType?: string;
        };
        /** @description The documentation of an asset. */
        readonly AssetPortal: {
            /** @description `PUBLISHED` or `NOT_PUBLISHED`; may grow. */
            readonly draftStatus?: string;
            readonly pages?: readonly components["schemas"]["Page"][];
        };
        readonly AssetRating: {
            readonly assetId?: string;
            /** @description Group id. */
            readonly group?: string;
            /** @description How many reviews it is made of. */
            readonly numberOfRates?: number;
            readonly organizationId?: string;
            /** @description The average. */
            readonly rating?: number;
            readonly version?: string;
        };
        /** @description What a user says about an asset. */
        readonly AssetReview: {
            readonly assetId?: string;
            readonly comments?: readonly components["schemas"]["AssetReviewComment"][];
            readonly createdDate?: string;
            readonly groupId?: string;
            readonly id: string;
            readonly organizationId?: string;
            /** @description 1 to 5. */
            readonly rating?: number;
            readonly text?: string;
            readonly title?: string;
            readonly updatedDate?: string;
            readonly userId?: string;
            readonly version?: string;
            /** @description The version, under another name. */
            readonly versionId?: string;
        };
        /** @description A comment on a review. */
        readonly AssetReviewComment: {
            readonly comment?: string;
            readonly createdDate?: string;
            readonly id?: string;
            readonly updatedDate?: string;
            readonly userId?: string;
        };
        readonly AssetReviewCreate: {
            readonly rating: number;
            readonly text: string;
            readonly title?: string;
        };
        /** @description Only what is to change. */
        readonly AssetReviewUpdate: {
            readonly rating?: number;
            readonly text?: string;
            readonly title?: string;
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
        readonly AssetTag: {
            readonly key?: string;
            readonly value: string;
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
        /** @description Only what is to change, at least one of them. */
        readonly AssetUpdate: {
            readonly contactEmail?: string;
            readonly contactName?: string;
            readonly description?: string;
            readonly name?: string;
        };
        /** @description A form. Files are fields named `files.<classifier>.<packaging>`, of which four are listed; further facts are fields named `properties.<name>`. */
        readonly AssetUpload: {
            /** @description `groupId:assetId:version`, with commas between them. */
            readonly dependencies?: string;
            readonly description?: string;
            /** Format: binary */
            readonly "files.oas.zip"?: string;
            /**
             * Format: binary
             * @description A POM file with the description of the asset.
             */
            readonly "files.pom"?: string;
            /** Format: binary */
            readonly "files.raml.zip"?: string;
            /** Format: binary */
            readonly "files.wsdl.zip"?: string;
            /** @description Words with commas between them. */
            readonly keywords?: string;
            /** @description Required, unless a POM file has it. */
            readonly name?: string;
            /** @description Version of the API, such as `v1`: another one for each major version. */
            readonly "properties.apiVersion"?: string;
            /** @description Address of an API that is described elsewhere. */
            readonly "properties.assetLink"?: string;
            /** @description Name of the main file inside the archive. */
            readonly "properties.mainFile"?: string;
            /** @description A state, such as `published`. */
            readonly status?: string;
            /** @description Such as `rest-api`, `soap-api`, `http-api`, `raml-fragment` or `custom`. Required where no file tells it. */
            readonly type?: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly AssetVersionsMetrics: {
            readonly dateFrom?: string;
            readonly dateTo?: string;
            readonly periodType?: string;
            readonly versions?: readonly components["schemas"]["VersionMetrics"][];
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
        /** @description A category, as an organization has set it up. */
        readonly Category: {
            readonly acceptedValues?: readonly string[] | null;
            /** @description Types of assets that it is for. Empty or missing: all. */
            readonly assetTypeRestrictions?: readonly string[] | null;
            readonly createdDate?: string;
            readonly displayName?: string;
            readonly id?: string;
            readonly organizationId?: string;
            /** @description Names the category in requests and searches. */
            readonly tagKey?: string;
            readonly updatedDate?: string;
        };
        readonly CategorySettings: {
            readonly acceptedValues?: readonly string[];
            /** @description Types of assets, such as `rest-api`. */
            readonly assetTypeRestrictions?: readonly string[];
            readonly displayName?: string;
            /** @description Small letters and digits with single hyphens by the vendor's pattern. */
            readonly tagKey?: string;
        } & {
            readonly [key: string]: unknown;
        };
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
        /** @description The vendor shows all members in its example; whether one may be left out is unknown. */
        readonly ClientApplicationWithCredentials: {
            readonly clientId: string;
            readonly clientSecret: string;
            readonly description: string;
            /** @description Empty for the built-in provider. */
            readonly grantTypes: readonly string[];
            /** @description Unique; whether letter case counts is unknown. */
            readonly name: string;
            /** @description The redirect URIs: an array under a singular name. */
            readonly redirectUri: readonly string[];
            readonly url: string;
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
        readonly ExchangeSettings: {
            /** @description Not described by the vendor. */
            readonly assetRoleAssignmentSettings?: unknown;
            readonly deletionSettings?: {
                /** @description Whether assets may be deleted so that their names can be used again. True unless said. */
                readonly hardDeletionEnabled?: boolean;
            } & {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Only what is to change. */
        readonly ExchangeSettingsUpdate: {
            readonly deletionSettings?: {
                /** @description The vendor has it here; reading has it beside `deletionSettings`. */
                readonly assetRoleAssignmentSettings?: boolean;
                /** @description Whether assets may be deleted so that their names can be used again. */
                readonly hardDeletionEnabled?: boolean;
            };
        };
        readonly ExternalInstanceCreate: {
            readonly endpointUri: string;
            readonly isPublic?: boolean;
            readonly name: string;
        };
        /** @description A custom field, as an organization has set it up. */
        readonly Field: {
            readonly acceptedValues?: readonly string[] | null;
            /** @description Types of assets that it is for. Empty or missing: all. */
            readonly assetTypeRestrictions?: readonly string[] | null;
            readonly createdDate?: string;
            /** @description `enum`, `number`, `date`, `text`, `number-list` or `text-list`; may grow. */
            readonly dataType?: string;
            readonly displayName?: string;
            readonly id?: string;
            readonly organizationId?: string;
            /** @description Names the field in requests and searches. */
            readonly tagKey?: string;
            readonly updatedDate?: string;
        };
        readonly FieldSettings: {
            /** @description For `enum`. */
            readonly acceptedValues?: readonly string[];
            /** @description Types of assets, such as `rest-api`. */
            readonly assetTypeRestrictions?: readonly string[];
            /** @enum {string} */
            readonly dataType?: "enum" | "number" | "date" | "text" | "number-list" | "text-list";
            readonly displayName?: string;
            /** @description Small letters and digits with single hyphens by the vendor's pattern, though its guide has `subType`. */
            readonly tagKey?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description The vendor's schema is a list, its example an object with a list. */
        readonly FoundPages: readonly {
            readonly title?: string;
        }[] | {
            readonly pages: readonly {
                readonly title?: string;
            }[];
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
        /** @description An API instance of an API group, with the tier as it applies to it. */
        readonly GroupInstanceLimit: {
            readonly apiVersionId?: components["schemas"]["NumberOrDigits"];
            readonly assetId?: string;
            readonly assetVersion?: string | null;
            readonly environmentId?: string | null;
            readonly groupId?: string;
            readonly isPublic?: boolean;
            readonly organizationId?: string;
            /** @description The version group, under another name. */
            readonly productVersion?: string | null;
            readonly tier?: components["schemas"]["SlaTier"];
        };
        /** @description Somebody that assets can be shared with. */
        readonly Identity: {
            /** @description Of an organization. */
            readonly domain?: string;
            readonly email?: string;
            readonly firstName?: string;
            /** @description For an organization, its organization id. */
            readonly id: string;
            /** @description `user`, `team`, `organization` or `externalOrganization`; may grow. */
            readonly identityType?: string;
            readonly lastName?: string;
            /** @description Of an organization. */
            readonly name?: string;
            /** @description The organization of a user. */
            readonly organization?: {
                readonly domain?: string;
                readonly id?: string;
                readonly isMulesoftOrganization?: boolean;
                readonly name?: string;
            };
            /** @description Of a user. */
            readonly username?: string;
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
        /** @description Only what is to change. */
        readonly InstanceUpdate: {
            readonly endpointUri?: string;
            /** @description Whether the public portal shows it. */
            readonly isPublic?: boolean;
            readonly name?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One number about an asset. */
        readonly Metric: {
            /** @description Since the beginning. */
            readonly allTime?: number;
            readonly displayName?: string;
            /** @description `assetDownload`, `engagement`, `importsFromApid`, `assetDependent`, `assetContract`; may grow. */
            readonly key?: string;
            readonly metricId?: string;
            /** @description Within the period. */
            readonly score?: number;
        };
        /**
         * @description Always null.
         * @enum {string|null}
         */
        readonly Nothing: null;
        /** @description A number, or its digits as text. */
        readonly NumberOrDigits: number | string;
        /** @description A page of documentation. */
        readonly Page: {
            readonly name?: string;
            readonly path?: string;
        };
        /** @description A page to be created empty, or the place that a page moves to. */
        readonly PageCreate: {
            /** @description Path of the new page. `.terms` makes the page of terms and conditions of an API. */
            readonly pagePath: string;
        };
        /** @description The paths of all pages, in their new order. */
        readonly PagesOrder: readonly string[];
        /** @description The text of the page. */
        readonly PageText: string;
        /** @description An environment that a policy affects. */
        readonly PolicyEnvironment: {
            /** @description Name of the environment. */
            readonly environment?: string;
            readonly url?: string | null;
        };
        /** @description A policy for one technology. */
        readonly PolicyImplementation: {
            readonly assetId?: string;
            readonly createdDate?: string;
            readonly groupId?: string;
            /** @description Missing where there is none. */
            readonly maxRuntimeVersion?: string;
            readonly minRuntimeVersion?: string;
            readonly name?: string;
            readonly organizationId?: string;
            readonly permissions?: readonly string[];
            /** @description `mule4`, `flexGateway`; may grow. */
            readonly technology?: string;
            readonly version?: string;
        };
        /** @description An API instance that a policy affects. */
        readonly PolicyInstance: {
            readonly apiName?: string;
            readonly apiVersion?: string;
            /** @description Name of the environment. */
            readonly environment?: string;
            readonly instanceName?: string;
            readonly url?: string | null;
        };
        /** @description A public portal. */
        readonly Portal: {
            readonly customization?: components["schemas"]["PortalCustomization"];
            readonly pages?: readonly components["schemas"]["Page"][];
        };
        /** @description How the public portal looks. */
        readonly PortalCustomization: {
            readonly home?: components["schemas"]["PortalHome"];
            readonly navbar?: components["schemas"]["PortalNavigation"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description The first page. */
        readonly PortalHome: {
            /** @description Path of an uploaded file, or empty. */
            readonly heroImage?: string;
            /** @description Such as `#000000`. */
            readonly textColor?: string;
            readonly welcomeText?: string;
            readonly welcomeTitle?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description The bar above every page. */
        readonly PortalNavigation: {
            readonly backgroundColor?: string;
            /** @description Path of an uploaded file. */
            readonly favicon?: string;
            /** @description Path of an uploaded file. */
            readonly logoImage?: string;
            readonly textColor?: string;
            /** @description Of the page that is shown. */
            readonly textColorActive?: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly PortalReplacement: {
            readonly customization: components["schemas"]["PortalCustomization"];
            /** @description Pages that exist already, in the order of the bar. */
            readonly pages?: readonly {
                readonly name: string;
                readonly path: string;
            }[];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A file that pages show, such as an image. */
        readonly PortalResource: {
            readonly commitId?: string;
            /** @description Path to be used inside pages. */
            readonly path?: string;
        };
        /** @description One file, and its media type. */
        readonly PortalResourceUpload: {
            /** @description Media type of the file, such as `image/png`. */
            readonly "Content-Type"?: string;
            /**
             * Format: binary
             * @description Seen instead of `file`.
             */
            readonly data?: string;
            /** Format: binary */
            readonly file?: string;
        };
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
        /** @description How far a publication got, step by step. */
        readonly PublicationStatus: {
            readonly assetType?: string;
            /** @description `running`, …; may grow. */
            readonly status?: string;
            readonly steps?: readonly {
                readonly description?: string;
                readonly errors?: readonly unknown[];
                /** @description `completed`, …; may grow. */
                readonly status?: string;
            }[];
        };
        /** @description A version of an asset that was published. */
        readonly PublishedAsset: {
            readonly assetId?: string;
            readonly groupId?: string;
            readonly name?: string;
            readonly organizationId?: string;
            readonly type?: string;
            readonly version?: string;
        };
        /** @description An API group instance, in short. */
        readonly RelatedGroupInstance: {
            readonly assetId?: string;
            readonly groupId?: string;
            readonly id: components["schemas"]["NumberOrDigits"];
            readonly isPublic?: boolean;
            readonly organizationId?: string;
            readonly version?: string;
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
        /** @description A search for assets that somebody keeps. The vendor lists no id among its members. */
        readonly SavedSearch: {
            /** @description `key:value` each. */
            readonly categories?: readonly string[];
            readonly name?: string;
            readonly organizationIds?: readonly string[];
            readonly search?: string;
            readonly sort?: string;
            readonly status?: readonly string[];
            readonly tags?: readonly string[];
            readonly types?: readonly string[];
            readonly updatedAt?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description The name and at least one thing to search for. */
        readonly SavedSearchCreate: {
            /** @description `key:value` each. */
            readonly categories?: readonly string[];
            readonly name: string;
            readonly organizationIds?: readonly string[];
            readonly search?: string;
            readonly sort?: string;
            readonly status?: readonly string[];
            readonly tags?: readonly string[];
            /** @description Types of assets. */
            readonly types?: readonly string[];
            readonly updatedAt?: string;
        };
        /** @description Only what is to change. */
        readonly SavedSearchUpdate: {
            /** @description `key:value` each. */
            readonly categories?: readonly string[];
            readonly fields?: readonly string[];
            readonly name?: string;
            readonly organizationIds?: readonly string[];
            readonly search?: string;
            readonly sort?: string;
            readonly status?: readonly string[];
            readonly tags?: readonly string[];
            /** @description Types of assets. */
            readonly types?: readonly string[];
            readonly updatedAt?: string;
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
        readonly SoftDeletedAsset: {
            readonly assetId?: string;
            readonly groupId?: string;
            readonly organizationId?: string;
            readonly version?: string;
        };
        /** @description A move from the present state to another. */
        readonly StatusTransition: {
            /** @description `allowed` or `disallowed`; may grow. */
            readonly affordance?: string;
            /** @description Why not. */
            readonly affordanceDetails?: readonly {
                /** @description `INVALID_TRANSITION`, `SNAPSHOT_TRANSITION`, `OLD_ASSET_HARD_DELETION`, `DEVELOPMENT_DEPENDENCIES`, `ASSET_HAS_DEPENDENTS`; may grow. */
                readonly code?: string;
                readonly description?: string;
            }[];
            /** @description `development`, `published`, `deprecated`, `deleted` or `hard-deleted`; may grow. */
            readonly targetStatus?: string;
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
        readonly TopAsset: {
            readonly assetCreatedDate?: string;
            readonly assetId?: string;
            readonly contactEmail?: string | null;
            readonly contactName?: string | null;
            readonly description?: string | null;
            readonly groupId?: string;
            readonly metrics?: readonly components["schemas"]["Metric"][];
            readonly name?: string;
            readonly organizationId?: string;
            readonly ranking?: number;
            readonly type?: string;
            readonly updatedDate?: string;
            readonly version?: string;
        };
        readonly TopAssets: {
            readonly assets?: readonly components["schemas"]["TopAsset"][];
            readonly fromDate?: string;
            readonly pageNumber?: number;
            readonly periodType?: string;
            readonly toDate?: string;
            readonly totalTopAssets?: number;
        };
        readonly TopAssetsSearch: {
            /** @description `json` or `csv`. */
            readonly format?: string;
            readonly limit?: number;
            /** @description `ascending`; the word for the other direction is not stated. */
            readonly orderBy?: string;
            readonly organizationIds?: readonly string[];
            /** @enum {string} */
            readonly periodType?: "DAY" | "WEEK" | "MONTH" | "QUARTER";
            /** @description Key of a metric, such as `assetDownload`. */
            readonly sortBy?: string;
            /** @description A type of assets, such as `rest-api`. */
            readonly type?: string;
        } & {
            readonly [key: string]: unknown;
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
        /** @description What comes is not stated anywhere. */
        readonly Unstated: unknown;
        /** @description The versions of an asset that are compatible with each other. */
        readonly VersionGroup: {
            readonly assetId?: string;
            readonly groupId?: string;
            readonly isPublic?: boolean;
            readonly major?: number | null;
            readonly organizationId?: string;
            readonly versionGroup: string;
        };
        /** @description A version of an asset, and how much it is used. */
        readonly VersionMetrics: {
            readonly assetId?: string;
            readonly contactEmail?: string | null;
            readonly contactName?: string | null;
            readonly createdBy?: components["schemas"]["AssetCreator"];
            readonly createdDate?: string;
            readonly groupId?: string;
            readonly isPublic?: boolean;
            readonly metrics?: readonly components["schemas"]["Metric"][];
            readonly minorVersion?: string | null;
            readonly name?: string;
            readonly status?: string;
            readonly type?: string;
            readonly version?: string;
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
        /** @description Done. There is no body. */
        readonly Done: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
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
        /** @description The request can be read, but what it asks for is not valid or over a limit. */
        readonly Unprocessable: {
            headers: {
                readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                readonly "x-request-id": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "status": 422,
                 *       "message": "The version must be a semantic version"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
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
        /** @description Media types of API definitions that are accepted, such as `application/raml`. How several are written is not stated. */
        readonly AllowedSpecificationFormats: string;
        /** @description How many at most. No maximum is stated. */
        readonly AnyLimit: number;
        /** @description Id of an API instance. */
        readonly apiInstanceId: number;
        /** @description Id of a client application, not its client id. */
        readonly applicationId: number;
        /** @description Direction of the sort. */
        readonly Ascending: boolean;
        /** @description Asset id of an asset. */
        readonly assetId: string;
        /** @description Not explained by the vendor. */
        readonly AssignRoles: boolean;
        /** @description Id of a root organization or of a business group. */
        readonly businessGroupId: string;
        /** @description Names a category. The specification calls it an id; the guide for custom fields uses the tag key. */
        readonly categoryId: string;
        /** @description Id of a client provider. */
        readonly clientProviderId: string;
        /** @description Id of a contract. */
        readonly contractId: number;
        /** @description After `soft-delete`, the default, group id, asset id and version cannot be used again; after `hard-delete` they can. */
        readonly DeleteType: "soft-delete" | "hard-delete";
        /** @description Id of an environment. */
        readonly environmentId: string;
        /** @description Id of an external API instance. */
        readonly externalInstanceId: string;
        /** @description Names a custom field. The specification calls it an id; the guide uses the tag key. */
        readonly fieldId: string;
        /** @description Path of a file inside the API definition. It may have several segments. */
        readonly filePath: string;
        /** @description Whether the files are checked. */
        readonly FileValidation: boolean;
        /** @description True deletes it even where many assets are affected, instead of answering 409. */
        readonly ForceDelete: boolean;
        /** @description True changes it even where many assets are affected, instead of answering 409. */
        readonly ForceUpdate: boolean;
        /** @description Host of a vanity domain. */
        readonly ForwardedHost: string;
        /** @description Path of a vanity domain. */
        readonly ForwardedPath: string;
        /** @description Group id of an asset, as a rule the id of the business group that published it. */
        readonly groupId: string;
        /** @description Id of an API group instance. */
        readonly groupInstanceId: number;
        /** @description Id of a user, team or organization. */
        readonly identityId: string;
        /** @description Id of an API instance whose contracts are to be told as well. 0 means none. */
        readonly IncludeContractsForApiVersion: number;
        /** @description Whether snapshot versions count. */
        readonly IncludeSnapshots: boolean;
        /** @description How many at most. The default is not stated. */
        readonly Limit: number;
        /** @description `json`, the default, or `csv`. */
        readonly MetricsFormat: string;
        /** @description The first two numbers of a version, such as `2.4`. */
        readonly minorVersion: string;
        /** @description Path of an existing page or folder to be moved or renamed. `pagePath` in the body is then where it goes. */
        readonly MoveSource: string;
        /** @description How many to skip. Past the end the list is empty. */
        readonly Offset: number;
        /** @description Domain of the root organization whose public portal is meant. */
        readonly organizationDomain: string;
        /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
        readonly organizationId: string;
        /** @description Path of a page. It may have several segments. */
        readonly pagePath: string;
        /** @description The revision of the order that the new one is based on. It comes as a header of the same name with the pages. */
        readonly PagesOrderRevision: string;
        /** @description The span of time that ends today. */
        readonly PeriodType: "DAY" | "WEEK" | "MONTH" | "QUARTER";
        /** @description Domain of the public portal that the page is shown in. */
        readonly PublicPortalDomain: string;
        /** @description Id of a saved search. */
        readonly queryId: string;
        /** @description Id of a file that pages show, such as an image. */
        readonly resourceId: string;
        /** @description Id of a review. */
        readonly reviewId: string;
        /** @description Id of a publication in progress: the last segment of the link that started it gave. */
        readonly runId: string;
        /** @description Text that names and addresses are searched for. */
        readonly Search: string;
        /** @description Whether snapshots may be published. */
        readonly SnapshotsAllowed: boolean;
        /** @description The member to sort by, such as `name`. */
        readonly Sort: string;
        /** @description Versions in these states only (`development`, `published`, `deprecated`). */
        readonly Status: readonly string[];
        /** @description Whether the filters also hold for the other versions that the answer names. True unless said. */
        readonly Strict: boolean;
        /** @description Whether the file may not be changed. */
        readonly StrictPackage: boolean;
        /** @description True waits until the asset is published. */
        readonly SyncPublication: boolean;
        /** @description Tag key of a category or of a custom field. */
        readonly tagKey: string;
        /** @description Id of a user. */
        readonly UserId: string;
        /** @description A semantic version, with or without a leading `v`. */
        readonly version: string;
        /** @description Version group of an asset, such as `v1`. */
        readonly versionGroup: string;
    };
    requestBodies: never;
    headers: {
        /** @description The revision of the order of pages, to be sent with a new order. */
        readonly PagesOrderRevision: string;
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
        /** @description How many of them the caller may see: the total of the pages. */
        readonly ResourcesCount: number;
        /**
         * @description Seconds or an HTTP date. Not documented by the vendor; to be honoured when it is there.
         * @example 30
         */
        readonly RetryAfter: string;
        /** @description How many there are altogether, whether the caller may see them or not. */
        readonly TotalCount: number;
        /**
         * @description A second identifier of the request, opaque as well.
         * @example c40d9
         */
        readonly TransactionId: string;
    };
    pathItems: never;
}
export interface operations {
    readonly createClientApplicationWithCredentials: {
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
                /**
                 * @example {
                 *       "name": "crane-driver",
                 *       "description": "Moves containers",
                 *       "url": "https://harbour.example",
                 *       "redirectUri": [
                 *         "https://harbour.example/signed-in"
                 *       ],
                 *       "grantTypes": [],
                 *       "clientId": "7c1e90b5d3f84a26b8e0417f5c9a2d63",
                 *       "clientSecret": "9Ae53F0b7D1c48E6a2B97f04C8d6135E"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClientApplicationWithCredentials"];
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
                     *       "id": 3208117,
                     *       "name": "crane-driver",
                     *       "description": "Moves containers",
                     *       "url": "https://harbour.example",
                     *       "redirectUri": [
                     *         "https://harbour.example/signed-in"
                     *       ],
                     *       "grantTypes": [],
                     *       "clientId": "7c1e90b5d3f84a26b8e0417f5c9a2d63",
                     *       "clientSecret": "9Ae53F0b7D1c48E6a2B97f04C8d6135E",
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
    readonly createAsset: {
        readonly parameters: {
            readonly header?: {
                /** @description Media types of API definitions that are accepted, such as `application/raml`. How several are written is not stated. */
                readonly "x-allowed-api-spec-formats"?: components["parameters"]["AllowedSpecificationFormats"];
                /** @description Whether the files are checked. */
                readonly "x-file-validation"?: components["parameters"]["FileValidation"];
                /** @description Whether snapshots may be published. */
                readonly "x-snapshots-allowed"?: components["parameters"]["SnapshotsAllowed"];
                /** @description Whether the file may not be changed. */
                readonly "x-strict-package"?: components["parameters"]["StrictPackage"];
                /** @description Id of a user. */
                readonly "x-user-id"?: components["parameters"]["UserId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["AssetUpload"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Created. Whether a body comes, and which, is not stated. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteAsset: {
        readonly parameters: {
            readonly header?: {
                /** @description After `soft-delete`, the default, group id, asset id and version cannot be used again; after `hard-delete` they can. */
                readonly "X-Delete-Type"?: components["parameters"]["DeleteType"];
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
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateAsset: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssetUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
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
    readonly deleteAssetVersion: {
        readonly parameters: {
            readonly header?: {
                /** @description After `soft-delete`, the default, group id, asset id and version cannot be used again; after `hard-delete` they can. */
                readonly "X-Delete-Type"?: components["parameters"]["DeleteType"];
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
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAssetActions: {
        readonly parameters: {
            readonly query: {
                /** @description What to list. `statusTransitions` is the only known value. */
                readonly include: string;
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
            /** @description The moves between states, each allowed or not. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssetActions"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetApiFile: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Path of a file inside the API definition. It may have several segments. */
                readonly filePath: components["parameters"]["filePath"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The file as it is. Its media type is not stated. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetApiModel: {
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
            /** @description The model in JSON-LD. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly {
                        readonly [key: string]: unknown;
                    }[];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetApiRoot: {
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
            /** @description The file, after the redirect was followed. Only 301 is in the specification. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description Where the main file is. */
            readonly 301: {
                headers: {
                    /** @description Address of the file. */
                    readonly Location?: string;
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
            };
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
    readonly getAssetVersionDomain: {
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
            /** @description The domain, as text. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceAssetVersionIcon: {
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
        /** @description The picture; `Content-Type` says of which kind it is, such as `image/png` or `image/svg+xml`. */
        readonly requestBody: {
            readonly content: {
                readonly "*/*": string;
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceAssetOwner: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Id of the new owner. */
                    readonly createdById: string;
                } & {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listPolicyEnvironments: {
        readonly parameters: {
            readonly query?: {
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description How many at most. No maximum is stated. */
                readonly limit?: components["parameters"]["AnyLimit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description The member to sort by, such as `name`. */
                readonly sort?: components["parameters"]["Sort"];
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
            /** @description Environments. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly "x-resources-count": components["headers"]["ResourcesCount"];
                    readonly "x-total-count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PolicyEnvironment"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listPolicyImplementations: {
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
            /** @description Implementations. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly "x-total-count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PolicyImplementation"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listPolicyInstances: {
        readonly parameters: {
            readonly query?: {
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description How many at most. No maximum is stated. */
                readonly limit?: components["parameters"]["AnyLimit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description The member to sort by, such as `name`. */
                readonly sort?: components["parameters"]["Sort"];
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
            /** @description API instances. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly "x-resources-count": components["headers"]["ResourcesCount"];
                    readonly "x-total-count": components["headers"]["TotalCount"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PolicyInstance"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetPortal: {
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
            /** @description Its pages. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-Pages-Order-Revision": components["headers"]["PagesOrderRevision"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssetPortal"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly publishAssetPortal: {
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
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetPortalDraft: {
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
            /** @description Its pages. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-Pages-Order-Revision": components["headers"]["PagesOrderRevision"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssetPortal"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly publishAssetPortalDraft: {
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
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteAssetPortalDraft: {
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
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAssetPortalDraftPages: {
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
            /** @description Pages, in their order. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-Pages-Order-Revision": components["headers"]["PagesOrderRevision"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Page"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createAssetPortalDraftPage: {
        readonly parameters: {
            readonly header?: {
                /** @description Path of an existing page or folder to be moved or renamed. `pagePath` in the body is then where it goes. */
                readonly "x-move-source"?: components["parameters"]["MoveSource"];
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PageCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Created. Whether a body comes, and which, is not stated. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
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
    readonly getAssetPortalDraftPage: {
        readonly parameters: {
            readonly header?: {
                /** @description Host of a vanity domain. */
                readonly "x-forwarded-host"?: components["parameters"]["ForwardedHost"];
                /** @description Path of a vanity domain. */
                readonly "x-forwarded-path"?: components["parameters"]["ForwardedPath"];
                /** @description Domain of the public portal that the page is shown in. */
                readonly "x-public-portal-domain"?: components["parameters"]["PublicPortalDomain"];
            };
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Path of a page. It may have several segments. */
                readonly pagePath: components["parameters"]["pagePath"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page"];
                    readonly "text/html": components["schemas"]["PageText"];
                    readonly "text/markdown": components["schemas"]["PageText"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceAssetPortalDraftPage: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Path of a page. It may have several segments. */
                readonly pagePath: components["parameters"]["pagePath"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/markdown": components["schemas"]["PageText"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteAssetPortalDraftPage: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Path of a page. It may have several segments. */
                readonly pagePath: components["parameters"]["pagePath"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceAssetPortalDraftPagesOrder: {
        readonly parameters: {
            readonly header?: {
                /** @description The revision of the order that the new one is based on. It comes as a header of the same name with the pages. */
                readonly "X-Pages-Order-Revision"?: components["parameters"]["PagesOrderRevision"];
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PagesOrder"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Stored. */
            readonly 204: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-Pages-Order-Revision": components["headers"]["PagesOrderRevision"];
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
    readonly listAssetPortalDraftResources: {
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
            /** @description Files. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PortalResource"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createAssetPortalDraftResource: {
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
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["PortalResourceUpload"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Where the file is. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalResource"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetPortalDraftResource: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a file that pages show, such as an image. */
                readonly resourceId: components["parameters"]["resourceId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The file as it is. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteAssetPortalDraftResource: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a file that pages show, such as an image. */
                readonly resourceId: components["parameters"]["resourceId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAssetPortalPages: {
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
            /** @description Pages, in their order. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-Pages-Order-Revision": components["headers"]["PagesOrderRevision"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Page"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetPortalPage: {
        readonly parameters: {
            readonly header?: {
                /** @description Host of a vanity domain. */
                readonly "x-forwarded-host"?: components["parameters"]["ForwardedHost"];
                /** @description Path of a vanity domain. */
                readonly "x-forwarded-path"?: components["parameters"]["ForwardedPath"];
                /** @description Domain of the public portal that the page is shown in. */
                readonly "x-public-portal-domain"?: components["parameters"]["PublicPortalDomain"];
            };
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Path of a page. It may have several segments. */
                readonly pagePath: components["parameters"]["pagePath"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page"];
                    readonly "text/html": components["schemas"]["PageText"];
                    readonly "text/markdown": components["schemas"]["PageText"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAssetPortalResources: {
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
            /** @description Files. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PortalResource"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetPortalResource: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a file that pages show, such as an image. */
                readonly resourceId: components["parameters"]["resourceId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The file as it is. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetRating: {
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
            /** @description The rating. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssetRating"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAssetReviews: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether comments come with the reviews. */
                readonly includeComments?: boolean;
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
            /** @description Reviews. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AssetReview"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createAssetReview: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssetReviewCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new review. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssetReview"];
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
    readonly deleteAssetReview: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a review. */
                readonly reviewId: components["parameters"]["reviewId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateAssetReview: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a review. */
                readonly reviewId: components["parameters"]["reviewId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssetReviewUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The review as it is now. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssetReview"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceAssetStatus: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly status: "development" | "published" | "deprecated";
                };
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceAssetTags: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["AssetTag"][];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceAssetCategory: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Tag key of a category or of a custom field. */
                readonly tagKey: components["parameters"]["tagKey"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssetCategoryValue"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Done. Whether a body comes, and which, is not stated. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteAssetCategory: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Tag key of a category or of a custom field. */
                readonly tagKey: components["parameters"]["tagKey"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceAssetField: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Tag key of a category or of a custom field. */
                readonly tagKey: components["parameters"]["tagKey"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssetFieldValue"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Done. Whether a body comes, and which, is not stated. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteAssetField: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Tag key of a category or of a custom field. */
                readonly tagKey: components["parameters"]["tagKey"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
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
    readonly getAssetDomain: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The domain, as text. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceAssetIcon: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
            };
        };
        /** @description The picture; `Content-Type` says of which kind it is, such as `image/png` or `image/svg+xml`. */
        readonly requestBody: {
            readonly content: {
                readonly "*/*": string;
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The stored icon. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssetIcon"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteAssetIcon: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAssetIdentities: {
        readonly parameters: {
            readonly query?: {
                /** @description Text that names and addresses are searched for. */
                readonly search?: components["parameters"]["Search"];
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
            /** @description Users, teams and organizations with their roles. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AssetIdentity"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateAssetIdentities: {
        readonly parameters: {
            readonly header?: {
                /** @description Any text but an empty one keeps the people from being notified. */
                readonly "x-skip-notifications"?: string;
            };
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssetIdentityChanges"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetMetrics: {
        readonly parameters: {
            readonly query?: {
                /** @description `json`, the default, or `csv`. */
                readonly format?: components["parameters"]["MetricsFormat"];
                /** @description The span of time that ends today. */
                readonly periodType?: components["parameters"]["PeriodType"];
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
            /** @description Numbers of the period. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssetMetrics"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetVersionMetrics: {
        readonly parameters: {
            readonly query?: {
                /** @description `json`, the default, or `csv`. */
                readonly format?: components["parameters"]["MetricsFormat"];
                /** @description The span of time that ends today. */
                readonly periodType?: components["parameters"]["PeriodType"];
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
            /** @description Versions with the numbers of the period. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssetVersionsMetrics"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly searchAssetPortalPages: {
        readonly parameters: {
            readonly query: {
                /** @description What to search for. */
                readonly term: string;
            };
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description The first two numbers of a version, such as `2.4`. */
                readonly minorVersion: components["parameters"]["minorVersion"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Pages that have it. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FoundPages"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replacePublicVersionGroups: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly {
                    readonly versionGroup: string;
                }[];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
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
    readonly updateAssetGroupInstance: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Whether the public portal shows it. */
                    readonly isPublic: boolean;
                } & {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
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
    readonly listRelatedGroupInstances: {
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
            /** @description API group instances. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RelatedGroupInstance"][];
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
    readonly createExternalEventedInstance: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExternalInstanceCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new instance. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssetInstance"];
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
    readonly updateExternalEventedInstance: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Id of an external API instance. */
                readonly externalInstanceId: components["parameters"]["externalInstanceId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Version group of an asset, such as `v1`. */
                readonly versionGroup: components["parameters"]["versionGroup"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InstanceUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createExternalInstance: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExternalInstanceCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new instance. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssetInstance"];
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
    readonly deleteExternalInstances: {
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
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteExternalInstance: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Id of an external API instance. */
                readonly externalInstanceId: components["parameters"]["externalInstanceId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Version group of an asset, such as `v1`. */
                readonly versionGroup: components["parameters"]["versionGroup"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateExternalInstance: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Id of an external API instance. */
                readonly externalInstanceId: components["parameters"]["externalInstanceId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Version group of an asset, such as `v1`. */
                readonly versionGroup: components["parameters"]["versionGroup"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InstanceUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateManagedInstance: {
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
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InstanceUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
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
    readonly listExchangeFeatureFlags: {
        readonly parameters: {
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The flags. Their shape is not stated. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getExchangeGraph: {
        readonly parameters: {
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The answer. Its shape is not stated. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly queryExchangeGraph: {
        readonly parameters: {
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The answer. Its shape is not stated. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteExchangeOrganization: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
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
    readonly listApplicationGroupInstanceLimits: {
        readonly parameters: {
            readonly query: {
                /** @description Id of an SLA tier of the API group instance. */
                readonly tierId: number;
            };
            readonly path: {
                /** @description Id of a client application, not its client id. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of an API group instance. */
                readonly groupInstanceId: components["parameters"]["groupInstanceId"];
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description API instances, each with the limits that it gets. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["GroupInstanceLimit"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
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
    readonly publishAsset: {
        readonly parameters: {
            readonly header?: {
                /** @description Media types of API definitions that are accepted, such as `application/raml`. How several are written is not stated. */
                readonly "x-allowed-api-spec-formats"?: components["parameters"]["AllowedSpecificationFormats"];
                /** @description Not explained by the vendor. */
                readonly "x-assign-roles"?: components["parameters"]["AssignRoles"];
                /** @description Whether the files are checked. */
                readonly "x-file-validation"?: components["parameters"]["FileValidation"];
                /** @description Whether snapshots may be published. */
                readonly "x-snapshots-allowed"?: components["parameters"]["SnapshotsAllowed"];
                /** @description Whether the file may not be changed. */
                readonly "x-strict-package"?: components["parameters"]["StrictPackage"];
                /** @description True waits until the asset is published. */
                readonly "x-sync-publication"?: components["parameters"]["SyncPublication"];
                /** @description Id of a user. */
                readonly "x-user-id"?: components["parameters"]["UserId"];
            };
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["AssetUpload"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Published, where `x-sync-publication` was true. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "groupId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "assetId": "shipments-api",
                     *       "version": "2.4.1"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PublishedAsset"];
                };
            };
            /** @description Begun. */
            readonly 202: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "publicationStatusLink": "https://anypoint.mulesoft.com/exchange/api/v2/organizations/6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42/assets/6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42/shipments-api/2.4.1/publication/status/c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374"
                     *     }
                     */
                    readonly "application/json": {
                        /** @description Address to read the state from; its last segment is the `runId`. */
                        readonly publicationStatusLink: string;
                    };
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
    readonly updateAssetMutableData: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Begun. */
            readonly 202: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Address to read the state from; its last segment is the `runId`. */
                        readonly mutableDataStatusLink?: string;
                    };
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
    readonly getAssetMutableDataStatus: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
                /** @description Id of a publication in progress: the last segment of the link that started it gave. */
                readonly runId: components["parameters"]["runId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The state. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "completed",
                     *       "assetType": "rest-api"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PublicationStatus"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetPublicationExtendedStatus: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
                /** @description Id of a publication in progress: the last segment of the link that started it gave. */
                readonly runId: components["parameters"]["runId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The state. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getLatestAssetPublicationStatus: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The state. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "completed",
                     *       "assetType": "rest-api"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PublicationStatus"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAssetPublicationStatus: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
                /** @description Id of a publication in progress: the last segment of the link that started it gave. */
                readonly runId: components["parameters"]["runId"];
                /** @description A semantic version, with or without a leading `v`. */
                readonly version: components["parameters"]["version"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The state. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "completed",
                     *       "assetType": "rest-api"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PublicationStatus"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listCategories: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. The default is not stated. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly path: {
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Categories. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Category"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createCategory: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CategorySettings"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new category. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Category"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteCategory: {
        readonly parameters: {
            readonly header?: {
                /** @description True deletes it even where many assets are affected, instead of answering 409. */
                readonly "X-Force-Delete"?: components["parameters"]["ForceDelete"];
            };
            readonly path: {
                /** @description Names a category. The specification calls it an id; the guide for custom fields uses the tag key. */
                readonly categoryId: components["parameters"]["categoryId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateCategory: {
        readonly parameters: {
            readonly header?: {
                /** @description True changes it even where many assets are affected, instead of answering 409. */
                readonly "X-Force-Update"?: components["parameters"]["ForceUpdate"];
            };
            readonly path: {
                /** @description Names a category. The specification calls it an id; the guide for custom fields uses the tag key. */
                readonly categoryId: components["parameters"]["categoryId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CategorySettings"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Done. Whether a body comes, and which, is not stated. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
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
    readonly listFields: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. The default is not stated. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly path: {
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Custom fields. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Field"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createField: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FieldSettings"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new custom field. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Field"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteField: {
        readonly parameters: {
            readonly header?: {
                /** @description True deletes it even where many assets are affected, instead of answering 409. */
                readonly "X-Force-Delete"?: components["parameters"]["ForceDelete"];
            };
            readonly path: {
                /** @description Names a custom field. The specification calls it an id; the guide uses the tag key. */
                readonly fieldId: components["parameters"]["fieldId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateField: {
        readonly parameters: {
            readonly header?: {
                /** @description True changes it even where many assets are affected, instead of answering 409. */
                readonly "X-Force-Update"?: components["parameters"]["ForceUpdate"];
            };
            readonly path: {
                /** @description Names a custom field. The specification calls it an id; the guide uses the tag key. */
                readonly fieldId: components["parameters"]["fieldId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FieldSettings"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Done. Whether a body comes, and which, is not stated. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
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
    readonly getNextAvailableAssetVersion: {
        readonly parameters: {
            readonly query?: {
                /** @description Which number of the version goes up. */
                readonly versionOrder?: "MAJOR" | "MINOR" | "PATCH";
            };
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The version. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly nextAvailableVersion?: string;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly searchOrganizationIdentities: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. No maximum is stated. */
                readonly limit?: components["parameters"]["AnyLimit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Text that names and addresses are searched for. */
                readonly search?: components["parameters"]["Search"];
            };
            readonly path: {
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Users and organizations. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Identity"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly authorizeIdentityAssets: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a user, team or organization. */
                readonly identityId: components["parameters"]["identityId"];
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": unknown;
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Done. Whether a body comes, and which, is not stated. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listOrganizationSavedSearches: {
        readonly parameters: {
            readonly query?: {
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description How many at most. No maximum is stated. */
                readonly limit?: components["parameters"]["AnyLimit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description The member to sort by, such as `name`. */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly path: {
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Saved searches. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SavedSearch"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createOrganizationSavedSearch: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SavedSearchCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new saved search. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedSearch"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteOrganizationSavedSearch: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
                /** @description Id of a saved search. */
                readonly queryId: components["parameters"]["queryId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateOrganizationSavedSearch: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
                /** @description Id of a saved search. */
                readonly queryId: components["parameters"]["queryId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SavedSearchUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The saved search as it is now. 201 by the specification. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedSearch"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getExchangeSettings: {
        readonly parameters: {
            readonly query: {
                /** @description Which settings to read. */
                readonly settings: readonly ("deletionSettings" | "assetRoleAssignmentSettings")[];
            };
            readonly path: {
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The settings that were asked for. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExchangeSettings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateExchangeSettings: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the root organization. The id of a business group has been accepted, but is not documented. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExchangeSettingsUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listSoftDeletedAssets: {
        readonly parameters: {
            readonly query?: {
                /** @description How many at most. The default is not stated. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly path: {
                /** @description Id of a root organization or of a business group. */
                readonly organizationId: components["parameters"]["businessGroupId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Versions whose names cannot be used again. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SoftDeletedAsset"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly searchTopAssets: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TopAssetsSearch"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Assets in their order, with the numbers of the period. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TopAssets"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortal: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description How it looks, and its pages. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Portal"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly publishPortal: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listPortalApplicationInstances: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a client application, not its client id. */
                readonly applicationId: components["parameters"]["applicationId"];
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
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
                    readonly "application/json": readonly components["schemas"]["ApplicationApiInstance"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortalAsset: {
        readonly parameters: {
            readonly query?: {
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
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The asset. Its members are not stated. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortalAssetVersion: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
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
    readonly getLatestPortalAsset: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
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
    readonly listPortalAssetGroupInstances: {
        readonly parameters: {
            readonly query?: {
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description How many at most. No maximum is stated. */
                readonly limit?: components["parameters"]["AnyLimit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description The member to sort by, such as `name`. */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
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
                    readonly "application/json": readonly components["schemas"]["AssetGroupInstance"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listPortalAssetGroupInstanceTiers: {
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
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
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
                    readonly "application/json": readonly components["schemas"]["SlaTier"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listPortalAssetTerms: {
        readonly parameters: {
            readonly path: {
                /** @description Asset id of an asset. */
                readonly assetId: components["parameters"]["assetId"];
                /** @description Group id of an asset, as a rule the id of the business group that published it. */
                readonly groupId: components["parameters"]["groupId"];
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
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
                    readonly "application/json": readonly components["schemas"]["AssetTerms"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly searchPortalAssets: {
        readonly parameters: {
            readonly query?: {
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description How many at most. The default is not stated. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description The member to sort by, such as `name`. */
                readonly sort?: components["parameters"]["Sort"];
            };
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
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
                    readonly "application/json": readonly components["schemas"]["AssetSummary"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortalCookieConsentId: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The id, as text. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replacePortalCookieConsentId: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deletePortalCookieConsentId: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortalDomain: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The domain, as text. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replacePortalDomain: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deletePortalDomain: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortalDraft: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description How it will look, and its pages. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Portal"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replacePortalDraft: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PortalReplacement"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deletePortalDraft: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createPortalDraftPage: {
        readonly parameters: {
            readonly header?: {
                /** @description Path of an existing page or folder to be moved or renamed. `pagePath` in the body is then where it goes. */
                readonly "x-move-source"?: components["parameters"]["MoveSource"];
            };
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PageCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Created. Whether a body comes, and which, is not stated. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Unstated"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortalDraftPage: {
        readonly parameters: {
            readonly header?: {
                /** @description Host of a vanity domain. */
                readonly "x-forwarded-host"?: components["parameters"]["ForwardedHost"];
                /** @description Path of a vanity domain. */
                readonly "x-forwarded-path"?: components["parameters"]["ForwardedPath"];
                /** @description Domain of the public portal that the page is shown in. */
                readonly "x-public-portal-domain"?: components["parameters"]["PublicPortalDomain"];
            };
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
                /** @description Path of a page. It may have several segments. */
                readonly pagePath: components["parameters"]["pagePath"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page"];
                    readonly "text/html": components["schemas"]["PageText"];
                    readonly "text/markdown": components["schemas"]["PageText"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replacePortalDraftPage: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
                /** @description Path of a page. It may have several segments. */
                readonly pagePath: components["parameters"]["pagePath"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/markdown": components["schemas"]["PageText"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deletePortalDraftPage: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
                /** @description Path of a page. It may have several segments. */
                readonly pagePath: components["parameters"]["pagePath"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replacePortalDraftPagesOrder: {
        readonly parameters: {
            readonly header?: {
                /** @description The revision of the order that the new one is based on. It comes as a header of the same name with the pages. */
                readonly "X-Pages-Order-Revision"?: components["parameters"]["PagesOrderRevision"];
            };
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PagesOrder"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Stored. */
            readonly 204: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "X-Pages-Order-Revision": components["headers"]["PagesOrderRevision"];
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
    readonly listPortalDraftResources: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Files. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PortalResource"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createPortalDraftResource: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["PortalResourceUpload"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Where the file is. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalResource"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortalDraftResource: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
                /** @description Id of a file that pages show, such as an image. */
                readonly resourceId: components["parameters"]["resourceId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The file as it is. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deletePortalDraftResource: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
                /** @description Id of a file that pages show, such as an image. */
                readonly resourceId: components["parameters"]["resourceId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortalMetadata: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description About the organization. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly isFederated?: boolean;
                        readonly name?: string;
                    };
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortalPage: {
        readonly parameters: {
            readonly header?: {
                /** @description Host of a vanity domain. */
                readonly "x-forwarded-host"?: components["parameters"]["ForwardedHost"];
                /** @description Path of a vanity domain. */
                readonly "x-forwarded-path"?: components["parameters"]["ForwardedPath"];
                /** @description Domain of the public portal that the page is shown in. */
                readonly "x-public-portal-domain"?: components["parameters"]["PublicPortalDomain"];
            };
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
                /** @description Path of a page. It may have several segments. */
                readonly pagePath: components["parameters"]["pagePath"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page"];
                    readonly "text/html": components["schemas"]["PageText"];
                    readonly "text/markdown": components["schemas"]["PageText"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listPortalResources: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Files. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["PortalResource"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortalResource: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
                /** @description Id of a file that pages show, such as an image. */
                readonly resourceId: components["parameters"]["resourceId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The file as it is. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPortalStatus: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description `enabled` or `disabled`, as text. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replacePortalStatus: {
        readonly parameters: {
            readonly path: {
                /** @description Domain of the root organization whose public portal is meant. */
                readonly organizationDomain: components["parameters"]["organizationDomain"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/plain": string;
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listMySavedSearches: {
        readonly parameters: {
            readonly query?: {
                /** @description Direction of the sort. */
                readonly ascending?: components["parameters"]["Ascending"];
                /** @description How many at most. No maximum is stated. */
                readonly limit?: components["parameters"]["AnyLimit"];
                /** @description How many to skip. Past the end the list is empty. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description The member to sort by, such as `name`. */
                readonly sort?: components["parameters"]["Sort"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Saved searches. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SavedSearch"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createMySavedSearch: {
        readonly parameters: {
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SavedSearchCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new saved search. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedSearch"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteMySavedSearch: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a saved search. */
                readonly queryId: components["parameters"]["queryId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            readonly 204: components["responses"]["Done"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateMySavedSearch: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a saved search. */
                readonly queryId: components["parameters"]["queryId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SavedSearchUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The saved search as it is now. 201 by the specification. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SavedSearch"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
}

// Generated from openapi/api-manager.yaml by `npm run generate`. Do not edit.
export interface components {
    schemas: {
        /** @description An alert of an API instance. */
        readonly Alert: {
            /** @description The API instance. */
            readonly api?: {
                readonly id?: number;
                readonly name?: string;
            };
            /** @description Such as `1.0.0`. */
            readonly apiAlertsVersion?: string;
            readonly condition?: components["schemas"]["AlertCondition"];
            /** @description Milliseconds since 1970-01-01 UTC. */
            readonly createdAt?: number;
            readonly enabled?: boolean;
            readonly environmentId?: string;
            readonly id?: string;
            /** @description Milliseconds since 1970-01-01 UTC. */
            readonly lastModified?: number;
            readonly name?: string;
            readonly organizationId?: string;
            readonly period?: components["schemas"]["AlertPeriod"];
            readonly recipients?: readonly components["schemas"]["AlertRecipient"][];
            /** @description Such as `CRITICAL`. */
            readonly severity?: string;
            /** @description Such as `api-request-count`. */
            readonly type?: string;
        };
        /** @description The specification has an array where one alert is to be expected. */
        readonly AlertAnswer: components["schemas"]["Alert"] | readonly components["schemas"]["Alert"][];
        /** @description What is watched for. */
        readonly AlertCondition: {
            /** @description Such as `COUNT`. */
            readonly aggregate?: string;
            /** @description Such as `GREATER_THAN`. */
            readonly operator?: string;
            /** @description Such as `api`. */
            readonly resourceType?: string;
            readonly value?: number;
        };
        /** @description The specification declares `recipients` alone; the other members are those of its example. */
        readonly AlertInput: {
            /** @description Such as `1.0.0`. */
            readonly apiAlertsVersion?: string;
            readonly condition?: components["schemas"]["AlertCondition"];
            readonly enabled?: boolean;
            readonly name?: string;
            readonly period?: components["schemas"]["AlertPeriod"];
            readonly recipients?: readonly components["schemas"]["AlertRecipient"][];
            /** @description Such as `CRITICAL`. */
            readonly severity?: string;
            /** @description Such as `api-request-count`. */
            readonly type?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description For how long it must be so. */
        readonly AlertPeriod: {
            readonly duration?: {
                readonly count?: number;
                /** @description The unit, such as `DAYS`. */
                readonly weight?: string;
            };
            /** @description How many periods in a row. */
            readonly repeat?: number;
        };
        /** @description Who is told. */
        readonly AlertRecipient: {
            readonly firstName?: string;
            readonly lastName?: string;
            /** @description Such as `user`. */
            readonly type?: string;
            /** @description The id of the user, for a `user`. */
            readonly value?: string;
        };
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
        /** @description Where a new API instance listens and what stands behind it. The required members may be null. */
        readonly ApiEndpointInput: {
            /**
             * @description CloudHub, CloudHub 2.0, hybrid, Runtime Fabric or service mesh.
             * @enum {string}
             */
            readonly deploymentType?: "CH" | "CH2" | "HY" | "RF" | "SM";
            /** @description Whether it is deployed to CloudHub. */
            readonly isCloudHub: boolean | null;
            readonly muleVersion4OrAbove?: boolean | null;
            /** @description The asset that the proxy is made from. */
            readonly proxyTemplate?: {
                readonly assetId?: string | null;
                readonly assetVersion?: string | null;
                readonly groupId?: string | null;
            } | null;
            /** @description Where the API listens. */
            readonly proxyUri: string | null;
            readonly referencesUserDomain?: boolean | null;
            readonly responseTimeout?: number | null;
            readonly tlsContexts?: components["schemas"]["TlsContextsInput"];
            /** @description `http`, `raml`, `rest`, `rest-api` or `wsdl`. Not in the specification; sent by public clients. */
            readonly type?: string;
            /** @description What stands behind the API. */
            readonly uri: string | null;
            /** @enum {string|null} */
            readonly validation?: "NOT_APPLICABLE" | "DISABLED" | "ENABLED" | "STRICT_QUERY_PARAMS" | null;
        };
        /** @description An API group: versions, each with API instances of one or more environments. */
        readonly ApiGroup: {
            /** @description Empty until it is published. */
            readonly assetGroupId?: string | null;
            /** @description Empty until it is published. */
            readonly assetId?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            readonly id: number;
            readonly masterOrganizationId?: string;
            readonly name?: string;
            readonly organizationId?: string;
            readonly versions?: readonly components["schemas"]["ApiGroupVersion"][];
        };
        readonly ApiGroupCreate: {
            readonly name: string;
            readonly versions: readonly components["schemas"]["ApiGroupVersionCreate"][];
        };
        /** @description An API group instance, inside a version of its API group. */
        readonly ApiGroupInstance: {
            /** @description Objects when read, ids after a creation. */
            readonly apiInstances?: readonly (number | components["schemas"]["GroupMember"])[];
            readonly assetGroupId?: string | null;
            readonly assetId?: string | null;
            readonly assetVersion?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            readonly createdDate?: string;
            readonly deprecated?: boolean;
            readonly environmentId?: string;
            readonly exchangeAssetName?: string | null;
            /** @description Id of the API group. */
            readonly groupId?: number | null;
            readonly groupInstanceLabel?: string | null;
            readonly groupName?: string;
            readonly groupVersionId?: number | null;
            readonly groupVersionName?: string;
            readonly id: number;
            readonly instanceLabel?: string | null;
            readonly masterOrganizationId?: string;
            readonly organizationId?: string;
            readonly productVersion?: string | null;
            /** @description `DRAFT` has been seen; may grow. */
            readonly status?: string | null;
        };
        readonly ApiGroupInstanceInput: {
            /** @description Ids of API instances, 100 at most. */
            readonly apiInstances: readonly number[];
            readonly deprecated?: boolean;
            /** @description Id of the environment of the API instances. */
            readonly environmentId: string;
            readonly groupInstanceLabel?: string | null;
        };
        readonly ApiGroupInstanceList: {
            readonly instances: readonly components["schemas"]["ApiGroupInstance"][];
            readonly total?: number;
        };
        readonly ApiGroupList: {
            readonly groups: readonly components["schemas"]["ApiGroup"][];
            readonly total?: number;
        };
        readonly ApiGroupPublication: {
            /** @description Name of the asset. */
            readonly name?: string;
            /** @description Version of the asset. */
            readonly version: string;
            /** @description Id of the version of the API group. */
            readonly versionId: number;
        };
        /** @description The specification leaves the body open: these are the members that the vendor's Terraform provider sends, all of them. */
        readonly ApiGroupReplacement: {
            readonly name?: string;
            readonly versions?: readonly components["schemas"]["ApiGroupVersionReplacement"][];
        } & {
            readonly [key: string]: unknown;
        };
        readonly ApiGroupUpdate: {
            readonly name: string;
        };
        /** @description A version of an API group. */
        readonly ApiGroupVersion: {
            /** @description Empty until it is published. */
            readonly assetVersion?: string | null;
            readonly audit?: components["schemas"]["Audit"];
            readonly createdDate?: string;
            /** @description Id of the API group. */
            readonly groupId?: number;
            readonly id: number;
            readonly instances?: readonly components["schemas"]["ApiGroupInstance"][];
            readonly isPublic?: boolean;
            readonly masterOrganizationId?: string;
            readonly name?: string;
            readonly organizationId?: string;
            /** @description Empty until it is published. */
            readonly productVersion?: string | null;
        };
        readonly ApiGroupVersionCreate: {
            readonly instances: readonly components["schemas"]["ApiGroupInstanceInput"][];
            readonly name: string;
        };
        readonly ApiGroupVersionList: {
            readonly total?: number;
            readonly versions: readonly components["schemas"]["ApiGroupVersion"][];
        };
        /** @description The specification leaves the body open. */
        readonly ApiGroupVersionReplacement: {
            /** @description Id of a version that is there already. */
            readonly id?: number;
            readonly instances?: readonly components["schemas"]["ApiGroupInstanceInput"][];
            readonly name?: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly ApiGroupVersionUpdate: {
            readonly name?: string;
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
        /** @description From an asset, or from another API instance. */
        readonly ApiInstanceCreate: components["schemas"]["ApiInstanceFromAsset"] | components["schemas"]["ApiInstancePromotion"];
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
        /** @description A new API instance of an asset in Exchange. */
        readonly ApiInstanceFromAsset: {
            readonly endpoint?: components["schemas"]["ApiEndpointInput"];
            /** @description Tells instances of the same asset apart. */
            readonly instanceLabel?: string | null;
            /** @description Id of the client provider; null for the built-in one. */
            readonly providerId?: string | null;
            /** @description The asset in Exchange. */
            readonly spec: {
                readonly assetId: string;
                readonly groupId: string;
                /** @description Version of the asset. */
                readonly version: string;
            };
            /** @enum {string} */
            readonly technology?: "mule3" | "mule4" | "flexGateway" | "serviceMesh";
        };
        /** @description A new API instance from an exported one. */
        readonly ApiInstanceImport: {
            /** @description As JSON. Wins over the endpoint of the file. */
            readonly endpoint?: {
                /** @description Whether it is deployed to CloudHub. */
                readonly isCloudHub: boolean | null;
                /** @description Where the API listens. */
                readonly proxyUri: string | null;
                /** @description What stands behind the API. */
                readonly uri: string | null;
            };
            /**
             * Format: binary
             * @description A ZIP archive, as an export of an API instance gives it: may hold SLA tiers, endpoint and policies.
             */
            readonly file?: string;
            readonly instanceLabel?: string;
            /** @description Id of the client provider; the built-in one when it is left out. */
            readonly providerId?: string;
        };
        readonly ApiInstanceList: {
            readonly assets: readonly components["schemas"]["ApiInstanceAsset"][];
            /** @description Counts assets. May be missing, and may be more than can be read. */
            readonly total?: number;
        };
        /** @description A policy of an API instance. Lists have it whole or compact, with other names for the same things. */
        readonly ApiInstancePolicy: {
            /** @description Id of the API instance. */
            readonly apiId?: number;
            readonly assetId?: string;
            readonly assetVersion?: string;
            readonly audit?: components["schemas"]["Audit"];
            /** @description The same in compact entries of lists. **May hold secrets.** */
            readonly configuration?: {
                readonly [key: string]: unknown;
            } | null;
            /** @description What the definition of the policy asks for. **May hold secrets.** */
            readonly configurationData?: {
                readonly [key: string]: unknown;
            } | null;
            readonly disabled?: boolean;
            readonly groupId?: string;
            /** @description Missing in compact entries of lists. */
            readonly id?: number;
            readonly implementationAsset?: components["schemas"]["PolicyAsset"];
            readonly label?: string | null;
            readonly masterOrganizationId?: string;
            readonly order?: number | null;
            readonly organizationId?: string;
            readonly pointcutData?: components["schemas"]["PolicyPointcut"];
            /** @description The name of the id in compact entries of lists. */
            readonly policyId?: number;
            readonly policyTemplateId?: components["schemas"]["NumberOrDigits"];
            /** @description In compact entries of lists; names `groupId`, `assetId` and `assetVersion` among others. */
            readonly template?: {
                readonly [key: string]: unknown;
            };
            /** @description `system` has been seen; may grow. */
            readonly type?: string;
            readonly upstreamIds?: readonly string[] | null;
            readonly version?: number | null;
        };
        /** @description One policy in public clients; in the specification an array of it. */
        readonly ApiInstancePolicyAnswer: components["schemas"]["ApiInstancePolicy"] | readonly components["schemas"]["ApiInstancePolicy"][];
        /** @description A policy, named by its asset in Exchange or by the id of its template. The specification requires no member. */
        readonly ApiInstancePolicyApply: {
            /** @description Id of the API instance again. */
            readonly apiVersionId?: number;
            /** @description Asset id of the policy in Exchange. */
            readonly assetId?: string;
            /** @description Version of the policy in Exchange. */
            readonly assetVersion?: string;
            /** @description What the definition of the policy asks for. */
            readonly configurationData?: {
                readonly [key: string]: unknown;
            };
            /** @description Not in the specification; sent by the vendor's Terraform provider. */
            readonly disabled?: boolean;
            /** @description Group id of the policy in Exchange. */
            readonly groupId?: string;
            /** @description Not in the specification; sent by the vendor's Terraform provider. */
            readonly label?: string;
            /** @description Place among the policies of the API instance, from 1. */
            readonly order?: number;
            readonly pointcutData?: components["schemas"]["PolicyPointcut"];
            /** @description Id of the policy template. */
            readonly policyTemplateId?: string | number;
            /** @description Limits the policy to these upstreams. Not in the specification; sent by the vendor's Terraform provider. */
            readonly upstreamIds?: readonly string[];
        };
        /** @description An array in the specification, an envelope in public clients. */
        readonly ApiInstancePolicyList: readonly components["schemas"]["ApiInstancePolicy"][] | {
            readonly policies: readonly components["schemas"]["ApiInstancePolicy"][];
            readonly tiers?: {
                readonly [key: string]: unknown;
            } | null;
        };
        /** @description What is to change. The specification leaves the body open: these are the members that public clients send. */
        readonly ApiInstancePolicyUpdate: {
            /** @description Version of the policy in Exchange. */
            readonly assetVersion?: string;
            /** @description What the definition of the policy asks for. */
            readonly configurationData?: {
                readonly [key: string]: unknown;
            };
            /** @description Not in the specification; sent by the vendor's Terraform provider. */
            readonly disabled?: boolean;
            /** @description Not in the specification; sent by the vendor's Terraform provider. */
            readonly label?: string;
            /** @description Place among the policies of the API instance, from 1. */
            readonly order?: number;
            readonly pointcutData?: components["schemas"]["PolicyPointcut"];
            /** @description Limits the policy to these upstreams. Not in the specification; sent by the vendor's Terraform provider. */
            readonly upstreamIds?: readonly string[];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A copy of an API instance of another environment. */
        readonly ApiInstancePromotion: {
            readonly endpoint?: components["schemas"]["ApiEndpointInput"];
            /** @description Tells instances of the same asset apart. */
            readonly instanceLabel?: string | null;
            readonly promote: {
                readonly alerts?: {
                    /** @description True copies all alerts. */
                    readonly allEntities: boolean;
                };
                /** @description In the specification; the documentation says that contracts are left behind. */
                readonly contracts?: {
                    /** @description True copies all contracts. */
                    readonly allEntities: boolean;
                };
                /** @description Id of the API instance to copy, in another environment. */
                readonly originApiId: number;
                readonly policies?: {
                    /** @description True copies all policies. */
                    readonly allEntities: boolean;
                };
                readonly tiers?: {
                    /** @description True copies all SLA tiers. */
                    readonly allEntities: boolean;
                };
            };
            /** @description Id of the client provider; null for the built-in one. */
            readonly providerId?: string | null;
            /** @enum {string} */
            readonly technology?: "mule3" | "mule4" | "flexGateway" | "serviceMesh";
        };
        /** @description The specification leaves the body open. */
        readonly ApiInstanceReplacement: {
            readonly [key: string]: unknown;
        };
        /** @description What is to change. The specification leaves the body open: these are the members that its parameters and examples and public clients name. */
        readonly ApiInstanceUpdate: {
            /** @description Moves the API instance to another version of its asset. Group id and asset id cannot be changed. */
            readonly assetVersion?: string;
            /** @description Changes with `force=true` only. */
            readonly autodiscoveryInstanceName?: string;
            readonly description?: string | null;
            readonly endpoint?: {
                /**
                 * @description CloudHub, CloudHub 2.0, hybrid, Runtime Fabric or service mesh.
                 * @enum {string}
                 */
                readonly deploymentType?: "CH" | "CH2" | "HY" | "RF" | "SM";
                /** @description Whether it is deployed to CloudHub. */
                readonly isCloudHub?: boolean | null;
                readonly muleVersion4OrAbove?: boolean | null;
                /** @description The asset that the proxy is made from. */
                readonly proxyTemplate?: {
                    readonly assetId?: string | null;
                    readonly assetVersion?: string | null;
                    readonly groupId?: string | null;
                } | null;
                /** @description Where the API listens. */
                readonly proxyUri?: string | null;
                readonly referencesUserDomain?: boolean | null;
                readonly responseTimeout?: number | null;
                readonly tlsContexts?: components["schemas"]["TlsContextsInput"];
                /** @description `http`, `raml`, `rest`, `rest-api` or `wsdl`. Not in the specification; sent by public clients. */
                readonly type?: string;
                /** @description What stands behind the API. */
                readonly uri?: string | null;
                /** @enum {string|null} */
                readonly validation?: "NOT_APPLICABLE" | "DISABLED" | "ENABLED" | "STRICT_QUERY_PARAMS" | null;
            } & {
                readonly [key: string]: unknown;
            };
            /** @description The address that consumers are shown. */
            readonly endpointUri?: string | null;
            readonly instanceLabel?: string | null;
            /** @description Id of the client provider; null for the built-in one. */
            readonly providerId?: string | null;
            /** @enum {string} */
            readonly technology?: "mule3" | "mule4" | "flexGateway" | "serviceMesh";
        } & {
            readonly [key: string]: unknown;
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
        /** @description A policy that applies by a rule. */
        readonly AutomatedPolicy: {
            readonly assetId?: string;
            readonly assetVersion?: string;
            readonly audit?: components["schemas"]["Audit"];
            /** @description What the definition of the policy asks for. **May hold secrets.** */
            readonly configurationData?: {
                readonly [key: string]: unknown;
            } | null;
            readonly disabled?: boolean;
            readonly groupId?: string;
            readonly id: number;
            /** @description Not in the specification; read by a public client. */
            readonly implementationAssets?: readonly components["schemas"]["PolicyAsset"][];
            readonly order?: number | null;
            readonly pointcutData?: components["schemas"]["PolicyPointcut"];
            readonly policyTemplateId?: components["schemas"]["NumberOrDigits"];
            readonly ruleOfApplication?: components["schemas"]["AutomatedPolicyRule"];
        };
        /** @description An API instance as automated policies see it. */
        readonly AutomatedPolicyApi: {
            readonly assetId?: string;
            readonly assetVersion?: string | null;
            readonly endpointUri?: string | null;
            readonly environmentId?: string;
            readonly groupId?: string;
            /** @description Id of the API instance. */
            readonly id: number;
            readonly instanceLabel?: string | null;
            readonly instanceName?: string | null;
            readonly isPublic?: boolean;
            readonly productVersion?: string | null;
        };
        readonly AutomatedPolicyApiList: {
            readonly apis: readonly components["schemas"]["AutomatedPolicyApi"][];
            readonly total?: number;
        };
        /** @description A new automated policy. */
        readonly AutomatedPolicyCreate: {
            /** @description Asset id of the policy in Exchange. */
            readonly assetId: string;
            /** @description Version of the policy in Exchange. */
            readonly assetVersion: string;
            readonly configurationData: components["schemas"]["PolicyConfiguration"];
            readonly disabled?: boolean;
            /** @description Group id of the policy in Exchange. */
            readonly groupId: string;
            readonly order?: number;
            readonly ruleOfApplication: {
                readonly environmentId: string;
                /** Format: uuid */
                readonly organizationId?: string;
                readonly range?: components["schemas"]["AutomatedPolicyRange"];
                readonly technologies?: readonly ("mule4" | "flexGateway")[];
            };
        };
        readonly AutomatedPolicyList: {
            readonly automatedPolicies: readonly components["schemas"]["AutomatedPolicy"][];
            readonly total?: number;
        };
        /** @description Versions of the runtime. */
        readonly AutomatedPolicyRange: {
            /** @description The first version. */
            readonly from: string;
            /** @description The last version, such as `4.3.x`; all later ones when it is left out. */
            readonly to?: string;
        };
        /** @description Where the policy applies. */
        readonly AutomatedPolicyRule: {
            readonly environmentId?: string;
            readonly organizationId?: string;
            readonly range?: {
                readonly from?: string;
                readonly to?: string | null;
            } | null;
            readonly technologies?: readonly string[];
        };
        /** @description An automated policy as it shall be. */
        readonly AutomatedPolicyUpdate: {
            /** @description Asset id of the policy in Exchange. */
            readonly assetId: string;
            /** @description Version of the policy in Exchange. */
            readonly assetVersion: string;
            readonly configurationData: components["schemas"]["PolicyConfiguration"];
            readonly disabled?: boolean;
            /** @description Group id of the policy in Exchange. */
            readonly groupId: string;
            readonly order?: number | null;
            readonly ruleOfApplication: {
                readonly environmentId?: string;
                /** Format: uuid */
                readonly organizationId?: string;
                readonly range?: components["schemas"]["AutomatedPolicyRange"];
            };
        };
        /** @description An API instance after a change. */
        readonly ChangedApiInstance: components["schemas"]["ApiInstanceDetails"] & {
            /** @description Pinned by the caller. */
            readonly pinned?: boolean;
        };
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
        /** @description The API of a contract: id and organization in lists, all of it after a change. */
        readonly ContractManagedServiceApi: {
            readonly audit?: components["schemas"]["Audit"];
            /** @description Of no recorded type; null as a rule. */
            readonly deployment?: unknown;
            readonly deprecated?: boolean;
            readonly description?: string | null;
            readonly endpoint?: {
                readonly uri?: string | null;
            } | null;
            readonly endpointUri?: string | null;
            readonly environmentId?: string;
            readonly id?: number;
            readonly isPublic?: boolean;
            readonly lastActiveDate?: string | null;
            readonly masterOrganizationId?: string;
            readonly organizationId?: string;
            /** @description Holds `update`, whether the caller may change the API. */
            readonly permissions?: {
                readonly [key: string]: unknown;
            };
            /** @description Of no recorded type; null as a rule. */
            readonly portalId?: unknown;
            readonly providerId?: string | null;
            /** @description Of no recorded type; null as a rule. */
            readonly rootFileId?: unknown;
            readonly termsDate?: string | null;
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
        /** @description A new policy template. The specification requires no member. */
        readonly CustomPolicyTemplateCreate: {
            /**
             * Format: binary
             * @description A file: what can be configured. The specification calls it YAML or JSON here, and XML where it is read.
             */
            readonly configuration?: string;
            /**
             * Format: binary
             * @description A YAML file: what the policy does.
             */
            readonly definition?: string;
            /** @description Version of the gateway, such as `4.x`. */
            readonly gatewayVersion?: string;
            /** @description Tells custom policy templates apart. */
            readonly name?: string;
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
        /** @description A new API group instance. */
        readonly GroupInstanceCreate: {
            /** @description Ids of API instances, 100 at most. */
            readonly apiInstances: readonly number[];
            readonly deprecated?: boolean;
            /** @description Id of the API group. */
            readonly groupId?: number;
            readonly groupInstanceLabel?: string | null;
            /** @description Id of a version of the API group. */
            readonly groupVersionId?: number;
            /** @description Copies an API group instance of another environment. */
            readonly promote?: {
                /** @description Id of the API group instance to copy. */
                readonly originGroupInstanceId: number;
                readonly tiers?: {
                    /** @description True copies all SLA tiers. */
                    readonly allEntities: boolean;
                };
            };
            /** @description `DRAFT` has been seen. The known values are not published. */
            readonly status?: string;
        };
        /** @description Unverified: an envelope or a bare array. */
        readonly GroupInstanceList: {
            readonly data?: readonly components["schemas"]["GroupInstance"][];
            readonly groupInstances?: readonly components["schemas"]["GroupInstance"][];
            readonly instances?: readonly components["schemas"]["GroupInstance"][];
            readonly total?: number;
        } | readonly components["schemas"]["GroupInstance"][];
        /** @description What is to change. */
        readonly GroupInstanceUpdate: {
            /** @description Ids of API instances, 100 at most. */
            readonly apiInstances?: readonly number[];
            readonly deprecated?: boolean;
            readonly groupInstanceLabel?: string | null;
            /** @description `DRAFT` has been seen. The known values are not published. */
            readonly status?: string;
        };
        /** @description An API instance of an API group instance. */
        readonly GroupMember: {
            readonly groupInstanceId?: number;
            /** @description Id of the API instance. */
            readonly id?: number;
        };
        readonly GroupTierCreate: {
            /** @description Contracts on this tier need no approval. */
            readonly autoApprove?: boolean;
            /** @description For every API of the group that has no limits of its own. */
            readonly defaultLimits?: readonly components["schemas"]["GroupTierLimitInput"][];
            readonly description?: string | null;
            /** @description Id of the API group instance again. */
            readonly groupInstanceId?: number;
            readonly limitsByApi?: readonly components["schemas"]["GroupTierLimitByApiInput"][];
            readonly name: string;
            /** @enum {string} */
            readonly status: "ACTIVE" | "DEPRECATED";
        };
        /** @description The limits of one API of the group. */
        readonly GroupTierLimitByApiInput: {
            /** @description Id of the API instance. */
            readonly apiId: number;
            readonly limits: readonly components["schemas"]["GroupTierLimitInput"][];
        };
        readonly GroupTierLimitInput: {
            readonly maximumRequests: number;
            readonly timePeriodInMilliseconds: number;
            readonly visible: boolean;
        };
        readonly GroupTierReplacement: {
            /** @description Contracts on this tier need no approval. */
            readonly autoApprove?: boolean;
            /** @description For every API of the group that has no limits of its own. */
            readonly defaultLimits?: readonly components["schemas"]["GroupTierLimitInput"][];
            readonly description?: string | null;
            /** @description Id of a version of the API group. */
            readonly groupVersionId?: number;
            /** @description Id of the SLA tier again. */
            readonly id?: number;
            readonly limitsByApi?: readonly components["schemas"]["GroupTierLimitByApiInput"][];
            readonly name: string;
            /** @description `ACTIVE` or `DEPRECATED`; one that came later is sent back as it was read. */
            readonly status: string;
        };
        /** @description The specification leaves the body open; compare `GroupTierReplacement`. */
        readonly GroupTierUpdate: {
            readonly [key: string]: unknown;
        };
        /** @description Of no published shape. */
        readonly ImportedApplication: {
            readonly [key: string]: unknown;
        };
        /** @description An API of a managed service. */
        readonly ManagedServiceApi: {
            readonly audit?: components["schemas"]["Audit"];
            readonly deprecated?: boolean;
            readonly endpoint?: {
                readonly uri?: string | null;
            } | null;
            /** @description The address that consumers are shown. */
            readonly endpointUri?: string | null;
            readonly environmentId?: string;
            readonly id: number;
            readonly instanceLabel?: string | null;
            readonly isPublic?: boolean;
            readonly masterOrganizationId?: string;
            readonly organizationId?: string;
            /** @description Id of the client provider; null for the built-in one. */
            readonly providerId?: string | null;
        };
        readonly ManagedServiceApiList: {
            readonly managedServiceApis: readonly components["schemas"]["ManagedServiceApi"][];
            readonly total?: number;
        };
        /** @description What is to change. Only `endpoint`, `endpointUri` and `providerId` have an effect. */
        readonly ManagedServiceApiUpdate: {
            readonly audit?: {
                readonly created?: {
                    readonly date?: string;
                };
                readonly updated?: {
                    readonly date?: string;
                };
            };
            readonly endpoint?: {
                readonly uri: string;
            };
            /** @description The address that consumers are shown. */
            readonly endpointUri?: string | null;
            readonly environmentId?: string;
            /** @description Accepted, so that an API can be sent as it was read. */
            readonly id?: number;
            /** Format: uuid */
            readonly masterOrganizationId?: string;
            readonly name?: string;
            /** Format: uuid */
            readonly organizationId?: string;
            /** @description Id of the client provider; null for the built-in one. */
            readonly providerId?: string | null;
        };
        /** @description A contract with a managed-service API, as its owner sees it. */
        readonly ManagedServiceContract: components["schemas"]["Contract"] & {
            readonly managedServiceApi?: components["schemas"]["ContractManagedServiceApi"];
            readonly managedServiceApiId?: number;
        };
        /** @description Further members are tolerated. */
        readonly ManagedServiceContractCreate: {
            readonly acceptedTerms?: boolean;
            /** @description Id of the client application. */
            readonly applicationId: number;
            readonly partyId?: string;
            readonly partyName?: string;
            readonly requestAccessInfo?: components["schemas"]["RequestAccessInfo"];
            readonly requestedTierId?: number;
        };
        readonly ManagedServiceContractList: {
            readonly contracts: readonly components["schemas"]["ManagedServiceContract"][];
            readonly total?: number;
        };
        readonly ManagedServiceContractUpdate: {
            /**
             * @description `APPROVED` approves and restores.
             * @enum {string}
             */
            readonly status?: "APPROVED" | "REVOKED" | "REJECTED";
            /** @description Sets the tier. */
            readonly tierId?: number;
        };
        /** @description A policy of a managed-service API. */
        readonly ManagedServicePolicy: {
            readonly assetId?: string;
            readonly assetVersion?: string;
            readonly audit?: components["schemas"]["Audit"];
            /** @description What the definition of the policy asks for. **May hold secrets.** */
            readonly configurationData?: {
                readonly [key: string]: unknown;
            };
            readonly disabled?: boolean;
            readonly groupId?: string;
            readonly id: number;
            readonly managedServiceApiId?: number;
            readonly masterOrganizationId?: string;
            readonly order?: number | null;
            readonly organizationId?: string;
            readonly pointcutData?: components["schemas"]["PolicyPointcut"];
            readonly policyTemplateId?: components["schemas"]["NumberOrDigits"];
        };
        readonly ManagedServicePolicyApply: {
            /** @description Asset id of the policy in Exchange. */
            readonly assetId: string;
            /** @description Version of the policy in Exchange. */
            readonly assetVersion: string;
            readonly configurationData?: components["schemas"]["PolicyConfiguration"];
            /** @description Group id of the policy in Exchange. */
            readonly groupId: string;
            /** @description Place among the policies of the API, from 1. */
            readonly order?: number;
        };
        readonly ManagedServicePolicyUpdate: {
            /** @description Asset id of the policy in Exchange. */
            readonly assetId?: string;
            /** @description Version of the policy in Exchange. */
            readonly assetVersion?: string;
            readonly configurationData?: components["schemas"]["PolicyConfiguration"];
            /** @description Group id of the policy in Exchange. */
            readonly groupId?: string;
            /** @description Place among the policies of the API, from 1. */
            readonly order?: number;
        };
        /** @description An SLA tier of a managed-service API. */
        readonly ManagedServiceTier: components["schemas"]["SlaTier"] & {
            readonly managedServiceApiId?: number;
        };
        readonly ManagedServiceTierCreate: {
            /** @description Contracts on this tier need no approval. */
            readonly autoApprove?: boolean;
            readonly description?: string | null;
            readonly limits: readonly components["schemas"]["ManagedServiceTierLimitInput"][];
            /** @description Id of the API again. */
            readonly managedServiceApiId?: number;
            readonly name: string;
            /** @enum {string} */
            readonly status: "ACTIVE" | "DEPRECATED";
        };
        readonly ManagedServiceTierLimitInput: {
            readonly maximumRequests: number;
            readonly timePeriodInMilliseconds: number;
            readonly visible: boolean;
        };
        readonly ManagedServiceTierList: {
            readonly tiers: readonly components["schemas"]["ManagedServiceTier"][];
            readonly total?: number;
        };
        readonly ManagedServiceTierReplacement: {
            /** @description Contracts on this tier need no approval. */
            readonly autoApprove?: boolean;
            readonly description?: string | null;
            readonly limits?: readonly components["schemas"]["ManagedServiceTierLimitInput"][];
            /** @description Id of the API again. */
            readonly managedServiceApiId?: number;
            readonly name?: string;
            /** @enum {string} */
            readonly status?: "ACTIVE" | "DEPRECATED";
        };
        /**
         * @description Always null.
         * @enum {string|null}
         */
        readonly Nothing: null;
        /** @description A number, or its digits as text. */
        readonly NumberOrDigits: number | string;
        /** @description The asset that carries the policy out on one kind of gateway. */
        readonly PolicyAsset: {
            readonly assetId?: string;
            readonly groupId?: string;
            readonly minRuntimeVersion?: string;
            readonly supportedJavaVersions?: readonly string[];
            /** @description Such as `mule4`; may grow. */
            readonly technology?: string;
            readonly version?: string;
        };
        /** @description What the definition of the policy asks for. */
        readonly PolicyConfiguration: {
            readonly [key: string]: unknown;
        } | readonly unknown[];
        readonly PolicyOrder: {
            /** @description Id of the policy. */
            readonly id: number;
            /** @description Its new place, from 1. */
            readonly order: number;
        };
        /** @description Methods and paths that the policy is limited to; null for all. */
        readonly PolicyPointcut: readonly {
            readonly methodRegex?: string;
            readonly uriTemplateRegex?: string;
        }[] | null;
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
        /** @description The TLS contexts of an API instance. */
        readonly TlsContexts: {
            readonly audit?: components["schemas"]["Audit"];
            readonly id?: number;
            /** @description For requests to the API. */
            readonly inbound?: ({
                readonly secretGroupId?: string;
                readonly tlsContextId?: string;
            } & {
                readonly [key: string]: unknown;
            }) | null;
            readonly masterOrganizationId?: string;
            readonly organizationId?: string;
            /** @description For requests to what stands behind it. */
            readonly outbound?: ({
                readonly secretGroupId?: string;
                readonly tlsContextId?: string;
            } & {
                readonly [key: string]: unknown;
            }) | null;
        };
        /** @description The specification leaves the body open; the members are those of its example. */
        readonly TlsContextsInput: ({
            /** @description For requests to the API. */
            readonly inbound?: {
                /** @description Id of a secret group. */
                readonly secretGroupId: string;
                /** @description Id of a TLS context in it. */
                readonly tlsContextId: string;
            } | null;
            /** @description For requests to what stands behind it. */
            readonly outbound?: {
                /** @description Id of a secret group. */
                readonly secretGroupId: string;
                /** @description Id of a TLS context in it. */
                readonly tlsContextId: string;
            } | null;
        } & {
            readonly [key: string]: unknown;
        }) | null;
        /** @description A list that is not published: an envelope or a bare array. */
        readonly UnpublishedList: {
            readonly [key: string]: unknown;
        } | readonly {
            readonly [key: string]: unknown;
        }[];
        /** @description An object whose members are not published. */
        readonly UnpublishedObject: {
            readonly [key: string]: unknown;
        };
        /** @description An upstream of an API instance. */
        readonly Upstream: {
            readonly id: string;
            readonly label?: string | null;
            /** @description Not in the specification; read by the vendor's Terraform provider. */
            readonly tlsContext?: {
                readonly secretGroupId?: string;
                readonly tlsContextId?: string;
            } | null;
            readonly uri?: string | null;
        };
        readonly UpstreamCreate: {
            readonly label?: string;
            readonly uri?: string | null;
        };
        readonly UpstreamList: {
            readonly total?: number;
            readonly upstreams: readonly components["schemas"]["Upstream"][];
        };
        readonly UpstreamUpdate: {
            readonly label?: string;
            readonly uri?: string | null;
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
        /** @description It exists already, such as a contract for this pair or a name, or it is in use. */
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
        /** @description The answer is not to be had as it was asked for. */
        readonly NotAcceptable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "name": "NotAcceptableError",
                 *       "message": "There is no such representation"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Problem"];
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
        /** @description Id of an alert. */
        readonly alertId: string;
        /** @description Id of an API group; not the group id of an asset. */
        readonly apiGroupId: number;
        /** @description Id of an API instance. */
        readonly apiInstanceId: number;
        /** @description Direction of the sort. */
        readonly Ascending: boolean;
        /** @description Id of an automated policy. */
        readonly automatedPolicyId: number;
        /** @description Id of a contract. */
        readonly contractId: number;
        /** @description Id of a custom policy template. */
        readonly customPolicyTemplateId: number;
        /** @description Id of an environment. */
        readonly environmentId: string;
        /** @description Id of an API group instance. */
        readonly groupInstanceId: number;
        /** @description Id of a version of an API group. */
        readonly groupVersionId: number;
        /** @description How many at most. */
        readonly Limit: number;
        /** @description Id of a managed-service API. */
        readonly managedServiceApiId: number;
        /** @description Id of a contract, declared as text here. */
        readonly managedServiceContractId: string;
        /** @description Id of an SLA tier, declared as text here. */
        readonly managedServiceTierId: string;
        /** @description How many to skip. Past the end the list is empty, and the total the same. */
        readonly Offset: number;
        /** @description Id of the business group that owns the environment. */
        readonly organizationId: string;
        /** @description Id of a policy of an API. */
        readonly policyId: number;
        /** @description Id of a policy template. */
        readonly policyTemplateId: string;
        /** @description Search text. */
        readonly Query: string;
        /** @description The member to sort by, such as `name`. The keys are not listed anywhere. */
        readonly Sort: string;
        /** @description A tag. */
        readonly tag: string;
        /** @description Id of an SLA tier. */
        readonly tierId: number;
        /** @description Id of an upstream. */
        readonly upstreamId: string;
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
    readonly listAutomatedPolicies: {
        readonly parameters: {
            readonly query?: {
                /** @description Exactly this environment. Required in the specification; a public client may leave it out. */
                readonly environmentId?: string;
                /** @description Exactly this version of the runtime, as in semantic versioning. */
                readonly runtimeVersion?: string;
            };
            readonly path: {
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Automated policies. */
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
                     *       "automatedPolicies": [
                     *         {
                     *           "id": 31177,
                     *           "ruleOfApplication": {
                     *             "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *             "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *             "range": {
                     *               "from": "4.4.0",
                     *               "to": "4.9.x"
                     *             }
                     *           },
                     *           "policyTemplateId": "4127",
                     *           "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                     *           "assetId": "rate-limiting",
                     *           "assetVersion": "1.5.2",
                     *           "configurationData": {
                     *             "rateLimits": [
                     *               {
                     *                 "maximumRequests": 25,
                     *                 "timePeriodInMilliseconds": 1000
                     *               }
                     *             ],
                     *             "clusterizable": true,
                     *             "exposeHeaders": false
                     *           },
                     *           "pointcutData": null,
                     *           "order": null,
                     *           "disabled": false,
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AutomatedPolicyList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createAutomatedPolicy: {
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
                 *       "ruleOfApplication": {
                 *         "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                 *         "range": {
                 *           "from": "4.4.0",
                 *           "to": "4.9.x"
                 *         }
                 *       },
                 *       "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                 *       "assetId": "rate-limiting",
                 *       "assetVersion": "1.5.2",
                 *       "configurationData": {
                 *         "rateLimits": [
                 *           {
                 *             "maximumRequests": 25,
                 *             "timePeriodInMilliseconds": 1000
                 *           }
                 *         ],
                 *         "clusterizable": true,
                 *         "exposeHeaders": false
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["AutomatedPolicyCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
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
    readonly checkAutomatedPolicies: {
        readonly parameters: {
            readonly query: {
                /** @description Exactly this environment. */
                readonly environmentId: string;
                /** @description Exactly this version of the runtime, as in semantic versioning. */
                readonly runtimeVersion?: string;
            };
            readonly path: {
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description No body. */
            readonly 200: {
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
    readonly getAutomatedPolicy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an automated policy. */
                readonly automatedPolicyId: components["parameters"]["automatedPolicyId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The automated policy. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 31177,
                     *       "ruleOfApplication": {
                     *         "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *         "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *         "range": {
                     *           "from": "4.4.0",
                     *           "to": "4.9.x"
                     *         }
                     *       },
                     *       "policyTemplateId": "4127",
                     *       "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                     *       "assetId": "rate-limiting",
                     *       "assetVersion": "1.5.2",
                     *       "configurationData": {
                     *         "rateLimits": [
                     *           {
                     *             "maximumRequests": 25,
                     *             "timePeriodInMilliseconds": 1000
                     *           }
                     *         ],
                     *         "clusterizable": true,
                     *         "exposeHeaders": false
                     *       },
                     *       "pointcutData": null,
                     *       "order": null,
                     *       "disabled": false,
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AutomatedPolicy"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceAutomatedPolicy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an automated policy. */
                readonly automatedPolicyId: components["parameters"]["automatedPolicyId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["UnpublishedObject"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Replaced. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteAutomatedPolicy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an automated policy. */
                readonly automatedPolicyId: components["parameters"]["automatedPolicyId"];
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
    readonly updateAutomatedPolicy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an automated policy. */
                readonly automatedPolicyId: components["parameters"]["automatedPolicyId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "ruleOfApplication": {
                 *         "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                 *         "range": {
                 *           "from": "4.4.0",
                 *           "to": "4.9.x"
                 *         }
                 *       },
                 *       "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                 *       "assetId": "rate-limiting",
                 *       "assetVersion": "1.5.2",
                 *       "configurationData": {
                 *         "rateLimits": [
                 *           {
                 *             "maximumRequests": 25,
                 *             "timePeriodInMilliseconds": 1000
                 *           }
                 *         ],
                 *         "clusterizable": true,
                 *         "exposeHeaders": false
                 *       },
                 *       "disabled": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["AutomatedPolicyUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Changed. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listAutomatedPolicyApis: {
        readonly parameters: {
            readonly query?: {
                /** @description True lists deployed API instances only. */
                readonly deployedOnly?: boolean;
                /** @description How many at most. No maximum is stated. */
                readonly limit?: number;
                /** @description How many to skip. Past the end the list is empty, and the total the same. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description Kinds of runtime, with commas between them. */
                readonly runtimes?: string;
                /** @description Those that it applies to, those that it does not, or both. */
                readonly type?: "include" | "exclude" | "all";
            };
            readonly path: {
                /** @description Id of an automated policy. */
                readonly automatedPolicyId: components["parameters"]["automatedPolicyId"];
                /** @description Id of the business group that owns the environment. */
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
                     * @example {
                     *       "total": 1,
                     *       "apis": [
                     *         {
                     *           "id": 19482056,
                     *           "isPublic": false,
                     *           "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "assetId": "shipments-api",
                     *           "assetVersion": "2.4.1",
                     *           "productVersion": "v2",
                     *           "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *           "endpointUri": null,
                     *           "instanceName": "v2:19482056",
                     *           "instanceLabel": "For partners"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AutomatedPolicyApiList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateAutomatedPolicyImplementations: {
        readonly parameters: {
            readonly query?: {
                /** @description True tells what would be done and does nothing. */
                readonly dryRun?: boolean;
            };
            readonly path: {
                /** @description Id of an automated policy. */
                readonly automatedPolicyId: components["parameters"]["automatedPolicyId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The implementations are up to date. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly removeIncompatibleApiInstance: {
        readonly parameters: {
            readonly query: {
                /** @description Exactly this environment. */
                readonly environmentId: string;
            };
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an automated policy. */
                readonly automatedPolicyId: components["parameters"]["automatedPolicyId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Removed. */
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
    readonly listCustomPolicyTemplates: {
        readonly parameters: {
            readonly query?: {
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
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Custom policy templates. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    readonly "application/json": components["schemas"]["UnpublishedList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createCustomPolicyTemplate: {
        readonly parameters: {
            readonly path: {
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": components["schemas"]["CustomPolicyTemplateCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
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
    readonly getCustomPolicyTemplate: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a custom policy template. */
                readonly customPolicyTemplateId: components["parameters"]["customPolicyTemplateId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The custom policy template. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceCustomPolicyTemplate: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a custom policy template. */
                readonly customPolicyTemplateId: components["parameters"]["customPolicyTemplateId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["UnpublishedObject"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Replaced. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteCustomPolicyTemplate: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a custom policy template. */
                readonly customPolicyTemplateId: components["parameters"]["customPolicyTemplateId"];
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
    readonly updateCustomPolicyTemplate: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a custom policy template. */
                readonly customPolicyTemplateId: components["parameters"]["customPolicyTemplateId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /** @example {} */
                readonly "application/json": components["schemas"]["UnpublishedObject"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Changed. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getCustomPolicyTemplateConfiguration: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a custom policy template. */
                readonly customPolicyTemplateId: components["parameters"]["customPolicyTemplateId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The configuration, XML. */
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
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getCustomPolicyTemplateDefinition: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a custom policy template. */
                readonly customPolicyTemplateId: components["parameters"]["customPolicyTemplateId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The definition, YAML. */
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
    readonly createApiInstance: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiInstanceCreate"];
                readonly "multipart/form-data": components["schemas"]["ApiInstanceImport"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new API instance. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 19735518,
                     *       "instanceLabel": "For partners",
                     *       "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "assetId": "shipments-api",
                     *       "assetVersion": "2.4.1",
                     *       "productVersion": "v2",
                     *       "description": null,
                     *       "tags": [],
                     *       "order": 2,
                     *       "providerId": null,
                     *       "deprecated": false,
                     *       "endpointUri": null,
                     *       "environmentId": "41d7a9e3-06bc-4f52-8e90-b3c5f21d7a68",
                     *       "technology": "mule4"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiInstanceDetails"];
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
    readonly replaceApiInstance: {
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
                /** @example {} */
                readonly "application/json": components["schemas"]["ApiInstanceReplacement"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The API instance as it is now. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 19735518,
                     *       "instanceLabel": "For partners",
                     *       "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "assetId": "shipments-api",
                     *       "assetVersion": "2.4.1",
                     *       "productVersion": "v2",
                     *       "description": null,
                     *       "tags": [],
                     *       "order": 2,
                     *       "providerId": null,
                     *       "deprecated": false,
                     *       "endpointUri": null,
                     *       "environmentId": "41d7a9e3-06bc-4f52-8e90-b3c5f21d7a68",
                     *       "technology": "mule4",
                     *       "pinned": false,
                     *       "endpoint": {
                     *         "id": 20714331,
                     *         "type": "rest-api",
                     *         "uri": "https://shipments.warehouse.example/v2",
                     *         "proxyUri": "http://0.0.0.0:8081/shipments",
                     *         "isCloudHub": false,
                     *         "deploymentType": "HY"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ChangedApiInstance"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteApiInstance: {
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
    readonly updateApiInstance: {
        readonly parameters: {
            readonly query?: {
                /** @description Allows a change of `autodiscoveryInstanceName`, which Mule 2 and Mule 3 applications must then follow in `api.version`. */
                readonly force?: boolean;
                /** @description On Flex Gateway, changes `proxyUri` and inbound TLS contexts of the API instances on the same port as well. */
                readonly updateApisInSamePort?: boolean;
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "instanceLabel": "For partners",
                 *       "assetVersion": "2.5.0"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApiInstanceUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The API instance as it is now. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 19735518,
                     *       "instanceLabel": "For partners",
                     *       "groupId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "assetId": "shipments-api",
                     *       "assetVersion": "2.4.1",
                     *       "productVersion": "v2",
                     *       "description": null,
                     *       "tags": [],
                     *       "order": 2,
                     *       "providerId": null,
                     *       "deprecated": false,
                     *       "endpointUri": null,
                     *       "environmentId": "41d7a9e3-06bc-4f52-8e90-b3c5f21d7a68",
                     *       "technology": "mule4",
                     *       "pinned": false,
                     *       "endpoint": {
                     *         "id": 20714331,
                     *         "type": "rest-api",
                     *         "uri": "https://shipments.warehouse.example/v2",
                     *         "proxyUri": "http://0.0.0.0:8081/shipments",
                     *         "isCloudHub": false,
                     *         "deploymentType": "HY"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ChangedApiInstance"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listApiInstanceAlerts: {
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
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Alerts. */
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
                     *         "id": "d07e4b91-5a28-4c36-9f1d-82b6c0e3a745",
                     *         "name": "Many shipments",
                     *         "type": "api-request-count",
                     *         "severity": "CRITICAL",
                     *         "enabled": true,
                     *         "apiAlertsVersion": "1.0.0",
                     *         "condition": {
                     *           "aggregate": "COUNT",
                     *           "operator": "GREATER_THAN",
                     *           "value": 750,
                     *           "resourceType": "api"
                     *         },
                     *         "period": {
                     *           "repeat": 2,
                     *           "duration": {
                     *             "count": 3,
                     *             "weight": "DAYS"
                     *           }
                     *         },
                     *         "recipients": [
                     *           {
                     *             "type": "user",
                     *             "value": "5b20c9e6-83d7-4a1f-b94c-7e06f1d2a835"
                     *           }
                     *         ],
                     *         "api": {
                     *           "id": 19482056,
                     *           "name": "Shipments API"
                     *         },
                     *         "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *         "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *         "createdAt": 1762166537365,
                     *         "lastModified": 1762166537365
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Alert"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createApiInstanceAlert: {
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
                 *       "name": "Many shipments",
                 *       "type": "api-request-count",
                 *       "severity": "CRITICAL",
                 *       "enabled": true,
                 *       "apiAlertsVersion": "1.0.0",
                 *       "condition": {
                 *         "aggregate": "COUNT",
                 *         "operator": "GREATER_THAN",
                 *         "value": 750,
                 *         "resourceType": "api"
                 *       },
                 *       "period": {
                 *         "repeat": 2,
                 *         "duration": {
                 *           "count": 3,
                 *           "weight": "DAYS"
                 *         }
                 *       },
                 *       "recipients": [
                 *         {
                 *           "type": "user",
                 *           "value": "5b20c9e6-83d7-4a1f-b94c-7e06f1d2a835"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["AlertInput"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new alert. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "d07e4b91-5a28-4c36-9f1d-82b6c0e3a745",
                     *       "name": "Many shipments",
                     *       "type": "api-request-count",
                     *       "severity": "CRITICAL",
                     *       "enabled": true,
                     *       "apiAlertsVersion": "1.0.0",
                     *       "condition": {
                     *         "aggregate": "COUNT",
                     *         "operator": "GREATER_THAN",
                     *         "value": 750,
                     *         "resourceType": "api"
                     *       },
                     *       "period": {
                     *         "repeat": 2,
                     *         "duration": {
                     *           "count": 3,
                     *           "weight": "DAYS"
                     *         }
                     *       },
                     *       "recipients": [
                     *         {
                     *           "type": "user",
                     *           "value": "5b20c9e6-83d7-4a1f-b94c-7e06f1d2a835"
                     *         }
                     *       ],
                     *       "api": {
                     *         "id": 19482056,
                     *         "name": "Shipments API"
                     *       },
                     *       "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "createdAt": 1762166537365,
                     *       "lastModified": 1762166537365
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AlertAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getApiInstanceAlert: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an alert. */
                readonly alertId: components["parameters"]["alertId"];
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
            /** @description The alert. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "d07e4b91-5a28-4c36-9f1d-82b6c0e3a745",
                     *       "name": "Many shipments",
                     *       "type": "api-request-count",
                     *       "severity": "CRITICAL",
                     *       "enabled": true,
                     *       "apiAlertsVersion": "1.0.0",
                     *       "condition": {
                     *         "aggregate": "COUNT",
                     *         "operator": "GREATER_THAN",
                     *         "value": 750,
                     *         "resourceType": "api"
                     *       },
                     *       "period": {
                     *         "repeat": 2,
                     *         "duration": {
                     *           "count": 3,
                     *           "weight": "DAYS"
                     *         }
                     *       },
                     *       "recipients": [
                     *         {
                     *           "type": "user",
                     *           "value": "5b20c9e6-83d7-4a1f-b94c-7e06f1d2a835"
                     *         }
                     *       ],
                     *       "api": {
                     *         "id": 19482056,
                     *         "name": "Shipments API"
                     *       },
                     *       "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "createdAt": 1762166537365,
                     *       "lastModified": 1762166537365
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Alert"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteApiInstanceAlert: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an alert. */
                readonly alertId: components["parameters"]["alertId"];
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
    readonly updateApiInstanceAlert: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an alert. */
                readonly alertId: components["parameters"]["alertId"];
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
                 *       "name": "Many shipments",
                 *       "type": "api-request-count",
                 *       "severity": "CRITICAL",
                 *       "enabled": true,
                 *       "apiAlertsVersion": "1.0.0",
                 *       "condition": {
                 *         "aggregate": "COUNT",
                 *         "operator": "GREATER_THAN",
                 *         "value": 750,
                 *         "resourceType": "api"
                 *       },
                 *       "period": {
                 *         "repeat": 2,
                 *         "duration": {
                 *           "count": 3,
                 *           "weight": "DAYS"
                 *         }
                 *       },
                 *       "recipients": [
                 *         {
                 *           "type": "user",
                 *           "value": "5b20c9e6-83d7-4a1f-b94c-7e06f1d2a835"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["AlertInput"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The alert as it is now. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "d07e4b91-5a28-4c36-9f1d-82b6c0e3a745",
                     *       "name": "Many shipments",
                     *       "type": "api-request-count",
                     *       "severity": "CRITICAL",
                     *       "enabled": true,
                     *       "apiAlertsVersion": "1.0.0",
                     *       "condition": {
                     *         "aggregate": "COUNT",
                     *         "operator": "GREATER_THAN",
                     *         "value": 750,
                     *         "resourceType": "api"
                     *       },
                     *       "period": {
                     *         "repeat": 2,
                     *         "duration": {
                     *           "count": 3,
                     *           "weight": "DAYS"
                     *         }
                     *       },
                     *       "recipients": [
                     *         {
                     *           "type": "user",
                     *           "value": "5b20c9e6-83d7-4a1f-b94c-7e06f1d2a835"
                     *         }
                     *       ],
                     *       "api": {
                     *         "id": 19482056,
                     *         "name": "Shipments API"
                     *       },
                     *       "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "createdAt": 1762166537365,
                     *       "lastModified": 1762166537365
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Alert"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getAutodiscoveryProperties: {
        readonly parameters: {
            readonly query: {
                /** @description Version of the gateway, as in semantic versioning. */
                readonly gatewayVersion: string;
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
            /** @description Properties for autodiscovery. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly exportApiInstance: {
        readonly parameters: {
            readonly query?: {
                /** @description Adds the endpoint and the policies. */
                readonly endpoint?: boolean;
                /** @description Leaves out policies with sensitive configuration. */
                readonly omitPoliciesWithSensitiveFields?: boolean;
                /** @description Adds the SLA tiers. */
                readonly slaTiers?: boolean;
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
            /** @description A ZIP archive. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
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
    readonly listApiInstanceGroupContracts: {
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
                     *           "id": 7304933,
                     *           "status": "APPROVED",
                     *           "applicationId": 3175208,
                     *           "tierId": null,
                     *           "tier": null,
                     *           "groupInstanceId": 5127,
                     *           "condition": "GROUP",
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
    readonly createApiInstanceGroupContract: {
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
                /** @example {} */
                readonly "application/json": components["schemas"]["UnpublishedObject"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listApiInstanceGroupTiers: {
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
                    /** @example [] */
                    readonly "application/json": components["schemas"]["UnpublishedList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createApiInstanceGroupTier: {
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
                /** @example {} */
                readonly "application/json": components["schemas"]["UnpublishedObject"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly checkApiInstanceGroupTiers: {
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
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description No body. */
            readonly 200: {
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
    readonly pinApiInstance: {
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
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Pinned. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly unpinApiInstance: {
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
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Not pinned any more. */
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
    readonly listApiInstancePolicies: {
        readonly parameters: {
            readonly query?: {
                /** @description True lists active policies with template and configuration, false all policies without template. */
                readonly fullInfo?: boolean;
                /** @description True lists standalone policies only. */
                readonly standalone?: boolean;
                /** @description Version of the policy templates, such as `v1.2.3`. */
                readonly version?: string;
            };
            readonly header?: {
                /** @description When the caller read the list last, as an epoch time. The unit is not published. */
                readonly "if-modified-since"?: number;
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
            /** @description Policies. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiInstancePolicyList"];
                };
            };
            /** @description Not changed since. */
            readonly 304: {
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
    readonly applyApiInstancePolicy: {
        readonly parameters: {
            readonly query?: {
                /** @description True applies a policy that is applied already. Not in the specification; sent by the vendor's Terraform provider. */
                readonly allowDuplicated?: boolean;
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                 *       "assetId": "rate-limiting",
                 *       "assetVersion": "1.5.2",
                 *       "configurationData": {
                 *         "rateLimits": [
                 *           {
                 *             "maximumRequests": 25,
                 *             "timePeriodInMilliseconds": 1000
                 *           }
                 *         ],
                 *         "clusterizable": true,
                 *         "exposeHeaders": false
                 *       },
                 *       "pointcutData": null
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApiInstancePolicyApply"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The policy. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 5871046,
                     *       "policyTemplateId": "4127",
                     *       "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                     *       "assetId": "rate-limiting",
                     *       "assetVersion": "1.5.2",
                     *       "configurationData": {
                     *         "rateLimits": [
                     *           {
                     *             "maximumRequests": 25,
                     *             "timePeriodInMilliseconds": 1000
                     *           }
                     *         ],
                     *         "clusterizable": true,
                     *         "exposeHeaders": false
                     *       },
                     *       "pointcutData": [
                     *         {
                     *           "methodRegex": "GET|HEAD",
                     *           "uriTemplateRegex": "/parcels/.*"
                     *         }
                     *       ],
                     *       "order": 1,
                     *       "disabled": false,
                     *       "type": "system",
                     *       "apiId": 19482056
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiInstancePolicy"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly reorderApiInstancePolicies: {
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
                 * @example [
                 *       {
                 *         "id": 5871046,
                 *         "order": 2
                 *       }
                 *     ]
                 */
                readonly "application/json": readonly components["schemas"]["PolicyOrder"][];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description In the new order. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getApiInstancePolicy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of a policy of an API. */
                readonly policyId: components["parameters"]["policyId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The policy. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiInstancePolicyAnswer"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly removeApiInstancePolicy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of a policy of an API. */
                readonly policyId: components["parameters"]["policyId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Removed. */
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
    readonly updateApiInstancePolicy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of a policy of an API. */
                readonly policyId: components["parameters"]["policyId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "configurationData": {
                 *         "rateLimits": [
                 *           {
                 *             "maximumRequests": 25,
                 *             "timePeriodInMilliseconds": 1000
                 *           }
                 *         ],
                 *         "clusterizable": true,
                 *         "exposeHeaders": false
                 *       },
                 *       "disabled": false
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApiInstancePolicyUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The policy as it is now. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 5871046,
                     *       "policyTemplateId": "4127",
                     *       "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                     *       "assetId": "rate-limiting",
                     *       "assetVersion": "1.5.2",
                     *       "configurationData": {
                     *         "rateLimits": [
                     *           {
                     *             "maximumRequests": 25,
                     *             "timePeriodInMilliseconds": 1000
                     *           }
                     *         ],
                     *         "clusterizable": true,
                     *         "exposeHeaders": false
                     *       },
                     *       "pointcutData": [
                     *         {
                     *           "methodRegex": "GET|HEAD",
                     *           "uriTemplateRegex": "/parcels/.*"
                     *         }
                     *       ],
                     *       "order": 1,
                     *       "disabled": false,
                     *       "type": "system",
                     *       "apiId": 19482056
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiInstancePolicy"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateApiInstancePolicyImplementation: {
        readonly parameters: {
            readonly query?: {
                /** @description True tells what would be done and does nothing. */
                readonly dryRun?: boolean;
            };
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of a policy of an API. */
                readonly policyId: components["parameters"]["policyId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The implementation is up to date. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly addApiInstanceTag: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description A tag. */
                readonly tag: components["parameters"]["tag"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The tag is there. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly removeApiInstanceTag: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description A tag. */
                readonly tag: components["parameters"]["tag"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Removed. */
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
    readonly checkSlaTiers: {
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
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description No body. */
            readonly 200: {
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
    readonly getApiInstanceTlsContexts: {
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
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description TLS contexts. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 2604,
                     *       "inbound": {
                     *         "secretGroupId": "2d8b60f4-91c5-4e7a-b308-c6f19a54de27",
                     *         "tlsContextId": "a94c17e8-3f60-4d2b-85e1-70b9d3f2c614"
                     *       },
                     *       "outbound": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["TlsContexts"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceApiInstanceTlsContexts: {
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
                 *       "inbound": {
                 *         "secretGroupId": "2d8b60f4-91c5-4e7a-b308-c6f19a54de27",
                 *         "tlsContextId": "a94c17e8-3f60-4d2b-85e1-70b9d3f2c614"
                 *       },
                 *       "outbound": null
                 *     }
                 */
                readonly "application/json": components["schemas"]["TlsContextsInput"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The API instance has them. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createApiInstanceTlsContexts: {
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
                 *       "inbound": {
                 *         "secretGroupId": "2d8b60f4-91c5-4e7a-b308-c6f19a54de27",
                 *         "tlsContextId": "a94c17e8-3f60-4d2b-85e1-70b9d3f2c614"
                 *       },
                 *       "outbound": null
                 *     }
                 */
                readonly "application/json": components["schemas"]["TlsContextsInput"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The API instance has them. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
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
    readonly deleteApiInstanceTlsContexts: {
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
    readonly listApiInstanceUpstreams: {
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
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Upstreams. */
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
                     *       "upstreams": [
                     *         {
                     *           "id": "8f35a1c7-2e90-4b6d-a4f8-17d9e06c52b3",
                     *           "label": "north",
                     *           "uri": "https://north.warehouse.example"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["UpstreamList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createApiInstanceUpstream: {
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
                 *       "uri": "https://north.warehouse.example",
                 *       "label": "north"
                 *     }
                 */
                readonly "application/json": components["schemas"]["UpstreamCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getApiInstanceUpstream: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of an upstream. */
                readonly upstreamId: components["parameters"]["upstreamId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The upstream. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8f35a1c7-2e90-4b6d-a4f8-17d9e06c52b3",
                     *       "label": "north",
                     *       "uri": "https://north.warehouse.example"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Upstream"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteApiInstanceUpstream: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of an upstream. */
                readonly upstreamId: components["parameters"]["upstreamId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Deleted. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
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
    readonly updateApiInstanceUpstream: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API instance. */
                readonly apiInstanceId: components["parameters"]["apiInstanceId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of an upstream. */
                readonly upstreamId: components["parameters"]["upstreamId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "label": "north-1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["UpstreamUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The upstream as it is now. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "8f35a1c7-2e90-4b6d-a4f8-17d9e06c52b3",
                     *       "label": "north",
                     *       "uri": "https://north.warehouse.example"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Upstream"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
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
    readonly createGroupInstance: {
        readonly parameters: {
            readonly path: {
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
                 *       "groupId": 4790,
                 *       "groupVersionId": 4876,
                 *       "groupInstanceLabel": "For partners",
                 *       "apiInstances": [
                 *         19482056,
                 *         19482057
                 *       ],
                 *       "status": "DRAFT"
                 *     }
                 */
                readonly "application/json": components["schemas"]["GroupInstanceCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new API group instance. */
            readonly 201: {
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
                     *       "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "groupInstanceLabel": "For partners",
                     *       "status": "DRAFT",
                     *       "apiInstances": [
                     *         19482056,
                     *         19482057
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GroupInstance"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
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
    readonly deleteGroupInstance: {
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
            /** @description Deleted. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            /** @description Deleted. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
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
    readonly updateGroupInstance: {
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
                 *       "apiInstances": [
                 *         19482056,
                 *         19482057,
                 *         19482058
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["GroupInstanceUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Changed. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listGroupApiInstances: {
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
            /** @description API instances. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    readonly "application/json": components["schemas"]["UnpublishedList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
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
    readonly checkGroupContracts: {
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
            /** @description No body. */
            readonly 200: {
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
    readonly createGroupTier: {
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
                 *       "name": "Logistics",
                 *       "status": "ACTIVE",
                 *       "autoApprove": true,
                 *       "defaultLimits": [
                 *         {
                 *           "maximumRequests": 25,
                 *           "timePeriodInMilliseconds": 1000,
                 *           "visible": true
                 *         }
                 *       ],
                 *       "limitsByApi": [
                 *         {
                 *           "apiId": 19482056,
                 *           "limits": [
                 *             {
                 *               "maximumRequests": 25,
                 *               "timePeriodInMilliseconds": 1000,
                 *               "visible": true
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["GroupTierCreate"];
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
                    /**
                     * @example {
                     *       "id": 2718390,
                     *       "groupInstanceId": 5127,
                     *       "name": "Logistics",
                     *       "status": "ACTIVE",
                     *       "autoApprove": true,
                     *       "defaultLimits": [
                     *         {
                     *           "maximumRequests": 25,
                     *           "timePeriodInMilliseconds": 1000,
                     *           "visible": true
                     *         }
                     *       ],
                     *       "limitsByApi": [
                     *         {
                     *           "apiId": 19482056,
                     *           "limits": [
                     *             {
                     *               "maximumRequests": 25,
                     *               "timePeriodInMilliseconds": 1000,
                     *               "visible": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SlaTier"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
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
    readonly replaceGroupTier: {
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Logistics",
                 *       "status": "DEPRECATED",
                 *       "autoApprove": true,
                 *       "defaultLimits": [
                 *         {
                 *           "maximumRequests": 25,
                 *           "timePeriodInMilliseconds": 1000,
                 *           "visible": true
                 *         }
                 *       ],
                 *       "limitsByApi": [
                 *         {
                 *           "apiId": 19482056,
                 *           "limits": [
                 *             {
                 *               "maximumRequests": 25,
                 *               "timePeriodInMilliseconds": 1000,
                 *               "visible": true
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["GroupTierReplacement"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The SLA tier as it is now. */
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
                     *       "status": "ACTIVE",
                     *       "autoApprove": true,
                     *       "defaultLimits": [
                     *         {
                     *           "maximumRequests": 25,
                     *           "timePeriodInMilliseconds": 1000,
                     *           "visible": true
                     *         }
                     *       ],
                     *       "limitsByApi": [
                     *         {
                     *           "apiId": 19482056,
                     *           "limits": [
                     *             {
                     *               "maximumRequests": 25,
                     *               "timePeriodInMilliseconds": 1000,
                     *               "visible": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SlaTier"];
                };
            };
            /** @description The SLA tier as it is now. The body is not published for this status. */
            readonly 201: {
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
                     *       "status": "ACTIVE",
                     *       "autoApprove": true,
                     *       "defaultLimits": [
                     *         {
                     *           "maximumRequests": 25,
                     *           "timePeriodInMilliseconds": 1000,
                     *           "visible": true
                     *         }
                     *       ],
                     *       "limitsByApi": [
                     *         {
                     *           "apiId": 19482056,
                     *           "limits": [
                     *             {
                     *               "maximumRequests": 25,
                     *               "timePeriodInMilliseconds": 1000,
                     *               "visible": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SlaTier"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteGroupTier: {
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
    readonly updateGroupTier: {
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
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "status": "DEPRECATED"
                 *     }
                 */
                readonly "application/json": components["schemas"]["GroupTierUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Changed. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listManagedServiceApis: {
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
            /** @description Managed-service APIs. */
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
                     *       "managedServiceApis": [
                     *         {
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 60418,
                     *           "providerId": null,
                     *           "endpointUri": "https://routes.warehouse.example",
                     *           "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *           "instanceLabel": null,
                     *           "endpoint": {
                     *             "uri": "https://routes.inside.example"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServiceApiList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getManagedServiceApi: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The API. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 60418,
                     *       "providerId": null,
                     *       "endpointUri": "https://routes.warehouse.example",
                     *       "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *       "instanceLabel": null,
                     *       "endpoint": {
                     *         "uri": "https://routes.inside.example"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServiceApi"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly updateManagedServiceApi: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "endpointUri": "https://routes.warehouse.example"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedServiceApiUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The API as it is now. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 60418,
                     *       "providerId": null,
                     *       "endpointUri": "https://routes.warehouse.example",
                     *       "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *       "instanceLabel": null,
                     *       "endpoint": {
                     *         "uri": "https://routes.inside.example"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServiceApi"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listManagedServiceContracts: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
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
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 7304985,
                     *           "status": "APPROVED",
                     *           "approvedDate": "2025-11-04T07:15:02.118Z",
                     *           "rejectedDate": null,
                     *           "revokedDate": null,
                     *           "applicationId": 3175208,
                     *           "application": {
                     *             "id": 3175208,
                     *             "name": "parcel-tracker",
                     *             "description": null,
                     *             "coreServicesId": "b2f7094ce1d84a3f9c56e0718ad23b4f",
                     *             "url": null
                     *           },
                     *           "tierId": 2718466,
                     *           "tier": {
                     *             "id": 2718466,
                     *             "name": "Standard"
                     *           },
                     *           "requestedTierId": null,
                     *           "requestedTier": null,
                     *           "condition": "APPLIED",
                     *           "managedServiceApi": {
                     *             "id": 60418,
                     *             "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59"
                     *           },
                     *           "managedServiceApiId": 60418
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServiceContractList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createManagedServiceContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "applicationId": 3175208,
                 *       "requestedTierId": 2718466
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedServiceContractCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new contract. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 7304985,
                     *       "status": "APPROVED",
                     *       "approvedDate": "2025-11-04T07:15:02.118Z",
                     *       "rejectedDate": null,
                     *       "revokedDate": null,
                     *       "applicationId": 3175208,
                     *       "application": {
                     *         "id": 3175208,
                     *         "name": "parcel-tracker",
                     *         "description": null,
                     *         "coreServicesId": "b2f7094ce1d84a3f9c56e0718ad23b4f",
                     *         "url": null
                     *       },
                     *       "tierId": 2718466,
                     *       "tier": {
                     *         "id": 2718466,
                     *         "name": "Standard"
                     *       },
                     *       "requestedTierId": null,
                     *       "requestedTier": null,
                     *       "condition": "APPLIED",
                     *       "managedServiceApi": {
                     *         "id": 60418,
                     *         "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59"
                     *       },
                     *       "managedServiceApiId": 60418
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServiceContract"];
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
    readonly getManagedServiceContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a contract, declared as text here. */
                readonly contractId: components["parameters"]["managedServiceContractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
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
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 7304985,
                     *       "status": "APPROVED",
                     *       "approvedDate": "2025-11-04T07:15:02.118Z",
                     *       "rejectedDate": null,
                     *       "revokedDate": null,
                     *       "applicationId": 3175208,
                     *       "application": {
                     *         "id": 3175208,
                     *         "name": "parcel-tracker",
                     *         "description": null,
                     *         "coreServicesId": "b2f7094ce1d84a3f9c56e0718ad23b4f",
                     *         "url": null
                     *       },
                     *       "tierId": 2718466,
                     *       "tier": {
                     *         "id": 2718466,
                     *         "name": "Standard"
                     *       },
                     *       "requestedTierId": null,
                     *       "requestedTier": null,
                     *       "condition": "APPLIED",
                     *       "managedServiceApi": {
                     *         "id": 60418,
                     *         "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59"
                     *       },
                     *       "managedServiceApiId": 60418
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServiceContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteManagedServiceContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a contract, declared as text here. */
                readonly contractId: components["parameters"]["managedServiceContractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
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
    readonly updateManagedServiceContract: {
        readonly parameters: {
            readonly path: {
                /** @description Id of a contract, declared as text here. */
                readonly contractId: components["parameters"]["managedServiceContractId"];
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "status": "REVOKED"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedServiceContractUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The contract as it is now. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 7304985,
                     *       "status": "APPROVED",
                     *       "approvedDate": "2025-11-04T07:15:02.118Z",
                     *       "rejectedDate": null,
                     *       "revokedDate": null,
                     *       "applicationId": 3175208,
                     *       "application": {
                     *         "id": 3175208,
                     *         "name": "parcel-tracker",
                     *         "description": null,
                     *         "coreServicesId": "b2f7094ce1d84a3f9c56e0718ad23b4f",
                     *         "url": null
                     *       },
                     *       "tierId": 2718466,
                     *       "tier": {
                     *         "id": 2718466,
                     *         "name": "Standard"
                     *       },
                     *       "requestedTierId": null,
                     *       "requestedTier": null,
                     *       "condition": "APPLIED",
                     *       "managedServiceApi": {
                     *         "id": 60418,
                     *         "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59"
                     *       },
                     *       "managedServiceApiId": 60418
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServiceContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listManagedServicePolicies: {
        readonly parameters: {
            readonly query?: {
                /** @description What it leaves out when false is not published; compare `listApiInstancePolicies`. */
                readonly fullInfo?: boolean;
            };
            readonly header?: {
                /** @description When the list was changed last, as an epoch time. The unit is not published. */
                readonly "if-none-match"?: number;
            };
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Policies. */
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
                     *         "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *         "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *         "audit": {
                     *           "created": {
                     *             "date": "2025-11-03T10:42:17.365Z"
                     *           },
                     *           "updated": {}
                     *         },
                     *         "id": 5871102,
                     *         "policyTemplateId": "4127",
                     *         "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                     *         "assetId": "rate-limiting",
                     *         "assetVersion": "1.5.2",
                     *         "configurationData": {
                     *           "rateLimits": [
                     *             {
                     *               "maximumRequests": 25,
                     *               "timePeriodInMilliseconds": 1000
                     *             }
                     *           ],
                     *           "clusterizable": true,
                     *           "exposeHeaders": false
                     *         },
                     *         "pointcutData": null,
                     *         "order": 1,
                     *         "disabled": false,
                     *         "managedServiceApiId": 60418
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ManagedServicePolicy"][];
                };
            };
            /** @description Not changed since. */
            readonly 304: {
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
    readonly applyManagedServicePolicy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                 *       "assetId": "rate-limiting",
                 *       "assetVersion": "1.5.2",
                 *       "configurationData": {
                 *         "rateLimits": [
                 *           {
                 *             "maximumRequests": 25,
                 *             "timePeriodInMilliseconds": 1000
                 *           }
                 *         ],
                 *         "clusterizable": true,
                 *         "exposeHeaders": false
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedServicePolicyApply"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The policy. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 5871102,
                     *       "policyTemplateId": "4127",
                     *       "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                     *       "assetId": "rate-limiting",
                     *       "assetVersion": "1.5.2",
                     *       "configurationData": {
                     *         "rateLimits": [
                     *           {
                     *             "maximumRequests": 25,
                     *             "timePeriodInMilliseconds": 1000
                     *           }
                     *         ],
                     *         "clusterizable": true,
                     *         "exposeHeaders": false
                     *       },
                     *       "pointcutData": null,
                     *       "order": 1,
                     *       "disabled": false,
                     *       "managedServiceApiId": 60418
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServicePolicy"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getManagedServicePolicy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of a policy of an API. */
                readonly policyId: components["parameters"]["policyId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The policy. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 5871102,
                     *       "policyTemplateId": "4127",
                     *       "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                     *       "assetId": "rate-limiting",
                     *       "assetVersion": "1.5.2",
                     *       "configurationData": {
                     *         "rateLimits": [
                     *           {
                     *             "maximumRequests": 25,
                     *             "timePeriodInMilliseconds": 1000
                     *           }
                     *         ],
                     *         "clusterizable": true,
                     *         "exposeHeaders": false
                     *       },
                     *       "pointcutData": null,
                     *       "order": 1,
                     *       "disabled": false,
                     *       "managedServiceApiId": 60418
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServicePolicy"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly removeManagedServicePolicy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of a policy of an API. */
                readonly policyId: components["parameters"]["policyId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Removed. */
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
    readonly updateManagedServicePolicy: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of a policy of an API. */
                readonly policyId: components["parameters"]["policyId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "assetVersion": "1.5.3"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedServicePolicyUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The policy as it is now. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 5871102,
                     *       "policyTemplateId": "4127",
                     *       "groupId": "3c9e7b25-f048-4d61-a7b2-95e0c81d6f34",
                     *       "assetId": "rate-limiting",
                     *       "assetVersion": "1.5.2",
                     *       "configurationData": {
                     *         "rateLimits": [
                     *           {
                     *             "maximumRequests": 25,
                     *             "timePeriodInMilliseconds": 1000
                     *           }
                     *         ],
                     *         "clusterizable": true,
                     *         "exposeHeaders": false
                     *       },
                     *       "pointcutData": null,
                     *       "order": 1,
                     *       "disabled": false,
                     *       "managedServiceApiId": 60418
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServicePolicy"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listManagedServiceTiers: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
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
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 2718466,
                     *           "name": "Standard",
                     *           "description": "For everyday use",
                     *           "limits": [
                     *             {
                     *               "maximumRequests": 25,
                     *               "timePeriodInMilliseconds": 1000,
                     *               "visible": true
                     *             }
                     *           ],
                     *           "status": "ACTIVE",
                     *           "autoApprove": false,
                     *           "applicationCount": 0,
                     *           "managedServiceApiId": 60418
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServiceTierList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createManagedServiceTier: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
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
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedServiceTierCreate"];
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
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 2718466,
                     *       "name": "Standard",
                     *       "description": "For everyday use",
                     *       "limits": [
                     *         {
                     *           "maximumRequests": 25,
                     *           "timePeriodInMilliseconds": 1000,
                     *           "visible": true
                     *         }
                     *       ],
                     *       "status": "ACTIVE",
                     *       "autoApprove": false,
                     *       "applicationCount": 0,
                     *       "managedServiceApiId": 60418
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServiceTier"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceManagedServiceTier: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of an SLA tier, declared as text here. */
                readonly tierId: components["parameters"]["managedServiceTierId"];
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
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ManagedServiceTierReplacement"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
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
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 2718466,
                     *       "name": "Standard",
                     *       "description": "For everyday use",
                     *       "limits": [
                     *         {
                     *           "maximumRequests": 25,
                     *           "timePeriodInMilliseconds": 1000,
                     *           "visible": true
                     *         }
                     *       ],
                     *       "status": "ACTIVE",
                     *       "autoApprove": false,
                     *       "applicationCount": 0,
                     *       "managedServiceApiId": 60418
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ManagedServiceTier"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteManagedServiceTier: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an environment. */
                readonly environmentId: components["parameters"]["environmentId"];
                /** @description Id of a managed-service API. */
                readonly managedServiceApiId: components["parameters"]["managedServiceApiId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of an SLA tier, declared as text here. */
                readonly tierId: components["parameters"]["managedServiceTierId"];
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
    readonly listApiGroups: {
        readonly parameters: {
            readonly query?: {
                /** @description Searches by name. */
                readonly name?: string;
            };
            readonly path: {
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description API groups. */
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
                     *       "groups": [
                     *         {
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 4790,
                     *           "name": "Logistics",
                     *           "assetGroupId": "",
                     *           "assetId": "",
                     *           "versions": [
                     *             {
                     *               "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *               "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *               "audit": {
                     *                 "created": {
                     *                   "date": "2025-11-03T10:42:17.365Z"
                     *                 },
                     *                 "updated": {}
                     *               },
                     *               "id": 4876,
                     *               "groupId": 4790,
                     *               "name": "v1",
                     *               "assetVersion": "",
                     *               "productVersion": "",
                     *               "instances": [
                     *                 {
                     *                   "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *                   "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *                   "audit": {
                     *                     "created": {
                     *                       "date": "2025-11-03T10:42:17.365Z"
                     *                     },
                     *                     "updated": {}
                     *                   },
                     *                   "id": 5127,
                     *                   "groupId": 4790,
                     *                   "groupVersionId": 4876,
                     *                   "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *                   "groupInstanceLabel": null,
                     *                   "assetGroupId": null,
                     *                   "assetId": null,
                     *                   "status": "DRAFT",
                     *                   "deprecated": false,
                     *                   "apiInstances": [
                     *                     {
                     *                       "id": 19482056,
                     *                       "groupInstanceId": 5127
                     *                     }
                     *                   ]
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiGroupList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createApiGroup: {
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
                 *       "name": "Logistics",
                 *       "versions": [
                 *         {
                 *           "name": "v1",
                 *           "instances": [
                 *             {
                 *               "apiInstances": [
                 *                 19482056,
                 *                 19482057
                 *               ],
                 *               "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApiGroupCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new API group. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 4790,
                     *       "name": "Logistics",
                     *       "assetGroupId": "",
                     *       "assetId": "",
                     *       "versions": [
                     *         {
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 4876,
                     *           "groupId": 4790,
                     *           "name": "v1",
                     *           "assetVersion": "",
                     *           "productVersion": "",
                     *           "instances": [
                     *             {
                     *               "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *               "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *               "audit": {
                     *                 "created": {
                     *                   "date": "2025-11-03T10:42:17.365Z"
                     *                 },
                     *                 "updated": {}
                     *               },
                     *               "id": 5127,
                     *               "groupId": 4790,
                     *               "groupVersionId": 4876,
                     *               "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *               "groupInstanceLabel": null,
                     *               "assetGroupId": null,
                     *               "assetId": null,
                     *               "status": "DRAFT",
                     *               "deprecated": false,
                     *               "apiInstances": [
                     *                 {
                     *                   "id": 19482056,
                     *                   "groupInstanceId": 5127
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiGroup"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getApiGroup: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The API group. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 4790,
                     *       "name": "Logistics",
                     *       "assetGroupId": "",
                     *       "assetId": "",
                     *       "versions": [
                     *         {
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 4876,
                     *           "groupId": 4790,
                     *           "name": "v1",
                     *           "assetVersion": "",
                     *           "productVersion": "",
                     *           "instances": [
                     *             {
                     *               "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *               "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *               "audit": {
                     *                 "created": {
                     *                   "date": "2025-11-03T10:42:17.365Z"
                     *                 },
                     *                 "updated": {}
                     *               },
                     *               "id": 5127,
                     *               "groupId": 4790,
                     *               "groupVersionId": 4876,
                     *               "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *               "groupInstanceLabel": null,
                     *               "assetGroupId": null,
                     *               "assetId": null,
                     *               "status": "DRAFT",
                     *               "deprecated": false,
                     *               "apiInstances": [
                     *                 {
                     *                   "id": 19482056,
                     *                   "groupInstanceId": 5127
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiGroup"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceApiGroup: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Logistics",
                 *       "versions": [
                 *         {
                 *           "id": 4876,
                 *           "name": "v1",
                 *           "instances": [
                 *             {
                 *               "apiInstances": [
                 *                 19482056,
                 *                 19482057
                 *               ],
                 *               "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374"
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApiGroupReplacement"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The API group as it is now. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 4790,
                     *       "name": "Logistics",
                     *       "assetGroupId": "",
                     *       "assetId": "",
                     *       "versions": [
                     *         {
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 4876,
                     *           "groupId": 4790,
                     *           "name": "v1",
                     *           "assetVersion": "",
                     *           "productVersion": "",
                     *           "instances": [
                     *             {
                     *               "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *               "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *               "audit": {
                     *                 "created": {
                     *                   "date": "2025-11-03T10:42:17.365Z"
                     *                 },
                     *                 "updated": {}
                     *               },
                     *               "id": 5127,
                     *               "groupId": 4790,
                     *               "groupVersionId": 4876,
                     *               "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *               "groupInstanceLabel": null,
                     *               "assetGroupId": null,
                     *               "assetId": null,
                     *               "status": "DRAFT",
                     *               "deprecated": false,
                     *               "apiInstances": [
                     *                 {
                     *                   "id": 19482056,
                     *                   "groupInstanceId": 5127
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiGroup"];
                };
            };
            /** @description The API group as it is now. The body is not published for this status. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 4790,
                     *       "name": "Logistics",
                     *       "assetGroupId": "",
                     *       "assetId": "",
                     *       "versions": [
                     *         {
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 4876,
                     *           "groupId": 4790,
                     *           "name": "v1",
                     *           "assetVersion": "",
                     *           "productVersion": "",
                     *           "instances": [
                     *             {
                     *               "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *               "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *               "audit": {
                     *                 "created": {
                     *                   "date": "2025-11-03T10:42:17.365Z"
                     *                 },
                     *                 "updated": {}
                     *               },
                     *               "id": 5127,
                     *               "groupId": 4790,
                     *               "groupVersionId": 4876,
                     *               "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *               "groupInstanceLabel": null,
                     *               "assetGroupId": null,
                     *               "assetId": null,
                     *               "status": "DRAFT",
                     *               "deprecated": false,
                     *               "apiInstances": [
                     *                 {
                     *                   "id": 19482056,
                     *                   "groupInstanceId": 5127
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiGroup"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteApiGroup: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
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
    readonly updateApiGroup: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Transport"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApiGroupUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Renamed. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly publishApiGroupVersion: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "Logistics",
                 *       "version": "1.0.0",
                 *       "versionId": 4876
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApiGroupPublication"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Published. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listApiGroupVersions: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Versions. */
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
                     *       "versions": [
                     *         {
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 4876,
                     *           "groupId": 4790,
                     *           "name": "v1",
                     *           "assetVersion": "",
                     *           "productVersion": "",
                     *           "instances": [
                     *             {
                     *               "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *               "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *               "audit": {
                     *                 "created": {
                     *                   "date": "2025-11-03T10:42:17.365Z"
                     *                 },
                     *                 "updated": {}
                     *               },
                     *               "id": 5127,
                     *               "groupId": 4790,
                     *               "groupVersionId": 4876,
                     *               "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *               "groupInstanceLabel": null,
                     *               "assetGroupId": null,
                     *               "assetId": null,
                     *               "status": "DRAFT",
                     *               "deprecated": false,
                     *               "apiInstances": [
                     *                 {
                     *                   "id": 19482056,
                     *                   "groupInstanceId": 5127
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiGroupVersionList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly createApiGroupVersion: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "v2",
                 *       "instances": [
                 *         {
                 *           "apiInstances": [
                 *             19482056,
                 *             19482057
                 *           ],
                 *           "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApiGroupVersionCreate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The new version. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 4876,
                     *       "groupId": 4790,
                     *       "name": "v1",
                     *       "assetVersion": "",
                     *       "productVersion": "",
                     *       "instances": [
                     *         {
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 5127,
                     *           "groupId": 4790,
                     *           "groupVersionId": 4876,
                     *           "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *           "groupInstanceLabel": null,
                     *           "assetGroupId": null,
                     *           "assetId": null,
                     *           "status": "DRAFT",
                     *           "deprecated": false,
                     *           "apiInstances": [
                     *             {
                     *               "id": 19482056,
                     *               "groupInstanceId": 5127
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiGroupVersion"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getApiGroupVersion: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
                /** @description Id of a version of an API group. */
                readonly groupVersionId: components["parameters"]["groupVersionId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
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
                    /**
                     * @example {
                     *       "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *       "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *       "audit": {
                     *         "created": {
                     *           "date": "2025-11-03T10:42:17.365Z"
                     *         },
                     *         "updated": {}
                     *       },
                     *       "id": 4876,
                     *       "groupId": 4790,
                     *       "name": "v1",
                     *       "assetVersion": "",
                     *       "productVersion": "",
                     *       "instances": [
                     *         {
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 5127,
                     *           "groupId": 4790,
                     *           "groupVersionId": 4876,
                     *           "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *           "groupInstanceLabel": null,
                     *           "assetGroupId": null,
                     *           "assetId": null,
                     *           "status": "DRAFT",
                     *           "deprecated": false,
                     *           "apiInstances": [
                     *             {
                     *               "id": 19482056,
                     *               "groupInstanceId": 5127
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiGroupVersion"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly replaceApiGroupVersion: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
                /** @description Id of a version of an API group. */
                readonly groupVersionId: components["parameters"]["groupVersionId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "v1",
                 *       "instances": [
                 *         {
                 *           "apiInstances": [
                 *             19482056,
                 *             19482057
                 *           ],
                 *           "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApiGroupVersionReplacement"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Replaced. */
            readonly 201: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly deleteApiGroupVersion: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
                /** @description Id of a version of an API group. */
                readonly groupVersionId: components["parameters"]["groupVersionId"];
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
    readonly updateApiGroupVersion: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
                /** @description Id of a version of an API group. */
                readonly groupVersionId: components["parameters"]["groupVersionId"];
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "v1.1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ApiGroupVersionUpdate"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Renamed. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listApiGroupVersionInstances: {
        readonly parameters: {
            readonly path: {
                /** @description Id of an API group; not the group id of an asset. */
                readonly apiGroupId: components["parameters"]["apiGroupId"];
                /** @description Id of a version of an API group. */
                readonly groupVersionId: components["parameters"]["groupVersionId"];
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
                    /**
                     * @example {
                     *       "total": 1,
                     *       "instances": [
                     *         {
                     *           "masterOrganizationId": "6a1d0f3c-2b84-4e57-8c19-d5f07b3e9a42",
                     *           "organizationId": "e47c90b8-5d13-4f6a-92e7-a0b8c36d1f59",
                     *           "audit": {
                     *             "created": {
                     *               "date": "2025-11-03T10:42:17.365Z"
                     *             },
                     *             "updated": {}
                     *           },
                     *           "id": 5127,
                     *           "groupId": 4790,
                     *           "groupVersionId": 4876,
                     *           "environmentId": "c8f2e4a1-7d36-49b0-a51e-0f6b2d98c374",
                     *           "groupInstanceLabel": null,
                     *           "assetGroupId": null,
                     *           "assetId": null,
                     *           "status": "DRAFT",
                     *           "deprecated": false,
                     *           "apiInstances": [
                     *             {
                     *               "id": 19482056,
                     *               "groupInstanceId": 5127
                     *             }
                     *           ],
                     *           "exchangeAssetName": "Shipments API",
                     *           "instanceLabel": null,
                     *           "groupName": "Logistics",
                     *           "groupVersionName": "v1"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiGroupInstanceList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly listPolicyTemplates: {
        readonly parameters: {
            readonly query?: {
                /** @description Id of an API instance. What it does is not published. */
                readonly apiInstanceId?: number;
                /** @description Exactly this version, such as `v1.2.3`. */
                readonly version?: string;
            };
            readonly path: {
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description Policy templates. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example [] */
                    readonly "application/json": components["schemas"]["UnpublishedList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 429: components["responses"]["TooManyRequests"];
        };
    };
    readonly getPolicyTemplate: {
        readonly parameters: {
            readonly query?: {
                /** @description Exactly this version, such as `v1.2.3`. */
                readonly version?: string;
            };
            readonly path: {
                /** @description Id of the business group that owns the environment. */
                readonly organizationId: components["parameters"]["organizationId"];
                /** @description Id of a policy template. */
                readonly policyTemplateId: components["parameters"]["policyTemplateId"];
            };
        };
        readonly responses: {
            readonly "5XX": components["responses"]["Unavailable"];
            /** @description The policy template. */
            readonly 200: {
                headers: {
                    readonly "x-anypnt-trx-id": components["headers"]["TransactionId"];
                    readonly "x-request-id": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    readonly "application/json": components["schemas"]["UnpublishedObject"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
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

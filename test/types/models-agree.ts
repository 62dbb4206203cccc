/** The models agree with the documents in `openapi/`. */
import type { components as AccessManagement } from '../../src/generated/access-management.js';
import type { components as ApiManager } from '../../src/generated/api-manager.js';
import type { components as ApiPlatform } from '../../src/generated/api-platform.js';
import type { components as Exchange } from '../../src/generated/exchange-experience.js';
import type { apiInstancePolicyModel } from '../../src/models/api-instance-policy.js';
import type { apiInstanceModel, assetOfInstancesModel } from '../../src/models/api-instance.js';
import type { applicationApiInstanceModel } from '../../src/models/application-api-instance.js';
import type { applicationContractModel } from '../../src/models/application-contract.js';
import type { applicationOwnerModel } from '../../src/models/application-owner.js';
import type { assetGroupInstanceModel } from '../../src/models/asset-group-instance.js';
import type { assetInstanceModel, assetModel, assetSummaryModel } from '../../src/models/asset.js';
import type { auditModel } from '../../src/models/audit.js';
import type { clientApplicationModel, secretResetModel } from '../../src/models/client-application.js';
import type {
  clientProviderModel,
  clientProviderReferenceModel,
  clientProviderTypeModel,
  grantTypeModel,
} from '../../src/models/client-provider.js';
import type { contractModel } from '../../src/models/contract.js';
import type { environmentModel } from '../../src/models/environment.js';
import type { memberModel } from '../../src/models/member.js';
import type { organizationModel } from '../../src/models/organization.js';
import type { requestedContractModel } from '../../src/models/requested-contract.js';
import type { slaTierModel } from '../../src/models/sla-tier.js';
import type { whoAmIModel } from '../../src/models/who-am-i.js';
import type { Accepts, Proven } from './agreement.js';

type OfAccounts = AccessManagement['schemas'];
type OfManager = ApiManager['schemas'];
type OfPlatform = ApiPlatform['schemas'];
type OfExchange = Exchange['schemas'];

export type Proof = Proven<{
  audit: Accepts<typeof auditModel, OfPlatform['Audit']>;
  exchangeApplicationSummary: Accepts<typeof clientApplicationModel, OfExchange['ClientApplicationSummary']>;
  exchangeApplication: Accepts<typeof clientApplicationModel, OfExchange['ClientApplication']>;
  platformApplicationSummary: Accepts<typeof clientApplicationModel, OfPlatform['PlatformApplicationSummary']>;
  platformApplication: Accepts<typeof clientApplicationModel, OfPlatform['PlatformApplication']>;
  exchangeSecretReset: Accepts<typeof secretResetModel, OfExchange['SecretReset']>;
  platformSecretReset: Accepts<typeof secretResetModel, OfPlatform['PlatformSecretReset']>;
  owner: Accepts<typeof applicationOwnerModel, OfPlatform['ApplicationOwner']>;
  clientProviderReference: Accepts<typeof clientProviderReferenceModel, OfExchange['ApplicationClientProvider']>;
  clientProvider: Accepts<typeof clientProviderModel, OfAccounts['ClientProvider']>;
  clientProviderType: Accepts<typeof clientProviderTypeModel, OfAccounts['ClientProviderType']>;
  grantType: Accepts<typeof grantTypeModel, OfExchange['GrantType']>;
  applicationInstance: Accepts<typeof applicationApiInstanceModel, OfExchange['ApplicationApiInstance']>;
  exchangeContract: Accepts<typeof applicationContractModel, OfExchange['ApplicationContract']>;
  exchangeInstanceContract: Accepts<typeof applicationContractModel, OfExchange['InstanceContract']>;
  platformContract: Accepts<
    typeof applicationContractModel,
    OfPlatform['PlatformContract'],
    'api' | 'acceptedTerms' | 'requestAccessInfo'
  >;
  requestedContract: Accepts<typeof requestedContractModel, OfExchange['RequestedContract']>;
  contract: Accepts<typeof contractModel, OfManager['Contract']>;
  platformDecision: Accepts<typeof contractModel, OfPlatform['PlatformContract'], 'apiVersion'>;
  tier: Accepts<typeof slaTierModel, OfManager['SlaTier']>;
  exchangeTier: Accepts<typeof slaTierModel, OfExchange['SlaTier']>;
  platformTier: Accepts<typeof slaTierModel, OfPlatform['PlatformTier']>;
  instance: Accepts<typeof apiInstanceModel, OfManager['ApiInstance']>;
  instanceDetails: Accepts<typeof apiInstanceModel, OfManager['ApiInstanceDetails']>;
  policy: Accepts<typeof apiInstancePolicyModel, OfManager['ApiInstancePolicy']>;
  assetOfInstances: Accepts<
    typeof assetOfInstancesModel,
    OfManager['ApiInstanceAsset'],
    'exchangeAssetName' | 'totalApis' | 'autodiscoveryApiName' | 'masterOrganizationId' | 'organizationId' | 'audit'
  >;
  assetSummary: Accepts<typeof assetSummaryModel, OfExchange['AssetSummary']>;
  asset: Accepts<typeof assetModel, OfExchange['Asset']>;
  assetInstance: Accepts<typeof assetInstanceModel, OfExchange['AssetInstance']>;
  assetGroupInstance: Accepts<typeof assetGroupInstanceModel, OfExchange['AssetGroupInstance']>;
  environment: Accepts<typeof environmentModel, OfAccounts['Environment']>;
  organization: Accepts<typeof organizationModel, OfAccounts['Organization']>;
  member: Accepts<typeof memberModel, OfAccounts['Member']>;
  whoAmI: Accepts<typeof whoAmIModel, OfAccounts['WhoAmI']>;
}>;

/** The proof can fail. */
interface Numbered {
  readonly id: number;
  readonly name: string;
}
interface Nameless {
  readonly id: string;
  readonly name?: string;
}
interface Noted {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
}
// @ts-expect-error The model would refuse a number for the id.
export type Refused = Proven<{ it: Accepts<typeof environmentModel, Numbered> }>;
// @ts-expect-error The model demands a name.
export type Demanded = Proven<{ it: Accepts<typeof environmentModel, Nameless> }>;
// @ts-expect-error The model knows no note.
export type Forgotten = Proven<{ it: Accepts<typeof environmentModel, Noted> }>;

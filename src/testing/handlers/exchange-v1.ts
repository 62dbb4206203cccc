/**
 * Exchange API v1: the one endpoint of it that is documented for bringing existing credentials along. Source:
 * docs.mulesoft.com, API Manager: migrate client applications.
 */
import { callerOf } from '../access/access.js';
import { created, type Answer } from '../answer.js';
import { createApplication, providerFor } from '../applications.js';
import type { Call } from '../call.js';
import { outOfScope } from '../problems.js';
import { exchangeApplication } from '../views/applications.js';
import { applicationRights } from './exchange-applications.js';
import { undescribed } from './handler.js';

async function create(call: Call<'organizationId'>): Promise<Answer> {
  if (!applicationRights(call).mayCreate) throw outOfScope();
  const providerId = providerFor(call, 'apiVersionId', 'groupInstanceId');
  const application = createApplication(call, callerOf(call), await call.json(), providerId);
  return created(exchangeApplication(call.state, application, true));
}

export const exchangeV1Endpoints = [
  undescribed('POST /exchange/api/v1/organizations/{organizationId}/applications', create),
];

/**
 * API Manager: importing a client that already exists in an external provider. Source: API Manager API specification,
 * which leaves the body of the answer open: the application here (unverified). The published maximum of 20 characters
 * for a client id is not enforced, since real ids are longer.
 */
import { callerOf } from '../access/access.js';
import { createApplication } from '../applications.js';
import { created, type Answer } from '../answer.js';
import { requiredText, textField } from '../bodies.js';
import type { Call } from '../call.js';
import { conflict, invalid, notFound } from '../problems.js';
import { platformCreated } from '../views/applications.js';
import type { SomeHandlers } from './handler.js';

const FIELDS: readonly string[] = ['clientId', 'providerId', 'description', 'url'];

async function importClient(call: Call): Promise<Answer> {
  const caller = callerOf(call);
  const body = await call.json();
  const extra = Object.keys(body).find((field) => !FIELDS.includes(field));
  if (extra !== undefined) throw invalid(`${extra} is not allowed`, extra);
  const clientId = requiredText(body, 'clientId');
  if (!/^[\w.~-]+$/.test(clientId)) throw invalid('clientId has characters that are not allowed', 'clientId');
  const provider = call.state.clientProviders.get(requiredText(body, 'providerId'));
  if (provider === undefined) throw notFound('Client provider');
  if (!provider.canImport) throw invalid('The client provider does not support imports', 'providerId');
  if (!provider.clients.includes(clientId)) throw notFound('Client');
  if ([...call.state.applications.values()].some((application) => application.clientId === clientId)) {
    throw conflict('The client was imported before');
  }
  const application = createApplication(
    call,
    caller,
    {
      name: clientId,
      description: textField(body, 'description'),
      url: textField(body, 'url'),
      clientId,
      clientSecret: call.platform.ids.secret(),
    },
    provider.id,
  );
  return created(platformCreated(application, { grantTypes: false }));
}

export const apiManagerImportHandlers = { importClientApplication: importClient } satisfies SomeHandlers;

/**
 * Makes sure that there is an application of a name: finds it, or creates it, and updates what differs. Safe to repeat,
 * and safe to run twice at once: one process shares the run, and another process's creation is found by its 409. A
 * creation whose answer was lost is looked for first, and sent once more only when nothing was made.
 */
import type { RequestOptions } from '../../core/call/call.js';
import { checkedOptions } from '../../core/call/request-content.js';
import { isAnypointError } from '../../errors.js';
import type { ClientApplication, ClientApplicationSummary } from '../../models/client-application.js';
import type {
  ClientApplicationCreateParams,
  ClientApplicationEnsureParams,
  ClientApplicationFields,
  ClientApplicationFindParams,
  ClientApplicationParams,
  ClientApplicationUpdateParams,
  EnsuredClientApplication,
} from './params.js';
import { creationOf, placeOfCreation } from './wire.js';
import { given } from '../ids.js';
import { lookFor, mayHaveHappened } from '../lost-answers.js';
import type { Scope } from '../scope.js';
import { SharedRuns, variantOf } from '../shared-runs.js';

/** Is what it takes to ensure an application. @internal */
export interface ApplicationActions {
  findByName(
    params: ClientApplicationFindParams,
    options: RequestOptions,
  ): Promise<ClientApplicationSummary | undefined>;
  get(params: ClientApplicationParams, options: RequestOptions): Promise<ClientApplication>;
  create(params: ClientApplicationCreateParams, options: RequestOptions): Promise<ClientApplication>;
  update(params: ClientApplicationUpdateParams, options: RequestOptions): Promise<ClientApplication>;
}

/** @internal */
export class ApplicationEnsurer {
  readonly #runs = new SharedRuns<EnsuredClientApplication>();
  readonly #applications: ApplicationActions;
  readonly #scope: Scope;

  constructor(applications: ApplicationActions, scope: Scope) {
    this.#applications = applications;
    this.#scope = scope;
  }

  async ensure(params: ClientApplicationEnsureParams, options: RequestOptions): Promise<EnsuredClientApplication> {
    checkedOptions(options);
    creationOf(given(params));
    placeOfCreation('exchange', params);
    const wanted = { ...params, organizationId: await this.#scope.root(params, options) };
    return this.#runs.join(
      JSON.stringify([wanted.organizationId, wanted.name]),
      variantOf(wanted),
      (signal) => this.#run(wanted, { ...options, signal }),
      ({ application }) => ({ application: structuredClone(application), created: false, changed: false }),
      options.signal,
    );
  }

  async #run(wanted: ClientApplicationEnsureParams, options: RequestOptions): Promise<EnsuredClientApplication> {
    const find = (): Promise<ClientApplicationSummary | undefined> => this.#applications.findByName(wanted, options);
    const existing = await find();
    if (existing !== undefined) return this.#adjust(existing, wanted, options);
    return this.#create(find, wanted, options, true);
  }

  /**
   * Creates the application, or finds out what became of that. One that nobody can see after a lost answer was most
   * likely never made; it is then asked for once more, and the platform's unique names keep it from being there twice.
   */
  async #create(
    find: () => Promise<ClientApplicationSummary | undefined>,
    wanted: ClientApplicationEnsureParams,
    options: RequestOptions,
    again: boolean,
  ): Promise<EnsuredClientApplication> {
    try {
      const application = await this.#applications.create(wanted, options);
      return { application: await this.#withSecret(application, wanted, options), created: true, changed: false };
    } catch (error) {
      const taken = isAnypointError(error, 'conflict');
      if (!taken && !mayHaveHappened(error)) throw error;
      const found = await lookFor(find, options.signal);
      if (found !== undefined) return { ...(await this.#adjust(found, wanted, options)), created: !taken };
      if (taken || !again) throw error;
      return this.#create(find, wanted, options, false);
    }
  }

  async #adjust(
    { id: applicationId }: ClientApplicationSummary,
    wanted: ClientApplicationEnsureParams,
    options: RequestOptions,
  ): Promise<EnsuredClientApplication> {
    const { organizationId } = wanted;
    const current = await this.#applications.get({ organizationId, applicationId }, options);
    const change = difference(current, wanted);
    if (Object.keys(change).length === 0) return { application: current, created: false, changed: false };
    const updated = await this.#applications.update({ organizationId, applicationId, ...change }, options);
    return { application: { ...current, ...updated }, created: false, changed: true };
  }

  /** The application is there; an answer that cannot be read any further must not hide it. */
  async #withSecret(
    application: ClientApplication,
    { organizationId }: ClientApplicationEnsureParams,
    options: RequestOptions,
  ): Promise<ClientApplication> {
    if (application.clientSecret !== undefined) return application;
    try {
      return await this.#applications.get({ organizationId, applicationId: application.id }, options);
    } catch (error) {
      if (!isAnypointError(error)) throw error;
      return application;
    }
  }
}

/** Gives the fields that were asked for and are not so. */
function difference(current: ClientApplication, wanted: ClientApplicationFields): ClientApplicationFields {
  const { description, url, redirectUris, grantTypes } = wanted;
  return {
    ...(description !== undefined && (description ?? '') !== (current.description ?? '') && { description }),
    ...(url !== undefined && (url ?? '') !== (current.url ?? '') && { url }),
    ...(redirectUris !== undefined && !sameSet(redirectUris, current.redirectUris) && { redirectUris }),
    ...(grantTypes !== undefined && !sameSet(grantTypes, current.grantTypes) && { grantTypes }),
  };
}

function sameSet(wanted: readonly string[], current: readonly string[] = []): boolean {
  const [left, right] = [new Set(wanted), new Set(current)];
  return left.size === right.size && [...left].every((one) => right.has(one));
}

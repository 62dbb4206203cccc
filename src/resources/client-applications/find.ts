/**
 * Finds the application of a name, however fuzzy the platform's own search: what a search finds is compared again, and
 * what no search finds is looked for in the whole lists. Both services are asked, since each may hide applications that
 * the other shows; a list that this sign-in may not read, or that comes empty, hides them all.
 */
import type { RequestOptions } from '../../core/call/call.js';
import { PagedList } from '../../core/list/paged-list.js';
import { ConflictError, isAnypointError, type AnypointError } from '../../errors.js';
import type { ClientApplicationSummary } from '../../models/client-application.js';
import { given, requiredText } from '../params.js';
import type { ResourceContext } from '../scope.js';
import { applicationSource } from './list.js';
import type { ClientApplicationFindParams, ClientApplicationListParams } from './params.js';

type View = 'owned' | 'organization';

/** Finds the application of exactly this name. */
export async function findByName(
  context: ResourceContext,
  params: ClientApplicationFindParams,
  options: RequestOptions,
): Promise<ClientApplicationSummary | undefined> {
  const { organizationId } = given(params, ['name']);
  const name = requiredText('name', params, 'the exact name of the client application');
  const search = new Search(context, name, organizationId, options);
  await search.look('owned', { query: name, literalMatch: true });
  await search.look('organization', { query: name });
  if (search.isEmpty) {
    await search.look('owned', {});
    await search.look('organization', {});
  }
  return search.result();
}

class Search {
  readonly #context: ResourceContext;
  readonly #name: string;
  readonly #organizationId: string | undefined;
  readonly #options: RequestOptions;
  readonly #found = new Map<number, ClientApplicationSummary>();
  readonly #denied = new Map<View, AnypointError>();

  constructor(context: ResourceContext, name: string, organizationId: string | undefined, options: RequestOptions) {
    this.#context = context;
    this.#name = name;
    this.#organizationId = organizationId;
    this.#options = options;
  }

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  async look(view: View, query: ClientApplicationListParams): Promise<void> {
    if (this.#denied.has(view)) return;
    try {
      const params = { organizationId: this.#organizationId, view, ...query };
      // What a search does not find is looked for in the whole list, which alone tells something by being empty.
      const source = applicationSource(this.#context, params, { looksFurther: query.query !== undefined });
      for await (const application of PagedList.of(source, this.#options)) {
        if (application.name !== this.#name) continue;
        this.#found.set(application.id, { ...application, ...this.#found.get(application.id) });
      }
    } catch (error) {
      if (!isAnypointError(error, 'permission') && !isAnypointError(error, 'authentication')) throw error;
      this.#denied.set(view, error);
    }
  }

  result(): ClientApplicationSummary | undefined {
    const [denied] = this.#denied.values();
    if (denied !== undefined && this.#denied.size === 2) throw denied;
    const ids = [...this.#found.keys()];
    if (ids.length > 1) {
      throw new ConflictError(
        `There are ${ids.length} client applications of this name, with the ids ${ids.join(', ')}: use the id of the one that is meant.`,
      );
    }
    return this.#found.values().next().value;
  }
}

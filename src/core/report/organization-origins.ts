/** Remembers where the ids of organizations came from, for errors. An id that was not noted was given with the call. */
export class OrganizationOrigins {
  readonly #origins = new Map<string, string>();

  /** Notes where an id came from, in words that fit behind it: "the client's `organizationId`". */
  note(organizationId: string | undefined, origin: string): void {
    if (organizationId !== undefined && !this.#origins.has(organizationId)) this.#origins.set(organizationId, origin);
  }

  of(organizationId: string): string | undefined {
    return this.#origins.get(organizationId);
  }
}

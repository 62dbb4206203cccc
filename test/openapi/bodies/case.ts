/** A body as the platform sends it: what it shows, of which operation, with which status. */
export type Case = readonly [what: string, operationId: string, status: number, body: unknown];

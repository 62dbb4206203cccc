/** A document of `openapi/`, with the files that it is split into put together. */
export interface OpenApiDocument {
  readonly name: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/** What tests read of an operation of the documents. */
export interface DocumentedOperation {
  readonly service: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly scopes: readonly (readonly string[])[];
  /** Whether the local platform must carry it out. */
  readonly simulated: boolean;
}

export declare function readDocuments(): Promise<OpenApiDocument[]>;
export declare function operationsOf(documents: readonly OpenApiDocument[]): DocumentedOperation[];
/** Follows a reference inside a document. */
export declare function resolved(document: unknown, value: unknown): unknown;

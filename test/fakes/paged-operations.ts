/** The operations that their documents mark with a page parameter, read from the documents themselves. */
import { readDocuments, resolved } from '../../scripts/openapi-documents.mjs';

type Members = Readonly<Record<string, unknown>>;

/** An operation that answers in pages, and an answer of it. */
export interface PagedOperation {
  readonly route: string;
  /** The example of the document; an empty array where there is none. */
  readonly example: unknown;
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

export const pagedOperations: readonly PagedOperation[] = (await readDocuments()).flatMap(({ document }) =>
  Object.entries(membersOf(membersOf(document)['paths'])).flatMap(([path, item]) => {
    const operation = membersOf(membersOf(item)['get']);
    const parameters = [...listOf(membersOf(item)['parameters']), ...listOf(operation['parameters'])].map((one) =>
      membersOf(resolved(document, one)),
    );
    const isPaged = parameters.some(
      (one) => one['in'] === 'query' && ['offset', 'limit'].includes(String(one['name'])),
    );
    if (!isPaged) return [];
    const answer = membersOf(resolved(document, membersOf(operation['responses'])['200']));
    const { example, examples } = membersOf(membersOf(answer['content'])['application/json']);
    const [first] = Object.values(membersOf(examples));
    return [{ route: `GET ${path}`, example: example ?? membersOf(first)['value'] ?? [] }];
  }),
);

/**
 * Who may call what as rows, for tables, spreadsheets and diagrams.
 */
import { ConfigurationError } from '../errors.js';
import { documentOf } from './check-document.js';
import type { AccessContractStatus, AccessDocument } from './document.js';
import { Issues } from './issues.js';

/** Makes sure that rows are what `accessRows` returns. */
export function checkRows(rows: readonly AccessRow[]): void {
  const isRow = (row: unknown): boolean => {
    const { application, owners } = Object(row) as Partial<AccessRow>;
    return typeof application === 'string' && Array.isArray(owners);
  };
  if (Array.isArray(rows) && rows.every(isRow)) return;
  throw new ConfigurationError('"rows" must be the rows of a document, as `accessRows` returns them.');
}

/** An application and one API that it may call; an application without contracts has one row without an API. */
export interface AccessRow {
  readonly application: string;
  readonly clientId?: string | undefined;
  readonly owners: readonly string[];
  /** Asset id of the API. Left out where the document names the instance alone, or the application has no contract. */
  readonly api?: string | undefined;
  readonly apiInstanceId?: number | undefined;
  /** Version group of the API. */
  readonly version?: string | undefined;
  readonly environment?: string | undefined;
  readonly label?: string | undefined;
  readonly tier?: string | undefined;
  readonly status?: AccessContractStatus | undefined;
  /** ISO date of the approval, in documents that were exported with `dates`. */
  readonly approvedDate?: string | undefined;
  readonly revokedDate?: string | undefined;
}

/**
 * Returns a row for each contract of a document.
 *
 * @throws ConfigurationError whose `issues` tell what is wrong with the document
 */
export function accessRows(document: AccessDocument): readonly AccessRow[] {
  const { applications } = documentOf(document, new Issues('The access document'), { fromText: false });
  return applications.flatMap(({ name, clientId, owners = [], contracts }): AccessRow[] => {
    const application = { application: name, ...(clientId === undefined ? {} : { clientId }), owners };
    if (contracts.length === 0) return [application];
    return contracts.map((contract) => {
      const { api, tier, status = 'APPROVED', approvedDate, revokedDate } = contract;
      return {
        ...application,
        ...('apiInstanceId' in api
          ? { apiInstanceId: api.apiInstanceId }
          : {
              api: api.assetId,
              ...(api.versionGroup === undefined ? {} : { version: api.versionGroup }),
              environment: api.environment,
              ...(api.label === undefined ? {} : { label: api.label }),
            }),
        ...(tier === undefined ? {} : { tier }),
        status,
        ...(approvedDate === undefined ? {} : { approvedDate }),
        ...(revokedDate === undefined ? {} : { revokedDate }),
      };
    });
  });
}

/** Rows as comma-separated values, which spreadsheets open and cannot mistake for formulas. */
import { checkRows, type AccessRow } from './rows.js';

const columns = [
  ['application', ({ application }) => application],
  ['client id', ({ clientId }) => clientId],
  ['owners', ({ owners }) => owners.join('; ')],
  ['api', ({ api }) => api],
  ['api instance id', ({ apiInstanceId }) => apiInstanceId?.toString()],
  ['version', ({ version }) => version],
  ['environment', ({ environment }) => environment],
  ['label', ({ label }) => label],
  ['tier', ({ tier }) => tier],
  ['status', ({ status }) => status],
  ['approved', ({ approvedDate }) => approvedDate],
  ['revoked', ({ revokedDate }) => revokedDate],
] as const satisfies readonly (readonly [string, (row: AccessRow) => string | undefined])[];

/**
 * Writes rows as CSV (RFC 4180: lines end in CR LF, a header comes first). A value that a spreadsheet would calculate
 * gets an apostrophe before it, since anybody may choose the name of an application.
 *
 * @throws ConfigurationError for anything but rows
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { accessRows, toCsv } from 'anypoint-sdk/access';
 *
 * await writeFile('access.csv', toCsv(accessRows(document)));
 * ```
 */
export function toCsv(rows: readonly AccessRow[]): string {
  checkRows(rows);
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, valueOf]) => valueOf(row) ?? ''))];
  return lines.map((values) => `${values.map(written).join(',')}\r\n`).join('');
}

function written(value: string): string {
  const safe = /^[\s]*[=+\-@\t\r\n|%＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

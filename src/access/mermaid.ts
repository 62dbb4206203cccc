/** Rows as a Mermaid flowchart: applications at the left, APIs at the right, an arrow for each contract. */
import { shown } from './plan-text.js';
import { checkRows, type AccessRow } from './rows.js';

const arrows: Readonly<Record<NonNullable<AccessRow['status']>, string>> = {
  APPROVED: '-->',
  PENDING: '-.->',
  REVOKED: '--x',
};

/**
 * Writes rows as a Mermaid flowchart, which GitHub and many wikis draw. PENDING contracts are dotted, REVOKED ones end
 * in a cross.
 *
 * @throws ConfigurationError for anything but rows
 *
 * @example
 * ```ts
 * import { accessRows, toMermaid } from 'anypoint-sdk/access';
 *
 * console.log(toMermaid(accessRows(document)));
 * ```
 */
export function toMermaid(rows: readonly AccessRow[]): string {
  checkRows(rows);
  const applications = new Map<string, string>();
  const apis = new Map<string, string>();
  const lines: string[] = [];
  for (const row of rows) {
    const application = idOf(applications, 'app', row.application);
    const name = apiName(row);
    if (name === undefined) continue;
    const api = idOf(apis, 'api', name);
    const label = row.tier === undefined ? '' : `|"${quoted(row.tier)}"|`;
    lines.push(`  ${application} ${arrows[row.status ?? 'APPROVED']}${label} ${api}`);
  }
  const nodes = [
    ...[...applications].map(([name, id]) => `  ${id}["${quoted(name)}"]`),
    ...[...apis].map(([name, id]) => `  ${id}(["${quoted(name)}"])`),
  ];
  return ['flowchart LR', ...nodes, ...lines, ''].join('\n');
}

function apiName({ api, apiInstanceId, version, environment, label }: AccessRow): string | undefined {
  if (api === undefined) return apiInstanceId === undefined ? undefined : `API instance ${apiInstanceId}`;
  const parts = [api, ...(version === undefined ? [] : [version]), ...(label === undefined ? [] : [`"${label}"`])];
  return `${parts.join(' ')}, ${environment ?? ''}`;
}

function idOf(ids: Map<string, string>, prefix: string, name: string): string {
  const known = ids.get(name);
  if (known !== undefined) return known;
  const id = `${prefix}${ids.size + 1}`;
  ids.set(name, id);
  return id;
}

/** Inside quotation marks Mermaid reads everything but a few characters as they are. */
function quoted(text: string): string {
  return shown(text).replaceAll(/[#"&<>`[\]{}()|\\]/g, (character) => `#${character.codePointAt(0) ?? 0};`);
}

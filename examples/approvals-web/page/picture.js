/** Draws rows as a picture: applications at the left, APIs at the right, a line for each contract. */
import { drawn } from './element.js';

const row = 50;
const box = 40;
const inset = 16;
const letter = 7;

/** Draws at a width in pixels; a contract that is revoked is no line. */
export function picture(rows, width) {
  const lines = rows.filter(({ status, api }) => status !== 'REVOKED' && api !== undefined);
  const applications = indexed(lines.map(({ application }) => application));
  const apis = byNeighbours(lines, applications);
  const boxWidth = Math.min(300, Math.floor(width * (width < 560 ? 0.4 : 0.34)));
  const height = Math.max(applications.size, apis.size, 1) * row + 8;
  const top = (count) => (height - count * row) / 2 + (row - box) / 2;
  const leftAt = (name) => top(applications.size) + applications.get(name) * row;
  const rightAt = (name) => top(apis.size) + apis.get(name) * row;

  const svg = drawn('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': `${applications.size} applications and ${apis.size} APIs, joined by ${lines.length} contracts. The table says the same.`,
  });
  const paths = lines.map((line) => {
    const [from, to] = [leftAt(line.application) + box / 2, rightAt(apiName(line)) + box / 2];
    const [start, end] = [boxWidth + 1, width - boxWidth - 1];
    const bend = (end - start) / 2;
    const path = drawn(
      'path',
      {
        class: `line ${line.status.toLowerCase()}`,
        d: `M${start} ${from} C${start + bend} ${from} ${end - bend} ${to} ${end} ${to}`,
      },
      drawn(
        'title',
        {},
        `${line.application} → ${apiName(line)}: ${line.status.toLowerCase()}, ${line.tier ?? 'no tier'}`,
      ),
    );
    return { line, path };
  });
  svg.append(...paths.map(({ path }) => path));
  const highlight = (isOn, matches) => {
    svg.classList.toggle('is-choosing', isOn);
    for (const { line, path } of paths) path.classList.toggle('is-chosen', isOn && matches(line));
  };
  const node = (kind, name, detail, x, y, matches) =>
    drawn(
      'g',
      {
        class: `node ${kind}`,
        onpointerenter: () => highlight(true, matches),
        onpointerleave: () => highlight(false, matches),
      },
      drawn('rect', { x, y, width: boxWidth, height: box, rx: kind === 'api' ? box / 2 : 6 }),
      drawn('text', { x: x + inset, y: y + (detail === undefined ? 25 : 18) }, fitted(name, boxWidth)),
      ...(detail === undefined
        ? []
        : [drawn('text', { class: 'detail', x: x + inset, y: y + 32 }, fitted(detail, boxWidth * 1.12))]),
      drawn('title', {}, detail === undefined ? name : `${name}, ${detail}`),
    );
  for (const name of applications.keys()) {
    svg.append(node('application', name, undefined, 1, leftAt(name), (line) => line.application === name));
  }
  for (const name of apis.keys()) {
    const { api, ...found } = lines.find((line) => apiName(line) === name);
    const matches = (line) => apiName(line) === name;
    svg.append(node('api', api, detailOf(found), width - boxWidth - 1, rightAt(name), matches));
  }
  return svg;
}

function apiName({ api, ...rest }) {
  return `${api}, ${detailOf(rest)}`;
}

/** The part of an API's name that tells instances apart. */
export function detailOf({ version, label, environment }) {
  return [environment, version, label].filter((part) => part !== undefined).join(' · ');
}

function indexed(names) {
  return new Map([...new Set(names)].map((name, index) => [name, index]));
}

/** APIs stand where their applications are on the average, so that few lines cross. */
function byNeighbours(lines, applications) {
  const places = new Map();
  for (const line of lines) {
    const name = apiName(line);
    if (!places.has(name)) places.set(name, []);
    places.get(name).push(applications.get(line.application));
  }
  const mean = ([, all]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  return indexed([...places].sort((one, other) => mean(one) - mean(other)).map(([name]) => name));
}

function fitted(text, width) {
  const room = Math.floor((width - 2 * inset) / letter);
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1))}…`;
}

// Draws the comparison as SVG. Colours are chosen by the reader's setting, light or dark; the background is the page's.
const rowHeight = 24;
const left = 160;
const panelWidth = 300;
const gap = 40;
const top = 60;

export function draw(results) {
  const names = Object.keys(results.calls[1]).filter((name) => name !== 'fetch again');
  const panels = [
    { title: 'CPU of a call, fetch = 1 (less is better)', of: (name) => results.calls[1][name].toFetch.cpu.median },
    {
      title: 'Calls a second, 50 at once (more is better)',
      of: (name) => results.calls[50][name].toFetch.callsPerSecond.median,
    },
  ];
  const width = left + panels.length * (panelWidth + gap);
  const shownBelow = [listsOf(results), jobsOf(results)].filter((panel) => panel !== undefined);
  const rows = names.length + shownBelow.reduce((sum, { bars: { length } }) => sum + length + 2, 0);
  const height = top + rows * rowHeight + 30;
  const labels = names.map((name, row) => label(ownOr(name, 'text'), row, name));
  const bars = panels.flatMap(({ title, of }, panel) => {
    const x = left + panel * (panelWidth + gap);
    const scale = (panelWidth - 40) / Math.max(...names.map(of));
    const one = (x + scale).toFixed(1);
    return [
      `<text class="title" x="${x}" y="${top - 18}">${title}</text>`,
      `<line class="one" x1="${one}" x2="${one}" y1="${top - 6}" y2="${top + names.length * rowHeight}"/>`,
      ...names.map((name, row) => bar(ownOr(name, 'bar'), x, row, of(name), scale)),
    ];
  });
  let row = names.length;
  const below = shownBelow.flatMap((panel) => {
    const drawn = drawBelow(panel, row + 2);
    row += panel.bars.length + 2;
    return drawn;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="anypoint-sdk compared with other clients">
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328 } .title { font-weight: 600 } .own-text { font-weight: 700 }
.bar { fill: #8c959f } .own-bar { fill: #0969da } .one { stroke: #57606a; stroke-dasharray: 3 3 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .bar { fill: #6e7681 } .own-bar { fill: #4493f8 } .one { stroke: #8b949e } }
</style>
${[...labels, ...bars, ...below].join('\n')}
<text class="text" x="${left}" y="${height - 8}">Ratios on Node ${results.runs.calls.node}; fetch measured twice differs by ${(results.noise.cpu * 100).toFixed(0)} % in CPU.</text>
</svg>
`;
}

/** What a list of 10,000 takes beside a loop over fetch. */
function listsOf({ lists }) {
  if (lists === undefined) return undefined;
  const toLoop = (name) => lists[10_000][name].toLoop.median;
  return {
    title: 'Reading a list of 10,000, loop = 1 (less is better)',
    bars: [
      ['loop over fetch', toLoop('loop, pages of 250')],
      ['list, total told', toLoop('list, total told')],
      ['list, no total', toLoop('list, no total')],
    ],
  };
}

/** What whole jobs take beside a script over fetch. */
function jobsOf({ access }) {
  if (access === undefined) return undefined;
  const { exported, applied } = access;
  return {
    title: 'Whole jobs: applications with three contracts each, script = 1 (less is better)',
    bars: [
      ['script over fetch', 1],
      [`export of ${exported.applications.toLocaleString('en')}`, exported.toScript],
      [`apply of ${applied.applications.toLocaleString('en')}`, applied.toScript],
    ],
  };
}

/** The first bar is what the others are compared with. */
function drawBelow({ title, bars }, firstRow) {
  const scale = (panelWidth - 40) / Math.max(...bars.map(([, value]) => value));
  return [
    `<text class="title" x="${left}" y="${top + firstRow * rowHeight - 10}">${title}</text>`,
    ...bars.map(([name, value], i) => {
      const kind = i > 0 ? 'own-' : '';
      return label(`${kind}text`, firstRow + i, name) + bar(`${kind}bar`, left, firstRow + i, value, scale);
    }),
  ];
}

function label(kind, row, text) {
  return `<text class="${kind}" x="${left - 10}" y="${middle(row)}" text-anchor="end">${text}</text>`;
}

function bar(kind, x, row, value, scale) {
  const length = value * scale;
  return (
    `<rect class="${kind}" x="${x}" y="${top + row * rowHeight + 3}" width="${length.toFixed(1)}" height="${rowHeight - 8}" rx="2"/>` +
    `<text class="text" x="${(x + length + 6).toFixed(1)}" y="${middle(row)}">${value.toFixed(value < 0.1 ? 3 : 2)}</text>`
  );
}

function middle(row) {
  return top + row * rowHeight + 16;
}

function ownOr(name, kind) {
  return name.startsWith('anypoint-sdk') ? `own-${kind}` : kind;
}

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/bundle.mjs';

/** Pages of the site that are written apart; take each from this list when it arrives. */
const awaited: readonly string[] = [];
/** Folders and files that a build makes. */
const made = /^docs\/reference\//;

const guides = (await readdir(join(root, 'docs'), { recursive: true }))
  .filter((name) => name.endsWith('.md') && !name.startsWith('reference'))
  .map((name) => `docs/${name}`);
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'NODE_POLICY.md', 'AGENTS.md', ...guides].filter((page) =>
  existsSync(join(root, page)),
);

const withoutCode = (markdown: string): string =>
  markdown.replaceAll(/^```[^]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, 'x');

/** The anchors that GitHub and the site give to headings. */
function anchorsOf(markdown: string): Set<string> {
  const titles = Array.from(
    markdown.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm),
    ([, title = '']) => title,
  );
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** The links of a page that lead nowhere. */
async function dead(page: string, markdown: string): Promise<string[]> {
  const links = Array.from(
    withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)|^\s+link: (\S+)$/gm),
    (m) => m[1] ?? m[2] ?? '',
  );
  const wrong: string[] = [];
  for (const link of links) {
    if (/^https?:/.test(link)) {
      if (!URL.canParse(link)) wrong.push(link);
      continue;
    }
    const [path = '', anchor] = link.split('#');
    const base = path.startsWith('/') ? join(root, 'docs', `${path}.md`) : resolve(root, dirname(page), path);
    const target = path === '' ? join(root, page) : base;
    const name = relative(root, target);
    if (awaited.includes(name) || made.test(name)) continue;
    if (!existsSync(target)) wrong.push(link);
    else if (anchor !== undefined && !anchorsOf(await readFile(target, 'utf8')).has(anchor)) wrong.push(link);
  }
  return wrong;
}

describe('links', () => {
  it('would notice a page and a heading that are not there', async () => {
    const text = '[a](docs/nothing.md) [b](#nowhere) [c](README.md#no-such-heading) [d](LICENSE)';
    expect(await dead('README.md', text)).toEqual(['docs/nothing.md', '#nowhere', 'README.md#no-such-heading']);
  });

  it.each(pages)('%s leads to what is there', async (page) => {
    expect(await dead(page, await readFile(join(root, page), 'utf8'))).toEqual([]);
  });

  it('the site shows every guide, and every page that it names is there', async () => {
    const sidebar = JSON.parse(await readFile(join(root, 'site/pages.json'), 'utf8')) as [string, [string, string][]][];
    const shown = sidebar.flatMap(([, entries]) => entries.map(([, page]) => `docs/${page}.md`));
    expect(shown.filter((page) => !awaited.includes(page) && !existsSync(join(root, page)))).toEqual([]);
    expect(guides.filter((page) => page.startsWith('docs/guides/') && !shown.includes(page))).toEqual([]);
    expect(awaited.filter((page) => !shown.includes(page))).toEqual([]);
  });
});

/**
 * The documentation site: the Markdown of docs/ as it stands there, with the reference that typedoc writes. `build.mjs`
 * copies both to .cache/pages, since Vue is looked for from where the pages lie.
 * Links that lead out of docs/ become links to the repository, where SITE_REPOSITORY names one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme } from 'vitepress';

const root = fileURLToPath(new URL('../..', import.meta.url));
const docs = resolve(root, 'site/.cache/pages');
const base = process.env.SITE_BASE ?? '/';
const repository = process.env.SITE_REPOSITORY;

const guides: readonly (readonly [title: string, pages: readonly (readonly [string, string])[]])[] = JSON.parse(
  readFileSync(resolve(root, 'site/pages.json'), 'utf8'),
);

/** Pages that are named and not there (yet) are neither shown nor missed. */
const isThere = (page: string) => existsSync(resolve(docs, `${page}.md`));
const awaited = guides.flatMap(([, pages]) => pages.map(([, page]) => page)).filter((page) => !isThere(page));

const sidebar: DefaultTheme.SidebarItem[] = [
  ...guides.map(([text, pages]) => ({
    text,
    items: pages.filter(([, page]) => isThere(page)).map(([title, page]) => ({ text: title, link: `/${page}` })),
  })),
  {
    text: 'Reference',
    collapsed: true,
    // The sidebar is part of every page, so it has the entry points alone; each lists what it exports.
    items: (
      JSON.parse(readFileSync(resolve(docs, 'reference/typedoc-sidebar.json'), 'utf8')) as {
        text: string;
        link: string;
      }[]
    ).map(({ text, link }) => ({ text, link })),
  },
];

export default defineConfig({
  title: 'anypoint-sdk',
  description: 'Typed SDK for access to APIs on MuleSoft Anypoint Platform',
  base,
  srcDir: docs,
  outDir: resolve(root, 'site/dist'),
  cacheDir: resolve(root, 'site/.cache'),
  cleanUrls: true,
  lastUpdated: false,
  ignoreDeadLinks: [/interfaces\/Routes$/, ...awaited.map((page) => new RegExp(`${page.split('/').at(-1)}$`))],
  vite: { publicDir: resolve(docs, 'public') },
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  // The table of operations is too wide to have an outline beside it.
  transformPageData: ({ relativePath, frontmatter }) =>
    relativePath === 'coverage.md' ? { frontmatter: { ...frontmatter, aside: false } } : {},
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      { text: 'Guides', link: '/guides/getting-started' },
      { text: 'Troubleshooting', link: '/guides/troubleshooting' },
      { text: 'Reference', link: '/reference/' },
    ],
    sidebar,
    outline: [2, 3],
    ...(repository === undefined ? {} : { socialLinks: [{ icon: 'github', link: repository }] }),
    footer: { message: 'An independent project, not affiliated with MuleSoft or Salesforce.' },
  },
  markdown: {
    config(markdown) {
      // Each cell knows its column, so that a narrow screen can show rows as cards.
      markdown.core.ruler.push('columns', ({ tokens }) => {
        let columns: string[] = [];
        let column = 0;
        tokens.forEach(({ type }, index) => {
          if (type === 'table_open') columns = [];
          if (type === 'tr_open') column = 0;
          if (type === 'th_open') columns.push(tokens[index + 1]!.content.replaceAll('`', ''));
          if (type === 'td_open') tokens[index]!.attrSet('data-column', columns[column++] ?? '');
        });
      });
      const open = markdown.renderer.rules.link_open!;
      markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
        const href = tokens[index]!.attrGet('href') ?? '';
        if (/^\.\.?\//.test(href)) {
          // As seen from docs/, where the page was written.
          const page = resolve(root, 'docs', relative(docs, env.path as string));
          const target = resolve(dirname(page), href);
          if (relative(resolve(root, 'docs'), target).startsWith('..')) {
            tokens[index]!.attrSet(
              'href',
              `${repository ?? 'https://www.npmjs.com/package/anypoint-sdk'}${repository === undefined ? '' : `/blob/main/${relative(root, target)}`}`,
            );
            return self.renderToken(tokens, index, options);
          }
        }
        return open(tokens, index, options, env, self);
      };
    },
  },
});

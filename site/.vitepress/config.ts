/**
 * The documentation site: the Markdown of docs/ as it stands there, with the reference that typedoc writes beside it.
 * Links that lead out of docs/ become links to the repository, where SITE_REPOSITORY names one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type DefaultTheme } from 'vitepress';

const root = fileURLToPath(new URL('../..', import.meta.url));
const docs = resolve(root, 'docs');
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
    items: JSON.parse(readFileSync(resolve(docs, 'reference/typedoc-sidebar.json'), 'utf8')),
  },
];

export default defineConfig({
  title: 'anypoint-sdk',
  description: 'Typed SDK for access to APIs on MuleSoft Anypoint Platform',
  base: process.env.SITE_BASE ?? '/',
  srcDir: docs,
  outDir: resolve(root, 'site/dist'),
  cacheDir: resolve(root, 'site/.cache'),
  cleanUrls: true,
  lastUpdated: false,
  ignoreDeadLinks: awaited.map((page) => new RegExp(`${page.split('/').at(-1)}$`)),
  vite: {
    publicDir: resolve(docs, 'public'),
    // The pages lie outside this package, so Vue is found from here.
    resolve: {
      alias: [
        { find: /^vue$/, replacement: resolve(root, 'site/node_modules/vue/dist/vue.runtime.esm-bundler.js') },
        {
          find: /^vue\/server-renderer$/,
          replacement: resolve(root, 'site/node_modules/vue/server-renderer/index.mjs'),
        },
      ],
    },
  },
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
      const open = markdown.renderer.rules.link_open!;
      markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
        const href = tokens[index]!.attrGet('href') ?? '';
        if (/^\.\.?\//.test(href)) {
          const target = resolve(dirname(env.path as string), href);
          if (relative(docs, target).startsWith('..')) {
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

// node bundle-vite.mjs ENTRY FOLDER
import { build } from 'vite';

const [entry, outDir] = process.argv.slice(2);
await build({
  configFile: false,
  logLevel: 'warn',
  build: { outDir, minify: false, lib: { entry, formats: ['iife'], name: 'page', fileName: () => 'page.js' } },
});

// node run-worker.mjs BUNDLE: runs a bundle in workerd, without its layer for Node.
import { Miniflare } from 'miniflare';

const worker = new Miniflare({ modules: true, scriptPath: process.argv[2], compatibilityDate: '2026-07-01' });
const response = await worker.dispatchFetch('http://worker.example.com/');
console.log(await response.text());
await worker.dispose();

// node run-page.mjs BUNDLE: runs a bundle with what a page has, and nothing of Node.
import { readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';

const offered = `AbortController AbortSignal Blob DOMException Event EventTarget FormData Headers ReadableStream Request
  Response TextDecoder TextEncoder TransformStream URL URLSearchParams WritableStream atob btoa clearTimeout console
  crypto fetch performance queueMicrotask setTimeout structuredClone`;
const page = createContext(Object.fromEntries(offered.split(/\s+/).map((name) => [name, globalThis[name]])));
const text = await readFile(process.argv[2], 'utf8');
if (/["'](?:node:[a-z_/]+)["']\s*\)/.test(text.replace(/getBuiltinModule\?*\.?\(["']node:[a-z_]+["']\)/g, ''))) {
  throw new Error('The bundle asks for a module of Node.');
}
runInContext(text, page);
console.log(await page.said);

import type { Plugin } from 'esbuild';

export declare const fewChunks: Plugin;

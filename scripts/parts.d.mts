import type { Plugin } from 'esbuild';

export declare const partsComeAfterTheMainEntry: Plugin;

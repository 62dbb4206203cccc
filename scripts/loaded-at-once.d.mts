import type { Metafile } from 'esbuild';

export declare function loadedAtOnce(metafile: Metafile, entry: string): ReadonlySet<string>;

export declare const root: string;
export declare function withBundle<Result>(
  entries: readonly string[],
  work: (folder: string) => Result | Promise<Result>,
): Promise<Result>;

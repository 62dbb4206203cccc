/** How far from the change a test may be, in imports. */
export const farthest: number;

/** Orders the tests that a change concerns, nearest first. Paths are from the root. */
export function concernedTests(changed: readonly string[], sources: ReadonlyMap<string, string>): readonly string[];

/** How many reads of a scan are in flight at once, where the client has no smaller limit of its own. */
const widest = 24;

/** Maps items by an asynchronous function, some at a time and in order; the first failure starts no further one. */
export async function concurrently<Item, Result>(
  items: Iterable<Item>,
  map: (item: Item) => Promise<Result>,
  limit: number = widest,
): Promise<Result[]> {
  const waiting = [...items].entries();
  const results: Result[] = [];
  let failed = false;
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      if (failed) return;
      try {
        results[index] = await map(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  // All are waited for, so that nothing is in flight any more when the failure is told.
  const settled = await Promise.allSettled(Array.from({ length: limit }, work));
  const failure = settled.find((one) => one.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
  return results;
}

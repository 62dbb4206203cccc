/** What the program ends with, for scripts. */
export const exitCodes = {
  /** There is nothing to do, or it is done. */
  done: 0,
  error: 1,
  /** There are changes. */
  changes: 2,
  /** Something waits for the approval of somebody else. */
  waiting: 3,
};

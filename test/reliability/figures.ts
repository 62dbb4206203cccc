/** How much each proof asks of the client. The tests run by these figures and `docs/reliability.md` tells them. */

/** Are calls that are begun at the same moment. */
export const crowd = 10_000;
/** Is a crowd where every call counts for itself, and more of them would show no more. */
export const smallCrowd = 2_000;
/** Is how many of them may be under way at once. */
export const mostInFlight = 25;
/** Are calls in a row during which the heap must not grow: elsewhere enough to show one small object that each leaves behind. */
export const heapCallsInCi = 200_000;
export const heapCalls = process.env['CI'] ? heapCallsInCi : 50_000;
/** Is how much the heap may differ after them, in bytes: what a garbage collector leaves lying about. */
export const heapToleranceInCi = 4_000_000;
export const heapTolerance = process.env['CI'] ? heapToleranceInCi : 1_500_000;
/** How long a call waits while it is refused because of a rate limit, in milliseconds: the default of the option. */
export const patienceMs = 120_000;
/** Are minutes of a fake clock, with tokens that live for one minute. */
export const soakMinutes = 30;
/** Are calls over real sockets after which nothing may be left. */
export const looseEndCalls = 500;

/** Is how many hostile inputs are tried: all of them in CI, enough to notice most mistakes elsewhere. */
export const hostileInputsInCi = 100_000;
export const hostileInputs = Number(process.env['FUZZ_RUNS'] ?? (process.env['CI'] ? hostileInputsInCi : 6_000));

/** Are walks over each list that changes while it is read. */
export const changingListWalks = 150;

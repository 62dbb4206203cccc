/** Where the inputs of properties start: the same in every run, and another with `FUZZ_SEED`. */
export const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_128);

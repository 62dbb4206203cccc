export default { test: { include: ['use.vitest.ts'] } };

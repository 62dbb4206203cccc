// Imports what it is told to, one after the other, and says how long that took.
const from = performance.now();
for (const name of process.argv.slice(2)) await import(name);
process.send({ ms: performance.now() - from });
process.disconnect();

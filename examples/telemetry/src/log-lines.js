/**
 * A logger that writes one line for whatever the SDK says, as `name=value` pairs: what `console` prints over several
 * lines, and nobody can grep. pino and winston write lines of their own and need no such thing.
 */

const levels = ['debug', 'info', 'warn', 'error'];

/** Makes a logger for the option `logger`; below `level` nothing is written. */
export function lineLogger({ level = 'debug', write = (line) => process.stderr.write(`${line}\n`) } = {}) {
  const lowest = levels.indexOf(level);
  return Object.fromEntries(
    levels.map((name, index) => [
      name,
      (message, facts = {}) => {
        if (index >= lowest) write(lineOf({ level: name, message, ...facts }));
      },
    ]),
  );
}

function lineOf(facts) {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${shown(value)}`)
    .join(' ');
}

function shown(value) {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return /^[^\s"=]+$/.test(text) ? text : JSON.stringify(text);
}

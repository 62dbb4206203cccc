/**
 * The package's command, for programs in other languages and for trying things by hand: `npx anypoint-sdk local` serves
 * the local platform on loopback and prints where, and with which credentials, as one line of JSON.
 */
import { parseArgs } from 'node:util';
import { createLocalAnypoint } from 'anypoint-sdk/testing';

const usage = `usage: anypoint-sdk local [--port NUMBER] [--token-lifetime SECONDS] [--seed TEXT]

Serves a stand-in for Anypoint Platform on 127.0.0.1 until it is stopped. The first line of the output is JSON:
baseUrl, clientId, clientSecret, organizationId, environmentId.

  --port            default: a free port
  --token-lifetime  how long access tokens live; default: 3600
  --seed            the same text gives the same ids and secrets; default: 1
`;

function refuse(reason: string): never {
  process.stderr.write(`${reason}\n\n${usage}`);
  process.exit(2);
}

/** Reads a whole number in a range, or refuses with the option's name and what is accepted. */
function wholeNumber(name: string, text: string | undefined, largest: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > largest) {
    refuse(`--${name} takes a whole number from 0 to ${largest}, and got ${JSON.stringify(text)}.`);
  }
  return value;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        port: { type: 'string' },
        'token-lifetime': { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = readArguments();
if (values.help === true) {
  process.stdout.write(usage);
} else if (positionals.length !== 1 || positionals[0] !== 'local') {
  refuse(
    positionals.length === 0
      ? 'A command is missing.'
      : `There is no command ${JSON.stringify(positionals.join(' '))}.`,
  );
} else {
  const port = wholeNumber('port', values.port, 65_535);
  const tokenLifetimeSeconds = wholeNumber('token-lifetime', values['token-lifetime'], 86_400);
  const platform = createLocalAnypoint({ tokenLifetimeSeconds, seed: values.seed });
  const { credentials, organizationId, environmentId } = platform;
  try {
    const server = await platform.listen({ port });
    process.stdout.write(
      `${JSON.stringify({ baseUrl: server.baseUrl, ...credentials, organizationId, environmentId })}\n`,
    );
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
  } catch (error) {
    process.stderr.write(`The server does not start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

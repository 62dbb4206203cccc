import Fastify from 'fastify';
import { pino } from 'pino';
import { Writable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import winston from 'winston';
import { guardedLogger, type Logger } from '../../../src/core/report/logger.js';

/** Collects what is written, line by line. */
function collector(): { readonly stream: Writable; readonly lines: () => readonly Record<string, unknown>[] } {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      done();
    },
  });
  const lines = (): Record<string, unknown>[] =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { stream, lines };
}

const facts = { route: '/accounts/api/me', attempt: 2 };

const loggers: readonly (readonly [string, (stream: Writable) => Logger])[] = [
  ['pino', (stream) => pino({ level: 'debug', messageKey: 'message' }, stream)],
  ['a child of pino', (stream) => pino({ level: 'debug', messageKey: 'message' }, stream).child({ service: 'orders' })],
  ['Fastify’s log', (stream) => Fastify({ logger: { level: 'debug', messageKey: 'message', stream } }).log],
  [
    'winston',
    (stream) => {
      const logger = winston.createLogger({ level: 'debug' });
      // The declarations of winston name this transport by another class.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
      return logger.add(new winston.transports.Stream({ stream }));
    },
  ],
];

describe('the message and the facts reach', () => {
  test.each(loggers)('%s', (_, make) => {
    const { stream, lines } = collector();
    const logger = guardedLogger(make(stream));
    for (const level of ['debug', 'info', 'warn', 'error'] as const) logger[level](`at ${level}`, facts);
    logger.info('without facts');
    expect(lines()).toEqual([
      expect.objectContaining({ message: 'at debug', ...facts }),
      expect.objectContaining({ message: 'at info', ...facts }),
      expect.objectContaining({ message: 'at warn', ...facts }),
      expect.objectContaining({ message: 'at error', ...facts }),
      expect.objectContaining({ message: 'without facts' }),
    ]);
  });

  test('console', () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    guardedLogger(console).info('Trying again.', facts);
    guardedLogger(console).info('Nothing more to say.');
    expect(info.mock.calls).toEqual([['Trying again.', facts], ['Nothing more to say.']]);
    info.mockRestore();
  });
});

test('a logger that throws disturbs nothing', () => {
  const broken = (): never => {
    throw new Error('disk full');
  };
  const logger = guardedLogger({ debug: broken, info: broken, warn: broken, error: broken });
  expect(() => logger.warn('x')).not.toThrow();
});

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { isAnypointError } from '../../src/index.js';
import type { Model } from '../../src/core/read/model.js';
import type { ResponseValidation } from '../../src/core/read/reading.js';
import { listOf, oneOf, pageOf } from '../../src/models/envelope.js';
import { seed } from '../fakes/seed.js';
import { everyReader } from '../models/every-model.js';
import { hostileInputs } from './figures.js';
import { hostileBodyText, knownBodies, planted, tellingBodies } from './hostile-values.js';
import { pollution, strangers } from './pollution.js';

const models: Model<unknown>[] = [];

beforeAll(async () => {
  models.push(...(await everyReader()).map(([, model]) => model));
  for (const model of [...models]) {
    if (!('schema' in model)) continue;
    const item = model as Parameters<typeof pageOf>[0];
    models.push(pageOf(item, 'applications', 'contracts'), listOf(item, 'instances'), oneOf(model, 'assets'));
  }
});

const modes: readonly ResponseValidation[] = ['strict', 'warn', 'off'];

/** Reads a text and checks what must hold of every reading. */
async function tryReading(model: Model<unknown>, text: string, validation: ResponseValidation): Promise<void> {
  const value = parsed(text);
  if (value === undefined) return;
  const told: unknown[] = [];
  const { result, error } = await readBy(model, value, validation, (...said) => told.push(said));
  if (error !== undefined && !isAnypointError(error, 'response_validation')) throw error as Error;
  const shown = JSON.stringify([error, told]) + String(error);
  expect(shown).not.toContain(planted);
  expect(shown.length).toBeLessThan(200_000);
  expect(strangers(result)).toEqual([]);
  expect(pollution()).toEqual([]);
}

test('the search finds what was put among what all objects share, and data in the place of a prototype', () => {
  expect(strangers({ right: [{}], wrong: Object.create({ polluted: true }) as unknown })).toEqual(['it.wrong']);
  Object.defineProperty(Object.prototype, 'polluted', { value: true, configurable: true });
  try {
    expect(pollution()).toEqual(['Object']);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'polluted');
  }
  expect(pollution()).toEqual([]);
});

describe('every reader of answers', () => {
  test('is found here', () => {
    expect(models.length).toBeGreaterThan(60);
    expect(knownBodies.length).toBeGreaterThan(50);
  });

  test.each(tellingBodies.map((text) => [text.slice(0, 60), text]))(
    'reads or refuses %s',
    async (_, text) => {
      for (const model of models) for (const mode of modes) await tryReading(model, text, mode);
    },
    120_000,
  );

  test('reads or refuses whatever comes, without repeating it, and leaves JavaScript as it was', async () => {
    await fc.assert(
      fc.asyncProperty(hostileBodyText, fc.nat(), fc.constantFrom(...modes), async (text, which, mode) => {
        const model = models[which % models.length];
        if (model !== undefined) await tryReading(model, text, mode);
      }),
      { numRuns: Math.ceil(hostileInputs * 0.5), seed },
    );
  }, 900_000);
});

interface Outcome {
  readonly result?: unknown;
  readonly error?: unknown;
}

async function readBy(
  model: Model<unknown>,
  value: unknown,
  validation: ResponseValidation,
  warn: (...said: unknown[]) => void,
): Promise<Outcome> {
  try {
    return { result: await model.read(value, { validation, warn }) };
  } catch (error) {
    return { error };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

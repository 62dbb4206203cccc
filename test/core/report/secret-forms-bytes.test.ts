import { afterEach, expect, test, vi } from 'vitest';
import { utf8 } from '../../../src/core/report/secret-forms.js';

afterEach(() => vi.unstubAllGlobals());

test.each(['plain', 'ünïcode', '漢字 and 🙂', '100 %, %41', 'half \ud83d'])(
  'the bytes of %j are the same where there is no TextEncoder',
  (text) => {
    const bytes = new TextEncoder().encode(text);
    vi.stubGlobal('TextEncoder', undefined);
    expect([...utf8(text)]).toEqual([...bytes]);
  },
);

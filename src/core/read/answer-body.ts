/** Makes sense of the body of a successful answer: by its content, not by its content type, since proxies mislabel. */
import type { Model } from './model.js';

/** Stands for a body that its model cannot take. */
export const unreadable = Symbol('unreadable');

/** Tells a page from everything that the platform answers: it comes from something on the way. */
export function isPage(text: string): boolean {
  return text.trimStart().startsWith('<');
}

/** Parses JSON. Nothing at all, and a text that is no JSON, are for models that take them. */
export function parsedBody(text: string, model: Model<unknown>): unknown {
  if (text.trim() === '') return model.acceptsEmpty === true ? undefined : unreadable;
  try {
    return JSON.parse(text);
  } catch {
    return model.acceptsText === true ? text : unreadable;
  }
}

/**
 * Keeps secrets out of text that leaves the core: the platform's own words in errors, low-level error messages, log
 * lines. It removes the secrets that this client knows (its credentials and tokens, in every encoding), and text shaped
 * like this platform's credentials, for secrets that only the platform knew.
 */
import { formsOf, sightings, type Form } from './secret-forms.js';

const hidden = '[redacted]';
const longestQuote = 300;
const longestIdentifier = 128;
const longestRead = 16_384;
/** The number of tokens to remember: they change every hour, and the list must not grow with the process's lifetime. */
const tokensKept = 64;

const shapes: readonly (readonly [RegExp, string])[] = [
  [/\beyJ[\w-]{6,}(?:\.[\w-]+){0,2}/g, hidden],
  [/\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi, `$1 ${hidden}`],
  [
    /((?:client_?secret|secret|password|passwd|access_?token|refresh_?token|id_?token|token|assertion|code_?verifier|authorization)[\\"']{0,4}\s{0,4}[:=>]\s{0,4}[\\"']{0,4})[^\s"'&,;<>]{3,}/gi,
    `$1${hidden}`,
  ],
  [/\b[0-9a-fA-F]{32}\b/g, hidden],
];

/** No form is shorter than its secret: of a longer one, no more than this can occur in what is read. */
const formsToFind = (secret: string): readonly Form[] => formsOf(secret.slice(0, longestRead));

/** A redactor, which knows the secrets of one sign-in. */
export class Redactor {
  readonly #fixed = new Map<string, readonly Form[]>();
  readonly #tokens = new Map<string, readonly Form[]>();

  /** Remembers credentials that must never be shown, for as long as the client lives. */
  remember(...secrets: readonly (string | undefined)[]): void {
    for (const secret of secrets) {
      if (secret !== undefined && secret !== '') this.#fixed.set(secret, formsToFind(secret));
    }
  }

  /** Remembers a token; the oldest ones are forgotten. */
  rememberToken(token: string): void {
    if (token === '' || this.#tokens.has(token)) return;
    this.#tokens.set(token, formsToFind(token));
    const [oldest] = this.#tokens.keys();
    if (this.#tokens.size > tokensKept && oldest !== undefined) this.#tokens.delete(oldest);
  }

  /** Returns a redactor that hides these as well, for the errors of a single call. */
  alsoHiding(secrets: readonly string[]): Redactor {
    if (secrets.length === 0) return this;
    const redactor = new Redactor();
    for (const [secret, forms] of this.#fixed) redactor.#fixed.set(secret, forms);
    for (const [token, forms] of this.#tokens) redactor.#tokens.set(token, forms);
    redactor.remember(...secrets);
    return redactor;
  }

  /**
   * Returns the text without secrets, control characters and excess length (at most 300 characters). Where there are
   * many texts, `mostRead` bounds the work that each of them takes.
   */
  scrub(text: string, mostRead?: number): string {
    let clean = this.hide(text, mostRead);
    for (const [shape, replacement] of shapes) clean = clean.replace(shape, replacement);
    clean = clean.replace(/\p{Cc}+/gu, ' ').trim();
    return clean.length > longestQuote ? `${clean.slice(0, longestQuote)}…` : clean;
  }

  /** Returns an identifier of the platform, whatever it looks like, without the secrets that this client knows. */
  scrubIdentifier(text: string): string {
    return this.hide(text)
      .replace(/\p{Cc}+/gu, ' ')
      .slice(0, longestIdentifier);
  }

  /** Returns the text without the secrets that this client knows, and no more than the beginning of a long one. */
  hide(text: string, mostRead: number = longestRead): string {
    const forms = [...this.#fixed.values(), ...this.#tokens.values()].flat();
    // Cut generously, so that a huge body costs little.
    const isCut = text.length > mostRead;
    const read = isCut ? text.slice(0, mostRead) : text;
    let clean = '';
    let shownTo = 0;
    for (const { from, to } of sightings(read, forms, isCut)) {
      if (to <= shownTo) continue;
      if (from >= shownTo) clean += read.slice(shownTo, from) + hidden;
      shownTo = to;
    }
    return clean + read.slice(shownTo);
  }
}

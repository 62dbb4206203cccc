/**
 * Keeps secrets out of text that leaves the core: the platform's own words in errors, low-level error messages, log
 * lines. Two nets: the secrets this client knows (its credentials and tokens, in every form they travel in), and the
 * shapes that credentials have on this platform, for secrets that only the platform knew.
 */

const hidden = '[redacted]';
const longestQuote = 300;
const longestIdentifier = 128;
const longestRead = 16_384;
/** Tokens change every hour; the newest are enough, and the list must not grow with the process's life. */
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

/** Scrubs text; knows the secrets of one sign-in. */
export class Redactor {
  readonly #fixed = new Set<string>();
  readonly #tokens: string[] = [];

  /** Remembers credentials that must never be shown, for as long as the client lives. */
  remember(...secrets: readonly (string | undefined)[]): void {
    for (const secret of secrets) {
      // Shorter texts would black out ordinary words.
      if (secret === undefined || secret.length < 4) continue;
      this.#fixed.add(secret);
      this.#fixed.add(JSON.stringify(secret).slice(1, -1));
      this.#fixed.add(encodeURIComponent(secret.replace(/\p{Cs}/gu, '\ufffd')));
      this.#fixed.add(new URLSearchParams({ v: secret }).toString().slice(2));
    }
  }

  /** Remembers a token; the oldest ones are forgotten. */
  rememberToken(token: string): void {
    if (token.length < 4 || this.#tokens.includes(token)) return;
    this.#tokens.push(token);
    if (this.#tokens.length > tokensKept) this.#tokens.shift();
  }

  /** Makes one that hides these as well, for the errors of a single call. */
  alsoHiding(secrets: readonly string[]): Redactor {
    if (secrets.length === 0) return this;
    const redactor = new Redactor();
    for (const known of this.#fixed) redactor.#fixed.add(known);
    redactor.#tokens.push(...this.#tokens);
    redactor.remember(...secrets);
    return redactor;
  }

  /** Returns the text without secrets, control characters and excess length (at most 300 characters). */
  scrub(text: string): string {
    let clean = this.#withoutKnown(text);
    for (const [shape, replacement] of shapes) clean = clean.replace(shape, replacement);
    clean = clean.replace(/\p{Cc}+/gu, ' ').trim();
    return clean.length > longestQuote ? `${clean.slice(0, longestQuote)}…` : clean;
  }

  /** Returns an identifier that the platform made, whatever it looks like, without the secrets that this client knows. */
  scrubIdentifier(text: string): string {
    return this.#withoutKnown(text)
      .replace(/\p{Cc}+/gu, ' ')
      .slice(0, longestIdentifier);
  }

  #withoutKnown(text: string): string {
    // Cut first, generously, so that a huge body costs little.
    let clean = text.slice(0, longestRead);
    const secrets = this.#known();
    for (const secret of secrets) clean = clean.replaceAll(secret, hidden);
    // The last of them may have been cut in two.
    return text.length > longestRead ? clean.slice(0, Math.max(0, clean.length - (secrets[0]?.length ?? 0))) : clean;
  }

  /** Longest first, so that a secret inside another leaves no rest. */
  #known(): string[] {
    return [...this.#fixed, ...this.#tokens].sort((a, b) => b.length - a.length);
  }
}

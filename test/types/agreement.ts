/**
 * The proof that a model and the documents agree, made by the compiler: a verdict is `true`, or names what differs.
 * Compiled, never run.
 */
import type { WireOf } from '../../src/core/read/model.js';

/** Takes off what the two sides write differently: `readonly`, and the index signature of loose objects. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T as string extends Key ? never : Key]: Plain<T[Key]> }
    : T;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** Members that the model would not accept as the document has them. */
type Refused<Wire, Doc> = {
  [Key in keyof Wire & keyof Doc]-?: Pick<Doc, Key> extends Pick<Wire, Key> ? never : Key;
}[keyof Wire & keyof Doc];

/** Members that the model demands and the document leaves optional. */
type Demanded<Wire, Doc> = {
  [Key in keyof Wire]-?: object extends Pick<Wire, Key> ? never : Key extends keyof Doc ? never : Key;
}[keyof Wire];

/**
 * Says whether a model accepts every answer that the document describes, and knows its members: all of them, apart
 * from those listed as passed through.
 */
export type Accepts<
  SomeModel,
  Doc,
  PassedThrough extends string = never,
  Wire = Plain<WireOf<SomeModel>>,
  Described = Plain<Doc>,
> = [
  Refused<Wire, Described>,
  Demanded<Wire, Described>,
  Exclude<KeysOf<Described>, KeysOf<Wire> | PassedThrough>,
] extends [never, never, never]
  ? true
  : {
      readonly refused: Refused<Wire, Described>;
      readonly demanded: Demanded<Wire, Described>;
      readonly forgotten: Exclude<KeysOf<Described>, KeysOf<Wire> | PassedThrough>;
    };

/** Compiles only for verdicts that are all `true`. */
export type Proven<Verdicts extends Readonly<Record<string, true>>> = Verdicts;

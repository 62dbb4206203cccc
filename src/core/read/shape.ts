/**
 * Builds objects whose members are known one by one only. An object that gets its members one after the other costs up
 * to ten times what `JSON.parse` takes for it; copying an object that has the same members, and then setting each, costs
 * a third. The entries of a list have the same members nearly always.
 */

/** As many shapes are kept of each kind of object; then they are collected anew. */
const mostShapes = 500;
/** An object has room for as many members before it has to be made larger. */
const mostSet = 4;
/** No known name is longer, and what is not known may be as long as a response. */
const longestName = 100;

/** The members of an object, in their order: the last of them, and the shape before it. */
class Shape {
  readonly last: string;
  readonly before: Shape | undefined;
  /** The shape that followed last time, which mostly follows again. */
  #next: Shape | undefined;
  readonly #others = new Map<string, Shape>();
  #names: readonly string[] | undefined;
  #blank: object | undefined;

  constructor(last: string, before?: Shape) {
    this.last = last;
    this.before = before;
  }

  /** Returns the shape with one member more. */
  with(name: string, shapes: Shapes): Shape {
    if (this.#next?.last === name) return this.#next;
    let next = this.#others.get(name);
    if (next === undefined) {
      next = new Shape(name, this);
      if (!shapes.keeps(name)) return next;
      this.#others.set(name, next);
    }
    return (this.#next = next);
  }

  /** Returns an object of this shape, and empties the list of the values. */
  filled(values: unknown[]): Record<string, unknown> {
    const isFirst = this.#names === undefined;
    const names = (this.#names ??= this.#allNames());
    // What comes once only is not worth an object to copy, and a few members are set as quickly.
    const isCopy = !isFirst && names.length > mostSet;
    const object: Record<string, unknown> = isCopy ? { ...(this.#blank ??= blankOf(names)) } : {};
    for (let at = 0; at < names.length; at++) {
      // Every member of a copy is null already.
      if (!isCopy || values[at] !== null) object[names[at] as string] = values[at];
      values[at] = undefined;
    }
    return object;
  }

  #allNames(): string[] {
    return this.before === undefined ? [] : [...this.before.#allNames(), this.last];
  }
}

/** Only the objects of JSON.parse keep many members in the quick way. */
function blankOf(names: readonly string[]): object {
  return JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`).join()}}`) as object;
}

/** The shapes of one kind of object. */
export class Shapes {
  root = new Shape('');
  #count = 0;
  /** One after the other is made with it; none is there for an object in the other, nor after one that failed half way. */
  free: Draft | undefined;

  /** Begins an object with the members of another: those that stand before one, or all. */
  draftOf(from: Readonly<Record<string, unknown>>, end?: string): Draft {
    const draft = this.free ?? new Draft(this);
    this.free = undefined;
    draft.begin(this.root);
    for (const name in from) {
      if (name === end) break;
      draft.add(name, from[name]);
    }
    return draft;
  }

  /** Tells whether one more shape is to be kept, and counts it. */
  keeps(name: string): boolean {
    if (this.#count++ < mostShapes) return name.length <= longestName;
    this.root = new Shape('');
    this.#count = 0;
    return false;
  }
}

/** An object in the making. */
export class Draft {
  readonly #shapes: Shapes;
  #values: unknown[] = [];
  #count = 0;
  #shape: Shape;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
    this.#shape = shapes.root;
  }

  begin(root: Shape): void {
    this.#shape = root;
    this.#count = 0;
  }

  /** Adds a member. One that is named `__proto__` would become the prototype, and is left out. */
  add(name: string, value: unknown): void {
    if (name === '__proto__') return;
    this.#shape = this.#shape.with(name, this.#shapes);
    this.#values[this.#count++] = value;
  }

  /** Adds a member, or gives another value to the one of this name. */
  put(name: string, value: unknown): void {
    let at = this.#count;
    let shape: Shape | undefined = this.#shape;
    while (shape !== undefined && shape.last !== name) {
      shape = shape.before;
      at--;
    }
    if (shape === undefined || at === 0) this.add(name, value);
    else this.#values[at - 1] = value;
  }

  finished(): Record<string, unknown> {
    this.#shapes.free = this;
    return this.#shape.filled(this.#values);
  }
}

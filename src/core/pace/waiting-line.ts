/**
 * Keeps an order of arrival. Leaving from any place and taking the first take the same short time, however long the
 * line is, and so does joining for whoever comes last: a set of 100,000 would be searched from its start for every turn.
 */

interface Place {
  readonly order: number;
  readonly turn: () => void;
  before: Place | undefined;
  behind: Place | undefined;
}

export class WaitingLine {
  #first: Place | undefined;
  #last: Place | undefined;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The order of the first in line; undefined when the line is empty. */
  get firstOrder(): number | undefined {
    return this.#first?.order;
  }

  /**
   * Joins behind all with a smaller order; the returned function leaves the line, and does nothing after the turn has
   * come.
   */
  join(order: number, turn: () => void): () => void {
    let before = this.#last;
    while (before !== undefined && before.order > order) before = before.before;
    const behind = before === undefined ? this.#first : before.behind;
    const place: Place = { order, turn, before, behind };
    if (before === undefined) this.#first = place;
    else before.behind = place;
    if (behind === undefined) this.#last = place;
    else behind.before = place;
    this.#length += 1;
    return () => {
      if (place.before !== undefined || this.#first === place) this.#remove(place);
    };
  }

  /** Takes the first out of the line. */
  shift(): (() => void) | undefined {
    const place = this.#first;
    if (place === undefined) return undefined;
    this.#remove(place);
    return place.turn;
  }

  #remove(place: Place): void {
    if (place.before === undefined) this.#first = place.behind;
    else place.before.behind = place.behind;
    if (place.behind === undefined) this.#last = place.before;
    else place.behind.before = place.before;
    place.before = undefined;
    place.behind = undefined;
    this.#length -= 1;
  }
}

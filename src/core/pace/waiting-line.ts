/**
 * Keeps an order of arrival. Joining, leaving from any place and taking the first each take the same short time,
 * however long the line is: a set of 100,000 would be searched from its start for every turn.
 */

interface Place {
  readonly turn: () => void;
  before: Place | undefined;
  behind: Place | undefined;
}

export class WaitingLine {
  #first: Place | undefined;
  #last: Place | undefined;

  get isEmpty(): boolean {
    return this.#first === undefined;
  }

  /** Joins at the end; the returned function leaves the line, and does nothing after the place was taken. */
  join(turn: () => void): () => void {
    const place: Place = { turn, before: this.#last, behind: undefined };
    if (this.#last === undefined) this.#first = place;
    else this.#last.behind = place;
    this.#last = place;
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
  }
}

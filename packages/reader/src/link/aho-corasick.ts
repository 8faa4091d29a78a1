/** A pattern found in a text. `pattern` is its place in the list the automaton was built from. */
export interface Match {
  start: number;
  end: number;
  pattern: number;
}

interface Node {
  next: Map<number, number>;
  /** Where to go on when no edge fits. */
  fallback: number;
  /** Patterns that end here. */
  ends: number[];
  /** The nearest node on the way of fallbacks where a pattern ends; 0 for none. */
  shorter: number;
}

/**
 * Finds all occurrences of many words in one pass (Aho and Corasick, 1975): time is linear in the text and the matches,
 * however many words there are.
 *
 * @example
 * new AhoCorasick(['污水', '污水处理厂']).matches('新建污水处理厂') // [{2,4,0}, {2,7,1}]
 */
export class AhoCorasick {
  readonly #nodes: Node[] = [node()];
  readonly #lengths: number[];

  constructor(patterns: readonly string[]) {
    this.#lengths = patterns.map((p) => p.length);
    for (const [i, pattern] of patterns.entries()) if (pattern) this.#insert(pattern, i);
    this.#connect();
  }

  matches(text: string): Match[] {
    const found: Match[] = [];
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = this.#step(state, text.charCodeAt(i));
      for (let at = state; at > 0; at = this.#nodes[at]!.shorter)
        for (const pattern of this.#nodes[at]!.ends)
          found.push({ start: i + 1 - this.#lengths[pattern]!, end: i + 1, pattern });
    }
    return found;
  }

  #insert(pattern: string, id: number) {
    let at = 0;
    for (let i = 0; i < pattern.length; i++) {
      const code = pattern.charCodeAt(i);
      let next = this.#nodes[at]!.next.get(code);
      if (next === undefined) {
        next = this.#nodes.push(node()) - 1;
        this.#nodes[at]!.next.set(code, next);
      }
      at = next;
    }
    this.#nodes[at]!.ends.push(id);
  }

  #connect() {
    const queue = [...this.#nodes[0]!.next.values()];
    for (let i = 0; i < queue.length; i++) {
      const parent = this.#nodes[queue[i]!]!;
      for (const [code, child] of parent.next) {
        const fallback = this.#step(parent.fallback, code);
        const target = this.#nodes[child]!;
        target.fallback = fallback;
        target.shorter = this.#nodes[fallback]!.ends.length > 0 ? fallback : this.#nodes[fallback]!.shorter;
        queue.push(child);
      }
    }
  }

  #step(from: number, code: number): number {
    for (let at = from; ; at = this.#nodes[at]!.fallback) {
      const next = this.#nodes[at]!.next.get(code);
      if (next !== undefined) return next;
      if (at === 0) return 0;
    }
  }
}

const node = (): Node => ({ next: new Map(), fallback: 0, ends: [], shorter: 0 });

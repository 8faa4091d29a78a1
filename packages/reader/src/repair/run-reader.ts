import { gbk } from './gbk.ts';
import type { Language } from './language.ts';
import { cleanOf, type Hints } from './page-hints.ts';
import { simplified } from './traditional.ts';

/** A run of characters that was read one byte off, and what it says. */
export interface ShiftedRun {
  start: number;
  end: number;
  by: string;
  certain: boolean;
}

/** One way to read the bytes up to here. */
interface State {
  out: string;
  /** The last two characters of `out`, simplified; 0 where there is none. */
  one: number;
  two: number;
  /** Lead byte that waits for its trail, -1 when aligned. */
  pending: number;
  score: number;
  /** A pair was put in that the page had dropped. */
  drops: number;
  /** Holds a guess from another mention of the same word. */
  guessed: boolean;
  /** Rests on a lead byte chosen by likelihood. */
  assumed: boolean;
  /** Neighbours the text shows nowhere else. */
  strange: number;
  /** Where the run ends, once it does. */
  end: number;
}

const beam = 100;
/** How many of the best readings try a dropped pair. */
const dropBeam = 100;
const costOfDrop = 6;
/** A break is mostly made at the end of a sentence: 。 is A1A3. */
const likelyLead = 4;
/** What a hint right after a run weighs for the character it is the pinyin of, and against any other. */
const ownHint = 6;
const pinyin = /([a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4})[)）]/y;
const marks: Record<string, number> = {
  '!': 0xa3a1,
  '！': 0xa3a1,
  '?': 0xa3bf,
  '？': 0xa3bf,
  ';': 0xa3bb,
  '；': 0xa3bb,
  ',': 0xa3ac,
  '，': 0xa3ac,
  '。': 0xa1a3,
  '、': 0xa1a2,
};
const flattened: Record<string, number> = { ...marks, ':': 0xa3ba, '(': 0xa3a8, ')': 0xa3a9 };

interface Droppable {
  dropped: number;
  /** The character before the dropped place, simplified. */
  one: number;
  /** The text says these two characters elsewhere. */
  known: boolean;
}

/** What all runs of a page share. */
export class RunPage {
  readonly raw: string;
  readonly hinted: Hints;
  readonly language: Language;
  /** Found once for what waits and what comes, while the language says the same. */
  readonly droppables = new Map<number, Droppable[]>();

  constructor(raw: string, hinted: Hints, language: Language) {
    this.raw = raw;
    this.hinted = hinted;
    this.language = language;
  }
}

/** Reads the bytes of one run again, from a `?` on, keeping the likeliest readings. */
export class RunReader {
  private readonly page: RunPage;
  private readonly raw: string;
  private readonly start: number;
  private readonly language: Language;
  /** Whether pairs that the page may have dropped are tried. */
  private readonly withDrops: boolean;
  private at: number;
  private states: State[];
  private finished: State[] = [];
  /** The two characters after a place: what a run that ends there must lead on to. */
  private readonly following = new Map<number, string>();

  constructor(page: RunPage, start: number, withDrops: boolean) {
    this.page = page;
    this.raw = page.raw;
    this.language = page.language;
    this.start = start;
    this.at = start;
    this.withDrops = withDrops;
    this.states = [];
  }

  read(): ShiftedRun {
    const before = cleanOf(this.raw.slice(Math.max(0, this.start - 12), this.start)).slice(-2);
    const [one, two] = lastTwo(before);
    this.states = [
      { out: before, one, two, pending: -1, score: 0, drops: 0, guessed: false, assumed: false, strange: 0, end: -1 },
    ];
    while (
      this.states.length > 0 &&
      this.at < this.raw.length &&
      this.raw[this.at] !== '\n' &&
      this.at - this.start < 80
    )
      this.step();
    return this.best(before.length);
  }

  private step(): void {
    const c = this.raw[this.at]!;
    if (c === '?') {
      pinyin.lastIndex = this.at + 1;
      const hint = pinyin.exec(this.raw);
      if (hint) this.brokenHint(hint[1]!, pinyin.lastIndex);
      else this.orphan();
    } else if (c === '(' || c === '（') {
      pinyin.lastIndex = this.at + 1;
      if (pinyin.test(this.raw)) this.at = pinyin.lastIndex;
      else this.bytes(0xa3a8);
    } else if (c === '€') this.ascii(0x80);
    else if (c in flattened) this.bytes(flattened[c]!);
    else if (c.charCodeAt(0) < 0x80) this.ascii(c.charCodeAt(0));
    else this.bytes(gbk().pairOf[c.charCodeAt(0)]!);
    if (this.states.length > beam) this.states = this.states.sort((a, b) => b.score - a.score).slice(0, beam);
  }

  /** X?pinyin): a hint set between the halves of two characters, or after a character whose trail byte it swallowed. */
  private brokenHint(reading: string, end: number): void {
    this.at = end;
    const characters = [...(this.page.hinted.byPinyin.get(reading) ?? [])].map((code) => gbk().pairOf[code]!);
    const next: State[] = [];
    for (const state of this.states) {
      if (state.pending < 0) {
        const previous = gbk().pairOf[this.raw.charCodeAt(this.start - 1)]! & 0xff;
        for (const pair of characters) if (pair >> 8 === previous) next.push({ ...state, pending: pair & 0xff });
        continue;
      }
      for (const pair of characters) {
        if (pair >> 8 === state.pending) this.finish(this.emit(state, state.pending, pair & 0xff, -1));
        const both = this.emit(state, state.pending, pair >> 8, pair & 0xff);
        if (both) next.push(both);
        for (const whole of this.drops(state, pair & 0xff, -1, pair >> 8)) this.finish(whole);
      }
    }
    this.states = next;
  }

  /** A bare `?`: before a false mark it is an unknown lead byte; after a pending one the unknown trail of a run cut off; else a lost character. */
  private orphan(): void {
    const mark = marks[this.raw[this.at + 1] ?? ''];
    const aligned = this.states.every((state) => state.pending < 0);
    if (aligned && mark) {
      // At the beginning of a line the orphan is half of the ideographic space, A1A1.
      const indent = /(?:^|\n)[ \u3000]*$/.test(this.raw.slice(Math.max(0, this.at - 12), this.at));
      this.at += 2;
      const next: State[] = [];
      for (const state of this.states)
        for (let lead = indent ? 0xa1 : 0x81; lead <= (indent ? 0xa1 : 0xfe); lead++) {
          const one = this.emit(state, lead, mark >> 8, mark & 0xff);
          if (!one) continue;
          if (lead === 0xa1) one.score += likelyLead;
          one.assumed = true;
          next.push(one);
        }
      this.states = next;
      return;
    }
    this.at += 1;
    for (const state of this.states)
      this.finish(state.pending < 0 ? { ...state, out: `${state.out}□`, guessed: true } : this.mention(state));
    this.states = [];
  }

  /** The character with this lead byte that follows the same words elsewhere in the text; □ when none or several do. */
  private mention(state: State): State {
    const { one, two } = state;
    let best = '□';
    let most = 0;
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const code = gbk().charOf[state.pending * 256 + trail];
      if (!code) continue;
      const next = simplified(code);
      const usual = this.language.count(0, two, next) > this.language.count(0, 0, two) / 2;
      const seen = this.language.count(one, two, next) + (usual ? 1 : 0);
      if (seen === most && seen > 0) best = '□';
      if (seen > most) {
        most = seen;
        best = String.fromCharCode(code);
      }
    }
    return {
      ...state,
      out: state.out + best,
      pending: -1,
      guessed: true,
      score: state.score + (best === '□' ? -8 : -1),
    };
  }

  /** One displayed character: its first byte completes the pending one, its second waits. A dropped pair may stand before it. */
  private bytes(pair: number): void {
    this.at += 1;
    const next: State[] = [];
    if (pair > 0) {
      if (this.withDrops) this.states.sort((a, b) => b.score - a.score);
      this.states.forEach((state, rank) => {
        if (state.pending < 0) return;
        const one = this.emit(state, state.pending, pair >> 8, pair & 0xff);
        if (one) next.push(one);
        if (rank < dropBeam) next.push(...this.drops(state, pair >> 8, pair & 0xff));
      });
    }
    this.states = next;
  }

  /** An ASCII byte can only be a trail: it completes the last character of the run. */
  private ascii(byte: number): void {
    this.at += 1;
    for (const state of this.states) {
      if (state.pending < 0) continue;
      this.finish(this.emit(state, state.pending, byte, -1));
      for (const whole of this.drops(state, byte, -1)) this.finish(whole);
    }
    this.states = [];
  }

  /**
   * The readings in which a pair without a character stood before the bytes `lead`, `pending`, and was dropped;
   * with `second`, only those whose next character begins with that byte.
   */
  private drops(state: State, lead: number, pending: number, second?: number): State[] {
    if (!this.withDrops || state.drops >= 2) return [];
    const found: State[] = [];
    for (const { dropped, one, known } of this.droppable(state.pending, lead)) {
      if (second !== undefined && (dropped & 0xff) !== second) continue;
      if (!known && !this.language.count(0, state.two, one)) continue;
      const half = this.emit(state, state.pending, dropped >> 8, dropped & 0xff);
      const whole = half && this.emit(half, half.pending, lead, pending);
      if (!whole) continue;
      whole.drops++;
      whole.score -= costOfDrop;
      found.push(whole);
    }
    return found;
  }

  /** The dropped pairs that make two characters of what waits and what comes; nearly all states of a step ask for the same. */
  private droppable(pending: number, lead: number): Droppable[] {
    const key = pending * 256 + lead;
    const there = this.page.droppables.get(key);
    if (there) return there;
    const found: Droppable[] = [];
    for (const dropped of gbk().undefinedPairs) {
      const first = gbk().charOf[pending * 256 + (dropped >> 8)];
      const next = gbk().charOf[(dropped & 0xff) * 256 + lead];
      if (!first || !next) continue;
      const one = simplified(first);
      const two = simplified(next);
      const known = this.language.count(0, one, two) > 0;
      if (known || this.language.count(0, 0, two) > 0) found.push({ dropped, one, known });
    }
    this.page.droppables.set(key, found);
    return found;
  }

  private emit(state: State, lead: number, trail: number, pending: number): State | null {
    const code = gbk().charOf[lead * 256 + trail];
    if (!code) return null;
    const next = simplified(code);
    // Written out: a spread copies a state several times slower, and there are thousands in a run.
    return {
      out: state.out + String.fromCharCode(code),
      one: state.two,
      two: next,
      pending,
      score: state.score + this.language.score(state.one, state.two, next),
      drops: state.drops,
      guessed: state.guessed,
      assumed: state.assumed,
      strange: state.strange + (this.language.count(0, state.two, next) === 0 ? 1 : 0),
      end: -1,
    };
  }

  private finish(state: State | null): void {
    if (state) this.finished.push({ ...state, end: this.at });
  }

  private best(before: number): ShiftedRun {
    let first: State | null = null;
    let second: State | null = null;
    for (const state of this.finished) {
      this.leadOn(state);
      if (!first || state.score > first.score) {
        second = first;
        first = state;
      } else if (!second || state.score > second.score) second = state;
    }
    if (!first) return this.unreadable();
    const { end, guessed, assumed, strange, drops } = first;
    const by = first.out.slice(before);
    // A hint right after the run that is the last character's own says that the run was read as it should be.
    const confirmed = this.hintAfter(end)?.has(first.out.charCodeAt(first.out.length - 1)) ?? false;
    const fluent = strange <= Math.max(1, confirmed ? by.length - 1 : by.length / 3);
    if (drops > 0 && !fluent) return this.unreadable();
    const clear = !second || first.score - second.score > 2;
    // One character between a hint's halves leaves no choice; anything longer must hold only what the text says elsewhere.
    const forced = !assumed && by.length === 1;
    const certain = drops === 0 && !guessed && clear && (forced || strange === 0);
    return { start: this.start, end: this.afterHint(end), by, certain };
  }

  /** Counts in how well a finished reading goes together with what stands after it. */
  private leadOn(state: State): void {
    let after = this.following.get(state.end);
    if (after === undefined) {
      after = cleanOf(this.raw.slice(state.end, state.end + 16)).slice(0, 2);
      this.following.set(state.end, after);
    }
    const hinted = this.hintAfter(state.end);
    if (hinted) state.score += hinted.has(state.out.charCodeAt(state.out.length - 1)) ? ownHint : -ownHint;
    let [one, two] = lastTwo(state.out);
    for (let i = 0; i < after.length; i++) {
      const next = after.charCodeAt(i);
      state.score += this.language.score(one, two, next);
      if (i === 0 && this.language.count(0, two, next) === 0) state.strange++;
      one = two;
      two = next;
    }
  }

  /** The characters this page hints as it hints the one before `end`; null when no known hint stands there. */
  private hintAfter(end: number): ReadonlySet<number> | null {
    pinyin.lastIndex = end + 1;
    const hint = '(（'.includes(this.raw[end] ?? ' ') ? pinyin.exec(this.raw) : null;
    return (hint && this.page.hinted.byPinyin.get(hint[1]!)) ?? null;
  }

  /** The end of the hint that stands at `end`, if one does: ^(qū) belongs to the character the run ended with. */
  private afterHint(end: number): number {
    pinyin.lastIndex = end + 1;
    return '(（'.includes(this.raw[end] ?? ' ') && pinyin.test(this.raw) ? pinyin.lastIndex : end;
  }

  /** A run no reading fits becomes one □, up to the ASCII byte that would have set it right. */
  private unreadable(): ShiftedRun {
    const rest = this.raw.slice(this.start, this.start + 24);
    const realigned = /^\?[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）][^\n?。、“”@-~\d(（]{0,14}[@-~]/.exec(rest);
    const hint = /^\?[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]/.exec(rest);
    const end = this.start + (realigned ?? hint ?? ['?'])[0].length;
    return { start: this.start, end: this.afterHint(end), by: '□', certain: false };
  }
}

/** The codes of the last two characters, simplified; 0 where there is none. */
function lastTwo(words: string): [number, number] {
  const code = (at: number) => (at < 0 ? 0 : simplified(words.charCodeAt(at)));
  return [code(words.length - 2), code(words.length - 1)];
}

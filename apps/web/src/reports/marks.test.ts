import { describe, expect, it } from 'vitest';
import type { Section } from '../api/types.ts';
import { drawnOf, foremost, layOut, type Mark, type MarkKind, repairedShare } from './marks.ts';

const mark = (id: string, start: number, end: number, kind: MarkKind = 'fact'): Mark => ({
  id,
  kind,
  start,
  end,
  doubtful: false,
});
const sorted = (...marks: Mark[]) => marks.sort((a, b) => a.start - b.start || b.end - a.end);

/** `新[建|a][5|ab][所|b]` for the pieces of a text. */
function drawn(text: string, marks: Mark[], outline: Section[] = []): string[] {
  return layOut(text, outline, sorted(...marks)).map((paragraph) =>
    paragraph.pieces
      .map(({ start, end, marks }) =>
        marks.length
          ? `[${text.slice(start, end)}|${marks
              .map((one) => one.id)
              .sort()
              .join('')}]`
          : text.slice(start, end),
      )
      .join(''),
  );
}

describe('layOut', () => {
  it('leaves a text without marks whole', () => {
    expect(drawn('新建五所学校。', [])).toEqual(['新建五所学校。']);
  });

  it('cuts where marks lie in one another', () => {
    expect(drawn('新建5所学校', [mark('c', 0, 6), mark('f', 2, 4)])).toEqual(['[新建|c][5所|cf][学校|c]']);
  });

  it('cuts where marks cross', () => {
    expect(drawn('新建5所学校', [mark('a', 0, 3), mark('b', 2, 5)])).toEqual(['[新建|a][5|ab][所学|b]校']);
  });

  it('carries a mark over a line break and leaves blank lines out', () => {
    expect(drawn('一行\n\n二行', [mark('a', 1, 5)])).toEqual(['一[行|a]', '[二|a]行']);
  });

  it('keeps a mark whose words vanished, as an empty piece', () => {
    expect(drawn('县区', [mark('r', 1, 1, 'repair')])).toEqual(['县[|r]区']);
    expect(drawn('县区', [mark('r', 2, 2, 'repair')])).toEqual(['县区[|r]']);
  });

  it('draws every character once and in order, whatever the marks', () => {
    const text = '一二三\n四五六七\n八九';
    const marks = Array.from({ length: 40 }, (_, n) =>
      mark(`m${n}`, (n * 7) % 10, Math.min(11, ((n * 7) % 10) + (n % 5))),
    );
    const pieces = layOut(text, [], sorted(...marks)).flatMap((paragraph) => paragraph.pieces);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll('\n', ''));
    for (const piece of pieces.filter(({ start, end }) => end > start)) {
      const within = marks.filter((one) => one.start <= piece.start && one.end >= piece.end && one.end > one.start);
      expect(new Set(piece.marks)).toEqual(new Set(within));
    }
  });

  it('tells a heading on its own line from one that runs into its paragraph', () => {
    const section = (id: string, start: number, end: number): Section => ({
      id,
      role: 'plan',
      level: 2,
      parent: null,
      heading: id,
      headingSpan: { start, end },
      span: { start, end: end + 3 },
    });
    const [alone, runIn] = layOut('  一、目标\n(一)工业。正文', [section('a', 2, 6), section('b', 7, 13)], []);
    expect(alone).toMatchObject({ headingLevel: 2, sections: [{ id: 'a' }] });
    expect(runIn).toMatchObject({ headingLevel: null, sections: [{ id: 'b' }] });
  });
});

describe('foremost', () => {
  it('takes the shortest mark that is shown', () => {
    const marks = [mark('c', 0, 20, 'commitment'), mark('f', 4, 8)];
    expect(foremost(marks, new Set())?.id).toBe('f');
    expect(foremost(marks, new Set(['fact']))?.id).toBe('c');
    expect(foremost(marks, new Set(['fact', 'commitment']))).toBeNull();
  });
});

describe('repairs', () => {
  const certain = mark('r0', 0, 4, 'repair');
  const doubtful = { ...mark('r1', 6, 7, 'repair'), doubtful: true };

  it('are left out when hidden, but neither damage nor the chosen one', () => {
    const ids = (hidden: boolean, chosen: string | null) =>
      drawnOf([certain, doubtful, mark('f', 0, 2)], hidden, chosen).map((one) => one.id);
    expect(ids(false, null)).toEqual(['r0', 'r1', 'f']);
    expect(ids(true, null)).toEqual(['r1', 'f']);
    expect(ids(true, 'r0')).toEqual(['r0', 'r1', 'f']);
  });

  it('that are doubtful can be clicked even while repairs are hidden', () => {
    expect(foremost([doubtful], new Set(['repair']))?.id).toBe('r1');
    expect(foremost([certain], new Set(['repair']))).toBeNull();
  });

  it('are measured by the text they cover', () => {
    expect(repairedShare([certain, doubtful, mark('f', 0, 9)], 40)).toBeCloseTo(0.1);
    expect(repairedShare([], 0)).toBe(0);
  });
});

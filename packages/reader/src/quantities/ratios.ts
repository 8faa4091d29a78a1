import { noFact, type Quantity, type Recogniser } from './quantity.ts';

/**
 * Ratios: 2.6:1 is one number with the unit ":1"; 三次产业结构14.4:34.9:50.7 is three shares in per cent.
 */
export const ratios: Recogniser = (run) => {
  const { before, after, previous } = run;
  const glued = previous?.number.end === run.start - 1 && /[:：∶]$/.test(before) ? previous : null;
  if (glued?.kind === 'ratio') return noFact(run, 'name', '比的后项');
  if (glued?.rule === '三项之比') return share(run, '三项之比');
  const tail = /^[:：∶](\d+(?:\.\d+)?)([:：∶]\d+)?/.exec(after);
  if (!tail) return null;
  const said = /(?:比|结构|比例|比重)[^，。；\d]{0,6}$/.test(before);
  if (tail[2]) return share(run, '三项之比');
  if (!said && !run.text.includes('.') && !/[.]/.test(tail[1]!)) return null;
  return {
    ...share(run, '比'),
    kind: 'ratio',
    unit: `:${tail[1]}`,
    dimension: 'ratio',
    end: run.end + 1 + tail[1]!.length,
  };
};

function share(run: { start: number; end: number; value: number }, rule: string): Quantity {
  const { start, end, value } = run;
  return {
    kind: 'share',
    value,
    unit: '%',
    dimension: 'share',
    bound: 'eq',
    boundWord: '',
    start,
    end,
    number: { start, end },
    rule,
  };
}

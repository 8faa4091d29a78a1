import type { Recogniser } from './quantity.ts';

/** Places in a ranking: 第45位, 排名第43, 居全省县级前20名, 居全省第2, 进入百强区前100强. */
export const ranks: Recogniser = (run) => {
  const { before, after, start, end, value } = run;
  const ordinal = /第$/.test(before);
  const top = /(?:前|进入|跻身|挺进|迈入|进军)[^，。；]{0,12}$/.exec(before);
  const unit = /^[位名强]/.exec(after)?.[0] ?? '';
  const isTop = top !== null && (before.endsWith('前') || unit === '强');
  if (!isTop && !(ordinal && /^(?:[位名]|[，。；、！？\n]|$)/.test(after))) return null;
  if (isTop && unit === '' && !/^[，。；、！？\n]/.test(after)) return null;
  const lead = ordinal || before.endsWith('前') ? 1 : 0;
  return {
    kind: 'rank',
    value,
    unit: unit === '强' ? '强' : '位',
    dimension: 'rank',
    bound: isTop ? 'le' : 'eq',
    boundWord: isTop ? '前' : '',
    start: start - lead,
    end: end + unit.length,
    number: { start, end },
    rule: '名次',
  };
};

import { noFact, type Recogniser } from './quantity.ts';

/** Heading and note numbers: [1], 〔2〕, "3.双随机一公开：" at the start of a line or after a full stop, "（1）改造…". */
export const ordinals: Recogniser = (run) => {
  const { before, after, text } = run;
  if (text.includes('.') || text.length > 3) return null;
  const last = before.at(-1) ?? '\n';
  if (/[[【〔［]$/.test(before) && /^[\]】〕］]/.test(after)) return noFact(run, 'ordinal', '注号');
  if (/[（(]$/.test(before) && /^[）)]/.test(after)) return noFact(run, 'ordinal', '序号');
  if (/[\n。；：！？）)”　 ]/.test(last) && /^(?:[.．、](?!\d)|[）)])/.test(after))
    return noFact(run, 'ordinal', '序号');
  return null;
};

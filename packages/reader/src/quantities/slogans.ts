import { noFact, type Recogniser } from './quantity.ts';

const longestName = 24;

/**
 * Digits inside names in quotation marks and titles, and plus chains: “3+3+2”产业体系, “五个100”, 《…24条措施》, 1+N.
 * A quotation that lists two or more amounts (“40平方公里、40万人口”的城市) is a sentence, not a name.
 */
export const slogans: Recogniser = (run) => {
  const { before, after, quote } = run;
  if (/^[”"]?[+＋]/.test(after) || /[+＋][“"]?$/.test(before)) return noFact(run, 'name', '加号连写');
  if (!quote) return null;
  if (quote.title) return noFact(run, 'name', '书名号内');
  if (quote.end - quote.start > longestName) return null;
  const inside =
    before.slice(Math.max(0, before.length - (run.start - quote.start))) +
    run.text +
    after.slice(0, quote.end - run.end);
  if (/，|\d.*、.*\d/.test(inside)) return null;
  return noFact(run, 'name', '引号内的名称');
};

/** A mark of the Law on Guarding State Secrets, alone on a line or with its star and period: 机密★1年, 秘 密, 密级：秘密. */
const mark =
  /^(?:密级[：: ]*)?(?:绝 ?密|机 ?密|秘 ?密)(?: ?[★☆*＊].{0,12})?(?: .{0,20})?$|(?:绝 ?密|机 ?密|秘 ?密) ?[★☆]/;
/** The mark stands in the upper corner of the first page. */
const headLines = 30;
const headLength = 1500;

/**
 * Whether the head of a text carries a classification mark. The word inside prose (保守国家秘密) is none.
 *
 * @example isClassified('机密★1年\n关于…的报告') // true
 */
export function isClassified(text: string): boolean {
  return text
    .slice(0, headLength)
    .split('\n', headLines)
    .some((line) => line.length <= 60 && mark.test(line.trim()));
}

import type { Draft } from './draft.ts';
import { cap } from './heading.ts';
import { verbOf, verbs } from './words.ts';

/**
 * 49个入河排污口、15个入湖排污口整治: what is done to the last of a list is done to all of it. Gives the verb that ends
 * the last thing counted to those before it that have none of their own.
 */
export function shareTail(drafts: readonly Draft[]): void {
  for (let i = drafts.length - 1; i > 0; i--) {
    const tail = isCounted(drafts[i]!) ? doneTo(drafts[i]!) : '';
    if (!tail) continue;
    for (let j = i - 1; j >= 0 && isJoined(drafts[j + 1]!); j--) {
      const draft = drafts[j]!;
      if (!isCounted(draft) || /(?<=.)[改建迁修]$/.test(draft.noun) || verbs.endingAt(draft.noun, draft.noun.length))
        break;
      draft.subject = cap(draft.subject + tail);
      draft.why.push('末项动词');
    }
  }
}

/** Said with the quantity in front, and by no verb that already says what is done (完成, 推进 do not). */
const isCounted = ({ why, verb }: Draft) => why.includes('数量在前') && (verb === '' || verbOf.get(verb) === 'light');

const isJoined = ({ piece }: Draft) => piece.joint === '、' || piece.joint === '和';

/** The verb that ends the thing counted, a 项目 or 工程 after it included: 新建改扩建项目. */
function doneTo({ noun }: Draft): string {
  const end = /(?:项目|工程)$/.test(noun) ? noun.length - 2 : noun.length;
  const verb = verbs.endingAt(noun, end);
  return verbOf.get(verb) === 'nominal' && verb.length < end ? noun.slice(end - verb.length) : '';
}

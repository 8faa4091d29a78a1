import { verbOf } from './words.ts';

/** A subject is the heading of a table row; one that leans on another may run a little longer before it is cut. */
export const longestSubject = 20;
const longestLeaning = 24;

/** Takes off what a heading does not carry: marks at the ends, note numbers, 等, 任务. */
export function clean(words: string): string {
  return words
    .replace(/^[的、，：\s]+|[的、，：\s]+$/g, '')
    .replace(/^(?:是|[现共]?有(?![效机色关限轨线序害声氧偿]|.{1,6}的))(?=..)/, '')
    .replace(/等(?:一批)?(?:重点|重大)?(?:项目|工程)(?:建设)?$/, '')
    .replace(/(?<=..)(?:等|共|任务)$/, '')
    .replace(/新签约?/, '签约')
    .replace(/(?<=..)实现(?=..)/, '')
    .replace(/[[〔]\d+[\]〕]/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')');
}

/** 老旧小区 + 改造; verbs that only say "there is now" leave no trace. */
export function withVerb(noun: string, verb: string): string {
  const counted = verbOf.get(verb) === 'nominal' && !noun.includes(verb) && !/[率额量数]$/.test(noun);
  return counted ? noun + verb : noun;
}

/** Cuts a heading that is too long: of a list its last member, else its end. */
export function cap(subject: string): string {
  if (subject.length <= longestLeaning) return subject;
  const cut = Math.max(...['、', '和', '的'].map((mark) => subject.lastIndexOf(mark, subject.length - 5)));
  if (cut >= 0 && subject.length - cut - 1 <= longestSubject) return subject.slice(cut + 1);
  return subject.slice(-longestSubject);
}

import type { LedgerErrorCode } from '@luoshi/ledger';

/** A sentence in the two languages of Luoshi. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** Every code a problem document can carry, with its HTTP status and short title. */
const titles = {
  'bad-request': [400, '请求有误', 'Bad request'],
  invalid: [400, '填写有误', 'Invalid input'],
  'sign-in-needed': [401, '请先登录', 'Sign in first'],
  'wrong-password': [401, '账号或密码不对', 'Wrong account or password'],
  disabled: [403, '账号已停用', 'Account disabled'],
  'demo-elsewhere': [403, '演示账号只能在本机使用', 'Demo accounts work on this machine only'],
  forbidden: [403, '没有权限', 'Not allowed'],
  'not-found': [404, '没有找到', 'Not found'],
  conflict: [409, '内容已被他人修改', 'Changed by someone else'],
  'already-there': [409, '已经存在', 'Already there'],
  'in-use': [409, '还在使用', 'Still in use'],
  'gate-closed': [409, '当前环节不允许', 'The gate is closed'],
  'too-large': [413, '文件太大', 'Too large'],
  'unsupported-type': [415, '文件类型不支持', 'Unsupported type'],
  'unknown-unit': [422, '没有这个单位', 'Unknown unit'],
  'unknown-period': [422, '没有这个时期', 'Unknown period'],
  'needs-reason': [422, '需要说明理由', 'A reason is needed'],
  'needs-lead': [422, '需要牵头单位', 'A lead unit is needed'],
  empty: [422, '文件是空的', 'The file is empty'],
  unsupported: [422, '格式不支持', 'Unsupported format'],
  'damaged-file': [422, '文件已损坏', 'Damaged file'],
  'zip-bomb': [422, '压缩文件异常', 'Suspicious archive'],
  'no-table': [422, '没有找到任务表', 'No task table found'],
  'no-task-column': [422, '任务表缺少任务列', 'The table has no task column'],
  'separation-of-duties': [422, '三员不得兼任', 'Separation of duties'],
  'too-many-requests': [429, '操作太频繁', 'Too many requests'],
  internal: [500, '系统出错', 'Internal error'],
} as const satisfies Record<LedgerErrorCode | (string & {}), readonly [number, string, string]>;

export type ProblemCode = keyof typeof titles;

export interface ProblemExtras {
  /** Where in the request it went wrong: a JSON pointer, a file, a line. */
  errors?: { at: string; message: Bilingual }[];
  /** What stands there now, for a conflict. */
  current?: unknown;
  /** Seconds to wait, for `too-many-requests`. */
  retryAfter?: number;
}

/**
 * The one exception of the server: thrown anywhere below a route, turned into an RFC 9457 document by the error
 * handler in `plugins/problems.ts`.
 *
 * @example
 * throw new Problem('not-found', { zh: '没有这份报告。', en: 'There is no such report.' });
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: Bilingual;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, detail: Bilingual, extras: ProblemExtras = {}) {
    super(detail.en);
    this.name = 'Problem';
    this.code = code;
    this.detail = detail;
    this.extras = extras;
  }

  get status(): number {
    return titles[this.code][0];
  }

  /** The document as it is sent, in one language. */
  document(language: keyof Bilingual) {
    const [status, zh, en] = titles[this.code];
    const { errors, current } = this.extras;
    return {
      type: `urn:luoshi:problem:${this.code}`,
      title: language === 'zh' ? zh : en,
      status,
      detail: this.detail[language],
      code: this.code,
      ...(errors && { errors: errors.map((e) => ({ at: e.at, message: e.message[language] })) }),
      ...(current !== undefined && { current }),
    };
  }
}

/** `zh` unless the request prefers English. */
export function languageOf(acceptLanguage: string | undefined): keyof Bilingual {
  const first = (acceptLanguage ?? 'zh')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.find((p) => p.trim().startsWith('q='));
      return { tag, q: q ? Number(q.trim().slice(2)) : 1 };
    })
    .filter(({ tag }) => /^(zh|en)\b/.test(tag))
    .sort((a, b) => b.q - a.q)[0];
  return first?.tag.startsWith('en') ? 'en' : 'zh';
}

export const noSuchReport = () => new Problem('not-found', { zh: '没有这份报告。', en: 'There is no such report.' });
export const noSuchMatter = () => new Problem('not-found', { zh: '没有这个事项。', en: 'There is no such matter.' });
export const noSuchIndicator = () =>
  new Problem('not-found', { zh: '没有这个指标。', en: 'There is no such indicator.' });

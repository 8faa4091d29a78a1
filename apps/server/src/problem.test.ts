import { expect, it } from 'vitest';
import { languageOf, Problem } from './problem.ts';

it.each([
  [undefined, 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr-FR,en;q=0.5,zh;q=0.4', 'en'],
  ['en;q=0.2,zh-TW;q=0.7', 'zh'],
  ['*', 'zh'],
] as const)('answers Accept-Language %s in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});

it('is a problem document with a stable code and the mistakes in one language', () => {
  const problem = new Problem(
    'conflict',
    { zh: '已被修改', en: 'Changed' },
    { errors: [{ at: '/task', message: { zh: '太长', en: 'too long' } }], current: { version: 2 } },
  );
  expect(problem.document('en')).toEqual({
    type: 'urn:luoshi:problem:conflict',
    title: 'Changed by someone else',
    status: 409,
    detail: 'Changed',
    code: 'conflict',
    errors: [{ at: '/task', message: 'too long' }],
    current: { version: 2 },
  });
});

import { describe, expect, it } from 'vitest';
import { isClassified } from './classified.ts';

describe('a classification mark at the head of a text', () => {
  it.each(['机密★1年\n关于全县情况的报告', '秘密\n某县人民政府', '绝 密★长期', '文件\n密级：秘密\n正文', '秘密★'])(
    '%j is seen',
    (text) => {
      expect(isClassified(text)).toBe(true);
    },
  );
  it.each(['各级干部要保守国家秘密。', '密级：公开\n正文', '打好商业秘密保护攻坚战', `${'正文。\n'.repeat(40)}秘密`])(
    '%j is none',
    (text) => {
      expect(isClassified(text)).toBe(false);
    },
  );
});

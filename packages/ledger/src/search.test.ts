import { describe, expect, test } from 'vitest';
import { indexQuery, lexemes, wordsToCheck } from './search.ts';

describe('full text over Chinese', () => {
  test('indexes neighbouring characters and whole runs of letters and digits', () => {
    expect(lexemes('改造老旧小区100个,5G基站')).toEqual(['改造', '造老', '老旧', '旧小', '小区', '100', '5g', '基站']);
  });

  test('takes full-width as half-width, and each lexeme once', () => {
    expect(lexemes('ＧＤＰ GDP 增长 增长')).toEqual(['gdp', '增长']);
  });

  test('a query asks for all its pairs; letters may be the beginning of a run', () => {
    expect(indexQuery('老旧小区 gd')).toBe("'老旧' & '旧小' & '小区' & 'gd':*");
  });

  test('a single character is too short for the index', () => {
    expect(indexQuery('桥')).toBeNull();
    expect(wordsToCheck('  桥  路 ')).toEqual(['桥', '路']);
  });

  test('what the index settles alone is not checked again', () => {
    expect(wordsToCheck('小区 GDP')).toEqual([]);
    expect(wordsToCheck('老旧小区 100个 小区,')).toEqual(['老旧小区', '100个', '小区,']);
  });

  test('what would be an operator of the query language is only text', () => {
    expect(indexQuery(`'; | !水利:* \\`)).toBe("'水利'");
  });
});

import { describe, expect, it } from 'vitest';
import { heads } from './fenbie.ts';

describe('分别: the subjects in a list', () => {
  it.each([
    ['减跑动、减时限、减环节比例', 3, ['减跑动比例', '减时限比例', '减环节比例']],
    ['城乡居民人均可支配收入', 2, ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    ['城乡低保、特困供养标准', 3, ['城镇低保标准', '农村低保标准', '特困供养标准']],
    ['各项存贷款余额', 2, ['各项存款余额', '各项贷款余额']],
    ['农村卫生厕所普及率、生活垃圾处理率', 2, ['农村卫生厕所普及率', '生活垃圾处理率']],
    ['事故起数、死亡人数和经济损失', 3, ['事故起数', '死亡人数', '经济损失']],
    ['固定资产投资、财政收入两项指标', 2, ['固定资产投资', '财政收入']],
    ['水泥、陶瓷两大产业', 2, ['水泥产业', '陶瓷产业']],
  ])('%s', (list, count, expected) => expect(heads(list, count)).toEqual(expected));

  it('answers null when the list does not hold that many', () => expect(heads('财政收入', 2)).toBeNull());
});

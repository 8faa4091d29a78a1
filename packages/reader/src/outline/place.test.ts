import { describe, expect, it } from 'vitest';
import { placeOf } from './place.ts';

const named = (text: string) => {
  const place = placeOf(text);
  return place && `${place.code ?? '-'} ${place.name} ${place.level}`;
};

describe('the place of a report', () => {
  it.each([
    ['在洪湖市第九届人民代表大会第三次会议上', '421083 洪湖市 county'],
    ['2023年曲靖市麒麟区政府工作报告', '530302 麒麟区 county'],
    ['株洲市人民政府市长 某某', '430200 株洲市 city'],
    ['恩施土家族苗族自治州人民政府工作报告', '422800 恩施土家族苗族自治州 city'],
    ['新疆维吾尔自治区政府工作报告', '650000 新疆维吾尔自治区 province'],
    ['科尔沁左翼中旗人民政府工作报告', '150521 科尔沁左翼中旗 county'],
    ['青原自治旗人民政府工作报告', '- 青原自治旗 county'],
    ['青澜经济技术开发区管委会工作报告', '- 青澜经济技术开发区 park'],
    ['青石镇2024年政府工作报告', '- 青石镇 township'],
    ['——一九八八年四月二日在青云省第七届人民代表大会上', '- 青云省 province'],
    ['城东街道办事处2025年工作情况', '- 城东街道 township'],
    ['湖南省人民政府工作报告', '430000 湖南省 province'],
    ['渌口区舲舫乡政府工作报告', /^430\d{6} 舲舫乡 township$/],
  ])('%s → %s', (text, place) => {
    if (typeof place === 'string') expect(named(text)).toBe(place);
    else expect(named(text)).toMatch(place);
  });
  it('among places of one name is the one in the city named with it', () => {
    expect(named('南京市鼓楼区政府工作报告')).toBe('320106 鼓楼区 county');
    expect(named('鼓楼区政府工作报告\n今年，我们融入福州都市圈，福州软件园提速。')).toBe('350102 鼓楼区 county');
  });
  it('has no code when nothing tells which of several it is, or when the table does not know it', () => {
    expect(named('鼓楼区政府工作报告')).toBe('- 鼓楼区 county');
    expect(named('青澜县石桥镇人民政府工作报告')).toBe('- 石桥镇 township');
    expect(named('在澜江市第六届人民代表大会第六次会议上')).toBe('- 澜江市 city');
  });
  it('of a page without a head is the one it names most, at the level it speaks of', () => {
    expect(named(`${'全市上下团结奋斗，株洲经济平稳。市委坚强领导。'.repeat(5)}醴陵、攸县发展加快。`)).toBe(
      '430200 株洲市 city',
    );
  });
  it('is unknown when nothing names it', () => {
    expect(named('今年，我们要扩大投资。')).toBeNull();
  });
});

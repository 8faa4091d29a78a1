import { describe, expect, it } from 'vitest';
import { placesCalled, placesNamed, stemOf } from './places.ts';

describe('the table of places', () => {
  it('knows a county-level city, its code and the city it lies in', () => {
    expect(placesNamed('醴陵市')).toEqual([{ code: '430281', name: '醴陵市', level: 'county', parent: '430200' }]);
  });
  it('knows townships by nine digits, in their county', () => {
    expect(placesNamed('舲舫乡')).toMatchObject([
      { code: expect.stringMatching(/^430224\d{3}$/), level: 'township', parent: '430224' },
    ]);
  });
  it('gives every place of a common name, so that the caller sees it is not enough', () => {
    expect(placesNamed('鼓楼区').length).toBeGreaterThan(3);
  });
  it('gives counties without a city the province as parent', () => {
    expect(placesNamed('仙桃市')).toMatchObject([{ parent: '420000' }]);
  });
  it.each([
    ['麒麟区', '麒麟'],
    ['恩施土家族苗族自治州', '恩施'],
    ['攸县', '攸'],
    ['内蒙古自治区', '内蒙古'],
    ['西藏自治区', '西藏'],
  ])('%s is called %s for short', (name, stem) => {
    expect(stemOf(name)).toBe(stem);
  });
});

describe('a short name', () => {
  it('leads to the place', () => {
    expect(placesCalled('株洲')).toMatchObject([{ code: '430200', level: 'city' }]);
  });
  it('of one character is no name: 攸 stands in other words', () => {
    expect(placesCalled('攸')).toEqual([]);
  });
});

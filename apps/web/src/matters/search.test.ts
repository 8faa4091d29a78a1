import { describe, expect, it } from 'vitest';
import { asked, changed, isNarrowed, matterSearch } from './search.ts';

describe('the filters in the address', () => {
  it('keeps what the API knows and nothing else', () => {
    expect(matterSearch({ light: 'red', page: '2', open: true, colour: 'red', q: '' })).toEqual({
      light: 'red',
      page: 2,
      open: true,
    });
  });

  it('takes a text that looks like a number as text', () => {
    expect(matterSearch({ q: 5 })).toEqual({ q: '5' });
  });

  it('drops a page that is none', () => {
    expect(matterSearch({ page: 'two', size: -1 })).toEqual({});
  });

  it('starts a changed list at its first page, and takes a filter away', () => {
    expect(changed({ light: 'red', page: 3, size: 100 }, { paceClass: 'behind', light: null })).toEqual({
      paceClass: 'behind',
      size: 100,
    });
  });

  it('knows whether the list is narrowed', () => {
    expect(isNarrowed({ page: 2, size: 100, sort: 'due' })).toBe(false);
    expect(isNarrowed({ page: 2, q: '水库' })).toBe(true);
  });

  it('asks the API in its own words', () => {
    expect(asked({ open: true, light: 'red' })).toEqual({ open: 'true', light: 'red' });
  });
});

import { describe, expect, it } from 'vitest';
import { isLoopbackAddress, OptionError, readOptions } from './options.ts';

describe('the command line', () => {
  it('has defaults that suit a first try', () => {
    expect(readOptions([], {})).toMatchObject({
      empty: false,
      port: 3000,
      host: '127.0.0.1',
      data: './data',
      databaseUrl: null,
    });
  });

  it('takes the options of the README and DATABASE_URL', () => {
    const given = readOptions(['--empty', '--port', '4000', '--data', '/srv/luoshi', '--place', '青澜县'], {
      DATABASE_URL: 'postgres://db/luoshi',
    });
    expect(given).toMatchObject({
      empty: true,
      port: 4000,
      data: '/srv/luoshi',
      place: '青澜县',
      databaseUrl: 'postgres://db/luoshi',
    });
  });

  it.each([['--prot', '3000'], ['--port', 'abc'], ['--port', '70000'], ['extra']])('refuses %s %s', (...args) => {
    expect(() => readOptions(args, {})).toThrow(OptionError);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.0.0.53', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['192.168.1.5', false],
    ['::', false],
  ])('knows whether %s stays on this machine', (host, expected) => {
    expect(isLoopbackAddress(host)).toBe(expected);
  });
});

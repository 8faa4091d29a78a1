import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { entryHash, FIRST_PREVIOUS, merkleRoot, storableJson } from './hash.ts';

const sha = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

const entry = {
  id: '01900000-0000-7000-8000-000000000001',
  place: '01900000-0000-7000-8000-000000000002',
  matter: '01900000-0000-7000-8000-000000000003',
  seq: 1,
  at: '2026-09-18T02:00:00.000Z',
  day: '2026-09-18',
  actor: 'a',
  unit: null,
  data: { kind: 'erased' as const, entry: 'e', fields: ['text'], reason: 'r' },
  previous: FIRST_PREVIOUS,
};

describe('the hash of an entry', () => {
  test('is the SHA-256 of its canonical JSON, as anybody can compute it', () => {
    const canonical = `{"actor":"a","at":"2026-09-18T02:00:00.000Z","data":{"entry":"e","fields":["text"],"kind":"erased","reason":"r"},"day":"2026-09-18","id":"${entry.id}","matter":"${entry.matter}","place":"${entry.place}","previous":"${FIRST_PREVIOUS}","seq":1,"unit":null}`;
    expect(entryHash(entry)).toBe(sha(canonical).toString('hex'));
  });

  test('does not depend on the order of keys, and on everything else', () => {
    expect(entryHash({ ...entry, data: { reason: 'r', kind: 'erased', fields: ['text'], entry: 'e' } })).toBe(
      entryHash(entry),
    );
    const changes = {
      seq: 2,
      at: '2026-09-18T02:00:00.001Z',
      day: '2026-09-19',
      actor: 'b',
      unit: 'u',
      previous: `1${FIRST_PREVIOUS.slice(1)}`,
    };
    for (const [field, value] of Object.entries(changes))
      expect(entryHash({ ...entry, [field]: value })).not.toBe(entryHash(entry));
  });
});

describe('the root of a day', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((text) => sha(text).toString('hex')) as [string, string, string];
  const leaf = (hash: string) => sha(Buffer.of(0), Buffer.from(hash, 'hex'));

  test('is a Merkle tree whose leaves and nodes cannot pass for each other', () => {
    const node = sha(Buffer.of(1), leaf(a), leaf(b));
    expect(merkleRoot([a])).toBe(leaf(a).toString('hex'));
    expect(merkleRoot([a, b])).toBe(node.toString('hex'));
    expect(merkleRoot([a, b, c])).toBe(sha(Buffer.of(1), node, leaf(c)).toString('hex'));
  });

  test('changes with any entry and with their order', () => {
    expect(
      new Set([merkleRoot([a, b, c]), merkleRoot([b, a, c]), merkleRoot([a, b]), merkleRoot([a, b, c, c])]).size,
    ).toBe(4);
  });
});

test('what PostgreSQL cannot hold is replaced one for one', () => {
  expect(storableJson({ a: ['x\0y', '\ud800', null, 1.5], b: undefined })).toEqual({
    a: ['x\uFFFDy', '\uFFFD', null, 1.5],
  });
});

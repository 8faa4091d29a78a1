import { createHash } from 'node:crypto';
import type { Entry } from '@luoshi/mechanism';
import canonicalize from 'canonicalize';

export const FIRST_PREVIOUS = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256, in hex, of its canonical JSON (RFC 8785) without the field `hash`. Since `previous` is
 * in it, no earlier entry of the matter can change without every later hash changing.
 */
export function entryHash(entry: Omit<Entry, 'hash'>): string {
  const { id, place, matter, seq, at, day, actor, unit, data, previous } = entry;
  return sha256(canonicalize({ id, place, matter, seq, at, day, actor, unit, data, previous })!);
}

/**
 * Merkle root, in hex, over the hashes of a day's entries in the order of matter and seq (RFC 6962: leaves and nodes
 * hash under different prefixes, so that a node cannot pass for a leaf; an odd one moves up as it is).
 *
 * @param hashes hex, at least one
 */
export function merkleRoot(hashes: readonly string[]): string {
  let level = hashes.map((hash) => sha256(Buffer.concat([Buffer.of(0), Buffer.from(hash, 'hex')])));
  while (level.length > 1) {
    const above: string[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i]!, level[i + 1]];
      above.push(
        right ? sha256(Buffer.concat([Buffer.of(1), Buffer.from(left, 'hex'), Buffer.from(right, 'hex')])) : left,
      );
    }
    level = above;
  }
  return level[0]!;
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Text that PostgreSQL and canonical JSON can hold: a NUL and a lone surrogate become U+FFFD, one unit for one, so
 * that offsets into it stay true.
 */
export function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed();
}

/** The same for every string in a JSON value. */
export function storableJson<T>(value: T): T {
  if (typeof value === 'string') return storable(value) as T;
  if (Array.isArray(value)) return value.map(storableJson) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, v]) => v !== undefined)
        .map(([key, v]) => [key, storableJson(v)]),
    ) as T;
  }
  return value;
}

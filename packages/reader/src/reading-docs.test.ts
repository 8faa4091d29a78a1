import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from './facts.fixture.ts';
import { read } from './read.ts';
import type { SectionRole } from './reading.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/reading.md'), 'utf8');

interface Example {
  sentence: string;
  role: SectionRole;
  year: number;
  expected: string[];
}

/** The sentences of the ```facts blocks, each with the lines behind → that follow it. */
function examples(): Example[] {
  const found: Example[] = [];
  for (const [, role, year, body] of page.matchAll(/```facts (\w+) (\d{4})\n([\s\S]*?)```/g))
    for (const line of body!.trim().split('\n')) {
      if (line.startsWith('→ ')) found.at(-1)!.expected.push(line.slice(2));
      else found.push({ sentence: line, role: role as SectionRole, year: Number(year), expected: [] });
    }
  return found;
}

const block = (kind: string) => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(page)![1]!;

describe('docs/reading.md says what the reader answers', () => {
  it.each(examples())('$sentence', ({ sentence, role, year, expected }) => {
    expect(say(sentence, role, year)).toEqual(expected);
  });

  it('shows the JSON of its small report', async () => {
    const result = await read(new TextEncoder().encode(block('report')), { name: 'qingxi-2024.txt' });
    if (!result.ok) throw new Error(result.error.message.en);
    expect(result.readings).toHaveLength(1);
    expect(result.readings[0]).toMatchObject(JSON.parse(block('json')));
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseVocabulary, VocabularyError } from './load.ts';

const schema = z.array(z.strictObject({ id: z.string(), kind: z.enum(['stock', 'flow']) }));
const faultsOf = (text: string) => {
  try {
    parseVocabulary('words.yaml', text, schema);
  } catch (error) {
    if (error instanceof VocabularyError) return error.faults;
    throw error;
  }
  return [];
};

describe('a wrong line of a vocabulary file', () => {
  it('is named with its file, line, what was found and what may stand there', () => {
    expect(faultsOf('- id: gdp\n  kind: flow\n- id: grain\n  kind: heap\n')).toEqual([
      { file: 'words.yaml', line: 4, field: '1.kind', found: '"heap"', expected: 'one of stock, flow' },
    ]);
  });
  it('is the line of the item when a field is missing', () => {
    expect(faultsOf('- id: gdp\n  kind: flow\n- kind: flow\n')).toMatchObject([
      { line: 3, field: '1.id', found: 'nothing', expected: 'string' },
    ]);
  });
  it('may be a field that does not exist', () => {
    expect(faultsOf('- id: gdp\n  kind: flow\n  unti: 亿元\n')).toMatchObject([
      { found: 'unti', expected: 'no such field here' },
    ]);
  });
  it('may be no YAML at all', () => {
    expect(faultsOf('- id: gdp\n  kind: "flow\n')).toMatchObject([{ expected: 'valid YAML' }]);
  });
});

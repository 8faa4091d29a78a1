import type { Reading } from '@luoshi/reader';
import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { ReadingSchema } from './report.ts';

test('what the API calls a reading is what the reader returns', () => {
  expectTypeOf<z.output<typeof ReadingSchema>>().toEqualTypeOf<Reading>();
});

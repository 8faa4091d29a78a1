import { attachmentRefs, type Result, type Tx } from '@luoshi/ledger';
import type { Command } from '@luoshi/mechanism';
import type { z } from 'zod';
import type { MatterCommand } from '../../schemas/matter.ts';

/** The kernel's command for what the API was sent; files named by it must have been uploaded and be unused. */
export async function commandOf(tx: Tx, place: string, sent: z.output<typeof MatterCommand>): Promise<Result<Command>> {
  const { version: _, ...command } = sent;
  switch (command.command) {
    case 'report': {
      const { attachments, ...rest } = command;
      if (attachments.length === 0) return { ok: true, value: rest };
      const refs = await attachmentRefs(tx, place, attachments);
      return refs.ok ? { ok: true, value: { ...rest, attachments: refs.value } } : refs;
    }
    case 'amend':
      return { ok: true, value: { ...command, changes: command.changes } };
    default:
      return { ok: true, value: command as Command };
  }
}

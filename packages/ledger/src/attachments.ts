import { createHash } from 'node:crypto';
import type { AttachmentRef } from '@luoshi/mechanism';
import { v7 as uuid } from 'uuid';
import type { Result } from './contract.ts';
import { fail, ok } from './failure.ts';
import type { Tx } from './ledger.ts';

export interface NewAttachment {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  uploadedBy: string;
}

/** Keeps a file until a command ties it to a matter. */
export async function saveAttachment(
  tx: Tx,
  place: string,
  file: NewAttachment,
): Promise<{ id: string; name: string; mediaType: string; size: number; sha256: string }> {
  const saved = {
    id: uuid(),
    name: file.name,
    mediaType: file.mediaType,
    size: file.bytes.byteLength,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
  };
  await tx.db
    .insertInto('luoshi.attachment')
    .values({
      place,
      id: saved.id,
      matter: null,
      name: saved.name,
      media_type: saved.mediaType,
      size: saved.size,
      sha256: saved.sha256,
      bytes: file.bytes,
      uploaded_by: file.uploadedBy,
    })
    .execute();
  return saved;
}

/** What a command needs to attach files uploaded before, in the order given; one that is unknown or already used is an error. */
export async function attachmentRefs(tx: Tx, place: string, ids: readonly string[]): Promise<Result<AttachmentRef[]>> {
  if (ids.length === 0) return ok([]);
  const rows = await tx.db
    .selectFrom('luoshi.attachment')
    .select(['id as attachment', 'name', 'media_type as mediaType', 'size', 'sha256'])
    .where('place', '=', place)
    .where('id', 'in', [...ids])
    .where('matter', 'is', null)
    .execute();
  const byId = new Map(rows.map((row) => [row.attachment, row]));
  const refs = ids.map((id) => byId.get(id));
  const missing = refs.indexOf(undefined);
  if (missing >= 0) {
    return fail(
      'not-found',
      '附件不存在或已使用，请重新上传。',
      'An attachment is unknown or already used; upload it again.',
      {
        at: `/attachments/${missing}`,
      },
    );
  }
  return ok(refs as AttachmentRef[]);
}

export async function attachmentBytes(
  tx: Tx,
  place: string,
  id: string,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | null> {
  const row = await tx.db
    .selectFrom('luoshi.attachment')
    .select(['name', 'media_type as mediaType', 'bytes'])
    .where('place', '=', place)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

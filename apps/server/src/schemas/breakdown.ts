import { z } from 'zod';
import { DateString, Decimal, Id, QuarterNode, Target } from './common.ts';

/** A row of the breakdown table (任务分解表), in the column order of the export. */
export const BreakdownRow = z
  .object({
    id: Id,
    version: z.int().describe('Send it back with a change; a different one on the server is a conflict (409)'),
    /** 序号 */
    order: z.int(),
    /** 部分: headings down to the row, e.g. ["五、2026年重点工作", "（一）…"] */
    section: z.array(z.string()),
    /** 原文：the words of the report; empty for a row that came only from an imported table. */
    original: z.string(),
    commitments: z.array(z.string()).describe('Ids in the reading'),
    span: z.object({ start: z.int(), end: z.int() }).nullable().describe('In the reading text'),
    /** 任务 */
    task: z.string(),
    mechanism: z.string().describe('report-task or annual-targets'),
    kind: z.enum(['target', 'quantity', 'project', 'action', 'direction']),
    /** 量化目标 */
    target: Target.nullable(),
    targetText: z.string(),
    /** 牵头单位，配合单位，分管领导 (post) */
    leadUnit: Id.nullable(),
    coUnits: z.array(Id),
    leader: Id.nullable(),
    /** 季度节点，完成时限 */
    nodes: z.array(QuarterNode),
    due: DateString.nullable(),
    status: z.enum(['draft', 'rejected', 'published']),
    rejectReason: z.string().nullable(),
    /** Suggested lead and co-units with the words that met. */
    suggestions: z.array(
      z.object({ unit: Id, name: z.string(), role: z.enum(['lead', 'co']), reason: z.string(), score: z.number() }),
    ),
    /** Why it may be published with neither number, node nor deadline. */
    openReason: z.string().nullable(),
    matter: Id.nullable(),
    fromTable: z.boolean(),
  })
  .meta({ id: 'BreakdownRow' });

export const Breakdown = z
  .object({
    report: Id,
    rows: z.array(BreakdownRow),
    counts: z.object({ draft: z.int(), rejected: z.int(), published: z.int(), withoutLead: z.int() }),
  })
  .meta({ id: 'Breakdown' });

export const RowChange = z.object({
  version: z.int(),
  task: z.string().min(1).max(500).exactOptional(),
  target: Target.nullable().exactOptional(),
  leadUnit: Id.nullable().exactOptional(),
  coUnits: z.array(Id).exactOptional(),
  leader: Id.nullable().exactOptional(),
  nodes: z.array(QuarterNode).exactOptional(),
  due: DateString.nullable().exactOptional(),
  mechanism: z.string().exactOptional(),
  openReason: z.string().max(500).nullable().exactOptional(),
});

const RowRef = z.object({ id: Id, version: z.int() });
export const AssignBody = z.object({
  rows: z.array(RowRef).min(1),
  leadUnit: Id.exactOptional(),
  coUnits: z.array(Id).exactOptional(),
  leader: Id.nullable().exactOptional(),
  due: DateString.nullable().exactOptional(),
});
export const MergeBody = z.object({ rows: z.array(RowRef).min(2), task: z.string().min(1).exactOptional() });
export const SplitBody = z.object({ version: z.int(), tasks: z.array(z.string().min(1)).min(2).max(20) });
export const RejectBody = z.object({ rows: z.array(RowRef).min(1), reason: z.string().min(1).max(500) });
export const RestoreBody = z.object({ rows: z.array(RowRef).min(1) });
export const PublishBody = z.object({
  rows: z.array(RowRef).min(1),
  /** For rows with neither number, node nor deadline and no reason of their own. */
  openReason: z.string().max(500).exactOptional(),
});
export const PublishResult = z
  .object({
    published: z.array(z.object({ row: Id, matter: Id })),
    /** Rows left as they were, and why: no lead unit, no number/node/deadline and no reason, changed meanwhile. */
    refused: z.array(z.object({ row: Id, code: z.string(), message: z.string() })),
  })
  .meta({ id: 'PublishResult' });

/** What an office's own table would do to the breakdown; nothing is changed before it is applied. */
export const TableMatch = z
  .object({
    token: Id.describe('Send to /breakdown/table/apply'),
    columns: z.array(z.object({ header: z.string(), field: z.string().nullable() })),
    matched: z.array(
      z.object({
        line: z.int(),
        task: z.string(),
        row: Id,
        original: z.string(),
        score: Decimal,
        leadUnit: z.string().nullable(),
        coUnits: z.array(z.string()),
        due: DateString.nullable(),
      }),
    ),
    unmatched: z.array(z.object({ line: z.int(), task: z.string(), leadUnit: z.string().nullable() })),
    problems: z.array(z.object({ line: z.int(), column: z.string(), found: z.string(), message: z.string() })),
  })
  .meta({ id: 'TableMatch' });
export const ApplyTableBody = z.object({
  token: Id,
  /** Lines to leave out. */
  skip: z.array(z.int()).default([]),
  /** Unmatched lines to add as rows of their own. */
  add: z.array(z.int()).default([]),
});

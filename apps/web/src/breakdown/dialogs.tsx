import { useEffect } from 'react';
import type { BreakdownRow } from '../api/types.ts';
import { AssignDialog } from './assign-dialog.tsx';
import type { BreakdownWork } from './breakdown.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { RejectDialog } from './reject-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';

/** What is asked before rows change, and for which rows. */
export type OpenDialog =
  | { kind: 'split'; row: BreakdownRow }
  | { kind: 'merge' | 'assign' | 'reject' | 'publish'; rows: BreakdownRow[] };

interface Props {
  report: string;
  dialog: OpenDialog;
  work: BreakdownWork;
  onClose: () => void;
  /** It has happened: the selection was about rows that are different now. */
  onDone: () => void;
}

export function Dialogs({ report, dialog, work, onClose, onDone }: Props) {
  const step = work[dialog.kind];
  const { reset } = step;
  useEffect(() => reset, [reset]);
  const ask = { error: step.error, pending: step.isPending, onClose };
  const after = {
    onSuccess: () => {
      onDone();
      onClose();
    },
  };
  switch (dialog.kind) {
    case 'split':
      return (
        <SplitDialog
          {...ask}
          row={dialog.row}
          onSplit={(tasks) => work.split.mutate({ row: dialog.row, tasks }, after)}
        />
      );
    case 'merge':
      return (
        <MergeDialog
          {...ask}
          rows={dialog.rows}
          onMerge={(task) => work.merge.mutate({ rows: dialog.rows, task }, after)}
        />
      );
    case 'assign':
      return (
        <AssignDialog
          {...ask}
          count={dialog.rows.length}
          onAssign={(to) => work.assign.mutate({ rows: dialog.rows, ...to }, after)}
        />
      );
    case 'reject':
      return (
        <RejectDialog
          {...ask}
          rows={dialog.rows}
          onReject={(reason) => work.reject.mutate({ rows: dialog.rows, reason }, after)}
        />
      );
    case 'publish':
      return (
        <PublishDialog
          {...ask}
          report={report}
          rows={dialog.rows}
          result={work.publish.data}
          onPublish={(openReason) => work.publish.mutate({ rows: dialog.rows, openReason }, { onSuccess: onDone })}
        />
      );
  }
}

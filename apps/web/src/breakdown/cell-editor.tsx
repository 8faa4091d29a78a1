import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreakdownRow } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { isComposing } from '../shared/composing.ts';
import { PostSelect, UnitSelect, UnitsSelect } from '../shared/unit-select.tsx';
import type { EditedKey } from './columns.ts';
import { NodesDialog } from './nodes-dialog.tsx';
import type { Change } from './rows.ts';
import { TargetDialog } from './target-dialog.tsx';

export interface EditorProps {
  row: BreakdownRow;
  onSave: (change: Change) => void;
  /** Ends editing; the cell gets the focus back. */
  onClose: () => void;
  /** Tab: ends editing here and begins it in the next cell. */
  onMove: (to: 'next' | 'previous') => void;
}

/** Edits one cell. Enter saves, Tab saves and goes on, Esc leaves everything as it was. */
export function CellEditor({ column, ...props }: EditorProps & { column: EditedKey }) {
  switch (column) {
    case 'task':
      return <TaskEditor {...props} />;
    case 'target':
      return <TargetDialog {...props} />;
    case 'leadUnit':
      return <LeadUnitEditor {...props} />;
    case 'coUnits':
      return <CoUnitsEditor {...props} />;
    case 'leader':
      return <LeaderEditor {...props} />;
    case 'nodes':
      return <NodesDialog {...props} />;
    case 'due':
      return <DueEditor {...props} />;
  }
}

const fill = { width: '100%' };

/** Tab and Esc, for editors whose changes are saved as they are made. */
function leaving({ onMove, onClose }: EditorProps) {
  return (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Tab') {
      event.preventDefault();
      onMove(event.shiftKey ? 'previous' : 'next');
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };
}

function TaskEditor({ row, onSave, onClose, onMove }: EditorProps) {
  const { t } = useTranslation('breakdown');
  const [text, setText] = useState(row.task);
  const done = useRef(false);
  const save = () => {
    if (done.current) return;
    done.current = true;
    const task = text.trim();
    if (task !== '' && task !== row.task) onSave({ task });
  };
  return (
    <Input.TextArea
      autoFocus
      autoSize={{ minRows: 2, maxRows: 8 }}
      maxLength={500}
      value={text}
      aria-label={t('column.task')}
      onChange={(event) => setText(event.target.value.replace(/\n/g, ''))}
      onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
      onBlur={() => {
        save();
        onClose();
      }}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Enter' || event.key === 'Tab') {
          event.preventDefault();
          save();
          if (event.key === 'Enter') onClose();
          else onMove(event.shiftKey ? 'previous' : 'next');
        } else if (event.key === 'Escape') {
          event.stopPropagation();
          done.current = true;
          onClose();
        }
      }}
    />
  );
}

function LeadUnitEditor(props: EditorProps) {
  const { t } = useTranslation('breakdown');
  const { row, onSave, onClose } = props;
  return (
    <UnitSelect
      autoFocus
      defaultOpen
      size="small"
      style={fill}
      value={row.leadUnit}
      aria-label={t('column.leadUnit')}
      onChange={(leadUnit) => {
        onSave(
          leadUnit === null ? { leadUnit } : { leadUnit, coUnits: row.coUnits.filter((unit) => unit !== leadUnit) },
        );
        onClose();
      }}
      onBlur={onClose}
      onInputKeyDown={leaving(props)}
    />
  );
}

function CoUnitsEditor({ row, onSave, onClose, onMove }: EditorProps) {
  const { t } = useTranslation('breakdown');
  const [units, setUnits] = useState(row.coUnits);
  const done = useRef(false);
  const save = () => {
    if (!done.current && units.join() !== row.coUnits.join()) onSave({ coUnits: units });
    done.current = true;
  };
  return (
    <UnitsSelect
      autoFocus
      defaultOpen
      size="small"
      style={fill}
      value={units}
      aria-label={t('column.coUnits')}
      onChange={(chosen) => setUnits(chosen.filter((unit) => unit !== row.leadUnit))}
      onBlur={() => {
        save();
        onClose();
      }}
      onInputKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Tab') {
          event.preventDefault();
          save();
          onMove(event.shiftKey ? 'previous' : 'next');
        } else if (event.key === 'Escape') {
          event.stopPropagation();
          done.current = true;
          onClose();
        }
      }}
    />
  );
}

function LeaderEditor(props: EditorProps) {
  const { t } = useTranslation('breakdown');
  const { row, onSave, onClose } = props;
  return (
    <PostSelect
      autoFocus
      defaultOpen
      size="small"
      style={fill}
      value={row.leader}
      aria-label={t('column.leader')}
      onChange={(leader) => {
        onSave({ leader });
        onClose();
      }}
      onBlur={onClose}
      onInputKeyDown={leaving(props)}
    />
  );
}

/** Ways to type a day. All have two digits for month and day: a shorter one would fit while the last digit is missing. */
export const dateFormats = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/MM/DD', 'YYYY.MM.DD'];

function DueEditor(props: EditorProps) {
  const { t } = useTranslation('breakdown');
  const { place } = usePlace();
  const { row, onSave, onClose } = props;
  return (
    <DatePicker
      autoFocus
      defaultOpen
      size="small"
      style={fill}
      format={dateFormats}
      suffixIcon={null}
      showNow={false}
      defaultPickerValue={dayjs(row.due ?? place.today)}
      value={row.due === null ? null : dayjs(row.due)}
      aria-label={t('column.due')}
      onChange={(date) => {
        onSave({ due: date ? date.format('YYYY-MM-DD') : null });
        onClose();
      }}
      onBlur={onClose}
      onKeyDown={leaving(props)}
    />
  );
}

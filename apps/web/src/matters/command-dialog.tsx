import { Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatterDetail } from '../api/types.ts';
import { isComposing } from '../shared/composing.ts';
import { CommandProblem } from './command-problem.tsx';
import { type MatterCommand, useCommand } from './queries.ts';

/**
 * Sends commands decided on the version the form was opened at. After a conflict the page holds the other's version:
 * submitting again, having seen it, is decided on that one.
 */
export function useVersionedCommand(matter: MatterDetail, onSaved: (after: MatterDetail) => void) {
  const work = useCommand(matter.id);
  const [version, setVersion] = useState(matter.version);
  return {
    work,
    since: version,
    send: (command: MatterCommand) => {
      const conflict = work.error?.problem.code === 'conflict' ? (work.error.problem.current as MatterDetail) : null;
      const on = conflict?.version ?? version;
      setVersion(on);
      work.mutate({ ...command, version: on }, { onSuccess: onSaved });
    },
  };
}

export type Versioned = ReturnType<typeof useVersionedCommand>;

/** The frame of a form that sends a command: its problem above, its buttons below. */
export function CommandDialog({
  title,
  command: { work, since },
  onSubmit,
  onClose,
  submit,
  busy = false,
  disabled = false,
  children,
}: {
  title: string;
  command: Versioned;
  onSubmit: () => void;
  onClose: () => void;
  submit?: string;
  busy?: boolean;
  disabled?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation(['matters', 'shared']);
  const conflict = work.error?.problem.code === 'conflict';
  return (
    <Modal
      open
      title={title}
      width={640}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={onSubmit}
      okText={conflict ? t('conflict.submit') : (submit ?? t('shared:action.save'))}
      cancelText={t('shared:action.cancel')}
      okButtonProps={{ disabled }}
      confirmLoading={work.isPending || busy}
    >
      {/* Enter in a one-line field would send the form, also the Enter that only takes a word from an input method. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens to the fields in it and is none itself */}
      <div
        onKeyDown={(event) => {
          const field = event.target as HTMLElement;
          if (event.key === 'Enter' && field instanceof HTMLInputElement && field.type !== 'file')
            event.preventDefault();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event)) onSubmit();
        }}
      >
        <CommandProblem error={work.error} since={since} />
        {children}
      </div>
    </Modal>
  );
}

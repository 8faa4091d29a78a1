import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '../i18n/index.ts';
import { CommandDialog, useVersionedCommand } from './command-dialog.tsx';
import type { Action, DialogProps } from './matter-page.tsx';

/** Moving on is plain; moving back or aside has to be explained to those who read the timeline later. */
export function MoveDialog({ matter, action, onClose, onDone }: DialogProps & { action: Action }) {
  const { t } = useTranslation('matters');
  const [form] = Form.useForm<{ reason?: string }>();
  const to = matter.stages.findIndex((stage) => stage.id === action.to);
  const from = matter.stages.findIndex((stage) => stage.id === matter.stage);
  const target = matter.stages[to];
  const explained = target?.side || to < from;
  const command = useVersionedCommand(matter, () =>
    onDone(t('move.done', { name: target && inLanguage(target.name) })),
  );
  return (
    <CommandDialog
      title={inLanguage(action.label)}
      command={command}
      submit={inLanguage(action.label)}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) =>
          command.send({ command: 'move', to: action.to ?? '', ...(reason?.trim() && { reason: reason.trim() }) })
        }
      >
        <Form.Item
          name="reason"
          label={explained ? t('action.reason') : t('move.optional')}
          rules={explained ? [{ required: true, whitespace: true, message: t('action.reasonNeeded') }] : []}
        >
          <Input.TextArea rows={3} maxLength={500} placeholder={t('action.reasonHint')} autoFocus />
        </Form.Item>
      </Form>
    </CommandDialog>
  );
}

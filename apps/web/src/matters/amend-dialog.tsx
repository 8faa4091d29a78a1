import { DatePicker, Form, Input } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isNumber, plainNumber } from '../shared/typed-number.ts';
import { PostSelect, UnitSelect, UnitsSelect } from '../shared/unit-select.tsx';
import { type Amended, amendmentsOf } from './amendments.ts';
import { CommandDialog, useVersionedCommand } from './command-dialog.tsx';
import type { DialogProps } from './matter-page.tsx';

const quarters = [1, 2, 3, 4] as const;

type Fields = Omit<Amended, 'due'> & { due: Dayjs | null; reason: string };

/** 调整: who answers, what is asked and by when may change during the year, with the reason in the timeline. */
export function AmendDialog({ matter, onClose, onDone }: DialogProps) {
  const { t } = useTranslation(['matters', 'shared']);
  const [form] = Form.useForm<Fields>();
  const [unchanged, setUnchanged] = useState(false);
  const command = useVersionedCommand(matter, () => onDone(t('amend.done')));
  const { target } = matter;
  const initial: Omit<Fields, 'reason'> = {
    title: matter.title,
    leadUnit: matter.leadUnit?.id ?? null,
    coUnits: matter.coUnits.map((unit) => unit.id),
    leader: matter.leader?.id ?? null,
    due: matter.due ? dayjs(matter.due) : null,
    value: target?.value ?? '',
    unit: target?.unit ?? '',
    stretch: target?.stretch ?? '',
    nodes: quarters.map((quarter) => matter.nodes.find((node) => node.quarter === quarter)?.text ?? ''),
  };
  const save = ({ reason, due, ...fields }: Fields) => {
    const changes = amendmentsOf(matter, { ...fields, due: due?.format('YYYY-MM-DD') ?? null });
    setUnchanged(changes === null);
    if (changes) command.send({ command: 'amend', changes, reason: reason.trim() });
  };
  const number = {
    validator: async (_: unknown, typed?: string) => {
      const plain = plainNumber(typed);
      if (plain !== '' && !isNumber(plain)) throw new Error(t('report.numberNeeded'));
    },
  };
  return (
    <CommandDialog title={t('amend.title')} command={command} onSubmit={form.submit} onClose={onClose}>
      <p>{unchanged ? <strong role="alert">{t('amend.nothing')}</strong> : t('amend.note')}</p>
      <Form<Fields> form={form} layout="vertical" requiredMark={false} initialValues={initial} onFinish={save}>
        <Form.Item
          name="title"
          label={t('amend.task')}
          rules={[{ required: true, whitespace: true, message: t('amend.taskNeeded') }]}
        >
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={500} />
        </Form.Item>
        <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))', columnGap: 12 }}>
          <Form.Item
            name="leadUnit"
            label={t('shared:words.leadUnit')}
            rules={[{ required: true, message: t('amend.leadNeeded') }]}
          >
            <UnitSelect />
          </Form.Item>
          <Form.Item name="coUnits" label={t('shared:words.coUnits')}>
            <UnitsSelect />
          </Form.Item>
          <Form.Item name="leader" label={t('shared:words.leader')}>
            <PostSelect />
          </Form.Item>
          <Form.Item name="due" label={t('shared:words.due')}>
            <DatePicker style={{ width: '100%' }} />
          </Form.Item>
          {target && (
            <>
              <Form.Item name="value" label={`${t('amend.value')}（${target.measure}）`} rules={[number]}>
                <Input inputMode="decimal" maxLength={32} />
              </Form.Item>
              <Form.Item name="unit" label={t('amend.unit')}>
                <Input maxLength={20} />
              </Form.Item>
              <Form.Item name="stretch" label={t('amend.stretch')} rules={[number]}>
                <Input inputMode="decimal" maxLength={32} />
              </Form.Item>
            </>
          )}
        </div>
        {matter.mechanism !== 'annual-targets' &&
          quarters.map((quarter) => (
            <Form.Item
              key={quarter}
              name={['nodes', quarter - 1]}
              label={t('amend.node', { quarter })}
              style={{ marginBottom: 10 }}
            >
              <Input maxLength={200} />
            </Form.Item>
          ))}
        <Form.Item
          name="reason"
          label={t('action.reason')}
          rules={[{ required: true, whitespace: true, message: t('action.reasonNeeded') }]}
        >
          <Input.TextArea rows={2} maxLength={500} placeholder={t('action.reasonHint')} />
        </Form.Item>
      </Form>
    </CommandDialog>
  );
}

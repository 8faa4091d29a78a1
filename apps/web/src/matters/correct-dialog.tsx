import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../api/types.ts';
import { inLanguage } from '../i18n/index.ts';
import { isNumber, plainNumber } from '../shared/typed-number.ts';
import { CommandDialog, useVersionedCommand } from './command-dialog.tsx';
import type { DialogProps } from './matter-page.tsx';

interface Fields {
  entry: string;
  value?: string;
  text?: string;
  reason: string;
}

/** 更正: the right figure or words for an entry that stands. The old entry is kept and marked. */
export function CorrectDialog({ matter, onClose, onDone }: DialogProps) {
  const { t } = useTranslation('matters');
  const [form] = Form.useForm<Fields>();
  // Only what the matter stands on now can be corrected: a later report of the same period has replaced the others.
  const standing = new Set([...matter.measurements, ...matter.reports].map((one) => one.entry));
  const choices = matter.entries.filter((entry) => standing.has(entry.id)).reverse();
  const chosenId = Form.useWatch('entry', form) ?? choices[0]?.id;
  const chosen = choices.find((entry) => entry.id === chosenId);
  const command = useVersionedCommand(matter, () => onDone(t('correct.done', { seq: chosen?.seq })));
  const measurement = matter.measurements.find((one) => one.entry === chosen?.id);
  const save = ({ value, text, reason }: Fields) => {
    if (!chosen) return;
    command.send({
      command: 'correct',
      entry: chosen.id,
      reason: reason.trim(),
      ...(measurement ? { value: plainNumber(value) } : { text: text?.trim() ?? '' }),
    });
  };
  return (
    <CommandDialog
      title={t('correct.title')}
      command={command}
      onSubmit={form.submit}
      onClose={onClose}
      disabled={choices.length === 0}
    >
      <p>{choices.length === 0 ? t('correct.nothing') : t('correct.note')}</p>
      {choices[0] && (
        <Form<Fields>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ entry: choices[0].id, text: wordsOf(choices[0]) }}
          onFinish={save}
        >
          <Form.Item
            name="entry"
            label={t('correct.entry')}
            rules={[{ required: true, message: t('correct.entryNeeded') }]}
          >
            <Select
              aria-label={t('correct.entry')}
              onChange={(id: string) =>
                form.setFieldsValue({ value: '', text: wordsOf(choices.find((one) => one.id === id)) })
              }
              options={choices.map((entry) => ({
                value: entry.id,
                label: `${t('entry.seq', { seq: entry.seq })} ${inLanguage(entry.summary)}`,
              }))}
            />
          </Form.Item>
          {measurement ? (
            <Form.Item
              name="value"
              label={t('correct.right')}
              rules={[
                {
                  validator: async (_, typed?: string) => {
                    const plain = plainNumber(typed);
                    if (!isNumber(plain)) throw new Error(t('report.numberNeeded'));
                    if (Number(plain) === Number(measurement.value)) throw new Error(t('correct.same'));
                  },
                },
              ]}
            >
              <Input inputMode="decimal" maxLength={32} suffix={measurement.unit} placeholder={measurement.value} />
            </Form.Item>
          ) : (
            <Form.Item
              name="text"
              label={t('correct.rightText')}
              rules={[
                {
                  validator: async (_, typed?: string) => {
                    const words = typed?.trim() ?? '';
                    if (words === '' || words === wordsOf(chosen)) throw new Error(t('correct.same'));
                  },
                },
              ]}
            >
              <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={5000} />
            </Form.Item>
          )}
          <Form.Item
            name="reason"
            label={t('action.reason')}
            rules={[{ required: true, whitespace: true, message: t('action.reasonNeeded') }]}
          >
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </Form>
      )}
    </CommandDialog>
  );
}

const wordsOf = (entry: EntryView | undefined): string => (typeof entry?.data.text === 'string' ? entry.data.text : '');

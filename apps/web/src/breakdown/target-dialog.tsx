import { Form, Input, Modal, Select, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Target } from '../api/types.ts';
import type { EditorProps } from './cell-editor.tsx';

const bounds = ['ge', 'eq', 'gt', 'le', 'lt', 'approx'] as const satisfies Target['bound'][];
const kinds = ['flow', 'stock', 'growth', 'rate', 'hold'] as const satisfies Target['kind'][];

interface Fields {
  measure: string;
  bound: Target['bound'];
  value?: string;
  unit: string;
  kind: Target['kind'];
  base?: string;
  stretch?: string;
}

/** Thousands' commas and full-width digits, as people type them. */
const decimal = (text: string | undefined) => (text ?? '').normalize('NFKC').replace(/[,\s]/g, '');

/** 量化目标: what is counted, how much, and how it grows over the year. Left without a number, there is no target. */
export function TargetDialog({ row, onSave, onClose }: Pick<EditorProps, 'row' | 'onSave' | 'onClose'>) {
  const { t } = useTranslation('breakdown');
  const [form] = Form.useForm<Fields>();
  const kind = Form.useWatch('kind', form);
  const number = {
    validator: async (_: unknown, text?: string) => {
      if (!/^(-?\d+(\.\d+)?)?$/.test(decimal(text))) throw new Error(t('target.numberNeeded'));
    },
  };
  const save = (fields: Fields) => {
    const value = decimal(fields.value);
    const base = decimal(fields.base);
    const stretch = decimal(fields.stretch);
    onSave({
      target:
        value === ''
          ? null
          : {
              measure: fields.measure.trim(),
              value,
              unit: fields.unit.trim(),
              bound: fields.bound,
              kind: fields.kind,
              ...(base === '' || fields.kind !== 'stock' ? {} : { base }),
              ...(stretch === '' ? {} : { stretch }),
            },
    });
    onClose();
  };
  return (
    <Modal open title={t('column.target')} onCancel={onClose} onOk={form.submit} width={520}>
      {row.original && <Typography.Paragraph type="secondary">{row.original}</Typography.Paragraph>}
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={row.target ?? { measure: '', bound: 'ge', unit: '', kind: 'flow' }}
        onFinish={save}
      >
        <Form.Item name="measure" label={t('target.measure')}>
          <Input placeholder={t('target.measureHint')} maxLength={60} />
        </Form.Item>
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: 12 }}>
          <Form.Item name="bound" label={t('target.bound')}>
            <Select options={bounds.map((value) => ({ value, label: t(`target.bounds.${value}`) }))} />
          </Form.Item>
          <Form.Item name="value" label={t('target.value')} rules={[number]} extra={t('target.valueHint')}>
            <Input inputMode="decimal" autoFocus />
          </Form.Item>
          <Form.Item name="unit" label={t('target.unit')}>
            <Input maxLength={20} />
          </Form.Item>
        </div>
        <Form.Item name="kind" label={t('target.kind')}>
          <Select options={kinds.map((value) => ({ value, label: t(`target.kinds.${value}`) }))} />
        </Form.Item>
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 12 }}>
          <Form.Item name="stretch" label={t('target.stretch')} rules={[number]}>
            <Input inputMode="decimal" />
          </Form.Item>
          {kind === 'stock' && (
            <Form.Item name="base" label={t('target.base')} rules={[number]} extra={t('target.baseHint')}>
              <Input inputMode="decimal" />
            </Form.Item>
          )}
        </div>
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}

import { Form, Input, Modal, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../api/types.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import type { UnitWork } from './work.ts';

const kinds = ['department', 'town', 'enterprise', 'other'] as const satisfies Unit['kind'][];

interface Fields {
  name: string;
  shortName?: string;
  aliases?: string[];
  kind?: Unit['kind'];
  duties?: string;
}

/** Adds a unit, or changes what one is called and does. */
export function UnitDialog({ unit, work, onClose }: { unit: Unit | null; work: UnitWork; onClose: () => void }) {
  const { t } = useTranslation('units');
  const [form] = Form.useForm<Fields>();
  const { mutate, error, isPending, reset } = work.saveUnit;
  useEffect(() => reset, [reset]);

  const save = ({ name, shortName, aliases, kind, duties }: Fields) =>
    mutate(
      {
        unit,
        changes: {
          name: name.trim(),
          aliases: aliases ?? [],
          ...(shortName?.trim() && { shortName: shortName.trim() }),
          ...(kind && { kind }),
          // Left empty for a new one, the duties of an ordinary unit of that name are taken.
          ...((unit || duties?.trim()) && { duties: duties?.trim() ?? '' }),
        },
      },
      { onSuccess: onClose },
    );
  return (
    <Modal
      open
      title={unit ? t('units.changeTitle', { name: unit.shortName }) : t('units.add')}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={form.submit}
      confirmLoading={isPending}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={unit ?? { aliases: [] }}
        onFinish={save}
      >
        <Form.Item
          name="name"
          label={t('units.name')}
          extra={unit && t('units.renameHint')}
          rules={[{ required: true, whitespace: true, min: 2, max: 60, message: t('units.nameRule') }]}
        >
          <Input autoFocus maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="shortName"
          label={t('units.shortName')}
          extra={!unit && t('units.leftOut')}
          rules={[{ required: unit !== null, min: 2, max: 60, message: t('units.nameRule') }]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="aliases" label={t('units.aliases')} extra={t('units.aliasesHint')}>
          <Select mode="tags" tokenSeparators={[',', '，', '、']} open={false} suffixIcon={null} />
        </Form.Item>
        <Form.Item name="kind" label={t('units.kind')}>
          <Select
            allowClear={unit === null}
            placeholder={unit ? undefined : t('units.fromName')}
            options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          />
        </Form.Item>
        <Form.Item name="duties" label={t('units.duties')} extra={t('units.dutiesHint')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
        </Form.Item>
        {error ? <ProblemAlert error={error} /> : null}
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}

import { Form, Input, InputNumber, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QuarterNode } from '../api/types.ts';
import type { EditorProps } from './cell-editor.tsx';

const quarters = [1, 2, 3, 4] as const;

type Fields = Record<`text${1 | 2 | 3 | 4}`, string | undefined> &
  Record<`share${1 | 2 | 3 | 4}`, string | null | undefined>;

/** 季度节点: what shall stand at the end of each quarter, in words and, if one likes, as a share of the whole. */
export function NodesDialog({ row, onSave, onClose }: Pick<EditorProps, 'row' | 'onSave' | 'onClose'>) {
  const { t } = useTranslation('breakdown');
  const [form] = Form.useForm<Fields>();
  const save = (fields: Fields) => {
    const nodes = quarters.flatMap((quarter): QuarterNode[] => {
      const text = fields[`text${quarter}`]?.trim() ?? '';
      const share = fields[`share${quarter}`];
      if (text === '' && !share) return [];
      const before = row.nodes.find((node) => node.quarter === quarter);
      return [
        {
          quarter,
          text,
          ...(share ? { share: String(share) } : {}),
          ...(before?.reached === undefined ? {} : { reached: before.reached }),
        },
      ];
    });
    onSave({ nodes });
    onClose();
  };
  const initial = Object.fromEntries(
    row.nodes.flatMap((node) => [
      [`text${node.quarter}`, node.text],
      [`share${node.quarter}`, node.share],
    ]),
  );
  return (
    <Modal open title={t('column.nodes')} onCancel={onClose} onOk={form.submit} width={560}>
      <p>{t('nodes.hint')}</p>
      <Form<Fields> form={form} layout="vertical" initialValues={initial} onFinish={save}>
        {quarters.map((quarter) => (
          <div key={quarter} style={{ display: 'grid', gridTemplateColumns: '1fr 130px', gap: 12 }}>
            <Form.Item name={`text${quarter}`} label={t('nodes.text', { quarter: t(`quarter.${quarter}`) })}>
              <Input maxLength={200} autoFocus={quarter === 1} />
            </Form.Item>
            <Form.Item name={`share${quarter}`} label={t('nodes.share', { quarter: t(`quarter.${quarter}`) })}>
              <InputNumber<string> stringMode min="0" max="100" suffix="%" style={{ width: '100%' }} />
            </Form.Item>
          </div>
        ))}
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}

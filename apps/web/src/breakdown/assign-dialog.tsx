import { DatePicker, Form, Modal } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { PostSelect, UnitSelect, UnitsSelect } from '../shared/unit-select.tsx';
import { dateFormats } from './cell-editor.tsx';

export interface Assignment {
  leadUnit?: string;
  coUnits?: string[];
  leader?: string;
  due?: string;
}

interface Fields {
  leadUnit?: string | null;
  coUnits?: string[];
  leader?: string | null;
  due?: Dayjs | null;
}

interface Props {
  count: number;
  error: unknown;
  pending: boolean;
  onAssign: (to: Assignment) => void;
  onClose: () => void;
}

/** Sets units, leader or deadline of many rows; a field left empty changes nothing. */
export function AssignDialog({ count, error, pending, onAssign, onClose }: Props) {
  const { t } = useTranslation('breakdown');
  const [form] = Form.useForm<Fields>();
  const fields = Form.useWatch([], form) as Fields | undefined;
  const chosen: Assignment = {
    ...(fields?.leadUnit ? { leadUnit: fields.leadUnit } : {}),
    ...(fields?.coUnits?.length ? { coUnits: fields.coUnits } : {}),
    ...(fields?.leader ? { leader: fields.leader } : {}),
    ...(fields?.due ? { due: fields.due.format('YYYY-MM-DD') } : {}),
  };
  return (
    <Modal
      open
      title={t('assign.title', { count })}
      onCancel={onClose}
      onOk={() => onAssign(chosen)}
      okButtonProps={{ disabled: Object.keys(chosen).length === 0 }}
      confirmLoading={pending}
    >
      <p>{t('assign.hint')}</p>
      <Form<Fields> form={form} layout="vertical">
        <Form.Item name="leadUnit" label={t('column.leadUnit')}>
          <UnitSelect autoFocus />
        </Form.Item>
        <Form.Item name="coUnits" label={t('column.coUnits')}>
          <UnitsSelect />
        </Form.Item>
        <Form.Item name="leader" label={t('column.leader')}>
          <PostSelect />
        </Form.Item>
        <Form.Item name="due" label={t('column.due')}>
          <DatePicker format={dateFormats} showNow={false} style={{ width: '100%' }} />
        </Form.Item>
      </Form>
      {error ? <ProblemAlert error={error} /> : null}
    </Modal>
  );
}

import { Form, Input, Modal } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Post } from '../api/types.ts';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { UnitsSelect } from '../shared/unit-select.tsx';
import type { UnitWork } from './work.ts';

interface Fields {
  title: string;
  holder?: string;
  units: string[];
}

/** Adds a post, or changes it: its holder, the units it is in charge of. */
export function PostDialog({ post, work, onClose }: { post: Post | null; work: UnitWork; onClose: () => void }) {
  const { t } = useTranslation('units');
  const [form] = Form.useForm<Fields>();
  const { mutate, error, isPending, reset } = work.savePost;
  useEffect(() => reset, [reset]);
  return (
    <Modal
      open
      title={post ? t('posts.changeTitle', { title: post.title }) : t('posts.add')}
      mask={{ closable: false }}
      onCancel={onClose}
      onOk={form.submit}
      confirmLoading={isPending}
    >
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={post ?? { units: [] }}
        onFinish={({ title, holder, units }) =>
          mutate(
            { post, changes: { title: title.trim(), holder: holder?.trim() ?? '', units } },
            { onSuccess: onClose },
          )
        }
      >
        <Form.Item
          name="title"
          label={t('posts.post')}
          rules={[{ required: true, whitespace: true, max: 60, message: t('posts.titleNeeded') }]}
        >
          <Input autoFocus maxLength={60} placeholder={t('posts.titleExample')} autoComplete="off" />
        </Form.Item>
        <Form.Item name="holder" label={t('posts.holder')} extra={post && t('posts.holderHint')}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name="units" label={t('posts.units')}>
          <UnitsSelect />
        </Form.Item>
        {error ? <ProblemAlert error={error} /> : null}
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}

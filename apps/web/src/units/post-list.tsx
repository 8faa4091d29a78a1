import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Post } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { dateText } from '../shared/date-text.tsx';
import { listText } from '../shared/list-text.ts';
import { Nothing } from '../shared/nothing.tsx';
import { ProblemAlert } from '../shared/problem-alert.tsx';
import { postsQuery, useUnits } from '../shared/units.ts';
import { useNarrow } from '../shared/use-narrow.ts';
import { PostDialog } from './post-dialog.tsx';
import { useUnitWork } from './work.ts';

export function PostList() {
  const { t, i18n } = useTranslation('units');
  const { place } = usePlace();
  const { modal } = App.useApp();
  const narrow = useNarrow();
  const posts = useQuery(postsQuery(place.slug));
  const { byId } = useUnits();
  const work = useUnitWork();
  const [open, setOpen] = useState<{ post: Post | null } | null>(null);

  const end = (post: Post) =>
    modal.confirm({
      title: t('posts.end.title', { title: post.title }),
      content: t('posts.end.what'),
      onOk: () => work.endPost.mutateAsync(post).catch(() => undefined),
    });
  const holders = (post: Post) => (
    <>
      {post.holder || <Nothing />}
      {post.former.map(({ holder, until }) => (
        <div key={`${holder} ${until}`}>{t('posts.until', { holder, date: dateText(until, i18n.language) })}</div>
      ))}
    </>
  );
  const inCharge = (post: Post) => listText(post.units.map((id) => byId.get(id)?.shortName ?? '—')) || <Nothing />;
  const actions = (post: Post) => (
    <>
      <Button size="small" type="link" onClick={() => setOpen({ post })}>
        {t('change')}
      </Button>
      <Button size="small" type="link" danger onClick={() => end(post)}>
        {t('posts.end.button')}
      </Button>
    </>
  );

  return (
    <>
      {posts.error && <ProblemAlert error={posts.error} onRetry={() => posts.refetch()} />}
      {work.endPost.error && <ProblemAlert error={work.endPost.error} />}
      <Button icon={<PlusOutlined />} style={{ marginBottom: 8 }} onClick={() => setOpen({ post: null })}>
        {t('posts.add')}
      </Button>
      <Table<Post>
        size="small"
        rowKey="id"
        loading={posts.isPending}
        dataSource={posts.data ?? []}
        pagination={false}
        locale={{ emptyText: t('posts.empty') }}
        columns={
          narrow
            ? [
                {
                  title: t('posts.post'),
                  render: (_, post) => (
                    <>
                      <strong>{post.title}</strong> {holders(post)}
                      <div>{inCharge(post)}</div>
                      <div>{actions(post)}</div>
                    </>
                  ),
                },
              ]
            : [
                { title: t('posts.post'), width: 200, dataIndex: 'title' },
                { title: t('posts.holder'), width: 200, render: (_, post) => holders(post) },
                { title: t('posts.units'), render: (_, post) => inCharge(post) },
                { title: t('actions'), width: 140, render: (_, post) => actions(post) },
              ]
        }
      />
      {open && <PostDialog post={open.post} work={work} onClose={() => setOpen(null)} />}
    </>
  );
}

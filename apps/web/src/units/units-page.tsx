import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { NotAllowed } from '../shared/not-allowed.tsx';
import { PageHeader } from '../shared/page-header.tsx';
import { Panel } from '../shared/panel.tsx';
import { PostList } from './post-list.tsx';
import { UnitList } from './unit-list.tsx';

/** 单位与分工: who can be responsible in a place, and which leader is in charge of whom. For its administrator. */
export function UnitsPage() {
  const { may } = usePlace();
  const { t } = useTranslation('units');
  if (!may('administrator')) return <NotAllowed needs="administrator" />;
  return (
    <>
      <PageHeader title={t('title')} note={t('note')} />
      <div style={{ display: 'grid', gap: 12 }}>
        <Panel title={t('posts.title')} note={t('posts.note')}>
          <PostList />
        </Panel>
        <Panel title={t('units.title')}>
          <UnitList />
        </Panel>
      </div>
    </>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { PageHeader } from '../shared/page-header.tsx';
import { OwnUnit } from './own-unit.tsx';
import { WholePlace } from './whole-place.tsx';

const route = getRouteApi('/places/$place/dashboard');

/** 工作台: the whole place; a unit's clerk lands on the unit's own work first. */
export function DashboardPage() {
  const { t } = useTranslation('dashboard');
  const { place, session } = usePlace();
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  const own = session.grants.find(
    (grant) => grant.role === 'unit-clerk' && grant.place === place.slug && grant.unit !== null,
  );
  if (!own?.unit) return <WholePlace />;
  const shown = view ?? 'unit';
  const choice = (
    <Segmented
      aria-label={t('view.title')}
      value={shown}
      onChange={(to) => navigate({ search: to === 'unit' ? {} : { view: to } })}
      options={[
        { value: 'unit' as const, label: own.unitName ?? t('view.unit') },
        { value: 'place' as const, label: place.name },
      ]}
    />
  );
  if (shown === 'place') return <WholePlace actions={choice} />;
  return (
    <>
      <PageHeader title={t('own.title', { unit: own.unitName })} tab={t('title')} actions={choice} />
      <OwnUnit unit={own.unit} />
    </>
  );
}

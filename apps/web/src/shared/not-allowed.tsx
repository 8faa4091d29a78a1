import { useTranslation } from 'react-i18next';
import type { Role } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { EmptyState } from './empty-state.tsx';
import { placeName } from './place-name.ts';
import { useTitle } from './use-title.ts';

/** Stands in for a page that only another role may use, and says which. */
export function NotAllowed({ needs }: { needs: Role }) {
  const { t } = useTranslation(['shared', 'app']);
  const { place } = usePlace();
  const name = placeName(place);
  useTitle(name);
  return <EmptyState title={t('notAllowed', { role: t(`app:role.${needs}`), place: name })} />;
}

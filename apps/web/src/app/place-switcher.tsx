import { DownOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Place } from '../api/types.ts';
import { usePlace } from '../session/session.ts';

/** The place's name; a menu when the account may see others. */
export function PlaceSwitcher() {
  const { t, i18n } = useTranslation('app');
  const { place, session } = usePlace();
  const navigate = useNavigate();
  const name = (one: Place) => (i18n.language === 'en' && one.nameEn ? one.nameEn : one.name);
  if (session.places.length < 2) return <strong>{name(place)}</strong>;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [place.slug],
        items: session.places.map((one) => ({ key: one.slug, label: name(one) })),
        onClick: ({ key }) => navigate({ to: '/places/$place/dashboard', params: { place: key } }),
      }}
    >
      <Button type="text" aria-label={t('place.switch', { name: name(place) })}>
        <strong>{name(place)}</strong>
        <DownOutlined style={{ fontSize: 10 }} />
      </Button>
    </Dropdown>
  );
}

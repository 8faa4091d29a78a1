import { DownOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePlace } from '../session/session.ts';
import { placeName } from '../shared/place-name.ts';

/** The place's name; a menu when the account may see others. */
export function PlaceSwitcher() {
  const { t } = useTranslation('app');
  const { place, session } = usePlace();
  const navigate = useNavigate();
  if (session.places.length < 2) return <strong>{placeName(place)}</strong>;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [place.slug],
        items: session.places.map((one) => ({ key: one.slug, label: placeName(one) })),
        onClick: ({ key }) => navigate({ to: '/places/$place/dashboard', params: { place: key } }),
      }}
    >
      <Button type="text" aria-label={t('place.switch', { name: placeName(place) })}>
        <strong>{placeName(place)}</strong>
        <DownOutlined style={{ fontSize: 10 }} />
      </Button>
    </Dropdown>
  );
}

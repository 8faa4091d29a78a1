import { Alert, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  username: string;
  password: string;
  onClose: () => void;
}

/** The one time a password is shown: the administrator hands it over and it is not kept anywhere in clear. */
export function HandedOver({ title, username, password, onClose }: Props) {
  const { t } = useTranslation('accounts');
  return (
    <Modal open title={title} onCancel={onClose} onOk={onClose} cancelButtonProps={{ style: { display: 'none' } }}>
      <Alert type="success" showIcon title={t('handOver')} />
      <Typography.Paragraph copyable={{ text: `${username} ${password}` }} style={{ marginTop: 12, fontSize: 16 }}>
        {t('column.username')} <strong>{username}</strong>　{t('password')} <strong>{password}</strong>
      </Typography.Paragraph>
    </Modal>
  );
}

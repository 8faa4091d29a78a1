import { useTranslation } from 'react-i18next';
import type { MatterDetail } from '../api/types.ts';
import { usePlace } from '../session/session.ts';
import { fileSizeText } from '../shared/file-size.ts';
import { Panel } from '../shared/panel.tsx';
import styles from './matter-page.module.css';
import { attachmentAddress } from './queries.ts';

export function Attachments({ matter }: { matter: MatterDetail }) {
  const { t } = useTranslation('matters');
  const { place } = usePlace();
  if (matter.attachments.length === 0) return null;
  return (
    <Panel title={t('one.attachments')}>
      <ul className={styles.files}>
        {matter.attachments.map((file) => (
          <li key={file.id}>
            <a href={attachmentAddress(place.slug, file.id)} download={file.name}>
              {file.name}
            </a>
            <span>{fileSizeText(file.size)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

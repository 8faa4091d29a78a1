import { useTranslation } from 'react-i18next';
import type { Light } from '../api/types.ts';
import { colours } from './tokens.ts';

const shapes: Record<Light, { path: string; fill: string }> = {
  green: { path: 'M7 1a6 6 0 1 0 0 12A6 6 0 1 0 7 1z', fill: colours.green },
  yellow: { path: 'M7 1.2 13.4 12.6H.6z', fill: colours['yellow-fill'] },
  red: { path: 'M1.4 1.4h11.2v11.2H1.4z', fill: colours.red },
  none: {
    path: 'M7 1a6 6 0 1 0 0 12A6 6 0 1 0 7 1zm0 1.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z',
    fill: colours.grey,
  },
};

/** 红黄绿灯: a disc is green, a triangle yellow, a square red, a ring says that there is no light. */
export function LightDot({ light, word = false, reason }: { light: Light; word?: boolean; reason?: string }) {
  const { t } = useTranslation('shared');
  const name = t(`light.${light}`);
  const { path, fill } = shapes[light];
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 5, whiteSpace: 'nowrap' }} title={reason ?? name}>
      <svg viewBox="0 0 14 14" width={12} height={12} aria-hidden>
        <path d={path} fill={fill} />
      </svg>
      {word ? name : <span className="visually-hidden">{name}</span>}
    </span>
  );
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './shared/base.css';
import { Office } from './app/office.tsx';
import { startI18n } from './i18n/index.ts';
import { applyTokens } from './shared/tokens.ts';

applyTokens();
// The list of 100 font slices is long: it must not hold up the first drawing.
import('@fontsource-variable/noto-sans-sc/wght.css');
startI18n().then(() => {
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <Office />
    </StrictMode>,
  );
});

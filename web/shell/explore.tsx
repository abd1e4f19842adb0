import '@digdir/designsystemet-css/theme';
import '@digdir/designsystemet-css';
import '@fontsource-variable/inter/wght.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './Page';
import { Explore } from '../features/explore/Explore';

const root = document.getElementById('page');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page explore={<Explore />} />
    </StrictMode>,
  );
}

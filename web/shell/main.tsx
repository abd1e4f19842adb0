import '@digdir/designsystemet-css/theme';
import '@digdir/designsystemet-css';
import '@fontsource-variable/inter/wght.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './Page';
import { preloadView } from './views';

preloadView(location.pathname);

const root = document.getElementById('page');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}

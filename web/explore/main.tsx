import '@digdir/designsystemet-css/theme';
import '@digdir/designsystemet-css';
import '@fontsource-variable/inter/wght.css';
import '../app/page.css';
import { createRoot } from 'react-dom/client';
import { Page } from '../app/Page';

const root = document.getElementById('page');
if (root) createRoot(root).render(<Page explore="…" />);

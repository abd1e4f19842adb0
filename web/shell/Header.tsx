import { Button, SkipLink } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link as RouterLink, useLocation, useSearch } from 'wouter';
import {
  addressOf,
  inLanguage,
  LANGUAGE_COOKIE,
  LANGUAGES,
  readAddress,
  type Language,
  type ViewName,
} from '../addresses';
import { useLanguage } from '../terms/language';
import { signOut, useSession } from '../api/session';

const LANGUAGE_NAMES: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
const MENU: readonly ViewName[] = ['gapMap', 'courses', 'guidelines', 'education', 'research', 'plan', 'explore'];

/** The site's name, the views, the languages, and who has signed in. */
export function Header() {
  const t = useTranslations('shell');
  const language = useLanguage();
  // Moves with the address, filters and all: the other languages and sign-in lead back to what is on the screen.
  useLocation();
  useSearch();
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="header">
      <SkipLink href="#content">{t('skip')}</SkipLink>
      <div className="header-row">
        <RouterLink href={`~${addressOf(language, 'gapMap')}`} className="site-name">
          Kompetansekart
        </RouterLink>
        <Button
          className="menu-button"
          variant="secondary"
          data-size="sm"
          aria-expanded={isOpen}
          aria-controls="menu"
          onClick={() => setOpen(!isOpen)}
        >
          {t('menu')}
        </Button>
        <div className="header-tools">
          <Languages />
          <SignIn />
        </div>
      </div>
      <nav id="menu" aria-label={t('views')} className={isOpen ? 'menu open' : 'menu'}>
        <ul>
          {MENU.map((view) => (
            <li key={view}>
              <MenuLink view={view} onFollow={() => setOpen(false)} />
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function MenuLink({ view, onFollow }: { view: ViewName; onFollow: () => void }) {
  const t = useTranslations('shell.menuOf');
  const href = addressOf(useLanguage(), view);
  const shown = readAddress(location.pathname).view;
  const current = shown === view ? 'page' : undefined;
  // Explore is a document of its own; from there, so are the others.
  const leavesDocument = view === 'explore' || shown === 'explore';
  if (leavesDocument) {
    return (
      <a href={href} aria-current={current}>
        {t(view)}
      </a>
    );
  }
  return (
    <RouterLink href={`~${href}`} aria-current={current} onClick={onFollow}>
      {t(view)}
    </RouterLink>
  );
}

/** The same view in the other languages; whole documents, so that everything is read anew in the language. */
function Languages() {
  const t = useTranslations('shell');
  const current = useLanguage();
  // There, the hash holds the question that the visitor came with.
  const hash = readAddress(location.pathname).view === 'explore' ? location.hash : '';
  return (
    <nav aria-label={t('language')} className="languages">
      <ul>
        {LANGUAGES.map((code) => (
          <li key={code}>
            <a
              href={`${inLanguage(location.pathname, code)}${location.search}${hash}`}
              lang={code}
              hrefLang={code}
              aria-current={code === current ? 'true' : undefined}
              onClick={() => keepChoice(code)}
            >
              {LANGUAGE_NAMES[code]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const YEAR_SECONDS = 31_536_000;

/** Who has chosen a language comes to it next time, whatever their browser prefers. */
function keepChoice(language: Language): void {
  const attributes = ['Path=/', `Max-Age=${YEAR_SECONDS}`, 'SameSite=Lax', location.protocol === 'https:' && 'Secure'];
  document.cookie = [`${LANGUAGE_COOKIE}=${language}`, ...attributes].filter(Boolean).join('; ');
}

function SignIn() {
  const t = useTranslations('shell');
  const { offered, signedIn, signInAddress } = useSession();
  const language = useLanguage();
  if (!offered) return null;
  if (!signedIn) {
    return (
      <a className="sign-in" href={signInAddress}>
        {t('signIn')}
      </a>
    );
  }
  return (
    <div className="signed-in">
      <RouterLink href={`~${addressOf(language, 'tasks')}`}>{t('menuOf.tasks')}</RouterLink>
      <span>{signedIn.name ?? signedIn.organisationId}</span>
      <Button variant="tertiary" data-size="sm" onClick={() => void signOut()}>
        {t('signOut')}
      </Button>
    </div>
  );
}

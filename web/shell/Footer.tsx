import { Link, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { addressOf } from '../addresses';
import { useShownQueries } from './ShownQueriesProvider';
import { useLanguage } from '../terms/language';

/** What everything here is and is not, the way to the query behind it, and what is said of the page itself. */
export function Footer() {
  const t = useTranslations('shell');
  const shared = useTranslations('components');
  const language = useLanguage();
  const queries = useShownQueries();
  const explore = addressOf(language, 'explore');
  return (
    <footer className="footer">
      <div className="footer-inner">
        <Paragraph>{shared('shows')}</Paragraph>
        <ul>
          {queries.map((question, index) => (
            <li key={`${question.query} ${JSON.stringify(question.variables)}`}>
              <Link href={`${explore}#${new URLSearchParams({ spor: JSON.stringify(question) }).toString()}`}>
                {queries.length > 1 ? t('queryOf', { number: index + 1, count: queries.length }) : t('query')}
              </Link>
            </li>
          ))}
          <li>
            <Link href="/changes.atom">{t('changesFeed')}</Link>
          </li>
          <li>
            <Link href="/guidelines.ics">{t('calendar')}</Link>
          </li>
          {(['accessibility', 'privacy'] as const).map((view) => (
            <li key={view}>
              <Link href={addressOf(language, view)}>{t(view)}</Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}

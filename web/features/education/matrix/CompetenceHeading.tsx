import { Link } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { Link as RouterLink } from 'wouter';
import { useAddressWith } from '../use-address-with';
import { LocalizedText } from '../../../components/LocalizedText';
import type { Competence, Framework } from '../topics';
import { useCompetenceName } from './competence-name';

/** A competence by number and name, and the topics that make it here. */
export function CompetenceHeading({ framework, code, topics }: Competence & { framework: Framework }) {
  const t = useTranslations('education.competence');
  const nameOf = useCompetenceName();
  const here = useAddressWith();
  return (
    <>
      <span className="competence-name">
        {code} {nameOf(framework, code)}
      </span>
      <details className="competence-topics">
        <summary>{t('topics', { count: topics.length })}</summary>
        <ul>
          {topics.map(({ id, prefLabel }) => (
            <li key={id}>
              <Link asChild>
                <RouterLink href={here({ visning: null, celle: null, tema: id })}>
                  <LocalizedText text={prefLabel} />
                </RouterLink>
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

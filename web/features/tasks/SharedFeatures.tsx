import { Heading } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { Absent } from '../../components/MissingValue';
import { useNames } from '../../terms/use-display-names';
import type { CandidatePairFragment } from './generated/graphql';

/** Why two courses may overlap: what they share, with how much each part weighs in their similarity. */
export function SharedFeatures({ pair }: { pair: CandidatePairFragment }) {
  const t = useTranslations('tasks.overlaps');
  const { language } = useNames();
  const { topics, audiences, languages, titleWords, objectiveCodes, sameGroup, buildsOn } = pair;
  const parts = [
    ['topics', topics?.map(({ prefLabel }) => prefLabel.text)],
    ['audiences', audiences?.map(({ prefLabel }) => prefLabel.text)],
    ['titleWords', titleWords],
    ['objectives', objectiveCodes],
    ['languages', languages.map((code) => language(code))],
  ] as const;
  return (
    <div className="shared">
      <Heading level={3} data-size="2xs">
        {t('why')}
      </Heading>
      <ul>
        {parts.map(([name, shared]) => (
          <li key={name}>
            {t(`shared.${name}`)}{' '}
            {shared ? shared.length > 0 ? shared.join(', ') : <Absent why="none" /> : <Absent why="unavailable" />}
          </li>
        ))}
        {sameGroup && <li>{t('sameGroup')}</li>}
        {buildsOn && <li>{t('buildsOn')}</li>}
      </ul>
    </div>
  );
}

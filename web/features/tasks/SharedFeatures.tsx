import { Heading } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { MissingValue } from '../../components/MissingValue';
import { useDisplayNames } from '../../terms/use-display-names';
import type { CandidatePairFragment } from './generated/graphql';

/** Why two courses may overlap: what they share, with how much each part weighs in their similarity. */
export function SharedFeatures({ pair }: { pair: CandidatePairFragment }) {
  const t = useTranslations('tasks.overlaps');
  const { language } = useDisplayNames();
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
            {shared ? (
              shared.length > 0 ? (
                shared.join(', ')
              ) : (
                <MissingValue why="none" />
              )
            ) : (
              <MissingValue why="unavailable" />
            )}
          </li>
        ))}
        {sameGroup && <li>{t('sameGroup')}</li>}
        {buildsOn && <li>{t('buildsOn')}</li>}
      </ul>
    </div>
  );
}

import { useFormatter, useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { Fact, FactList } from '../../../components/Facts';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import { ResponsibleOrganisations } from '../parts/ResponsibleOrganisations';
import type { MeasureOnPage } from './measure-on-page';

/** What the plan says of a measure, and where that was read. */
export function MeasureFacts({ measure }: { measure: MeasureOnPage }) {
  const t = useTranslations('plan.measure');
  const term = useTerm();
  const { kind, subKind, number, sector, topics, indicator, evaluation, note, sourceSlide, projects } = measure;
  return (
    <FactList>
      <Fact name={t('kind')}>
        {subKind === null ? term('MeasureKind', kind) : term('MeasureSubKind', subKind)}
        {number !== null && ` ${t('number', { number })}`}
      </Fact>
      <Fact name={t('sector')}>{term('Sector', sector)}</Fact>
      <Fact name={t('responsible')}>
        <ResponsibleOrganisations measure={measure} />
      </Fact>
      <Fact name={t('topics')}>
        {topics ? topics.map(({ prefLabel }) => prefLabel.text).join(', ') : <MissingValue why="unavailable" />}
      </Fact>
      <TargetFact measure={measure} />
      {indicator && (
        <Fact name={t('indicator')}>
          <RecordLink kind="Indicator" id={indicator.id}>
            {indicator.name.text}
          </RecordLink>
        </Fact>
      )}
      {evaluation !== null && (
        <Fact name={t('evaluation')}>
          <span lang="nb">{evaluation}</span>
        </Fact>
      )}
      {note !== null && (
        <Fact name={t('note')}>
          <span lang="nb">{note}</span>
        </Fact>
      )}
      {projects && projects.nodes.length > 0 && (
        <Fact name={t('projects')}>
          <ul className="plain">
            {projects.nodes.map(({ id, title }) => (
              <li key={id} lang={title.language}>
                <RecordLink kind="Project" id={id}>
                  {title.text}
                </RecordLink>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t('source')}>
        <span lang="nb">{sourceSlide}</span>
        {' · '}
        {measure.sourceUrl === null ? (
          t('noAddress', { reference: measure.sourceRef ?? '–' })
        ) : (
          <ExternalLink href={measure.sourceUrl}>{new URL(measure.sourceUrl).hostname}</ExternalLink>
        )}
      </Fact>
    </FactList>
  );
}

function TargetFact({ measure }: { measure: MeasureOnPage }) {
  const t = useTranslations('plan.measure');
  const format = useFormatter();
  const { targetValue, targetChangePct, targetYear, baselineYear, unit } = measure;
  if (targetValue === null && targetChangePct === null && targetYear === null) return null;
  return (
    <Fact name={t('target')}>
      {targetValue !== null && `${format.number(targetValue)} ${unit ?? ''} `}
      {targetChangePct !== null && `${format.number(targetChangePct, { signDisplay: 'exceptZero' })} % `}
      {baselineYear !== null && `${t('from', { year: String(baselineYear) })} `}
      {targetYear === null ? t('noYear') : t('by', { year: String(targetYear) })}
    </Fact>
  );
}

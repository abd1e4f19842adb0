import { Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import { Fact, FactList } from '../../../components/Facts';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import { useDisplayNames } from '../../../terms/use-display-names';
import { RecordNames } from '../../../components/RecordNames';
import { Section } from './Section';
import type { GuidelineOnPage } from './guideline-on-page';

const STATUS_COLOR: Partial<Record<string, 'success' | 'warning' | 'info'>> = {
  IN_FORCE: 'success',
  WITHDRAWN: 'warning',
  REPLACED: 'warning',
  PLANNED: 'info',
};

/** What the guideline is: kind, standing, publisher, dates as precise as their source. */
export function GuidelineFacts({ guideline }: { guideline: GuidelineOnPage }) {
  const t = useTranslations('guidelines');
  const term = useTerm();
  const { partial } = useDateFormat();
  const { country, language } = useDisplayNames();
  const date = (known: string | null | undefined) => (known ? partial(known) : <MissingValue why="unknown" />);
  const { status, statusNote, kind, scope, publisher, coPublishers, legalId, isbn, seriesNumber, url } = guideline;
  const inferred = (field: string) => guideline.inferredFields.includes(field) && ` (${t('page.inferred')})`;
  return (
    <Section title={t('page.facts')}>
      {guideline.archived && <Tag data-color="warning">{t('page.archived')}</Tag>}
      <FactList>
        <Fact name={t('status')}>
          <Tag data-color={STATUS_COLOR[status] ?? 'neutral'} data-size="sm">
            {term('GuidelineStatus', status)}
          </Tag>
          {statusNote && <span lang="nb"> {statusNote}</span>}
        </Fact>
        <Fact name={t('kind')}>{term('GuidelineKind', kind)}</Fact>
        {legalId && <Fact name={t('page.legalId')}>{legalId}</Fact>}
        <Fact name={t('scope')}>{term('GuidelineScope', scope)}</Fact>
        <Fact name={t('country')}>{country(guideline.country)}</Fact>
        <Fact name={t('publisher')}>{publisher?.name.text ?? <MissingValue why="unavailable" />}</Fact>
        {coPublishers && coPublishers.length > 0 && (
          <Fact name={t('page.coPublishers')}>{coPublishers.map(({ name }) => name.text).join(', ')}</Fact>
        )}
        <Fact name={t('page.firstPublished')}>{date(guideline.firstPublished)}</Fact>
        <Fact name={t('page.lastUpdated')}>{date(guideline.lastUpdated)}</Fact>
        <Fact name={t('page.lastReviewed')}>{date(guideline.lastReviewed)}</Fact>
        {guideline.withdrawnOn && <Fact name={t('page.withdrawnOn')}>{date(guideline.withdrawnOn)}</Fact>}
        <Fact name={t('topic')}>
          <RecordNames records={guideline.topics}>
            {(topic) => (
              <ViewLink view="guidelines" filters={{ vis: 'liste', tema: [topic.id] }}>
                {topic.prefLabel.text}
              </ViewLink>
            )}
          </RecordNames>
        </Fact>
        <Fact name={t('audience')}>
          <RecordNames records={guideline.audiences}>
            {(audience) => (
              <ViewLink view="guidelines" filters={{ vis: 'liste', malgruppe: [audience.id] }}>
                {audience.prefLabel.text}
              </ViewLink>
            )}
          </RecordNames>
          {inferred('audienceIds')}
        </Fact>
        <Fact name={t('setting')}>
          <RecordNames records={guideline.settings}>{(setting) => setting.prefLabel.text}</RecordNames>
        </Fact>
        <Fact name={t('page.languages')}>
          {guideline.languages.length > 0 ? (
            guideline.languages.map((code) => language(code)).join(', ')
          ) : (
            <MissingValue why="unknown" />
          )}
        </Fact>
        {isbn && <Fact name={t('page.isbn')}>{isbn}</Fact>}
        {seriesNumber && <Fact name={t('page.seriesNumber')}>{seriesNumber}</Fact>}
        <Fact name={t('page.url')}>
          {url ? <ExternalLink href={url}>{url}</ExternalLink> : <MissingValue why="unknown" />}
        </Fact>
      </FactList>
    </Section>
  );
}

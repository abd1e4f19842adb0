import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import { dateFilter, useAddressFilters } from '../../../components/address-filters';
import { DayField } from '../law/DayField';
import { LegalDates } from '../law/LegalDates';
import { legalDifference } from '../law/legal-states';
import { LocalizedText } from '../../../components/LocalizedText';
import type { ProgrammeOnPage } from './programme-on-page';

interface Props {
  programme: ProgrammeOnPage;
  today: string;
  day: string;
}

/** The regulation that sets the outcomes: where it stands, who can change it, and whether its text was law on a day. */
export function RegulationFacts({ programme, today, day }: Props) {
  const t = useTranslations('education.programme.regulation');
  const law = useTranslations('education.law');
  const term = useTerm();
  const { partial } = useDateFormat();
  const [, change] = useAddressFilters({ dag: dateFilter });
  const { regulation, validity, onDay } = programme;
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t('title')}
      </Heading>
      {regulation ? (
        <>
          <Paragraph>
            <ExternalLink href={regulation.url} lang="nb">
              {regulation.title}
            </ExternalLink>{' '}
            ({regulation.legalId})
          </Paragraph>
          <Paragraph>
            {t('administeredBy')}{' '}
            {regulation.administeredBy ? (
              <LocalizedText text={regulation.administeredBy.name} />
            ) : (
              <MissingValue why="unknown" />
            )}
          </Paragraph>
          <LegalDates regulation={regulation} />
          <div className="side-tools choose-two">
            <DayField
              label={t('day')}
              value={day}
              onChoose={(chosen) => change({ dag: chosen === today ? '' : chosen })}
            />
          </div>
          <Paragraph role="status">
            {t('state', { day: partial(day) })} <strong>{term('LegalState', onDay)}</strong>.{' '}
            {day !== today && law(`is.${legalDifference(validity, onDay)}`)}
          </Paragraph>
        </>
      ) : (
        <Paragraph>
          <MissingValue why="none" /> {t('none')}
        </Paragraph>
      )}
    </section>
  );
}

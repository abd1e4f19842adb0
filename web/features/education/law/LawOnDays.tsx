import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { isPartialDate } from '../../../../values/partial-date.js';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { UnavailableNotice } from '../../../components/UnavailableNotice';
import { EducationLawDocument } from '../generated/graphql';
import { programmesOf } from '../levels';
import type { PerspectiveProps } from '../perspective';
import { useToday } from '../../../components/use-today';
import { DayField } from './DayField';
import { LawTable } from './LawTable';
import { LEGAL_STATES } from './legal-states';

/** What was law on a day, as far as the texts that are kept tell, and on another day to compare it with. */
export function LawOnDays({ filters, change }: PerspectiveProps) {
  const t = useTranslations('education.law');
  const today = useToday();
  const { nivaa, kilde, malgruppe, program, dekning } = filters;
  const day = isPartialDate(filters.dag) ? filters.dag : today;
  const other = isPartialDate(filters.dag2) ? filters.dag2 : null;
  const query = useGraphQuery(EducationLawDocument, {
    ...{
      prefer: usePreferredLanguages(),
      filter: { ...programmesOf(nivaa, kilde), ...(dekning.length > 0 && { coverage: dekning }) },
    },
    ...{ audienceIds: malgruppe.length > 0 ? malgruppe : null, day, other: other ?? day, states: [...LEGAL_STATES] },
  });
  return (
    <div className="side">
      <Paragraph>{t('lead')}</Paragraph>
      <div className="side-tools choose-two">
        <DayField label={t('day')} value={day} onChoose={(chosen) => change({ dag: chosen === today ? '' : chosen })} />
        <DayField label={t('other')} value={other ?? ''} onChoose={(chosen) => change({ dag2: chosen })} />
      </div>
      <UnavailableNotice queries={[query]} />
      <QueryResult query={query}>
        {({ catalogue }) =>
          catalogue?.programmes ? (
            <LawTable
              programmes={catalogue.programmes.nodes.filter(({ id }) => program.length === 0 || program.includes(id))}
              counts={program.length === 0 ? (catalogue.programmes.facets.validity ?? []) : []}
              day={day}
              other={other}
              level={nivaa}
            />
          ) : (
            <MissingValue why="unavailable" />
          )
        }
      </QueryResult>
    </div>
  );
}

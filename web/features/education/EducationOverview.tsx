import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { MissingValue } from '../../components/MissingValue';
import { QueryResult } from '../../components/QueryResult';
import { ViewFrame } from '../../components/ViewFrame';
import { Comparison } from './compare/Comparison';
import { EducationFilterFields } from './EducationFilterFields';
import { PERSPECTIVES, useEducationFilters, type Perspective } from './filters';
import { useAddressWith } from './use-address-with';
import { LawOnDays } from './law/LawOnDays';
import { hasPlans, LEVELS, SOURCES } from './levels';
import { CompetenceMatrix } from './matrix/CompetenceMatrix';
import { TopicMatrix } from './matrix/TopicMatrix';
import { OutcomeList } from './outcomes/OutcomeList';
import type { PerspectiveProps } from './perspective';
import { NavLinks } from '../../components/NavLinks';
import { useProgrammes } from './use-programmes';
import { WithoutMention } from './WithoutMention';

const COMPONENTS: Record<Perspective, (props: PerspectiveProps) => React.ReactNode> = {
  matrise: TopicMatrix,
  liste: OutcomeList,
  kompetanser: CompetenceMatrix,
  uten: WithoutMention,
  sammenlign: Comparison,
  rett: LawOnDays,
};

/** Which programmes of a level mention which topics, looked at from several sides. */
export function EducationOverview() {
  const t = useTranslations('education');
  const [filters, change] = useEducationFilters();
  const here = useAddressWith();
  const query = useProgrammes(filters);
  const { nivaa, kilde, visning } = filters;
  const Shown = COMPONENTS[visning];
  // What is chosen among the programmes of one level means nothing at another
  const afresh = { program: null, dekning: null, celle: null };
  return (
    <ViewFrame title={t('title')} lead={t('lead')} queries={[query]}>
      <NavLinks
        label={t('levels')}
        className="turns tabs"
        links={LEVELS.map((level) => ({
          key: level,
          label: t(`level.${level}`),
          isCurrent: level === nivaa,
          href: here({ ...afresh, kilde: null, nivaa: level === 'grunn' ? null : level }),
        }))}
      />
      <NavLinks
        label={t('looks')}
        className="turns looks"
        links={PERSPECTIVES.map((look) => ({
          key: look,
          label: t(`look.${look}`, { level: nivaa }),
          isCurrent: look === visning,
          href: here({ celle: null, visning: look === 'matrise' ? null : look }),
        }))}
      />
      {hasPlans(nivaa) && visning !== 'sammenlign' && (
        <NavLinks
          label={t('sources')}
          className="turns looks"
          links={SOURCES.map((source) => ({
            key: source,
            label: t(`source.${source}`),
            isCurrent: source === kilde,
            href: here({ ...afresh, kilde: source === 'nasjonal' ? null : source }),
          }))}
        />
      )}
      <Paragraph data-size="sm" className="explains">
        {visning === 'sammenlign' ? t('explains.sammenlign') : t(`explains.${nivaa}`)}
      </Paragraph>
      <QueryResult query={query}>
        {(data) =>
          data.catalogue?.programmes && data.catalogue.all ? (
            <div className="with-filters">
              <EducationFilterFields data={data} filters={filters} change={change} />
              <Shown data={data} programmes={data.catalogue.programmes.nodes} filters={filters} change={change} />
            </div>
          ) : (
            <MissingValue why="unavailable" />
          )
        }
      </QueryResult>
    </ViewFrame>
  );
}

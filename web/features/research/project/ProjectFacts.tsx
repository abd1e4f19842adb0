import { useTranslations } from 'use-intl';
import { isDay } from '../../../../values/day.js';
import { useLanguage } from '../../../terms/language';
import { useDateFormat } from '../../../terms/use-date-format';
import { FactList } from '../../../components/Facts';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import type { ProjectPageQuery } from '../generated/graphql';
import { ResearchFact } from '../parts/ResearchFact';
import { InstitutionLink } from '../parts/InstitutionLink';
import { isFunding } from '../parts/view-parts';
import { Period, usePeriod } from '../parts/Period';
import { RecordNames } from '../../../components/RecordNames';
import { SourceLink } from '../parts/SourceLink';
import { useKroner } from '../parts/use-kroner';

export type ProjectOfPage = NonNullable<ProjectPageQuery['project']>;

/** The facts of a project: who, when, with what money, on what, and where that was read. */
export function ProjectFacts({ project }: { project: ProjectOfPage }) {
  const t = useTranslations('research');
  const money = useKroner();
  const period = usePeriod();
  const { partial } = useDateFormat();
  const language = useLanguage();
  const { leader, inferredFields, dataPeriod } = project;
  const [dataStart, dataEnd] = dataPeriod?.split('/') ?? [];
  const isInferred = (field: string) => inferredFields.includes(field);
  // Remarks and deadlines are kept in Norwegian only
  const inNorwegian = language === 'nb' ? undefined : 'nb';
  return (
    <FactList>
      <ResearchFact field="leader" isInferred={isInferred('leaderId')}>
        {leader ? (
          <ViewLink view="research" filters={{ leder: [leader.id] }}>
            {leader.name}
          </ViewLink>
        ) : (
          <MissingValue why="none" />
        )}
      </ResearchFact>
      <ResearchFact field="coordinator" isInferred={isInferred('coordinatorId')}>
        <InstitutionLink institution={project.coordinator} />
      </ResearchFact>
      <ResearchFact field="participants" isInferred={isInferred('participantIds')}>
        <RecordNames records={project.participants}>{(one) => <InstitutionLink institution={one} />}</RecordNames>
      </ResearchFact>
      <ResearchFact field="funders" isInferred={isInferred('funderIds')}>
        <RecordNames records={project.funders}>{(one) => <InstitutionLink institution={one} />}</RecordNames>
        {project.funderNote && <span lang={inNorwegian}> ({project.funderNote})</span>}
      </ResearchFact>
      <ResearchFact field="amount">
        {typeof project.amountNok === 'number' ? money(project.amountNok) : <MissingValue why="unknown" />}
      </ResearchFact>
      {typeof project.maxAmountNok === 'number' && (
        <ResearchFact field="maxAmount">{money(project.maxAmountNok)}</ResearchFact>
      )}
      <ResearchFact field="period" isInferred={isInferred('start') || isInferred('end')}>
        <Period span={project} />
      </ResearchFact>
      {project.deadline && (
        <ResearchFact field="deadline">
          {isDay(project.deadline) ? partial(project.deadline) : <span lang={inNorwegian}>{project.deadline}</span>}
        </ResearchFact>
      )}
      {dataPeriod && <ResearchFact field="dataPeriod">{period({ start: dataStart, end: dataEnd })}</ResearchFact>}
      <ResearchFact field="topics" isInferred={isInferred('topicIds')}>
        <RecordNames records={project.topics}>
          {({ id, prefLabel }) => (
            <ViewLink view="research" filters={{ tema: [id] }}>
              {prefLabel.text}
            </ViewLink>
          )}
        </RecordNames>
      </ResearchFact>
      <ResearchFact field="audiences" isInferred={isInferred('audienceIds')}>
        <RecordNames records={project.audiences} empty={<MissingValue why="unknown" />}>
          {({ prefLabel }) => prefLabel.text}
        </RecordNames>
      </ResearchFact>
      <ResearchFact field="settings" isInferred={isInferred('settingIds')}>
        <RecordNames records={project.settings} empty={<MissingValue why="unknown" />}>
          {({ prefLabel }) => prefLabel.text}
        </RecordNames>
      </ResearchFact>
      {project.grantNumber && <ResearchFact field="grantNumber">{project.grantNumber}</ResearchFact>}
      {project.rekNumber && <ResearchFact field="rekNumber">{project.rekNumber}</ResearchFact>}
      {project.trialId && (
        <ResearchFact field="trialId">
          {project.trialId.startsWith('NCT') ? (
            <ExternalLink href={`https://clinicaltrials.gov/study/${project.trialId}`}>{project.trialId}</ExternalLink>
          ) : (
            project.trialId
          )}
        </ResearchFact>
      )}
      {project.note && (
        <ResearchFact field="note">
          <span lang={inNorwegian}>{project.note}</span>
        </ResearchFact>
      )}
      <ResearchFact field="source">
        <SourceLink record={project} what={isFunding(project.type) ? 'call' : 'project'} />
        {project.sourceRef && <span className="reference"> {t('reference', { reference: project.sourceRef })}</span>}
      </ResearchFact>
    </FactList>
  );
}

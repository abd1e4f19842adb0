import { useTranslations } from 'use-intl';
import { isDay } from '../../../../values/day.js';
import { useLanguage } from '../../../terms/language';
import { useDateFormat } from '../../../terms/use-date-format';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import type { ProjectPageQuery } from '../generated/graphql';
import { Fact } from '../parts/Fact';
import { Institution } from '../parts/Institution';
import { isMoney } from '../parts/names';
import { Period, usePeriod } from '../parts/Period';
import { RecordList } from '../parts/RecordList';
import { SourceLink } from '../parts/SourceLink';
import { useMoney } from '../parts/use-money';

export type ProjectOfPage = NonNullable<ProjectPageQuery['project']>;

/** The facts of a project: who, when, with what money, on what, and where that was read. */
export function ProjectFacts({ project }: { project: ProjectOfPage }) {
  const t = useTranslations('research');
  const money = useMoney();
  const period = usePeriod();
  const { partial } = useDateFormat();
  const language = useLanguage();
  const { leader, inferredFields, dataPeriod } = project;
  const [dataStart, dataEnd] = dataPeriod?.split('/') ?? [];
  const isInferred = (field: string) => inferredFields.includes(field);
  // Remarks and deadlines are kept in Norwegian only
  const inNorwegian = language === 'nb' ? undefined : 'nb';
  return (
    <dl className="facts">
      <Fact name="leader" inferred={isInferred('leaderId')}>
        {leader ? (
          <ViewLink view="research" filters={{ leder: [leader.id] }}>
            {leader.name}
          </ViewLink>
        ) : (
          <MissingValue why="none" />
        )}
      </Fact>
      <Fact name="coordinator" inferred={isInferred('coordinatorId')}>
        <Institution institution={project.coordinator} />
      </Fact>
      <Fact name="participants" inferred={isInferred('participantIds')}>
        <RecordList records={project.participants}>{(one) => <Institution institution={one} />}</RecordList>
      </Fact>
      <Fact name="funders" inferred={isInferred('funderIds')}>
        <RecordList records={project.funders}>{(one) => <Institution institution={one} />}</RecordList>
        {project.funderNote && <span lang={inNorwegian}> ({project.funderNote})</span>}
      </Fact>
      <Fact name="amount">
        {typeof project.amountNok === 'number' ? money(project.amountNok) : <MissingValue why="unknown" />}
      </Fact>
      {typeof project.maxAmountNok === 'number' && <Fact name="maxAmount">{money(project.maxAmountNok)}</Fact>}
      <Fact name="period" inferred={isInferred('start') || isInferred('end')}>
        <Period span={project} />
      </Fact>
      {project.deadline && (
        <Fact name="deadline">
          {isDay(project.deadline) ? partial(project.deadline) : <span lang={inNorwegian}>{project.deadline}</span>}
        </Fact>
      )}
      {dataPeriod && <Fact name="dataPeriod">{period({ start: dataStart, end: dataEnd })}</Fact>}
      <Fact name="topics" inferred={isInferred('topicIds')}>
        <RecordList records={project.topics}>
          {({ id, prefLabel }) => (
            <ViewLink view="research" filters={{ tema: [id] }}>
              {prefLabel.text}
            </ViewLink>
          )}
        </RecordList>
      </Fact>
      <Fact name="audiences" inferred={isInferred('audienceIds')}>
        <RecordList records={project.audiences} empty={<MissingValue why="unknown" />}>
          {({ prefLabel }) => prefLabel.text}
        </RecordList>
      </Fact>
      <Fact name="settings" inferred={isInferred('settingIds')}>
        <RecordList records={project.settings} empty={<MissingValue why="unknown" />}>
          {({ prefLabel }) => prefLabel.text}
        </RecordList>
      </Fact>
      {project.grantNumber && <Fact name="grantNumber">{project.grantNumber}</Fact>}
      {project.rekNumber && <Fact name="rekNumber">{project.rekNumber}</Fact>}
      {project.trialId && (
        <Fact name="trialId">
          {project.trialId.startsWith('NCT') ? (
            <ExternalLink href={`https://clinicaltrials.gov/study/${project.trialId}`}>{project.trialId}</ExternalLink>
          ) : (
            project.trialId
          )}
        </Fact>
      )}
      {project.note && (
        <Fact name="note">
          <span lang={inNorwegian}>{project.note}</span>
        </Fact>
      )}
      <Fact name="source">
        <SourceLink record={project} what={isMoney(project.type) ? 'call' : 'project'} />
        {project.sourceRef && <span className="reference"> {t('reference', { reference: project.sourceRef })}</span>}
      </Fact>
    </dl>
  );
}

import { Heading } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { foreignLanguage, useLanguage } from '../../../terms/language';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import { Memberships } from '../parts/Memberships';
import { RecordLink } from '../../../components/RecordLink';
import { MissingRecord } from '../../../components/MissingRecord';
import { ProjectStatusTag } from '../projects/ProjectStatusTag';
import type { ProjectOfPage } from './ProjectFacts';

/** What a project belongs to: what it is part of, what is part of it, its members, the measure that it comes from. */
export function ProjectTies({ project }: { project: ProjectOfPage }) {
  const t = useTranslations('research.project');
  const language = useLanguage();
  const { partOf, parts, fromMeasure, type, members } = project;
  return (
    <>
      {(partOf ?? parts.length > 0) && (
        <section>
          <Heading level={2} data-size="xs">
            {t('ties')}
          </Heading>
          {partOf && (
            <p>
              {t('partOf')}{' '}
              <RecordLink kind="Project" id={partOf.id} lang={foreignLanguage(partOf.title, language)}>
                {partOf.title.text}
              </RecordLink>
            </p>
          )}
          {parts.length > 0 && (
            <>
              <p>{t('parts')}</p>
              <ul className="plain">
                {parts.map((part) => (
                  <li key={part.id}>
                    <RecordLink kind="Project" id={part.id} lang={foreignLanguage(part.title, language)}>
                      {part.title.text}
                    </RecordLink>{' '}
                    <ProjectStatusTag status={part.status} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {type === 'NETWORK' && (
        <section>
          <Heading level={2} data-size="xs">
            {t('members')}
          </Heading>
          <Memberships list={members} of="network" />
        </section>
      )}
      <section>
        <Heading level={2} data-size="xs">
          {t('measure')}
        </Heading>
        {fromMeasure ? (
          <p className="tags">
            <RecordLink kind="Measure" id={fromMeasure.id}>
              {fromMeasure.title}
            </RecordLink>
            <span>{fromMeasure.plan.title.text}</span>
            <PlanStatusTag status={fromMeasure.plan.status} />
          </p>
        ) : (
          <MissingRecord registry="plan" />
        )}
      </section>
    </>
  );
}

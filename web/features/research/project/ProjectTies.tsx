import { Heading } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../../terms/language';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import { languageOf } from '../parts/language-of';
import { MeasureLink } from '../parts/MeasureLink';
import { Memberships } from '../parts/Memberships';
import { RecordLink } from '../parts/RecordLink';
import { NoneOrUnavailable } from '../parts/UnavailableRegistries';
import { StatusTag } from '../projects/StatusTag';
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
              <RecordLink kind="prosjekt" id={partOf.id} lang={languageOf(partOf.title, language)}>
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
                    <RecordLink kind="prosjekt" id={part.id} lang={languageOf(part.title, language)}>
                      {part.title.text}
                    </RecordLink>{' '}
                    <StatusTag status={part.status} />
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
            <MeasureLink id={fromMeasure.id}>{fromMeasure.title}</MeasureLink>
            <span>{fromMeasure.plan.title.text}</span>
            <PlanStatusTag status={fromMeasure.plan.status} />
          </p>
        ) : (
          <NoneOrUnavailable registry="plan" />
        )}
      </section>
    </>
  );
}

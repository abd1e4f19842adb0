import { Heading, Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { foreignLanguage, useLanguage } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import type { EvidenceFragment, PublicationInListFragment } from '../generated/graphql';
import { RecordLink } from '../../../components/RecordLink';
import { RecordNames } from '../../../components/RecordNames';
import { SourceLink } from '../parts/SourceLink';
import { Verdicts } from './Verdicts';

interface Props {
  publication: PublicationInListFragment;
  /** Decisions on it, where they are known. */
  evidence?: readonly EvidenceFragment[] | null;
  /** On a page of its project, that need not be told. */
  withoutProject?: boolean;
  level?: 2 | 3;
}

/** A publication in a list, with the way to its text. */
export function PublicationItem({ publication, evidence, withoutProject = false, level = 2 }: Props) {
  const t = useTranslations('research.field');
  const term = useTerm();
  const language = useLanguage();
  const { project } = publication;
  return (
    <article>
      <Heading level={level} data-size="2xs">
        <RecordLink kind="Publication" id={publication.id}>
          {publication.title}
        </RecordLink>
      </Heading>
      <p className="tags">
        <span>{publication.year ?? <MissingValue why="unknown" />}</span>
        {publication.journal && <cite>{publication.journal}</cite>}
        <Tag data-size="sm" data-color="neutral" variant="outline">
          {term('PublicationType', publication.type)}
        </Tag>
      </p>
      <dl className="brief">
        {!withoutProject && project && (
          <div className="full-width">
            <dt>{t('project')}</dt>
            <dd>
              <RecordLink kind="Project" id={project.id} lang={foreignLanguage(project.title, language)}>
                {project.title.text}
              </RecordLink>
            </dd>
          </div>
        )}
        <div className="full-width">
          <dt>{t('topics')}</dt>
          <dd>
            <RecordNames records={publication.topics}>{({ prefLabel }) => prefLabel.text}</RecordNames>
          </dd>
        </div>
        {evidence && evidence.length > 0 && (
          <div className="full-width">
            <dt>{t('evidence')}</dt>
            <dd>
              <Verdicts evidence={evidence} />
            </dd>
          </div>
        )}
      </dl>
      <p className="way-out">
        {publication.doi ? (
          <ExternalLink href={`https://doi.org/${publication.doi}`}>{`doi:${publication.doi}`}</ExternalLink>
        ) : (
          <SourceLink record={publication} what="publication" />
        )}
      </p>
    </article>
  );
}

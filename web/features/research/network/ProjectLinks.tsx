import { Fragment } from 'react';
import { foreignLanguage, useLanguage } from '../../../terms/language';
import { RecordLink } from '../../../components/RecordLink';
import type { ProjectInNetwork } from './ties';

/** Projects in a line, each with the way to its page; by the acronym where there is one. */
export function ProjectLinks({ projects }: { projects: readonly ProjectInNetwork[] }) {
  const language = useLanguage();
  return projects.map(({ id, title, acronym }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <RecordLink kind="Project" id={id} lang={acronym ? undefined : foreignLanguage(title, language)}>
        {acronym ?? title.text}
      </RecordLink>
    </Fragment>
  ));
}

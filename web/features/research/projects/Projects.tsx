import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery } from '../../../api/use-graph-query';
import { QueryResult } from '../../../components/QueryResult';
import { ViewFrame } from '../../../components/ViewFrame';
import { ProjectOrganisationsDocument } from '../generated/graphql';
import { PartLinks } from '../parts/PartLinks';
import { ProjectList } from './ProjectList';
import { useProjectFilters } from './use-project-filters';

/** The projects. Coordinators are known first: a project's country is theirs. */
export function Projects() {
  const t = useTranslations('research');
  const [{ land, tema }] = useProjectFilters();
  const organisations = useGraphQuery(ProjectOrganisationsDocument, { prefer: usePreferredLanguages() });
  if (land.length > 0 && !organisations.answer) {
    return (
      <ViewFrame title={t('projects.title')} queries={[organisations]}>
        <PartLinks current="prosjekter" topics={tema} />
        <QueryResult query={organisations}>{() => null}</QueryResult>
      </ViewFrame>
    );
  }
  return <ProjectList organisations={organisations} />;
}

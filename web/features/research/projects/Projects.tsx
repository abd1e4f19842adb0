import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { useAsk } from '../../../api/use-graph-query';
import { Answered } from '../../../components/QueryResult';
import { View } from '../../../components/View';
import { ProjectOrganisationsDocument } from '../generated/graphql';
import { PartLinks } from '../parts/PartLinks';
import { ProjectsInView } from './ProjectsInView';
import { useProjectFilters } from './use-project-filters';

/** The projects. Coordinators are known first: a project's country is theirs. */
export function Projects() {
  const t = useTranslations('research');
  const [{ land, tema }] = useProjectFilters();
  const organisations = useAsk(ProjectOrganisationsDocument, { prefer: usePrefer() });
  if (land.length > 0 && !organisations.answer) {
    return (
      <View title={t('projects.title')} asked={[organisations]}>
        <PartLinks current="prosjekter" topics={tema} />
        <Answered asked={organisations}>{() => null}</Answered>
      </View>
    );
  }
  return <ProjectsInView organisations={organisations} />;
}

import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { fieldsOf, type ExportTable } from '../../../components/export-table';
import type { ProjectInListFragment } from '../generated/graphql';

const fields = fieldsOf('Project');

const names = (records: readonly { name: { text: string } }[] | null | undefined) =>
  records?.map(({ name }) => name.text).join(', ');
const labels = (records: readonly { prefLabel: { text: string } }[] | null | undefined) =>
  records?.map(({ prefLabel }) => prefLabel.text).join(', ');

/** Makes a table of projects, row by row as they are listed. A registry that does not answer is said so, not left empty. */
export function useProjectTable(): (name: string, projects: readonly ProjectInListFragment[]) => ExportTable {
  const unavailable = useTranslations('components.absent')('unavailable');
  const term = useTerm();
  return (name, projects) => ({
    name,
    columns: fields(
      ...['title', 'status', 'type', 'start', 'end', 'deadline', 'leaderId', 'coordinatorId', 'participantIds'],
      ...['funderIds', 'amountNok', 'maxAmountNok', 'topicIds', 'audienceIds', 'sourceUrl', 'id'],
    ),
    rows: projects.map((project) => [
      project.title.text,
      term('ProjectStatus', project.status),
      term('ProjectType', project.type),
      project.start ?? null,
      project.end ?? null,
      project.deadline ?? null,
      project.leader?.name ?? null,
      project.coordinator?.name.text ?? null,
      names(project.participants) ?? unavailable,
      names(project.funders) ?? unavailable,
      project.amountNok ?? null,
      project.maxAmountNok ?? null,
      labels(project.topics) ?? unavailable,
      labels(project.audiences) ?? unavailable,
      project.sourceUrl ?? project.sourceRef ?? null,
      project.id,
    ]),
  });
}

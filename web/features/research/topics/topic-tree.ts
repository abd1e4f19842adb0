import type { ResearchByTopicQuery, TopicResearchFragment } from '../generated/graphql';

type Top = ResearchByTopicQuery['topics'][number];

/** A topic of the first level with those below it that are to be shown. */
export interface TopicGroup {
  top: Top;
  below: Top['descendants'];
}

/** What is known of the projects on a topic: some, none registered, or that the registry did not answer. */
export const projectsStateOf = ({
  projects,
}: Pick<TopicResearchFragment, 'projects'>): 'some' | 'none' | 'unavailable' =>
  projects ? (projects.totalCount > 0 ? 'some' : 'none') : 'unavailable';

/** The topics by the tree: all, or those that no project is registered on (or where that is not known). */
export function treeOf(topics: readonly Top[], all: boolean): TopicGroup[] {
  return topics
    .map((top) => ({ top, below: top.descendants.filter((topic) => all || projectsStateOf(topic) !== 'some') }))
    .filter(({ top, below }) => all || below.length > 0 || projectsStateOf(top) !== 'some');
}

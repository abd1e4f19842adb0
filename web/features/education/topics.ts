import type { ProgrammesAnswer } from './use-programmes';

type Tree = ProgrammesAnswer['topics'];
type Topic = Tree[number]['narrower'][number];

/** A topic and its place in the tree. */
export interface TopicInTree {
  topic: Topic;
  depth: 0 | 1;
  /** The topic above it. */
  above: Topic | null;
  narrower: readonly Topic[];
}

/** All topics, each with those below it after it. */
export function topicsInOrder(tree: Tree): TopicInTree[] {
  return tree.flatMap((top) => [
    { topic: top, depth: 0 as const, above: null, narrower: top.narrower },
    ...top.narrower.map((topic) => ({ topic, depth: 1 as const, above: top, narrower: [] })),
  ]);
}

/** The topics that are asked for, with all below and above them; all where none is. */
export function narrowTopics(all: readonly TopicInTree[], wanted: readonly string[]): TopicInTree[] {
  if (wanted.length === 0) return [...all];
  return all.filter(
    ({ topic, above, narrower }) =>
      wanted.includes(topic.id) ||
      (above !== null && wanted.includes(above.id)) ||
      narrower.some(({ id }) => wanted.includes(id)),
  );
}

/** Frameworks of competence that topics are mapped to. */
export type Framework = 'ecdc' | 'who';

/** A competence, and the topics that make it here. */
export interface Competence {
  code: string;
  topics: readonly Topic[];
}

/** The competences of a framework by number, each with the topics that carry the number. */
export function competences(tree: Tree, framework: Framework): Competence[] {
  const all = topicsInOrder(tree).map(({ topic }) => topic);
  const codesOf = (topic: Topic) =>
    framework === 'ecdc' ? topic.ecdcCompetencies : topic.whoCoreComponents.map(String);
  const codes = [...new Set(all.flatMap(codesOf))].sort((a, b) => a.localeCompare(b, 'nb', { numeric: true }));
  return codes.map((code) => ({ code, topics: all.filter((topic) => codesOf(topic).includes(code)) }));
}

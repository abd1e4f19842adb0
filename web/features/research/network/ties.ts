import type { NetworkProjectsQuery } from '../generated/graphql';

export type ProjectInNetwork = NonNullable<NonNullable<NetworkProjectsQuery['catalogue']>['projects']>['nodes'][number];
export type NodeKind = 'institution' | 'person' | 'topic';

/** Somebody in the network, or a topic that they work on. */
export interface NetworkNode {
  /** Kind and id: `institution:fhi`. */
  key: string;
  kind: NodeKind;
  id: string;
  name: string;
  /** The registered projects it is in. */
  projects: ProjectInNetwork[];
}

/** Two that share projects. */
export interface Tie {
  from: NetworkNode;
  to: NetworkNode;
  projects: ProjectInNetwork[];
}

/** Who is in a network, by name, and what ties them. */
export interface TiedNetwork {
  nodes: NetworkNode[];
  ties: Tie[];
}

/**
 * Who works with whom: all that take part in, coordinate, lead or are members of the same project. Institutions
 * always; people and topics when they are wanted. Funders are not counted as working with those they fund. Topics
 * are tied to institutions alone: their people would draw the same ties twice.
 */
export function buildNetwork(
  projects: readonly ProjectInNetwork[],
  wanted: { people: boolean; topics: boolean },
  collator: Intl.Collator,
): TiedNetwork {
  const nodes = new Map<string, NetworkNode>();
  const ties = new Map<string, Tie>();
  for (const project of projects) {
    const here = membersOf(project, wanted).map(({ kind, id, name }) => {
      const key = `${kind}:${id}`;
      const node = nodes.get(key) ?? { key, kind, id, name, projects: [] };
      nodes.set(key, node);
      node.projects.push(project);
      return node;
    });
    for (const [index, one] of here.entries()) {
      for (const other of here.slice(index + 1)) {
        if (other.kind === 'topic' && one.kind !== 'institution') continue;
        const [from, to] = one.key < other.key ? [one, other] : [other, one];
        const key = `${from.key} ${to.key}`;
        const tie = ties.get(key) ?? { from, to, projects: [] };
        ties.set(key, tie);
        tie.projects.push(project);
      }
    }
  }
  const byName = (a: NetworkNode, b: NetworkNode) =>
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || collator.compare(a.name, b.name) || (a.key < b.key ? -1 : 1);
  return { nodes: [...nodes.values()].sort(byName), ties: [...ties.values()] };
}

/** The kinds in the order of lists: topics last. */
export const KINDS: readonly NodeKind[] = ['institution', 'person', 'topic'];

/** Who is in a project, and its topics, each once; institutions first, topics last. */
function membersOf(
  { coordinator, participants, leader, members, topics }: ProjectInNetwork,
  wanted: { people: boolean; topics: boolean },
): { kind: NodeKind; id: string; name: string }[] {
  const institutions = [coordinator, ...(participants ?? []), ...members.nodes.map(({ organisation }) => organisation)];
  const people = wanted.people ? [leader, ...members.nodes.map(({ person }) => person)] : [];
  const all = [
    ...institutions.flatMap((one) => (one ? [{ kind: 'institution' as const, id: one.id, name: one.name.text }] : [])),
    ...people.flatMap((one) => (one ? [{ kind: 'person' as const, id: one.id, name: one.name }] : [])),
    ...(wanted.topics ? (topics ?? []) : []).map((one) => ({
      kind: 'topic' as const,
      id: one.id,
      name: one.prefLabel.text,
    })),
  ];
  return all.filter(
    ({ kind, id }, index) => all.findIndex((other) => other.kind === kind && other.id === id) === index,
  );
}

/** Those that somebody is tied to, and on what: most shared projects first, then by name. */
export function partnersOf(
  key: string,
  { nodes, ties }: TiedNetwork,
): { node: NetworkNode; on: readonly ProjectInNetwork[] }[] {
  const place = new Map(nodes.map((node, index) => [node.key, index]));
  return ties
    .flatMap(({ from, to, projects }) =>
      from.key === key ? [{ node: to, on: projects }] : to.key === key ? [{ node: from, on: projects }] : [],
    )
    .sort((a, b) => b.on.length - a.on.length || (place.get(a.node.key) ?? 0) - (place.get(b.node.key) ?? 0));
}

/** How many nodes a picture can hold and still be read; the list has all. */
export const MAX_NODES = 90;

/** The part of a network that can be drawn: those in most projects. */
export function largestPart({ nodes, ties }: TiedNetwork): TiedNetwork {
  if (nodes.length <= MAX_NODES) return { nodes, ties };
  const kept = new Set([...nodes].sort((a, b) => b.projects.length - a.projects.length).slice(0, MAX_NODES));
  return {
    nodes: nodes.filter((node) => kept.has(node)),
    ties: ties.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}

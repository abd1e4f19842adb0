/** A field of a feed or comparison in which a registry gives its changes: `coursesChanges`. */
type ChangesField = `${string}Changes`;

/** The field in which a registry gives its changes. */
export function changesField(registry: string): ChangesField {
  return `${registry}Changes`;
}

/** Whether a field is one in which a registry gives its changes. */
export function isChangesField(field: string): field is ChangesField {
  return field.endsWith('Changes');
}

/** The registry that gives its changes in a field. */
export function registryOfChanges(field: ChangesField): string {
  return field.slice(0, -'Changes'.length);
}

/** The mutation that erases an editor from a registry's log: `eraseCoursesEditor`. */
export function eraseField(registry: string): string {
  return `erase${registry.charAt(0).toUpperCase()}${registry.slice(1)}Editor`;
}

/** What every registry adds to the graph for its log: the erasure of editors and, unless it makes the feed, its changes. */
export function ownChanges(registry: string, { feed }: { feed: boolean }): string {
  const mutation = `
extend type Mutation {
  """
  Erases the person behind changes from this registry's log, which keeps the organisation, and that and why it was
  done. Repeating it erases what was recorded of the person since.
  """
  ${eraseField(registry)}("Whom to erase, and why." input: EraseEditorInput!): EraseEditorPayload
    @requiresScopes(scopes: [["history:erase"]])
}`;
  const changes = `
extend type ChangeFeed {
  "Internal: the changes of this registry."
  ${changesField(registry)}: ChangeRows @inaccessible
}`;
  return feed ? `${mutation}\n${changes}` : mutation;
}

/** What the registry that makes one feed of all adds to it; `others` are the registries that give their changes. */
export function feedOfAll(others: readonly string[]): string {
  const given = others.map(
    (registry) => `  "Internal: given by ${registry}."\n  ${changesField(registry)}: ChangeRows @external`,
  );
  const requires = `@requires(fields: "${others.map(changesField).join(' ')}")`;
  return `
extend type ChangeFeed {
${given.join('\n')}
  "The changes of this page with their cursors."
  edges: [ChangeEdge!] ${requires}
  "The changes of this page."
  nodes: [Change!] ${requires}
  "Where the page stands."
  pageInfo: PageInfo ${requires}
  "Registries that did not answer: their changes are missing from the page."
  unavailable: [String!] ${requires}
}`;
}

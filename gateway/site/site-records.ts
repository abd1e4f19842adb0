import { RECORD_PAGES, type RecordWithPage } from '../../web/addresses.js';
import { allRows, FeedUnavailable } from '../feeds/ask-graph.js';
import { askWhole, type AskGraph } from './ask.js';
import * as operations from './generated/graphql.js';

/** A record that has a page. */
interface SiteRecord {
  kind: RecordWithPage;
  id: string;
  /** ISO moment of its latest change, where it has any. */
  changedAt: string | undefined;
}

const KINDS = Object.keys(RECORD_PAGES) as RecordWithPage[];

interface Row {
  id: string;
  history: { nodes: readonly { at: string }[] };
}

type ReadPage = (ask: AskGraph, after: string | null) => ReturnType<Parameters<typeof allRows<Row>>[0]>;

/** What asks for a page of the records of a kind. */
const LISTS: Readonly<Record<RecordWithPage, ReadPage>> = {
  Course: async (ask, after) => (await askWhole(ask, operations.CoursesOfSiteDocument, { after })).catalogue?.list,
  Guideline: async (ask, after) =>
    (await askWhole(ask, operations.GuidelinesOfSiteDocument, { after })).catalogue?.list,
  Programme: async (ask, after) =>
    (await askWhole(ask, operations.ProgrammesOfSiteDocument, { after })).catalogue?.list,
  Project: async (ask, after) => (await askWhole(ask, operations.ProjectsOfSiteDocument, { after })).catalogue?.list,
  Organisation: async (ask, after) => (await askWhole(ask, operations.OrganisationsOfSiteDocument, { after })).list,
  Publication: async (ask, after) =>
    (await askWhole(ask, operations.PublicationsOfSiteDocument, { after })).catalogue?.list,
  Measure: async (ask, after) => (await askWhole(ask, operations.MeasuresOfSiteDocument, { after })).catalogue?.list,
  Indicator: async (ask) => {
    const { list } = await askWhole(ask, operations.IndicatorsOfSiteDocument, {});
    return { totalCount: list.length, pageInfo: { hasNextPage: false }, nodes: list };
  },
};

/** The records that the public finds in lists, those of one kind after the other. */
async function readRecords(ask: AskGraph): Promise<SiteRecord[]> {
  const records: SiteRecord[] = [];
  for (const kind of KINDS) {
    const rows = await allRows<Row>(
      (after) => LISTS[kind](ask, after),
      ({ id }) => id,
    );
    for (const { id, history } of rows) records.push({ kind, id, changedAt: history.nodes[0]?.at });
  }
  return records;
}

/** What was recorded last of these kinds: another text after each change. */
async function readState(ask: AskGraph): Promise<string> {
  const { changes } = await askWhole(ask, operations.LatestChangesOfSiteDocument, { kinds: KINDS });
  const [down] = changes?.unavailable ?? [];
  if (down !== undefined) throw new FeedUnavailable(`The registry "${down}" does not answer; try again later.`);
  if (!changes?.nodes) throw new FeedUnavailable('A registry does not answer; try again later.');
  return changes.nodes.map(({ id }) => id).join(' ');
}

/** The records at one state of the registries. */
export interface SiteState {
  state: string;
  records: readonly SiteRecord[];
}

/** Reads the records that have pages, once for each state of the registries, however many ask. */
export function siteRecords(ask: AskGraph): () => Promise<SiteState> {
  let known: { state: string; records: Promise<SiteRecord[]> } | null = null;
  return async () => {
    const state = await readState(ask);
    if (known?.state !== state) {
      const begun = { state, records: readRecords(ask) };
      known = begun;
      begun.records.catch(() => {
        // What failed is tried again by whoever asks next.
        if (known === begun) known = null;
      });
    }
    return { state, records: await known.records };
  };
}

import { inOrder, type StarterFile } from '../../registry/changes/starter-files.js';
import type { Stores } from './store.js';

/** Groups that are made by where people work, and where that is. Set by us: the data set does not say. */
const WORKPLACES: Record<string, string> = {
  'kommunalt-helsepersonell': 'kommunehelsetjeneste',
  sykehjemspersonell: 'sykehjem',
  legekontorpersonell: 'fastlegekontor',
  sykehuspersonell: 'sykehus',
};

export const starterFiles = ({ topics, audiences, settings, organisations }: Stores): StarterFile[] => [
  { file: 'topics', store: topics, toRecords: inOrder },
  {
    file: 'audiences',
    store: audiences,
    toRecords: (rows) => inOrder(rows).map((row) => ({ ...row, workplaceSettingId: WORKPLACES[row.id] ?? null })),
  },
  { file: 'settings', store: settings, toRecords: inOrder },
  { file: 'organisations', store: organisations },
];

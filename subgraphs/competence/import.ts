import { withPosition, type StarterFile } from '../../registry/changes/starter-files.js';

/** Groups that are made by where people work, and where that is. Set by us: the data set does not say. */
const WORKPLACES: Record<string, string> = {
  'kommunalt-helsepersonell': 'kommunehelsetjeneste',
  sykehjemspersonell: 'sykehjem',
  legekontorpersonell: 'fastlegekontor',
  sykehuspersonell: 'sykehus',
};

export const starterFiles: readonly StarterFile[] = [
  { file: 'topics', kind: 'Topic', toRecords: withPosition },
  {
    file: 'audiences',
    kind: 'Audience',
    toRecords: (rows) => withPosition(rows).map((row) => ({ ...row, workplaceSettingId: WORKPLACES[row.id] ?? null })),
  },
  { file: 'settings', kind: 'Setting', toRecords: withPosition },
  { file: 'organisations', kind: 'Organisation' },
];

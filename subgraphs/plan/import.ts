import { withPosition, type StarterFile } from '../../registry/changes/starter-files.js';

export const starterFiles: readonly StarterFile[] = [
  { file: 'plans', kind: 'Plan' },
  { file: 'measures', kind: 'Measure', toRecords: withPosition },
  { file: 'indicators', kind: 'Indicator' },
];

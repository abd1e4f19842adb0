import type { StarterFile } from '../../registry/changes/starter-files.js';

export const starterFiles: readonly StarterFile[] = [{ file: 'guidelines', kind: 'Guideline' }];

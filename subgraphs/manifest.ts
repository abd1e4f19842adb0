import { competence } from './competence/index.js';
import { courses } from './courses/index.js';
import { education } from './education/index.js';
import { guidelines } from './guidelines/index.js';
import { plan } from './plan/index.js';
import { research } from './research/index.js';
import type { Subgraph } from '../registry/subgraph/subgraph.js';

/** The six registries. */
export const subgraphs: readonly Subgraph[] = [competence, courses, education, guidelines, research, plan];

export {
  starterRecords,
  starterVersions,
  type StarterFile,
  type StarterRow,
} from '../registry/changes/starter-files.js';
export type { OpenSubgraph, Subgraph } from '../registry/subgraph/subgraph.js';

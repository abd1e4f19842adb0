import { inOrder, type StarterFile } from '../shared/import.js';
import type { Stores } from './store.js';

export const starterFiles = ({ plans, measures, indicators }: Stores): StarterFile[] => [
  {
    file: 'plans',
    store: plans,
    references: {
      publisherId: 'organisations',
      coPublisherIds: 'organisations',
      commissionedById: 'organisations',
      followsPlanId: 'plans',
      guidelineId: 'guidelines',
    },
  },
  {
    file: 'measures',
    store: measures,
    references: { planId: 'plans', responsibleIds: 'organisations', topicIds: 'topics', indicatorId: 'indicators' },
    toRecords: inOrder,
  },
  { file: 'indicators', store: indicators, references: { ownerIds: 'organisations', topicIds: 'topics' } },
];

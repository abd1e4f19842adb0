import type { StarterFile } from '../shared/import.js';
import type { Stores } from './store.js';

export const starterFiles = ({ guidelines }: Stores): StarterFile[] => [
  {
    file: 'guidelines',
    store: guidelines,
    references: {
      publisherId: 'organisations',
      coPublisherIds: 'organisations',
      audienceIds: 'audiences',
      settingIds: 'settings',
      topicIds: 'topics',
      partOfId: 'guidelines',
      supersedesIds: 'guidelines',
      supersededById: 'guidelines',
      'chapters.topicIds': 'topics',
    },
  },
];

import type { StarterFile } from '../shared/import.js';
import type { Stores } from './store.js';

export const starterFiles = ({ courses }: Stores): StarterFile[] => [
  {
    file: 'courses',
    store: courses,
    references: {
      providerId: 'organisations',
      developedByIds: 'organisations',
      commissionedByIds: 'organisations',
      audienceIds: 'audiences',
      settingIds: 'settings',
      topicIds: 'topics',
      basedOnGuidelineIds: 'guidelines',
      basedOnCourseIds: 'courses',
    },
  },
];

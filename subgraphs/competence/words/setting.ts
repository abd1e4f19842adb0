import type { KindWords } from '../../../registry/records/words.js';
import { groupNames, idWords, sourceWords } from '../../aspects/words.js';
import { conceptWords } from './concept.js';

/** What people are told of a setting. */
export const settingWords = {
  name: ['Tjenestested', 'Tenestestad', 'Setting'],
  plural: ['Tjenestesteder', 'Tenestestader', 'Settings'],
  id: idWords('sykehjem'),
  groups: {
    about: {
      label: groupNames.about,
      fields: { prefLabel: { ...conceptWords.prefLabel, example: ['Sykehjem', 'Sjukeheim', 'Nursing home'] } },
    },
    tree: {
      label: groupNames.tree,
      fields: {
        broaderId: {
          label: ['Overordnet tjenestested', 'Overordna tenestestad', 'Broader setting'],
          help: [
            'Det som er for det, gjelder også her. Tom på øverste nivå.',
            'Det som er for han, gjeld òg her. Tom på øvste nivå.',
            'What is for it holds here too. Empty at the top.',
          ],
          example: 'kommunehelsetjeneste',
        },
        position: conceptWords.position,
      },
    },
    source: { label: groupNames.source, fields: { externalIds: sourceWords.externalIds } },
  },
} satisfies KindWords;

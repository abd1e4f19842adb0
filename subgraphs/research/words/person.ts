import type { KindWords } from '../../../registry/records/words.js';
import { groupNames, idWords, sourceWords } from '../../aspects/words.js';

/** What people are told of a person. */
export const personWords = {
  name: ['Person', 'Person', 'Person'],
  plural: ['Personer', 'Personar', 'People'],
  id: {
    ...idWords('person-12'),
    help: [
      'Uten noen del av navnet: den blir stående når personen slettes.',
      'Utan nokon del av namnet: han blir ståande når personen blir sletta.',
      'Without any part of the name: it stays when the person is erased.',
    ],
  },
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        name: {
          label: ['Navn', 'Namn', 'Name'],
          help: [
            'Slik det står på prosjektets offentlige side. Ikke e-post eller telefon.',
            'Slik det står på den offentlege sida til prosjektet. Ikkje e-post eller telefon.',
            'As on the public project page. No e-mail or telephone.',
          ],
          example: 'Kari Nordmann',
        },
      },
    },
    source: {
      label: groupNames.source,
      fields: {
        externalIds: {
          ...sourceWords.externalIds,
          help: [
            'Bare offentlige, som ORCID. Tom betyr ikke registrert.',
            'Berre offentlege, som ORCID. Tom betyr ikkje registrert.',
            'Only public ones, such as ORCID. Empty means not recorded.',
          ],
          fields: {
            scheme: { ...sourceWords.externalIds.fields.scheme, example: 'ORCID' },
            value: { ...sourceWords.externalIds.fields.value, example: '0000-0002-1825-0097' },
          },
        },
      },
    },
  },
} satisfies KindWords;

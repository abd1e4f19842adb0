import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { groupNames, idWords, sourceWords } from '../../aspects/words.js';

/** What people are told of somebody's part in a network. */
export const networkMembershipWords = {
  name: ['Nettverksdeltakelse', 'Nettverksdeltaking', 'Network membership'],
  plural: ['Nettverksdeltakelser', 'Nettverksdeltakingar', 'Network memberships'],
  id: idWords('amr-nettverk-sopp-ous'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        networkId: {
          label: ['Nettverk', 'Nettverk', 'Network'],
          help: ['Et prosjekt av typen nettverk.', 'Eit prosjekt av typen nettverk.', 'A project of the type network.'],
          example: 'amr-nettverk-sopp',
        },
        personId: {
          label: ['Person', 'Person', 'Person'],
          help: [
            'Tom når det er en organisasjon som er med.',
            'Tom når det er ein organisasjon som er med.',
            'Empty where an organisation is the member.',
          ],
          example: 'person-12',
        },
        organisationId: {
          label: ['Organisasjon', 'Organisasjon', 'Organisation'],
          help: [
            'Tom når det er en person som er med.',
            'Tom når det er ein person som er med.',
            'Empty where a person is the member.',
          ],
          example: 'ous',
        },
        role: {
          label: ['Rolle', 'Rolle', 'Role'],
          help: [
            'Hva personen eller organisasjonen er i nettverket.',
            'Kva personen eller organisasjonen er i nettverket.',
            'What the person or organisation is to the network.',
          ],
        },
        note: { ...commonWords.note, example: 'Første møte i styringsgruppen var i april' },
      },
    },
    dates: {
      label: groupNames.dates,
      fields: {
        from: {
          label: ['Fra', 'Frå', 'From'],
          help: [
            'Første dag. Tom når den ikke er kjent.',
            'Første dag. Tom når han ikkje er kjend.',
            'First day. Empty where it is not known.',
          ],
          example: '2024-04',
        },
        to: {
          label: ['Til', 'Til', 'Until'],
          help: [
            'Siste dag. Tom så lenge ingen slutt er kjent.',
            'Siste dag. Tom så lenge ingen slutt er kjend.',
            'Last day. Empty while no end is known.',
          ],
          example: '2026-12-31',
        },
      },
    },
    source: {
      label: groupNames.source,
      fields: { sourceUrl: sourceWords.sourceUrl, externalIds: sourceWords.externalIds },
    },
  },
} satisfies KindWords;

import type { KindWords } from '../../../registry/records/words.js';
import { groupNames, idWords, sourceWords } from '../../aspects/words.js';

/** What people are told of what an audience is expected to learn. */
export const expectationWords = {
  name: ['Forventning', 'Forventning', 'Expectation'],
  plural: ['Forventninger', 'Forventningar', 'Expectations'],
  id: idWords('hygienesykepleier-utbruddshaandtering'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        topicId: {
          label: ['Tema', 'Tema', 'Topic'],
          help: ['Det gruppen skal lære om.', 'Det gruppa skal lære om.', 'What the group is to learn about.'],
          example: 'utbruddshaandtering',
        },
        audienceId: {
          label: ['Målgruppe', 'Målgruppe', 'Audience'],
          help: [
            'Det samme ventes av gruppene under.',
            'Det same er venta av gruppene under.',
            'Narrower audiences are expected the same.',
          ],
          example: 'hygienesykepleier',
        },
        level: {
          label: ['Forventet nivå', 'Forventa nivå', 'Expected level'],
          help: [
            'Hvor godt gruppen skal kunne det.',
            'Kor godt gruppa skal kunne det.',
            'How well the group is to know it.',
          ],
        },
      },
    },
    source: {
      label: groupNames.source,
      fields: {
        source: {
          label: ['Hvor det står', 'Kvar det står', 'Where it is said'],
          help: [
            'Teksten som sier det, med sted i teksten når det er kjent.',
            'Teksten som seier det, med stad i teksten når det er kjent.',
            'The text that says so, with the place in it where known.',
          ],
          example: 'Forskrift om smittevern i helse- og omsorgstjenesten § 2-2',
        },
        sourceUrl: sourceWords.sourceUrl,
        externalIds: sourceWords.externalIds,
      },
    },
  },
} satisfies KindWords;

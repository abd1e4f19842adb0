import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { groupNames, sourceWords } from '../../aspects/words.js';

/** What people are told of a decision on overlap. */
export const overlapDecisionWords = {
  name: ['Avgjørelse om overlapp', 'Avgjerd om overlapp', 'Decision on overlap'],
  plural: ['Avgjørelser om overlapp', 'Avgjerder om overlapp', 'Decisions on overlap'],
  groups: {
    decision: {
      label: groupNames.decision,
      fields: {
        courseIds: {
          label: ['Kursene', 'Kursa', 'The courses'],
          help: [
            'De to det er avgjort om, i rekkefølgen til id-ene.',
            'Dei to det er avgjort om, i rekkjefølgja til id-ane.',
            'The two that are decided on, in the order of their ids.',
          ],
          example: 'kompetansebroen-handhygiene',
        },
        courseVersions: {
          label: ['Versjoner av kursene', 'Versjonar av kursa', 'Versions of the courses'],
          help: [
            'De det ble avgjort på. Avgjørelsen gjelder til et av kursene blir endret.',
            'Dei det blei avgjort på. Avgjerda gjeld til eit av kursa blir endra.',
            'Those that were decided on. The decision holds until either course changes.',
          ],
          example: '3',
        },
        verdict: {
          label: ['Avgjørelse', 'Avgjerd', 'Decision'],
          help: [
            'Hvordan kursene forholder seg til hverandre.',
            'Korleis kursa står til kvarandre.',
            'How the courses stand to each other.',
          ],
        },
        reason: {
          ...commonWords.reason,
          example: [
            'Samme innhold fra samme tilbyder, lagt ut på to nettsteder.',
            'Same innhald frå same tilbydar, lagt ut på to nettstader.',
            'The same content by the same provider, published on two websites.',
          ],
        },
      },
    },
    source: { label: groupNames.source, fields: { externalIds: sourceWords.externalIds } },
  },
} satisfies KindWords;

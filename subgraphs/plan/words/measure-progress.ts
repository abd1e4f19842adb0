import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { groupNames, sourceWords } from '../../aspects/words.js';

/** What people are told of a report on a measure. */
export const measureProgressWords = {
  name: ['Status for tiltak', 'Status for tiltak', 'Progress of a measure'],
  plural: ['Statuser for tiltak', 'Statusar for tiltak', 'Progress of measures'],
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        measureId: {
          label: ['Tiltak', 'Tiltak', 'Measure'],
          help: [
            'Tiltaket det blir rapportert om.',
            'Tiltaket det blir rapportert om.',
            'The measure that is reported on.',
          ],
          example: 'n2-e-laering',
        },
        period: {
          ...commonWords.period,
          help: [
            'Hver periode har én rapport. At den mangler, betyr ikke at ingenting er gjort.',
            'Kvar periode har éin rapport. At han manglar, betyr ikkje at ingenting er gjort.',
            'Each period has one report. That it is missing does not mean that nothing was done.',
          ],
        },
        status: {
          label: ['Status', 'Status', 'Status'],
          help: [
            'Hvor langt tiltaket var kommet da perioden var over.',
            'Kor langt tiltaket var kome då perioden var over.',
            'How far the measure had come at the end of the period.',
          ],
        },
        text: {
          label: ['Det som er rapportert', 'Det som er rapportert', 'What was reported'],
          help: ['Hva som er gjort, på norsk.', 'Kva som er gjort, på norsk.', 'What has been done, in Norwegian.'],
          example: 'To e-læringskurs er ferdige, det tredje prøves ut i tre kommuner.',
        },
      },
    },
    source: {
      label: groupNames.source,
      fields: {
        sourceUrl: {
          ...sourceWords.sourceUrl,
          help: ['En side som forteller mer.', 'Ei side som fortel meir.', 'A page that tells more.'],
          example: 'https://www.fhi.no/nyheter/',
        },
        externalIds: sourceWords.externalIds,
      },
    },
  },
} satisfies KindWords;

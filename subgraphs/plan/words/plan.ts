import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { groupNames, helpTexts, idWords, sourceWords } from '../../aspects/words.js';

/** What people are told of a plan. */
export const planWords = {
  name: ['Plan', 'Plan', 'Plan'],
  plural: ['Planer', 'Planar', 'Plans'],
  id: idWords('smittevernplan-2019-2023'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        title: {
          ...commonWords.title,
          example: [
            'Handlingsplan for et bedre smittevern',
            'Handlingsplan for eit betre smittevern',
            'Action plan for better infection control',
          ],
        },
        kind: {
          label: ['Type', 'Type', 'Kind'],
          help: [
            'En handlingsplan har tiltak som noen gjennomfører. En strategi har mål som planer følger opp.',
            'Ein handlingsplan har tiltak som nokon gjennomfører. Ein strategi har mål som planar følgjer opp.',
            'An action plan has measures that someone carries out. A strategy has goals that plans follow up.',
          ],
        },
        period: {
          ...commonWords.period,
          help: [
            'Perioden planen gjelder for. Tom når den ikke er bestemt eller kjent.',
            'Perioden planen gjeld for. Tom når han ikkje er bestemt eller kjend.',
            'The period that the plan applies for. Empty where it is not decided or not known.',
          ],
          example: '2019/2023',
        },
        periodNote: {
          label: ['Om perioden', 'Om perioden', 'About the period'],
          help: helpTexts.inNorwegian,
          example: '3–5 år, ikke avklart i kilden',
        },
      },
    },
    who: {
      label: groupNames.who,
      fields: {
        publisherId: { ...commonWords.publisherId, example: 'hod' },
        coPublisherIds: commonWords.coPublisherIds,
        commissionedById: {
          label: ['På oppdrag fra', 'På oppdrag frå', 'Commissioned by'],
          help: [
            'Virksomheten som ba om planen.',
            'Verksemda som bad om planen.',
            'The organisation that asked for the plan.',
          ],
          example: 'hod',
        },
      },
    },
    status: {
      label: groupNames.status,
      fields: {
        status: {
          label: ['Status', 'Status', 'Status'],
          help: [
            'Et utkast er ikke vedtatt: tiltakene er ennå ingen sin plikt.',
            'Eit utkast er ikkje vedteke: tiltaka er enno ingen si plikt.',
            "A draft is not adopted: its measures are nobody's duty yet.",
          ],
        },
      },
    },
    source: {
      label: groupNames.source,
      fields: {
        sourceUrl: {
          ...sourceWords.sourceUrl,
          example: 'https://www.antibiotika.no/nsas/nyhetssaker/nyheter-2025/ny-handlingsplan-2025',
        },
        sourceRef: { ...sourceWords.sourceRef, example: 'urn:seed:a' },
        externalIds: sourceWords.externalIds,
      },
    },
    alignments: {
      label: groupNames.alignments,
      fields: {
        followsPlanId: {
          label: ['Følger opp', 'Følgjer opp', 'Follows'],
          help: [
            'Planen eller strategien den følger opp eller avløser.',
            'Planen eller strategien han følgjer opp eller avløyser.',
            'The plan or strategy that it follows up or replaces.',
          ],
          example: 'strategi-2024-2033',
        },
        guidelineId: {
          label: [
            'Samme dokument blant veilederne',
            'Same dokument blant rettleiarane',
            'The same document among the guidelines',
          ],
          example: 'handlingsplan-bedre-smittevern-2019-2023',
        },
      },
    },
  },
} satisfies KindWords;

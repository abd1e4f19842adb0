import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { groupNames, sourceWords } from '../../aspects/words.js';

/** What people are told of a decision on new evidence. */
export const evidenceDecisionWords = {
  name: ['Avgjørelse om ny kunnskap', 'Avgjerd om ny kunnskap', 'Decision on new evidence'],
  plural: ['Avgjørelser om ny kunnskap', 'Avgjerder om ny kunnskap', 'Decisions on new evidence'],
  groups: {
    decision: {
      label: groupNames.decision,
      fields: {
        publicationId: {
          label: ['Publikasjon', 'Publikasjon', 'Publication'],
          help: ['Den nye kunnskapen.', 'Den nye kunnskapen.', 'The new evidence.'],
          example: 'p-haandhygiene-observasjon-2022',
        },
        publicationVersion: {
          label: ['Versjon av publikasjonen', 'Versjon av publikasjonen', 'Version of the publication'],
          help: [
            'Den det ble avgjort på. Avgjørelsen gjelder til publikasjonen blir endret.',
            'Den det blei avgjort på. Avgjerda gjeld til publikasjonen blir endra.',
            'The one that was decided on. The decision holds until the publication changes.',
          ],
          example: '2',
        },
        guidelineId: {
          label: ['Veileder', 'Rettleiar', 'Guideline'],
          help: [
            'Veilederen som kan trenge revisjon.',
            'Rettleiaren som kan trenge revisjon.',
            'The guideline that may need a revision.',
          ],
          example: 'fhi-handhygieneveilederen',
        },
        guidelineDate: {
          label: ['Veilederens siste endring', 'Siste endring av rettleiaren', 'Last change of the guideline'],
          help: [
            'Slik den var da det ble avgjort. Avgjørelsen gjelder til neste endring.',
            'Slik ho var då det blei avgjort. Avgjerda gjeld til neste endring.',
            'As it was when it was decided. The decision holds until the next change.',
          ],
          example: '2017-02',
        },
        verdict: {
          label: ['Avgjørelse', 'Avgjerd', 'Decision'],
          help: [
            'Om publikasjonen skal vurderes når veilederen revideres.',
            'Om publikasjonen skal vurderast når rettleiaren blir revidert.',
            'Whether the publication is to be considered when the guideline is revised.',
          ],
        },
        reason: {
          ...commonWords.reason,
          example: [
            'Studien er liten og endrer ikke rådene.',
            'Studien er liten og endrar ikkje råda.',
            'The study is small and does not change the advice.',
          ],
        },
      },
    },
    source: { label: groupNames.source, fields: { externalIds: sourceWords.externalIds } },
  },
} satisfies KindWords;

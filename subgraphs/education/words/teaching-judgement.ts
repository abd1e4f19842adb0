import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { groupNames, sourceWords } from '../../aspects/words.js';

/** What people are told of a judgement that a programme does not teach a topic. */
export const teachingJudgementWords = {
  name: ['Vurdering av undervisning', 'Vurdering av undervisning', 'Judgement of teaching'],
  plural: ['Vurderinger av undervisning', 'Vurderingar av undervisning', 'Judgements of teaching'],
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        programmeId: {
          label: ['Utdanning', 'Utdanning', 'Programme'],
          help: [
            'Utdanningen som ikke underviser i temaet.',
            'Utdanninga som ikkje underviser i temaet.',
            'The programme that does not teach the topic.',
          ],
          example: 'sykepleie',
        },
        topicId: {
          label: ['Tema', 'Tema', 'Topic'],
          help: [
            'Med alle temaer under. At det ikke er nevnt, er ikke nok.',
            'Med alle tema under. At det ikkje er nemnt, er ikkje nok.',
            'With all topics below it. That it is not mentioned is not enough.',
          ],
          example: 'legionella',
        },
        remark: { ...commonWords.note, example: 'Svaret gjelder studieåret 2025/2026' },
      },
    },
    signature: {
      label: ['Grunnlag og signatur', 'Grunnlag og signatur', 'Basis and signature'],
      fields: {
        citation: {
          label: ['Sitat eller svar', 'Sitat eller svar', 'Citation or answer'],
          help: [
            'Teksten som ble lest, eller svaret som ble gitt.',
            'Teksten som blei lesen, eller svaret som blei gitt.',
            'The text that was read, or the answer that was given.',
          ],
          example: [
            'Studieleder svarte at temaet ikke er med i noe emne.',
            'Studieleiaren svara at temaet ikkje er med i noko emne.',
            'The head of studies answered that no course has the topic.',
          ],
        },
        citationUrl: {
          label: ['Siden det er sitert fra', 'Sida det er sitert frå', 'Page of what is cited'],
          help: [
            'Tom når det er et svar uten offentlig side.',
            'Tom når det er eit svar utan offentleg side.',
            'Empty where it is an answer without a public page.',
          ],
          example: 'https://uit.no/utdanning/emner/emne?p_document_id=785675',
        },
        judgedOn: {
          label: ['Vurdert', 'Vurdert', 'Judged'],
          help: [
            'Dagen det ble vurdert, ikke da det ble ført inn.',
            'Dagen det blei vurdert, ikkje då det blei ført inn.',
            'When it was judged, not when it was entered.',
          ],
          example: '2025-11-20',
        },
        signedById: {
          label: ['Signert av', 'Signert av', 'Signed by'],
          help: [
            'Organisasjonen til den som signerte, og som står bak.',
            'Organisasjonen til den som signerte, og som står bak.',
            'The organisation of whoever signed, which stands behind it.',
          ],
          example: 'fhi',
        },
      },
    },
    source: { label: groupNames.source, fields: { externalIds: sourceWords.externalIds } },
  },
} satisfies KindWords;

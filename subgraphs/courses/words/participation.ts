import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { groupNames, sourceWords } from '../../aspects/words.js';

/** What people are told of how many took part in a course. */
export const participationWords = {
  name: ['Kursdeltakelse', 'Kursdeltaking', 'Course participation'],
  plural: ['Tall for kursdeltakelse', 'Tal for kursdeltaking', 'Figures of course participation'],
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        courseId: { label: ['Kurs', 'Kurs', 'Course'], example: 'kompetansebroen-handhygiene' },
        period: {
          ...commonWords.period,
          help: [
            'En periode som har begynt. Perioder kan overlappe, så tall skal ikke legges sammen uten å se etter.',
            'Ein periode som har begynt. Periodar kan overlappe, så tal skal ikkje leggjast saman utan å sjå etter.',
            'A period that has begun. Periods may overlap: figures are not to be added up unseen.',
          ],
        },
        organisationId: {
          label: ['Organisasjon', 'Organisasjon', 'Organisation'],
          help: [
            'Virksomheten deltakerne kommer fra.',
            'Verksemda deltakarane kjem frå.',
            'The organisation whose people took part.',
          ],
          example: 'oslo-kommune',
        },
        participants: {
          label: ['Deltakere', 'Deltakarar', 'Participants'],
          help: [
            'Et antall, aldri hvem. 0 bare når det er kjent at ingen deltok.',
            'Eit tal, aldri kven. 0 berre når det er kjent at ingen deltok.',
            'A number, never who. 0 only where it is known that nobody took part.',
          ],
          example: '128',
        },
        remark: { ...commonWords.note, example: 'Bare dem som fullførte kunnskapstesten' },
      },
    },
    source: {
      label: groupNames.source,
      fields: { sourceUrl: sourceWords.sourceUrl, externalIds: sourceWords.externalIds },
    },
  },
} satisfies KindWords;

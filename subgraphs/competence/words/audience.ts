import type { KindWords } from '../../../registry/records/words.js';
import { groupNames, idWords, sourceWords } from '../../aspects/words.js';
import { conceptWords } from './concept.js';

/** What people are told of an audience. */
export const audienceWords = {
  name: ['Målgruppe', 'Målgruppe', 'Audience'],
  plural: ['Målgrupper', 'Målgrupper', 'Audiences'],
  id: idWords('sykepleier'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        prefLabel: { ...conceptWords.prefLabel, example: ['Sykepleier', 'Sjukepleiar', 'Nurse'] },
        kind: {
          label: ['Type gruppe', 'Type gruppe', 'Kind of group'],
          help: [
            'Et yrke noen er utdannet til, en rolle noen har, eller en gruppe av slike.',
            'Eit yrke nokon er utdanna til, ei rolle nokon har, eller ei gruppe av slike.',
            'A profession one is educated for, a role one has, or a group of such.',
          ],
        },
      },
    },
    tree: {
      label: groupNames.tree,
      fields: {
        broaderId: {
          label: ['Overordnet målgruppe', 'Overordna målgruppe', 'Broader audience'],
          help: [
            'Det som er for den, gjelder også her. Tom på øverste nivå.',
            'Det som er for ho, gjeld òg her. Tom på øvste nivå.',
            'What is for it holds here too. Empty at the top.',
          ],
          example: 'helsepersonell',
        },
        position: conceptWords.position,
      },
    },
    work: {
      label: ['Utdanning og arbeid', 'Utdanning og arbeid', 'Education and work'],
      fields: {
        educatedByIds: {
          label: ['Utdannes av', 'Blir utdanna av', 'Educated by'],
          help: [
            'Utdanninger for gruppen som ikke følger av plassen i treet.',
            'Utdanningar for gruppa som ikkje følgjer av plassen i treet.',
            'Programmes for the group that do not follow from its place in the tree.',
          ],
          example: 'allmennmedisin',
        },
        workSettingIds: {
          label: ['Arbeider ved', 'Arbeider ved', 'Works at'],
          help: [
            'Tom betyr at stedene til nærmeste gruppe over gjelder.',
            'Tom betyr at stadene til næraste gruppe over gjeld.',
            'Empty means that the places of the nearest group above hold.',
          ],
          example: 'fastlegekontor',
        },
        workplaceSettingId: {
          label: [
            'Arbeidsplassen som danner gruppen',
            'Arbeidsplassen som dannar gruppa',
            'Workplace that makes the group',
          ],
          help: [
            'For grupper av dem som arbeider ett sted, som sykehjemspersonell. Ellers tom.',
            'For grupper av dei som arbeider éin stad, som sjukeheimspersonell. Elles tom.',
            'For groups of those who work in one place, such as nursing home staff. Empty otherwise.',
          ],
          example: 'sykehjem',
        },
      },
    },
    codes: {
      label: groupNames.codes,
      fields: {
        styrk08: {
          label: ['Yrkeskode (STYRK-08)', 'Yrkeskode (STYRK-08)', 'Occupation code (STYRK-08)'],
          help: [
            'Fra standarden til Statistisk sentralbyrå. Tom når den ikke er funnet.',
            'Frå standarden til Statistisk sentralbyrå. Tom når han ikkje er funnen.',
            "From Statistics Norway's standard. Empty where it was not found.",
          ],
          example: '2223',
        },
        hprCode: {
          label: ['Helsepersonellkategori (HPR)', 'Helsepersonellkategori (HPR)', 'Category of health personnel (HPR)'],
          help: [
            'Fra Helsepersonellregisteret. Tom når den ikke er funnet.',
            'Frå Helsepersonellregisteret. Tom når han ikkje er funnen.',
            'From the register of health personnel. Empty where it was not found.',
          ],
          example: 'SP',
        },
        legalRef: {
          label: ['Hjemmel', 'Heimel', 'Legal basis'],
          help: [
            'Bestemmelsen som navngir rollen.',
            'Føresegna som namngir rolla.',
            'The provision that names this role.',
          ],
          example: 'FOR-2005-06-17-610 § 2-4',
        },
      },
    },
    source: {
      label: groupNames.source,
      fields: {
        sourceUrl: sourceWords.sourceUrl,
        addedByCurator: conceptWords.addedByCurator,
        externalIds: sourceWords.externalIds,
      },
    },
  },
} satisfies KindWords;

import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { groupNames, helpTexts, idWords, sourceWords } from '../../aspects/words.js';
import { regulationWords } from './regulation.js';

/** What people are told of a programme. */
export const programmeWords = {
  name: ['Utdanning', 'Utdanning', 'Programme'],
  plural: ['Utdanninger', 'Utdanningar', 'Programmes'],
  id: idWords('sykepleie'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        name: {
          label: ['Navn', 'Namn', 'Name'],
          help: [
            'Med kode og semester når det er ett emne.',
            'Med kode og semester når det er eitt emne.',
            'With code and term where it is a single course.',
          ],
          example: ['Bachelor i sykepleie', 'Bachelor i sjukepleie', 'Bachelor of Nursing'],
        },
        group: {
          label: ['Del av utdanningssystemet', 'Del av utdanningssystemet', 'Part of the education system'],
          help: [
            'Delene blir aldri blandet i tall.',
            'Delane blir aldri blanda i tal.',
            'The parts are never mixed in counts.',
          ],
        },
        level: {
          label: ['Grad', 'Grad', 'Degree'],
          help: [
            'Tom for felles sett av læringsmål, som ikke har noen.',
            'Tom for felles sett av læringsmål, som ikkje har nokon.',
            'Empty for shared sets of objectives, which have none.',
          ],
        },
        ects: {
          label: ['Studiepoeng', 'Studiepoeng', 'Credit points (ECTS)'],
          help: helpTexts.notZero,
          example: '180',
        },
        audienceId: {
          label: ['Utdanner', 'Utdannar', 'Educates'],
          help: [
            'Gruppen en hører til når en er ferdig.',
            'Gruppa ein høyrer til når ein er ferdig.',
            'The group that one belongs to when done.',
          ],
          example: 'sykepleier',
        },
        institutionIds: {
          label: ['Gis ved', 'Blir gitt ved', 'Given at'],
          help: ['Listen er ikke fullstendig.', 'Lista er ikkje fullstendig.', 'The list is not complete.'],
          example: 'uit',
        },
        parentProgrammeId: {
          ...commonWords.partOfId,
          help: [
            'Utdanningen den er en del av eller bygger på.',
            'Utdanninga ho er ein del av eller byggjer på.',
            'The programme that it is part of or builds on.',
          ],
          example: 'sykepleie',
        },
        note: { ...commonWords.note, example: 'Gjelder del 2–3 fram til 1. mars 2026' },
      },
    },
    goals: {
      label: ['Læringsmål og fag', 'Læringsmål og fag', 'Objectives and subjects'],
      fields: {
        goalPrefixes: {
          label: ['Læringsmålenes forbokstaver', 'Forbokstavane til læringsmåla', 'Prefixes of the objectives'],
          help: [
            'Det kodene begynner med, som INF i INF-042.',
            'Det kodane begynner med, som INF i INF-042.',
            'What the codes begin with, such as INF in INF-042.',
          ],
          example: 'INF',
        },
        sharedGoalSetIds: {
          label: ['Felles læringsmål', 'Felles læringsmål', 'Shared objectives'],
          help: [
            'Sett av læringsmål den har felles med andre spesialiteter.',
            'Sett av læringsmål ho har felles med andre spesialitetar.',
            'Sets of objectives that it shares with other specialties.',
          ],
          example: 'indremedisinske-felles',
        },
        curriculumCode: {
          label: ['Læreplankode', 'Læreplankode', 'Curriculum code'],
          help: ['Fra Grep.', 'Frå Grep.', 'From Grep.'],
          example: 'TAN03-03',
        },
        subjects: {
          label: ['Fag', 'Fag', 'Subjects'],
          help: [
            'Fagene i et program i videregående skole.',
            'Faga i eit program i vidaregåande skule.',
            'School subjects of an upper secondary programme.',
          ],
          fields: {
            code: { label: ['Fagkode', 'Fagkode', 'Subject code'], example: 'TAN3005' },
            name: {
              label: ['Navn', 'Namn', 'Name'],
              help: helpTexts.inNorwegian,
              example: 'Smittevern, tannanatomi og fysiologi',
            },
          },
        },
      },
    },
    regulation: {
      label: ['Forskrift', 'Forskrift', 'Regulation'],
      fields: { regulation: regulationWords },
    },
    coverage: {
      label: ['Datagrunnlag', 'Datagrunnlag', 'Basis'],
      fields: {
        coverage: {
          label: ['Dekning', 'Dekning', 'Coverage'],
          help: [
            'Hvor langt noen har sett etter. Bare når alt er gjennomsøkt, sier 0 treff noe.',
            'Kor langt nokon har sett etter. Berre når alt er gjennomsøkt, seier 0 treff noko.',
            'How far anybody has looked. Only where all was searched do 0 hits say something.',
          ],
        },
        outcomesInRegulation: {
          label: ['Gjennomsøkte utbytter', 'Gjennomsøkte utbyte', 'Outcomes searched'],
          help: [
            'Antall i forskriften, uansett tema. Tom når den ikke er gjennomsøkt.',
            'Talet i forskrifta, same kva tema. Tom når ho ikkje er gjennomsøkt.',
            'How many the regulation has, on any subject. Empty where it was not searched.',
          ],
          example: '75',
        },
        keywordHits: {
          label: ['Treff på smittevernord', 'Treff på smittevernord', 'Hits on infection control words'],
          help: [
            'Hvor mange av dem. 0 betyr ikke nevnt med slike ord, ikke at det ikke undervises.',
            'Kor mange av dei. 0 betyr ikkje nemnt med slike ord, ikkje at det ikkje blir undervist.',
            'How many of those. 0 means not mentioned in such words, not that it is not taught.',
          ],
          example: '3',
        },
      },
    },
    source: {
      label: groupNames.source,
      fields: {
        sourceUrl: {
          ...sourceWords.sourceUrl,
          example: 'https://lovdata.no/dokument/SF/forskrift/2025-07-04-1477',
        },
        copyUrl: {
          label: ['Kopi av forskriften', 'Kopi av forskrifta', 'Copy of the regulation'],
          help: [
            'Kopien som ble lest, når det ikke var originalen.',
            'Kopien som blei lesen, når det ikkje var originalen.',
            'The copy that was read, where it was not the original.',
          ],
          example:
            'https://github.com/HNygard/lovdata-openapi-copy/blob/601649347f115ba1bead80841713da9fc1a3dfa8/data/gjeldende-sentrale-forskrifter/sf/sf-20250704-1477.xml',
        },
        grepUrl: {
          label: ['Læreplanen i Grep', 'Læreplanen i Grep', 'The curriculum in Grep'],
          example: 'https://data.udir.no/kl06/v201906/laereplaner-lk20/TAN03-03',
        },
        externalIds: sourceWords.externalIds,
      },
    },
  },
} satisfies KindWords;

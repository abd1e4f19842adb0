import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { alignmentWords, groupNames, helpTexts, idWords, sourceWords } from '../../aspects/words.js';

/** What people are told of a measure. */
export const measureWords = {
  name: ['Tiltak', 'Tiltak', 'Measure'],
  plural: ['Tiltak', 'Tiltak', 'Measures'],
  id: idWords('m10-influensavaksine'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        title: {
          label: ['Mål eller tiltak', 'Mål eller tiltak', 'Goal or measure'],
          help: helpTexts.inNorwegian,
          example: 'Influensavaksinasjon: arbeide for 75 % av alle ansatte',
        },
        planId: {
          label: ['Plan', 'Plan', 'Plan'],
          help: ['Planen det står i.', 'Planen det står i.', 'The plan it belongs to.'],
          example: 'handlingsplan-utkast',
        },
        kind: {
          label: ['Type', 'Type', 'Kind'],
          help: [
            'Et mål er det som skal nås, et tiltak det noen skal gjøre.',
            'Eit mål er det som skal nåast, eit tiltak det nokon skal gjere.',
            'A goal is what is to be reached, a measure what someone is to do.',
          ],
        },
        subKind: {
          label: ['Type mål', 'Type mål', 'Kind of goal'],
          help: ['Tom for tiltak og rammer.', 'Tom for tiltak og rammer.', 'Empty for measures and frames.'],
        },
        number: {
          label: ['Nummer i planen', 'Nummer i planen', 'Number in the plan'],
          help: [
            'Tom når planen ikke nummererer.',
            'Tom når planen ikkje nummererer.',
            'Empty where the plan has no numbers.',
          ],
          example: '7',
        },
        position: {
          label: ['Plass i rekkefølgen', 'Plass i rekkjefølgja', 'Place in the order'],
          help: ['Planens rekkefølge, fra 0.', 'Rekkjefølgja i planen, frå 0.', 'The order of the plan, from 0.'],
          example: '12',
        },
        note: { ...commonWords.note, example: 'Formuleres som forventninger til kommunen' },
      },
    },
    who: {
      label: ['Hvem det gjelder', 'Kven det gjeld', 'Whom it concerns'],
      fields: {
        sector: {
          label: ['Sektor', 'Sektor', 'Sector'],
          help: [
            'Den delen av tjenestene det er for.',
            'Den delen av tenestene det er for.',
            'The part of the services it is for.',
          ],
        },
        responsibleIds: {
          label: ['Ansvarlig', 'Ansvarleg', 'Responsible'],
          help: [
            'De som skal gjennomføre det. Tom når planen ikke nevner noen.',
            'Dei som skal gjennomføre det. Tom når planen ikkje nemner nokon.',
            'Those who are to carry it out. Empty where the plan names nobody.',
          ],
          example: 'helseforetak',
        },
        responsibleInferred: {
          label: ['Ansvaret er utledet', 'Ansvaret er utleidd', 'The responsibility is inferred'],
          help: [
            'Ja når det er lest ut av sektoren og ikke står i planen.',
            'Ja når det er lese ut av sektoren og ikkje står i planen.',
            'Yes where it was read from the sector and is not stated in the plan.',
          ],
        },
      },
    },
    status: {
      label: groupNames.status,
      fields: {
        status: {
          label: ['Status', 'Status', 'Status'],
          help: [
            'Følger planens status. Hvor langt det er kommet, blir rapportert for seg.',
            'Følgjer statusen til planen. Kor langt det er kome, blir rapportert for seg.',
            "Follows the plan's status. How far it has come is reported apart.",
          ],
        },
        evaluationNb: {
          label: ['Evaluering', 'Evaluering', 'Evaluation'],
          help: [
            'Hva en evaluering sa, på norsk. Tom betyr ikke registrert.',
            'Kva ei evaluering sa, på norsk. Tom betyr ikkje registrert.',
            'What an evaluation said, in Norwegian. Empty means not recorded.',
          ],
          example: 'ingen økning; reell nedgang usikker',
        },
      },
    },
    target: {
      label: groupNames.target,
      fields: {
        baselineYear: {
          label: ['Utgangspunkt, år', 'Utgangspunkt, år', 'Baseline year'],
          help: ['Året målet regnes fra.', 'Året målet blir rekna frå.', 'The year the target is counted from.'],
          example: '2023',
        },
        targetYear: {
          label: ['Målår', 'Målår', 'Target year'],
          help: [
            'Året målet skal nås. Tom når planen ikke setter noe.',
            'Året målet skal nåast. Tom når planen ikkje set noko.',
            'The year it is to be reached. Empty where the plan sets none.',
          ],
          example: '2033',
        },
        targetChangePct: {
          label: ['Endring i prosent', 'Endring i prosent', 'Change in per cent'],
          help: [
            'Fra utgangspunktet, med minus når det skal ned.',
            'Frå utgangspunktet, med minus når det skal ned.',
            'From the baseline, with a minus where it is to go down.',
          ],
          example: '-10',
        },
        targetValue: {
          label: ['Målverdi', 'Målverdi', 'Target value'],
          help: [
            'Tallet som skal nås, i enheten under.',
            'Talet som skal nåast, i eininga under.',
            'The value to reach, in the unit below.',
          ],
          example: '75',
        },
        unit: { label: ['Enhet', 'Eining', 'Unit'], example: '%' },
        indicatorId: {
          label: ['Indikator', 'Indikator', 'Indicator'],
          help: [
            'Den som viser om det går rett vei.',
            'Den som viser om det går rett veg.',
            'The one that shows whether it moves.',
          ],
          example: 'influensavaksine-helsepersonell',
        },
      },
    },
    source: {
      label: groupNames.source,
      fields: {
        sourceSlide: {
          label: ['Overskrift i kilden', 'Overskrift i kjelda', 'Heading in the source'],
          help: ['Overskriften det står under.', 'Overskrifta det står under.', 'The heading it stands under.'],
          example: 'Spesialisthelsetjenesten 2',
        },
        sourceUrl: {
          ...sourceWords.sourceUrl,
          help: [
            'Siden det er hentet fra. Tom når planen ikke har noen offentlig adresse.',
            'Sida det er henta frå. Tom når planen ikkje har noka offentleg adresse.',
            'The page it was read on. Empty where the plan has no public address.',
          ],
          example:
            'https://www.helsedirektoratet.no/rapporter/evaluering-av-handlingsplan-for-et-bedre-smittevern-2019-2023/vaksinasjon',
        },
        sourceRef: sourceWords.sourceRef,
        externalIds: sourceWords.externalIds,
      },
    },
    alignments: {
      label: groupNames.alignments,
      fields: {
        topicIds: { ...alignmentWords.topicIds, example: 'influensavaksinasjon-ansatte' },
        audienceIds: {
          ...alignmentWords.audienceIds,
          help: [
            'Hvem det retter seg mot. Tom når planen ikke nevner noen.',
            'Kven det rettar seg mot. Tom når planen ikkje nemner nokon.',
            'Whom it addresses. Empty where the plan names nobody.',
          ],
          example: 'sykehuspersonell',
        },
        inferredFields: sourceWords.inferredFields,
      },
    },
  },
} satisfies KindWords;

import type { KindWords } from '../../../registry/records/words.js';
import { alignmentWords, groupNames, idWords, sourceWords } from '../../aspects/words.js';
import { observationWords } from './observation.js';

/** What people are told of an indicator. */
export const indicatorWords = {
  name: ['Indikator', 'Indikator', 'Indicator'],
  plural: ['Indikatorer', 'Indikatorar', 'Indicators'],
  id: idWords('influensavaksine-helsepersonell'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        name: {
          label: ['Navn', 'Namn', 'Name'],
          help: ['Hva som måles, og hos hvem.', 'Kva som blir målt, og hos kven.', 'What is measured, and among whom.'],
          example: [
            'Influensavaksinasjon av helsepersonell',
            'Influensavaksinasjon av helsepersonell',
            'Influenza vaccination of health personnel',
          ],
        },
        definitionNb: {
          label: ['Definisjon', 'Definisjon', 'Definition'],
          help: [
            'Hvordan den regnes ut, på norsk.',
            'Korleis han blir rekna ut, på norsk.',
            'How it is worked out, in Norwegian.',
          ],
          example: 'Andel av helsepersonell i sykehus som har fått årets vaksine',
        },
        unit: {
          label: ['Enhet', 'Eining', 'Unit'],
          help: [
            'Gjelder alle verdiene, på norsk.',
            'Gjeld alle verdiane, på norsk.',
            'Of all its values, in Norwegian.',
          ],
          example: 'DDD/100 liggedøgn',
        },
        direction: {
          label: ['Retning', 'Retning', 'Direction'],
          help: [
            'Om høyere eller lavere er bedre.',
            'Om høgare eller lågare er betre.',
            'Whether higher or lower is better.',
          ],
        },
        ownerIds: {
          label: ['Eier', 'Eigar', 'Owner'],
          help: [
            'De som måler eller gir ut tallene.',
            'Dei som måler eller gir ut tala.',
            'Those who measure or publish the figures.',
          ],
          example: 'fhi',
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
        baselineValue: {
          label: ['Utgangspunkt, verdi', 'Utgangspunkt, verdi', 'Baseline value'],
          help: [
            'Tom når verdien det året ikke er funnet.',
            'Tom når verdien det året ikkje er funnen.',
            'Empty where the value of that year was not found.',
          ],
          example: '16.04',
        },
        targetYear: {
          label: ['Målår', 'Målår', 'Target year'],
          help: [
            'Året målet skal nås. Tom når ingen har satt noe.',
            'Året målet skal nåast. Tom når ingen har sett noko.',
            'The year it is to be reached. Empty where nobody set one.',
          ],
          example: '2033',
        },
        targetText: {
          label: ['Mål med kildens ord', 'Mål med orda til kjelda', "Target in the source's words"],
          example: '-10 % fra 2023',
        },
        targetValue: {
          label: ['Målverdi', 'Målverdi', 'Target value'],
          help: [
            'I indikatorens enhet. Tom når den ikke kan regnes ut.',
            'I eininga til indikatoren. Tom når han ikkje kan reknast ut.',
            "In the indicator's unit. Empty where it cannot be computed.",
          ],
          example: '14.44',
        },
        targetValueDerived: {
          label: ['Målverdien er regnet ut', 'Målverdien er rekna ut', 'The target value was computed'],
          help: [
            'Ja når registeret har regnet den ut av ordene.',
            'Ja når registeret har rekna han ut av orda.',
            'Yes where the registry computed it from the words.',
          ],
        },
      },
    },
    observations: {
      label: ['Målinger', 'Målingar', 'Measurements'],
      fields: { observations: observationWords },
    },
    source: {
      label: groupNames.source,
      fields: {
        sourceUrl: {
          ...sourceWords.sourceUrl,
          example:
            'https://www.helsedirektoratet.no/statistikk/kvalitetsindikatorer/infeksjoner/forekomst-av-helsetjenesteassosierte-infeksjoner-i-sykehus',
        },
        externalIds: sourceWords.externalIds,
      },
    },
    alignments: {
      label: groupNames.alignments,
      fields: {
        topicIds: {
          ...alignmentWords.topicIds,
          help: ['Hva den sier noe om.', 'Kva han seier noko om.', 'What it says something about.'],
          example: 'influensavaksinasjon-ansatte',
        },
      },
    },
  },
} satisfies KindWords;

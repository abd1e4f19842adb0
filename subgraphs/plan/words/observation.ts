import type { FieldWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { sourceWords } from '../../aspects/words.js';

/** What people are told of the observations of an indicator. */
export const observationWords = {
  label: ['Målinger', 'Målingar', 'Measurements'],
  help: [
    'Verdier som er lest i en kilde. Et år uten måling er ikke registrert, ikke 0.',
    'Verdiar som er lesne i ei kjelde. Eit år utan måling er ikkje registrert, ikkje 0.',
    'Values read in a source. A year without one is not recorded, not 0.',
  ],
  fields: {
    year: {
      label: ['År', 'År', 'Year'],
      help: [
        'Året målingen er fra, det siste når den går over flere.',
        'Året målinga er frå, det siste når ho går over fleire.',
        'The year it is from, the last where it spans several.',
      ],
      example: '2023',
    },
    value: {
      label: ['Verdi', 'Verdi', 'Value'],
      help: ['I indikatorens enhet.', 'I eininga til indikatoren.', "In the indicator's unit."],
      example: '3.4',
    },
    period: {
      ...commonWords.period,
      help: [
        'Når den ikke gjelder hele året: en måned, eller fra og til.',
        'Når ho ikkje gjeld heile året: ein månad, eller frå og til.',
        'Where it is not the whole year: a month, or from and to.',
      ],
      example: '2023-11',
    },
    series: {
      label: ['Serie', 'Serie', 'Series'],
      help: [
        'Bare verdier i samme serie kan sammenlignes. Tom når kilden ikke navngir noen.',
        'Berre verdiar i same serie kan samanliknast. Tom når kjelda ikkje namngir nokon.',
        'Only values of one series compare. Empty where the source names none.',
      ],
      example: 'NOIS-PIAH',
    },
    region: {
      label: ['Del av landet', 'Del av landet', 'Part of the country'],
      help: ['Tom for hele landet.', 'Tom for heile landet.', 'Empty for the whole country.'],
      example: 'Agder',
    },
    note: { ...commonWords.note, example: '2021 på samme nivå som 2018 ifølge kilden' },
    sourceUrl: {
      ...sourceWords.sourceUrl,
      help: ['Siden verdien er lest på.', 'Sida verdien er lesen på.', 'The page the value was read on.'],
      example: 'https://www.antibiotika.no/antibiotikaforbruksrapporter-for-norske-sykehus/',
    },
  },
} satisfies FieldWords;

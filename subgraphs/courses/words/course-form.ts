import type { GroupWords } from '../../../registry/records/words.js';
import { groupNames, helpTexts } from '../../aspects/words.js';

/** How a course is given, and how much it is: a group of its words, in a file of its own for its length. */
export const courseFormWords = {
  label: groupNames.form,
  fields: {
    format: { label: ['Format', 'Format', 'Format'], help: helpTexts.notStated },
    formatNote: {
      label: ['Om formatet', 'Om formatet', 'About the format'],
      help: helpTexts.inNorwegian,
      example: 'forbedringsprogram',
    },
    durationMinutes: {
      label: ['Varighet i minutter', 'Lengd i minutt', 'Duration in minutes'],
      help: ['Tom når den ikke er oppgitt.', 'Tom når ho ikkje er oppgitt.', 'Empty where it is not stated.'],
      example: '45',
    },
    durationNote: {
      label: ['Varighet med kildens ord', 'Lengd med orda til kjelda', "Duration in the source's words"],
      example: 'ca. 45 minutter',
    },
    moduleCount: {
      label: ['Antall moduler', 'Talet på modular', 'Number of modules'],
      help: helpTexts.notStated,
      example: '5',
    },
    level: { label: ['Nivå', 'Nivå', 'Level'], help: helpTexts.notStated },
    accessOpen: {
      label: ['Åpent for alle', 'Ope for alle', 'Open to all'],
      help: [
        'Ja når alle kan ta det uten medlemskap eller ansettelse.',
        'Ja når alle kan ta det utan medlemskap eller tilsetjing.',
        'Yes where anyone can take it without membership or employment.',
      ],
    },
    price: {
      label: ['Pris', 'Pris', 'Price'],
      help: [
        'La alt stå tomt når prisen ikke er oppgitt.',
        'La alt stå tomt når prisen ikkje er oppgitt.',
        'Leave all of it empty where the price is not stated.',
      ],
      fields: {
        amount: {
          label: ['Beløp', 'Beløp', 'Amount'],
          help: ['0 betyr gratis.', '0 betyr gratis.', '0 means free.'],
          example: '440',
        },
        currency: {
          label: ['Myntkode', 'Myntkode', 'Currency code'],
          help: ['Tre bokstaver.', 'Tre bokstavar.', 'Three letters.'],
          example: 'NOK',
        },
        note: {
          label: ['Hvem prisen gjelder', 'Kven prisen gjeld', 'Who the price is for'],
          example: 'privatperson, inkl. mva.',
        },
      },
    },
    mandatoryFor: {
      label: ['Obligatorisk for', 'Obligatorisk for', 'Compulsory for'],
      help: helpTexts.inSourceWords,
      example: 'veterinærstudenter som søker midlertidig lisens',
    },
    creditPoints: {
      label: ['Studiepoeng', 'Studiepoeng', 'Credit points'],
      help: helpTexts.notZero,
      example: '10',
    },
    cmePoints: {
      label: ['Poeng i etterutdanning', 'Poeng i etterutdanning', 'CME points'],
      help: helpTexts.inSourceWords,
      example: 'inntil 6 (allmennmedisin)',
    },
    certificate: {
      label: ['Kursbevis', 'Kursbevis', 'Certificate'],
      help: [
        'Hva en får for å fullføre, på norsk.',
        'Kva ein får for å fullføre, på norsk.',
        'What one gets for completing it, in Norwegian.',
      ],
      example: 'kursbevis etter bestått kunnskapstest',
    },
  },
} satisfies GroupWords;

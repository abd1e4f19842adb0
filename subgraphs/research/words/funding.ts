import type { GroupWords } from '../../../registry/records/words.js';
import { helpTexts } from '../../aspects/words.js';

/** Who pays for a project, and the numbers it has with others. */
export const fundingWords = {
  label: ['Finansiering og numre', 'Finansiering og nummer', 'Funding and numbers'],
  fields: {
    funderIds: {
      label: ['Finansiert av', 'Finansiert av', 'Funded by'],
      help: helpTexts.notRecorded,
      example: 'forskningsradet',
    },
    funderNote: {
      label: ['Om finansieringen', 'Om finansieringa', 'About the funding'],
      help: helpTexts.inNorwegian,
      example: 'Norges forskningsråd (INTPART)',
    },
    amountNok: {
      label: ['Beløp', 'Beløp', 'Amount'],
      help: [
        'Bevilget, i hele kroner. Tom betyr ikke kjent, ikke 0.',
        'Løyvd, i heile kroner. Tom betyr ikkje kjent, ikkje 0.',
        'Granted, in whole kroner. Empty means not known, not 0.',
      ],
      example: '2800000',
    },
    maxAmountNok: {
      label: ['Høyeste beløp å søke om', 'Høgaste beløp å søkje om', 'Highest amount to apply for'],
      help: [
        'I hele kroner. For utlysninger og støtteordninger.',
        'I heile kroner. For utlysingar og støtteordningar.',
        'In whole kroner. For calls and funding schemes.',
      ],
      example: '50000',
    },
    grantNumber: {
      label: ['Tildelingsnummer', 'Tildelingsnummer', 'Grant number'],
      help: ['Finansiørens nummer.', 'Nummeret til finansiøren.', "The funder's number."],
      example: '965328',
    },
    rekNumber: {
      label: ['REK-nummer', 'REK-nummer', 'Ethics committee number (REK)'],
      help: [
        'Søknadens nummer hos den regionale etiske komiteen.',
        'Nummeret til søknaden hos den regionale etiske komiteen.',
        'Number of the application at the regional ethics committee.',
      ],
      example: '2018/2259',
    },
    trialId: {
      label: ['Klinisk studie', 'Klinisk studie', 'Clinical trial'],
      help: [
        'Id i et register over kliniske studier.',
        'Id i eit register over kliniske studiar.',
        'Id in a register of clinical trials.',
      ],
      example: 'NCT00272155',
    },
  },
} satisfies GroupWords;

import type { FieldWords } from '../../../registry/records/words.js';

/** When a record was reviewed last; it may stand among its other dates. */
export const lastReviewedWords: FieldWords = {
  label: ['Sist gjennomgått', 'Sist gjennomgått', 'Last reviewed'],
  help: [
    'Når innholdet sist ble sett over, enten det ble endret eller ikke.',
    'Når innhaldet sist blei sett over, anten det blei endra eller ikkje.',
    'When the content was last looked over, whether or not it was changed.',
  ],
  example: '2024-05-17',
};

/** The plan for the reviews to come. */
export const reviewPlanWords = {
  nextReview: {
    label: ['Neste gjennomgang', 'Neste gjennomgang', 'Next review'],
    help: ['Tom når ingen plan er kjent.', 'Tom når ingen plan er kjend.', 'Empty where no plan is known.'],
    example: '2027-03',
  },
  reviewCycleMonths: {
    label: ['Måneder mellom gjennomganger', 'Månader mellom gjennomgangar', 'Months between reviews'],
    help: ['Tom når det ikke er kjent.', 'Tom når det ikkje er kjent.', 'Empty where it is not known.'],
    example: '36',
  },
  reviewCycleNote: {
    label: ['Om gjennomgangene', 'Om gjennomgangane', 'About the reviews'],
    help: ['Syklusen med kildens ord.', 'Syklusen med orda til kjelda.', "The cycle in the source's words."],
    example: 'hvert kapittel gjennomgås hvert 3. år',
  },
  reviewResponsibleId: {
    label: ['Ansvarlig for gjennomgang', 'Ansvarleg for gjennomgang', 'Responsible for reviews'],
    help: ['Virksomheten som har ansvaret.', 'Verksemda som har ansvaret.', 'The organisation that is responsible.'],
    example: 'fhi',
  },
  responsibleUnit: {
    label: ['Ansvarlig enhet', 'Ansvarleg eining', 'Responsible unit'],
    help: ['Slik kilden navngir den.', 'Slik kjelda namngir ho.', 'As the source names it.'],
    example: 'Avdeling for tuberkulose, blod og seksuell smitte',
  },
  reviewStatus: {
    label: ['Planens status', 'Statusen til planen', 'Status of the plan'],
    help: [
      'Foreslått eller vedtatt. Tom når det ikke er kjent.',
      'Føreslått eller vedteken. Tom når det ikkje er kjent.',
      'Proposed or adopted. Empty where that is not known.',
    ],
  },
} satisfies Record<string, FieldWords>;

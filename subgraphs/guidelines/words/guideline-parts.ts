import type { FieldWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { lastReviewedWords, reviewPlanWords } from '../../aspects/reviews/words.js';
import { alignmentWords, helpTexts } from '../../aspects/words.js';

/** What people are told of the chapters of a guideline. */
export const chapterWords = {
  label: ['Kapitler', 'Kapittel', 'Chapters'],
  help: ['I dokumentets rekkefølge.', 'I rekkjefølgja til dokumentet.', "In the document's order."],
  fields: {
    id: {
      label: ['Id', 'Id', 'Id'],
      help: [
        'Veilederens id, to bindestreker og kapitlet. Den kan ikke endres siden.',
        'Rettleiaren sin id, to bindestrekar og kapittelet. Han kan ikkje endrast sidan.',
        "The guideline's id, two hyphens and the chapter. It is for good.",
      ],
      example: 'hdir-antibiotika-i-sykehus--endokarditt',
    },
    title: { label: ['Tittel', 'Tittel', 'Title'], example: 'Endokarditt' },
    topicIds: {
      ...alignmentWords.topicIds,
      help: [
        'Tom når kapitlet ikke har egne: da gjelder veilederens.',
        'Tom når kapittelet ikkje har eigne: då gjeld dei til rettleiaren.',
        "Empty where the chapter has none of its own: the guideline's then hold.",
      ],
    },
    url: {
      ...commonWords.url,
      help: ['Siden med kapitlet selv.', 'Sida med sjølve kapittelet.', 'The page with the chapter itself.'],
      example: 'https://www.helsedirektoratet.no/retningslinjer/antibiotika-i-sykehus/endokarditt',
    },
    lastUpdated: {
      label: ['Sist oppdatert', 'Sist oppdatert', 'Last updated'],
      help: [
        'Kapitlets egen dato, ikke veilederens.',
        'Datoen til kapittelet, ikkje til rettleiaren.',
        "The chapter's own date, not the guideline's.",
      ],
      example: '2021-03-15',
    },
    lastReviewed: lastReviewedWords,
    ...reviewPlanWords,
    note: { ...commonWords.note, example: 'revidert 2020-09-03, gjennomgått 2023-11-08' },
  },
} satisfies FieldWords;

/** What people are told of the revisions of a guideline. */
export const revisionWords = {
  label: ['Revisjoner', 'Revisjonar', 'Revisions'],
  help: [
    'Historien slik den er kjent, eldste først.',
    'Historia slik ho er kjend, eldste først.',
    'Its history as it is known, oldest first.',
  ],
  fields: {
    date: {
      label: ['Når', 'Når', 'When'],
      help: [
        'Så nøyaktig som det er kjent, aldri mer.',
        'Så nøyaktig som det er kjent, aldri meir.',
        'As exact as it is known, never more.',
      ],
      example: '2017-02',
    },
    note: {
      label: ['Hva som skjedde', 'Kva som skjedde', 'What happened'],
      help: helpTexts.inNorwegian,
      example: 'første digitale veileder',
    },
    changesContent: {
      label: ['Endret innholdet', 'Endra innhaldet', 'Changed the content'],
      help: [
        'Om den endret det veilederen sier. Tom når kilden ikke sier det.',
        'Om ho endra det rettleiaren seier. Tom når kjelda ikkje seier det.',
        'Whether it changed what the guideline says. Empty where the source does not say.',
      ],
    },
    chapterId: {
      label: ['Kapittel', 'Kapittel', 'Chapter'],
      help: [
        'Id-en til kapitlet; tom når den gjelder hele veilederen.',
        'Id-en til kapittelet; tom når ho gjeld heile rettleiaren.',
        'Id of the chapter; empty where it is the guideline as a whole.',
      ],
      example: 'hdir-antibiotika-i-sykehus--endokarditt',
    },
  },
} satisfies FieldWords;

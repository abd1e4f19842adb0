import type { FieldWords } from '../../registry/records/words.js';
import { helpTexts } from './words.js';

/** Fields that kinds of records have by the same name and in the same meaning, without sharing a rule. */
export const commonWords = {
  title: {
    label: ['Tittel', 'Tittel', 'Title'],
    help: [
      'På de språkene kilden selv har den på. Ikke oversett.',
      'På dei språka kjelda sjølv har han på. Ikkje omset.',
      'In the languages that the source itself has it in. Do not translate.',
    ],
  },
  titleIsOfficial: {
    label: ['Offisiell tittel', 'Offisiell tittel', 'Official title'],
    help: [
      'Nei betyr at registeret har satt tittelen.',
      'Nei betyr at registeret har sett tittelen.',
      'No means that the registry named it.',
    ],
  },
  descriptionNb: {
    label: ['Beskrivelse', 'Skildring', 'Description'],
    help: [
      'Hva det er, med registerets egne ord på norsk.',
      'Kva det er, med registeret sine eigne ord på norsk.',
      "What it is, in the registry's own words, in Norwegian.",
    ],
  },
  url: {
    label: ['Egen side', 'Eiga side', 'Its own page'],
    help: ['Kilden kan være en annen side.', 'Kjelda kan vere ei anna side.', 'The source may be another page.'],
  },
  publisherId: {
    label: ['Utgiver', 'Utgivar', 'Publisher'],
    help: ['Virksomheten som gir det ut.', 'Verksemda som gir det ut.', 'The organisation that publishes it.'],
    example: 'fhi',
  },
  coPublisherIds: {
    label: ['Medutgivere', 'Medutgivarar', 'Co-publishers'],
    help: helpTexts.notRecorded,
    example: 'hdir',
  },
  statusNote: {
    label: ['Merknad til status', 'Merknad til status', 'Note on the status'],
    help: ['Hvorfor statusen er slik.', 'Kvifor statusen er slik.', 'Why the status is so.'],
  },
  partOfId: { label: ['Del av', 'Del av', 'Part of'] },
  period: {
    label: ['Periode', 'Periode', 'Period'],
    help: [
      'Fra og til med skråstrek mellom, eller bare ett år, én måned eller én dag.',
      'Frå og til med skråstrek mellom, eller berre eitt år, éin månad eller éin dag.',
      'From and to with a slash between, or just one year, month or day.',
    ],
    example: '2024-01/2024-06',
  },
  reason: {
    label: ['Begrunnelse', 'Grunngiving', 'Reason'],
    help: [
      'Vises sammen med avgjørelsen, for alle.',
      'Blir vist saman med avgjerda, for alle.',
      'Shown with the decision, to everyone.',
    ],
  },
  note: { label: ['Merknad', 'Merknad', 'Remark'], help: helpTexts.inNorwegian },
} satisfies Record<string, FieldWords>;

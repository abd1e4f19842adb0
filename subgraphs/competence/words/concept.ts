import type { FieldWords } from '../../../registry/records/words.js';

/** What people are told of what topics, audiences and settings have in common. */
export const conceptWords = {
  prefLabel: {
    label: ['Navn', 'Namn', 'Name'],
    help: [
      'Navnet som vises, i entall når det er naturlig.',
      'Namnet som blir vist, i eintal når det er naturleg.',
      'The name to show, in the singular where that is natural.',
    ],
  },
  position: {
    label: ['Plass i rekkefølgen', 'Plass i rekkjefølgja', 'Place in the order'],
    help: ['Kildens rekkefølge, fra 0.', 'Rekkjefølgja til kjelda, frå 0.', 'The order of the source, from 0.'],
    example: '12',
  },
  addedByCurator: {
    label: ['Lagt til av registeret', 'Lagt til av registeret', 'Added by the registry'],
    help: [
      'Ja når posten er laget for å knytte andre sammen, og ikke er funnet i noen kilde.',
      'Ja når posten er laga for å knyte andre saman, og ikkje er funnen i noka kjelde.',
      'Yes where the record was made to connect others, and was found in no source.',
    ],
  },
} satisfies Record<string, FieldWords>;

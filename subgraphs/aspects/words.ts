import type { FieldWords, Words } from '../../registry/records/words.js';

/** Names of groups that several kinds have in their forms. */
export const groupNames = {
  about: ['Hva det er', 'Kva det er', 'What it is'],
  who: ['Hvem som står bak', 'Kven som står bak', 'Who is behind it'],
  form: ['Form og omfang', 'Form og omfang', 'Form and extent'],
  content: ['Hva det bygger på', 'Kva det byggjer på', 'What it builds on'],
  decision: ['Avgjørelse', 'Avgjerd', 'Decision'],
  status: ['Status', 'Status', 'Status'],
  dates: ['Datoer', 'Datoar', 'Dates'],
  target: ['Mål i tall', 'Mål i tal', 'Target in figures'],
  tree: ['Plass i treet', 'Plass i treet', 'Place in the tree'],
  codes: ['Koder og rammeverk', 'Kodar og rammeverk', 'Codes and frameworks'],
  reviews: ['Gjennomganger', 'Gjennomgangar', 'Reviews'],
  source: ['Kilde', 'Kjelde', 'Source'],
  alignments: ['Koblinger', 'Koplingar', 'Links'],
} satisfies Record<string, Words>;

/** Sentences that help with fields of several kinds. */
export const helpTexts = {
  inNorwegian: ['På norsk.', 'På norsk.', 'In Norwegian.'],
  inSourceWords: ['Med kildens ord.', 'Med orda til kjelda.', "In the source's words."],
  notStated: [
    'Tom når kilden ikke sier det.',
    'Tom når kjelda ikkje seier det.',
    'Empty where the source does not say.',
  ],
  notRecorded: [
    'Tom betyr ikke registrert, ikke at det ikke finnes noen.',
    'Tom betyr ikkje registrert, ikkje at det ikkje finst nokon.',
    'Empty means not recorded, not that there are none.',
  ],
  notZero: [
    'Tom betyr ikke registrert, ikke 0.',
    'Tom betyr ikkje registrert, ikkje 0.',
    'Empty means not recorded, not 0.',
  ],
} satisfies Record<string, Words>;

/** The id of a record whose id people choose. */
export function idWords(example: string): FieldWords {
  return {
    label: ['Id', 'Id', 'Id'],
    help: [
      'Små bokstaver a–z, sifre og bindestreker. Den kan ikke endres siden.',
      'Små bokstavar a–z, siffer og bindestrekar. Han kan ikkje endrast sidan.',
      'Small letters a–z, digits and hyphens. It is for good.',
    ],
    example,
  };
}

/** What a record is linked to. */
export const alignmentWords = {
  topicIds: {
    label: ['Tema', 'Tema', 'Topics'],
    help: ['Hva innholdet handler om.', 'Kva innhaldet handlar om.', 'What the content is about.'],
    example: 'haandhygiene',
  },
  audienceIds: {
    label: ['Målgrupper', 'Målgrupper', 'Audiences'],
    help: [
      'Hvem det er for. Det som gjelder en bred gruppe, gjelder også gruppene under.',
      'Kven det er for. Det som gjeld ei brei gruppe, gjeld òg gruppene under.',
      'Who it is for. What is for a broad group is for the groups below it too.',
    ],
    example: 'sykepleier',
  },
  settingIds: {
    label: ['Tjenestesteder', 'Tenestestader', 'Settings'],
    help: ['Hvor det er ment brukt.', 'Kvar det er meint brukt.', 'Where it is meant to be used.'],
    example: 'sykehjem',
  },
  basedOnGuidelineIds: {
    label: ['Bygger på veiledere', 'Byggjer på rettleiarar', 'Builds on guidelines'],
    help: [
      'Tom betyr ikke registrert. Det kan likevel bygge på en.',
      'Tom betyr ikkje registrert. Det kan likevel byggje på ein.',
      'Empty means not recorded. It may build on one all the same.',
    ],
    example: 'fhi-handhygieneveilederen',
  },
} satisfies Record<string, FieldWords>;

/** Where the facts of a record come from, and whom it is made for. */
export const sourceWords = {
  sourceUrl: {
    label: ['Kilde', 'Kjelde', 'Source'],
    help: [
      'Siden opplysningene er hentet fra.',
      'Sida opplysningane er henta frå.',
      'The page the information was read on.',
    ],
    example: 'https://www.fhi.no/nettpub/handhygiene/om/oppdateringer/',
  },
  sourceKind: {
    label: ['Type kilde', 'Type kjelde', 'Kind of source'],
    help: [
      'På norsk: kursside, nyhet, omtale …',
      'På norsk: kursside, nyhet, omtale …',
      'In Norwegian: kursside, nyhet, omtale …',
    ],
    example: 'rapport',
  },
  sourceDate: {
    label: ['Kildens dato', 'Datoen til kjelda', 'Date of the source'],
    help: [
      'Datoen på siden, ikke når den ble lest.',
      'Datoen på sida, ikkje når ho blei lesen.',
      'The date on the page, not when it was read.',
    ],
    example: '2021-02-11',
  },
  alsoListedAt: {
    label: ['Også omtalt på', 'Også omtala på', 'Also listed at'],
    help: ['Andre sider som har det med.', 'Andre sider som har det med.', 'Other pages that list it.'],
    example: 'https://www.fhi.no/nettpub/handhygiene/om/forord/',
  },
  sourceRef: {
    label: ['Kildereferanse', 'Kjeldereferanse', 'Reference of the source'],
    help: [
      'Når kilden ikke har noen offentlig adresse.',
      'Når kjelda ikkje har noka offentleg adresse.',
      'Where the source has no public address.',
    ],
    example: 'urn:seed:a/spesialisthelsetjenesten-2',
  },
  inferredFields: {
    label: ['Satt uten kilde', 'Sett utan kjelde', 'Set without a source'],
    help: [
      'Navn på felt som registeret har satt etter skjønn.',
      'Namn på felt som registeret har sett etter skjønn.',
      'Names of fields that the registry set by judgement.',
    ],
    example: 'audienceIds',
  },
  country: {
    label: ['Land', 'Land', 'Country'],
    help: ['Landet det er laget for.', 'Landet det er laga for.', 'The country it is made for.'],
    example: 'NO',
  },
  languages: {
    label: ['Språk', 'Språk', 'Languages'],
    help: ['Språk det finnes på.', 'Språk det finst på.', 'Languages that it is in.'],
    example: 'nb',
  },
  externalIds: {
    label: ['Id-er i andre systemer', 'Id-ar i andre system', 'Ids in other systems'],
    help: helpTexts.notRecorded,
    fields: {
      scheme: {
        label: ['System', 'System', 'System'],
        help: ['Hvem som gir id-en.', 'Kven som gir id-en.', 'Who gives the id.'],
        example: 'DOI',
      },
      value: {
        label: ['Id', 'Id', 'Id'],
        help: [
          'Slik systemet selv skriver den, uten adresse foran.',
          'Slik systemet sjølv skriv han, utan adresse framfor.',
          'As the system itself writes it, without an address before it.',
        ],
        example: '10.1186/s12879-022-07143-6',
      },
    },
  },
} satisfies Record<string, FieldWords>;

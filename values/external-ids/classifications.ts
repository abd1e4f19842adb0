import { fitting, noAddress, withoutPrefix, type Scheme } from './scheme.js';

/** https://www.nlm.nih.gov/mesh: the unique id of a descriptor has six digits, since 2016 nine. */
export const MESH: Scheme = {
  identifies: 'A subject of medicine, as a descriptor of Medical Subject Headings.',
  names: { nb: 'medisinsk emneord (MeSH)', nn: 'medisinsk emneord (MeSH)', en: 'medical subject heading (MeSH)' },
  example: 'D006801',
  written: 'D006801, the id of a descriptor',
  identifiesOne: false,
  normalised: (value) =>
    fitting(withoutPrefix(value, /^https?:\/\/id\.nlm\.nih\.gov\/mesh\//i).toUpperCase(), /^D(?:\d{6}|\d{9})$/),
  address: (value) => `https://id.nlm.nih.gov/mesh/${value}`,
};

/** https://finnkode.helsedirektoratet.no: a letter and two digits; more after a point. */
export const ICD10: Scheme = {
  identifies: 'A disease or condition in the International Classification of Diseases, tenth revision.',
  names: { nb: 'diagnose (ICD-10)', nn: 'diagnose (ICD-10)', en: 'diagnosis (ICD-10)' },
  example: 'A49.0',
  written: 'A49.0 or A49',
  identifiesOne: false,
  normalised: (value) => {
    const [, category, detail] = /^([A-Z]\d{2})(?:\.?(\d{1,2}))?$/.exec(value.trim().toUpperCase()) ?? [];
    if (!category) return null;
    return detail ? `${category}.${detail}` : category;
  },
  // The second digit after the point is Norway's own, or a country's.
  address: (value) => (/\.\d\d$/.test(value) ? null : `https://icd.who.int/browse10/2019/en#/${value}`),
};

/** https://finnkode.helsedirektoratet.no: a chapter's letter and two digits. */
export const ICPC2: Scheme = {
  identifies: 'A complaint, diagnosis or procedure in the International Classification of Primary Care.',
  names: {
    nb: 'primærhelsetjenestens kodeverk (ICPC-2)',
    nn: 'primærhelsetenesta sitt kodeverk (ICPC-2)',
    en: 'primary care (ICPC-2)',
  },
  example: 'A78',
  written: 'A78, the letter of a chapter and two digits',
  identifiesOne: false,
  normalised: (value) => fitting(value.trim().toUpperCase(), /^[ABDFHKLNPR-UWXYZ](?!00)\d{2}$/),
  address: noAddress,
};

/** https://www.ssb.no/klass/klassifikasjoner/36: level, field and detail in six digits. */
export const NUS: Scheme = {
  identifies: 'A type of education in the Norwegian Standard Classification of Education.',
  names: {
    nb: 'utdanningsgruppering (NUS)',
    nn: 'utdanningsgruppering (NUS)',
    en: 'classification of education (NUS)',
  },
  example: '469907',
  written: '469907, six digits',
  identifiesOne: false,
  normalised: (value) => fitting(value.trim(), /^\d{6}$/),
  address: noAddress,
};

/** https://www.ssb.no/klass/klassifikasjoner/7: a digit for each of four levels. */
export const STYRK08: Scheme = {
  identifies: 'An occupation, or a group of them, in the Norwegian Standard Classification of Occupations.',
  names: { nb: 'yrke (STYRK-08)', nn: 'yrke (STYRK-08)', en: 'occupation (STYRK-08)' },
  example: '2223',
  written: '2223, one to four digits',
  identifiesOne: false,
  normalised: (value) => fitting(value.trim(), /^\d{1,4}$/),
  address: noAddress,
};

/** Volven 9060, Kategori helsepersonell (OID 2.16.578.1.12.4.1.1.9060), without XX, unknown. */
const HEALTH_PROFESSIONS = new Set(
  'AA AT AU BI ET FA1 FA2 FB FO FT HE HF HP JO KE KI LE MT NP OA OI OP OR OS PE PM PS RA SP TH TL TP TT VE VP'.split(
    ' ',
  ),
);

/** https://www.volven.no. Pharmacists are two: FA1 with a master's degree, FA2 with a bachelor's. */
export const HPR: Scheme = {
  identifies: 'A profession that the Norwegian register of health personnel authorises.',
  names: {
    nb: 'helsepersonellkategori (HPR)',
    nn: 'helsepersonellkategori (HPR)',
    en: 'category of health personnel (HPR)',
  },
  example: 'SP',
  written: 'SP, LE or FA1, a code of Volven 9060',
  identifiesOne: false,
  normalised: (value) => {
    const code = value.trim().toUpperCase();
    return HEALTH_PROFESSIONS.has(code) ? code : null;
  },
  address: noAddress,
};

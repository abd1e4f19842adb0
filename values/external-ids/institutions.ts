import { isOrganisationSum } from './check-digits.js';
import { fitting, noAddress, UUID, withoutPrefix, type Scheme } from './scheme.js';

const BRREG_ADDRESS =
  /^https?:\/\/(?:data\.brreg\.no\/enhetsregisteret\/(?:api\/)?(?:under)?enhet(?:er)?|virksomhet\.brreg\.no\/(?:n[bn]\/)?oppslag\/enheter)\//i;

/** https://data.brreg.no/enhetsregisteret: nine digits, the last of which checks them. */
export const ORGNR: Scheme = {
  identifies: 'An organisation in the Central Coordinating Register for Legal Entities of Norway.',
  names: { nb: 'organisasjonsnummer', nn: 'organisasjonsnummer', en: 'organisation number' },
  example: '983744516',
  written: '983744516, nine digits without spaces',
  identifiesOne: true,
  normalised: (value) => {
    const digits = fitting(withoutPrefix(value, BRREG_ADDRESS).replace(/\s/g, ''), /^\d{9}$/);
    return digits !== null && isOrganisationSum(digits) ? digits : null;
  },
  address: (value) => `https://virksomhet.brreg.no/nb/oppslag/enheter/${value}`,
};

/** https://dbh.hkdir.no: `Institusjonskode` of its tables. Codes of programmes there are unique within an institution only. */
export const DBH: Scheme = {
  identifies: 'An institution in the database of statistics on higher education.',
  names: { nb: 'institusjonskode i DBH', nn: 'institusjonskode i DBH', en: 'institution code of DBH' },
  example: '1110',
  written: '1110, four digits',
  identifiesOne: true,
  normalised: (value) => fitting(value.trim(), /^\d{4}$/),
  address: noAddress,
};

const GREP_ADDRESS = /^https?:\/\/(?:psi|data)\.udir\.no\/kl06\/(?:v\d+\/)?(?:[a-z][a-z\d-]*\/)?(?=[^/]+$)/i;
/** Curricula (HSF01-03, older MAT1-04), competence aims and what goes with them, subjects, programme areas. */
const GREP_CODE =
  /^(?:[A-Z]{3}\d{1,2}-\d{2}|(?:K|KM|KV|KE|TT|GF)\d{1,6}|[A-Z]{3}\d[A-Z\d]\d{2}|[A-Z]{5}\d[A-Z\d-]{4})$/;

/** https://data.udir.no/kl06/v201906: `kode` of curricula and what they are made of; `uri` has it after http://psi.udir.no/kl06/. */
export const GREP: Scheme = {
  identifies: 'A curriculum of upper secondary education, a competence aim, a subject or a programme area.',
  names: { nb: 'Grep-kode', nn: 'Grep-kode', en: 'Grep code' },
  example: 'HSF01-03',
  written: 'HSF01-03, KM1234 or HSF1006, without http://psi.udir.no/kl06/',
  identifiesOne: true,
  normalised: (value) => fitting(withoutPrefix(value, GREP_ADDRESS).toUpperCase(), GREP_CODE),
  address: (value) => `https://psi.udir.no/kl06/${value}`,
};

/** https://www.imsglobal.org/spec/case/v1p0: `identifier` of a framework's document, item or association. */
export const CASE: Scheme = {
  identifies: 'A framework of competences, or an item or association of one, as 1EdTech CASE exchanges them.',
  names: { nb: 'CASE-identifikator', nn: 'CASE-identifikator', en: 'CASE identifier' },
  example: '5a0d2a6e-3c0f-4e43-9d0c-2b9f5a1c7e10',
  written: '5a0d2a6e-3c0f-4e43-9d0c-2b9f5a1c7e10, a UUID',
  identifiesOne: true,
  normalised: (value) => fitting(withoutPrefix(value, /^urn:uuid:/i).toLowerCase(), new RegExp(`^${UUID}$`)),
  // Every provider has its own.
  address: noAddress,
};

import { isIsbn10Sum, isIsbn13Sum, isOrcidSum, isRorSum, toIsbn13 } from './check-digits.js';
import { fitting, noAddress, UUID, withoutPrefix, type Scheme } from './scheme.js';

/** Syntax: DOI Handbook, https://doi.org/10.1000/182. Case does not tell two apart, in ASCII; Crossref writes lower. */
export const DOI: Scheme = {
  identifies: 'A publication or another object, with its place on the net.',
  names: { nb: 'DOI', nn: 'DOI', en: 'DOI' },
  example: '10.1186/s12879-022-07143-6',
  written: '10.1186/s12879-022-07143-6, without https://doi.org/',
  identifiesOne: true,
  normalised: (value) => {
    const written = withoutPrefix(value, /^(?:doi:\s*|https?:\/\/(?:dx\.|www\.)?doi\.org\/)/i);
    const lower = written.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    return fitting(lower, /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{Cc}]+$/u);
  },
  address: (value) => `https://doi.org/${value.split('/').map(encodeURIComponent).join('/')}`,
};

/** https://support.orcid.org/hc/en-us/articles/360006897674: 16 characters, the last of which checks them. */
export const ORCID: Scheme = {
  identifies: 'A person who does research.',
  names: { nb: 'ORCID', nn: 'ORCID', en: 'ORCID iD' },
  example: '0000-0002-1825-0097',
  written: '0000-0002-1825-0097, without https://orcid.org/',
  identifiesOne: true,
  normalised: (value) => {
    const written = withoutPrefix(value, /^(?:https?:\/\/(?:www\.)?orcid\.org\/)/i).toUpperCase();
    const [, ...groups] = /^(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])$/.exec(written) ?? [];
    return groups.length > 0 && isOrcidSum(groups.join('')) ? groups.join('-') : null;
  },
  address: (value) => `https://orcid.org/${value}`,
};

/** https://ror.readme.io/docs/identifier: 0, six characters of Crockford's base 32, two digits that check them. */
export const ROR: Scheme = {
  identifies: 'An organisation that does or funds research.',
  names: { nb: 'ROR', nn: 'ROR', en: 'ROR id' },
  example: '046nvst19',
  written: '046nvst19, without https://ror.org/',
  identifiesOne: true,
  normalised: (value) => {
    const written = withoutPrefix(value, /^(?:https?:\/\/)?ror\.org\//i).toLowerCase();
    const id = fitting(written, /^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/);
    return id !== null && isRorSum(id) ? id : null;
  },
  address: (value) => `https://ror.org/${value}`,
};

const CRISTIN_ADDRESS = /^https?:\/\/api\.(?:(?:\w+\.)?nva\.(?:unit|sikt)\.no\/cristin|cristin\.no\/v2)\/\w+\//i;

/** https://api.cristin.no/v2/doc: numbers of projects, persons and results; units have four, the first of which is the institution's. */
export const CRISTIN: Scheme = {
  identifies:
    'A project, a person or a result by its number in Cristin, or a unit by its four, among those of its kind.',
  names: { nb: 'Cristin-nummer', nn: 'Cristin-nummer', en: 'Cristin number' },
  example: '2769822',
  written: '2769822, or 185.90.0.0 for a unit',
  identifiesOne: true,
  normalised: (value) =>
    fitting(withoutPrefix(value, CRISTIN_ADDRESS), /^(?:[1-9]\d{0,9}|[1-9]\d{0,5}(?:\.(?:0|[1-9]\d{0,3})){3})$/),
  // A number alone does not say of which kind it is.
  address: (value) => (value.includes('.') ? `https://api.nva.unit.no/cristin/organization/${value}` : null),
};

const NVA_ADDRESS = /^https?:\/\/(?:\w+\.)?nva\.(?:sikt|unit)\.no\/(?:registration|publication)\//i;

/** https://github.com/BIBSYSDEV/nva-publication-api, SortableIdentifier: a UUID, since 2021 with a time of 12 digits before it. */
export const NVA: Scheme = {
  identifies: 'A result registered in the Norwegian Research Information Repository.',
  names: {
    nb: 'Nasjonalt vitenarkiv (NVA)',
    nn: 'Nasjonalt vitenarkiv (NVA)',
    en: 'Norwegian Research Information Repository (NVA)',
  },
  example: '018a8931a9d8-910a8ae0-77fd-4dba-ab12-efe82279b44e',
  written: '018a8931a9d8-910a8ae0-77fd-4dba-ab12-efe82279b44e, without https://nva.sikt.no/registration/',
  identifiesOne: true,
  normalised: (value) =>
    fitting(withoutPrefix(value, NVA_ADDRESS).toLowerCase(), new RegExp(`^(?:[0-9a-f]{12}-)?${UUID}$`)),
  address: (value) => `https://nva.sikt.no/registration/${value}`,
};

/** ISO 2108. An ISBN of ten characters is that of 13 digits which begins with 978, and is kept as this. */
export const ISBN: Scheme = {
  identifies: 'One edition of a book or report, in one format.',
  names: { nb: 'ISBN', nn: 'ISBN', en: 'ISBN' },
  example: '9788280823311',
  written: '9788280823311, 13 digits without hyphens',
  identifiesOne: true,
  normalised: (value) => {
    const written = withoutPrefix(value, /^(?:urn:isbn:|isbn(?:-1[03])?:?)/i);
    const characters = written.replace(/[\s\u2010-\u2015-]/g, '').toUpperCase();
    if (/^\d{9}[\dX]$/.test(characters)) return isIsbn10Sum(characters) ? toIsbn13(characters) : null;
    return /^97[89]\d{10}$/.test(characters) && isIsbn13Sum(characters) ? characters : null;
  },
  address: noAddress,
};

import { isPartialDate } from '../partial-date.js';
import { fitting, noAddress, UUID, withoutPrefix, type Scheme } from './scheme.js';

/** Lovdata's ids (`FOR-2019-03-15-412`), addresses and ELIs of a whole law or regulation, in whatever language and format. */
const OF_LOVDATA = new RegExp(
  [
    String.raw`^(?:https?://(?:www\.)?lovdata\.no/)?(?:dokument/(?:SF|NL)/|eli/)?`,
    String.raw`(lov|for|forskrift)[-/](\d{4})[-/](\d{2})[-/](\d{2})(?:[-/](\d{1,5}))?`,
    String.raw`(?:/nor(?:/(?:html|pdf|xml))?)?/?$`,
  ].join(''),
  'i',
);
const OF_EU = /^https?:\/\/data\.europa\.eu\/eli\/([a-z_]+\/\d{4}\/\d{1,5})(?:\/oj)?\/?$/i;

/**
 * Norway's and the EU's pattern: https://eur-lex.europa.eu/eli-register/norway.html and …/eli-register/eu.html. A law is
 * kept by the ELI of its text in force.
 */
export const ELI: Scheme = {
  identifies: 'A law or regulation of Norway or the EU, by its European Legislation Identifier.',
  names: { nb: 'rettskilde (ELI)', nn: 'rettskjelde (ELI)', en: 'legislation (ELI)' },
  example: 'https://lovdata.no/eli/forskrift/2005/06/17/610/nor',
  written: 'https://lovdata.no/eli/forskrift/2005/06/17/610/nor or http://data.europa.eu/eli/reg/2019/6/oj',
  identifiesOne: true,
  normalised: (value) => lovdataEli(value.trim()) ?? europeanEli(value.trim()),
  address: (value) => value,
};

function lovdataEli(text: string): string | null {
  const [, type, year, month, day, number] = OF_LOVDATA.exec(text) ?? [];
  if (!type || !isPartialDate(`${year}-${month}-${day}`)) return null;
  const kind = type.toLowerCase() === 'lov' ? 'lov' : 'forskrift';
  return ['https://lovdata.no/eli', kind, year, month, day, ...(number ? [number] : []), 'nor'].join('/');
}

function europeanEli(text: string): string | null {
  const [, act] = OF_EU.exec(text) ?? [];
  return act ? `http://data.europa.eu/eli/${act.toLowerCase()}/oj` : null;
}

const HAPI_ADDRESS = /^https?:\/\/api\.helsedirektoratet\.no\/innhold\/[a-z-]+\//i;

/** https://utvikler.helsedirektoratet.no: codes of the source and the type of content, then a UUID; older ones are a UUID alone. */
export const HAPI: Scheme = {
  identifies: 'A guideline of Helsedirektoratet, or a chapter or recommendation of one, in its API of content.',
  names: {
    nb: 'innhold hos Helsedirektoratet',
    nn: 'innhald hos Helsedirektoratet',
    en: 'content of Helsedirektoratet',
  },
  example: '0006-0001-369db1c8-d564-4de9-9087-61812627e770',
  written: '0006-0001-369db1c8-d564-4de9-9087-61812627e770, without the address of the API',
  identifiesOne: true,
  normalised: (value) =>
    fitting(withoutPrefix(value, HAPI_ADDRESS).toLowerCase(), new RegExp(`^(?:\\d{4}-\\d{4}-)?${UUID}$`)),
  // The API asks for a key.
  address: noAddress,
};

/** https://psi.norge.no/los/all.rdf, themes and words. Norway's vocabulary for describing public services: coarser than ours. */
export const LOS: Scheme = {
  identifies: 'A theme or word of the vocabulary by which public services are described.',
  names: { nb: 'Los', nn: 'Los', en: 'Los' },
  example: 'tema/folkehelse',
  written: 'tema/folkehelse, without https://psi.norge.no/los/',
  identifiesOne: false,
  normalised: (value) =>
    fitting(
      withoutPrefix(value, /^https?:\/\/psi\.norge\.no\/los\//i).toLowerCase(),
      /^(?:tema|ord)\/[a-z\d]+(?:-[a-z\d]+)*$/,
    ),
  address: (value) => `https://psi.norge.no/los/${value}`,
};

/** Languages in which codes are named: those of the page. */
export type NamingLanguage = 'nb' | 'nn' | 'en';
type Names = Readonly<Record<NamingLanguage, string>>;
type Kind = 'region' | 'language' | 'currency';

/** Names that CLDR, and so `Intl`, has not. */
const OURS: Readonly<Record<Kind, Readonly<Record<string, Names>>>> = {
  region: { INT: { nb: 'Internasjonalt', nn: 'Internasjonalt', en: 'International' } },
  language: {
    fkv: { nb: 'kvensk', nn: 'kvensk', en: 'Kven' },
    nsl: { nb: 'norsk tegnspråk', nn: 'norsk teiknspråk', en: 'Norwegian Sign Language' },
    rmg: { nb: 'norsk romani', nn: 'norsk romani', en: 'Norwegian Romani' },
  },
  currency: {},
};

/** A country's name by its code, the code itself where there is none. */
export function countryName(code: string, language: NamingLanguage): string {
  return nameOf('region', code, language);
}

/** A language's name by its code, the code itself where there is none. */
export function languageName(code: string, language: NamingLanguage): string {
  return nameOf('language', code, language);
}

/** A currency's name by its code, the code itself where there is none. */
export function currencyName(code: string, language: NamingLanguage): string {
  return nameOf('currency', code, language);
}

function nameOf(kind: Kind, code: string, language: NamingLanguage): string {
  const ours = OURS[kind];
  if (Object.hasOwn(ours, code)) return ours[code]?.[language] ?? code;
  try {
    return displayNames(kind, language).of(code) ?? code;
  } catch {
    // No code of its kind
    return code;
  }
}

const known = new Map<string, Intl.DisplayNames>();

/** Names of CLDR. Chromium has none in nn: Bokmål is nearer than the reader's system. */
function displayNames(type: Kind, language: NamingLanguage): Intl.DisplayNames {
  const key = `${type} ${language}`;
  const names =
    known.get(key) ?? new Intl.DisplayNames(language === 'nn' ? ['nn', 'nb'] : [language], { type, fallback: 'none' });
  known.set(key, names);
  return names;
}

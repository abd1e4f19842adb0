import type { EducationLevel, ProgrammeFilter, ProgrammeLevel } from './generated/graphql';

/** The tabs: levels of education, which are never counted together. */
export const LEVELS = ['grunn', 'lis', 'videre', 'vgs'] as const;
export type Level = (typeof LEVELS)[number];

/** What sets the outcomes: a regulation or curriculum for the whole country, or the course plan of one institution. */
export const SOURCES = ['nasjonal', 'emneplan'] as const;
export type Source = (typeof SOURCES)[number];

const BEFORE_FURTHER: (ProgrammeLevel | null)[] = ['BACHELOR', 'MASTER', 'PROFESSIONAL', null];

const FILTERS: Record<Level, Record<Source, ProgrammeFilter | null>> = {
  grunn: {
    nasjonal: { group: ['RETHOS'], level: BEFORE_FURTHER },
    emneplan: { group: ['EMNE', 'PROGRAM'], level: BEFORE_FURTHER },
  },
  lis: { nasjonal: { group: ['LIS'] }, emneplan: null },
  videre: {
    nasjonal: { group: ['RETHOS'], level: ['FURTHER'] },
    emneplan: { group: ['EMNE', 'PROGRAM'], level: ['FURTHER'] },
  },
  vgs: { nasjonal: { group: ['VGS'] }, emneplan: null },
};

/** Whether a level has course plans of single institutions beside what holds for the whole country. */
export const hasPlans = (level: Level) => FILTERS[level].emneplan !== null;

/** The programmes of a level; course plans of institutions are a list of their own. */
export function programmesOf(level: Level, source: Source): ProgrammeFilter {
  return FILTERS[level][source] ?? FILTERS[level].nasjonal ?? {};
}

/** The tab whose word for outcomes a programme uses: læringsmål, kompetansemål or læringsutbytte. */
export function levelOf(level: EducationLevel): Level {
  const tabs: Partial<Record<EducationLevel, Level>> = {
    LIS: 'lis',
    UPPER_SECONDARY: 'vgs',
    FURTHER_EDUCATION: 'videre',
  };
  return tabs[level] ?? 'grunn';
}

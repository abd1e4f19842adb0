import type { AnsweredMap } from '../../subgraphs/competence/gap-map/types.js';
import { MapJudge } from '../../subgraphs/competence/gap-map/verdicts/judge.js';
import { AudienceTaxonomy } from '../../subgraphs/competence/gap-map/verdicts/audience-taxonomy.js';
import { JudgingTaxonomies } from '../../subgraphs/competence/gap-map/verdicts/taxonomies.js';
import type { CourseOffer } from '../../subgraphs/contracts/course-offers.js';
import type { GuidelineRequirement } from '../../subgraphs/contracts/guideline-requirements.js';
import type { ProgrammeFacts, ProgrammeInMap } from '../../subgraphs/contracts/programme-coverage.js';

/** Small registries with what a gap map is judged from, told of two topics below a broad one. */
export interface Registries {
  offers: CourseOffer[];
  guidelines: GuidelineRequirement[];
  programmes: { id: string; programme: ProgrammeInMap; mentions: boolean; implies: boolean }[];
}

/** All audiences of the small registries. */
export const AUDIENCES = ['health', 'nurse', 'intensive', 'dentist', 'home-staff', 'cleaner'];

const SETTINGS = { health: null, hospital: 'health', municipal: 'health', home: 'municipal', dental: 'health' };
const taxonomies = new JudgingTaxonomies(
  { topics: { broad: null, t: 'broad', u: 'broad' }, settings: SETTINGS, organisations: {} },
  new AudienceTaxonomy(
    [
      audience('health', null, 'GROUP', ['hospital', 'municipal']),
      audience('nurse', 'health', 'PROFESSION', []),
      audience('intensive', 'nurse', 'PROFESSION', ['hospital']),
      audience('dentist', 'health', 'PROFESSION', ['dental']),
      audience('home-staff', 'health', 'GROUP', ['home'], 'home'),
      audience('cleaner', null, 'ROLE', []),
    ],
    SETTINGS,
  ),
  new Map([['regional', 'north']]),
);

function audience(
  id: string,
  broaderId: string | null,
  kind: 'PROFESSION' | 'ROLE' | 'GROUP',
  workSettingIds: string[],
  workplaceSettingId: string | null = null,
) {
  return { id, broaderId, kind, workSettingIds, workplaceSettingId, educatedByIds: [] };
}

/** The map of all cells, as the rules judge it from some registries. */
export function judgeOf({ offers, guidelines, programmes }: Registries): MapJudge {
  const byTopic = (keep: (one: Registries['programmes'][number]) => boolean) => {
    const ids = programmes.filter(keep).map(({ id }) => id);
    return { t: ids, u: ids, broad: ids };
  };
  const facts: ProgrammeFacts = {
    programmes: Object.fromEntries(programmes.map(({ id, programme }) => [id, programme])),
    mentionedBy: byTopic(({ mentions }) => mentions),
    impliedBy: byTopic(({ implies }) => implies),
    notTaught: {},
  };
  const map: Partial<AnsweredMap> = {
    question: {
      ...{ topics: { broad: ['broad', 't', 'u'], t: ['t'], u: ['u'] }, impliedBy: {}, today: '2026-11-29', asOf: null },
      audiences: Object.fromEntries(AUDIENCES.map((id) => [id, { broader: [], narrower: [], workplaces: [] }])),
      filter: {
        ...{ countries: null, languages: null, formats: null, settingIds: null, organisationIds: null },
        ...{ peripheral: false, animalHealth: false },
      },
    },
    ...{ courseOffers: offers, guidelineRequirements: guidelines, programmeFacts: facts, measureFacts: [] },
    ...{ expectations: [], taxonomies },
  };
  return new MapJudge(map as AnsweredMap);
}

import type { CourseOffer } from '../../contracts/course-offers.js';
import type { OrganisationFacts } from '../regions.js';
import { listArguments, type CountedList } from './list-arguments.js';
import type { GapQuestion } from '../../contracts/coverage-counts.js';

/** How far courses are collected from a kind of provider; `ProviderCollection` in the schema. */
export interface ProviderCollection {
  kind: OrganisationFacts['kind'];
  organisations: number;
  providers: number;
  active: CountedList;
  unknown: CountedList;
}

/** The state of collection by kind of provider, those with most organisations first. rule: collection */
export function collectionOf(
  question: GapQuestion,
  offers: readonly CourseOffer[],
  organisations: readonly OrganisationFacts[],
): ProviderCollection[] {
  const { countries } = question.filter;
  // Offers are also told on topics that imply those of the map, which the numbers do not count.
  const topicIds = new Set(Object.values(question.topics).flat());
  const onTopics = offers.filter((offer) => offer.topicIds.some((id) => topicIds.has(id)));
  const counted = organisations.filter(({ country }) => countries?.includes(country) ?? true);
  return [...new Set(counted.map(({ kind }) => kind))]
    .map((kind) => {
      const ids = new Set(counted.flatMap((organisation) => (organisation.kind === kind ? [organisation.id] : [])));
      const own = onTopics.filter(({ providerId }) => ids.has(providerId));
      const providerIds = [...new Set(own.map(({ providerId }) => providerId))].sort();
      const coursesIn = (status: CourseOffer['status']): CountedList => ({
        count: own.filter((offer) => offer.status === status).length,
        list: 'COURSES',
        arguments: () => coursesOf(question, providerIds, status),
      });
      return {
        kind,
        organisations: ids.size,
        providers: providerIds.length,
        active: coursesIn('ACTIVE'),
        unknown: coursesIn('UNKNOWN'),
      };
    })
    .toSorted((a, b) => b.organisations - a.organisations || a.kind.localeCompare(b.kind));
}

function coursesOf({ topics, filter }: GapQuestion, providerIds: readonly string[], status: CourseOffer['status']) {
  const [topicId = '', ...others] = Object.keys(topics);
  const whole = listArguments(
    { list: 'COURSES', kind: 'status', states: [status] },
    { topicId },
    { ...filter, organisationIds: null },
  );
  const { alignedTo, filter: own } = whole as { alignedTo: object; filter: object };
  return { alignedTo: { ...alignedTo, topicIds: [topicId, ...others] }, filter: { ...own, providerIds } };
}

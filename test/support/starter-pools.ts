import { starterRows } from './starter-data.js';
import type { Pools } from './random-operation/values.js';

const idsOf = (file: string) => starterRows(file).map(({ id }) => id);
const few = (file: string) => [...idsOf(file).slice(0, 12), 'finnes-ikke'];
const DATES = ['2017', '2021-06', '2023-02-07', '2026', '2023-02-30'];

/** Arguments that fit the starter data, with some that do not. */
export const starterPools: Pools = {
  '(first)': [1, 1, 2, 3, 0],
  '(after)': [null, 'ingen'],
  '(search)': ['hånd', 'antibiotika', 'sykehus', ''],
  '(topicIds)': few('topics'),
  '(audienceIds)': few('audiences'),
  '(responsible)': few('organisations'),
  '(providerIds)': few('organisations'),
  '(organisationIds)': few('organisations'),
  '(planId)': few('plans'),
  'Query.topic(id)': few('topics'),
  'Query.audience(id)': few('audiences'),
  'Query.setting(id)': few('settings'),
  'Query.organisation(id)': few('organisations'),
  'Query.course(id)': few('courses'),
  'Query.guideline(id)': few('guidelines'),
  'Query.learningOutcome(id)': few('outcomes'),
  'Query.programme(id)': few('programmes'),
  'Query.project(id)': few('projects'),
  'Query.publication(id)': few('publications'),
  'Query.plan(id)': few('plans'),
  'Query.measure(id)': few('measures'),
  'Query.indicator(id)': few('indicators'),
  'AlignmentFilter.topicIds': idsOf('topics').slice(0, 12),
  'AlignmentFilter.audienceIds': idsOf('audiences').slice(0, 12),
  'AlignmentFilter.settingIds': idsOf('settings').slice(0, 6),
  'GapMapInput.topicIds': idsOf('topics').slice(0, 4),
  'GapMapInput.audienceIds': idsOf('audiences').slice(0, 4),
  'GapMapInput.settingIds': idsOf('settings').slice(0, 4),
  'GapMapInput.organisationIds': idsOf('organisations').slice(0, 6),
  // What is recorded now changes while a test runs.
  'GapMapInput.asOf': [null],
  PartialDate: DATES,
  PartialInterval: ['2024/2026', '2020/2021-06'],
  DateTime: ['2026-01-01T00:00:00Z'],
};

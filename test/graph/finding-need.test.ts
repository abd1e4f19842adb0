import { expect, test } from '@jest/globals';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

test('the need of a finding, and what is said of it, is by the records that name its audience', async () => {
  const { data } = await system.post<{
    gapMap: {
      findings: {
        nodes: {
          audience: { id: string };
          need: { audienceBasis: string; guidelines: { count: number; arguments: object } };
          explanation: { nb: string };
        }[];
      };
    };
  }>(
    `{ gapMap(input: { topicIds: ["vaksinasjon"], audienceIds: ["sykepleier"] }) { findings { nodes {
      audience { id } need { audienceBasis guidelines { count arguments } } explanation { nb } } } } }`,
  );
  const nurses = data.gapMap.findings.nodes.find(({ audience }) => audience.id === 'sykepleier')!;
  expect(nurses.need.audienceBasis).toBe('INFERRED');
  expect(nurses.explanation.nb).toContain('målgruppen er satt av redaksjonen, ikke angitt i kilden');
  const named = await system.post<{
    catalogue: { guidelines: { totalCount: number; nodes: { audiences: { id: string }[] }[] } };
  }>(
    `query ($filter: GuidelineFilter) { catalogue { guidelines(filter: $filter) {
      totalCount nodes { audiences { id } } } } }`,
    nurses.need.guidelines.arguments,
  );
  expect(named.data.catalogue.guidelines.totalCount).toBe(nurses.need.guidelines.count);
  for (const { audiences } of named.data.catalogue.guidelines.nodes)
    expect(audiences.map(({ id }) => id)).toContain('sykepleier');
});

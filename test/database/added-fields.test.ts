import { expect, test } from '@jest/globals';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });

test('records that were stored before their kind had a field are read with an empty one, in every version', async () => {
  // Given a database of measures that know no audiences yet
  const plan = system.registries.subgraphs.find(({ name }) => name === 'plan')!;
  const [measures, versions] = [plan.database.collection('measures'), plan.database.collection('measures.versions')];
  for (const collection of [measures, versions]) await collection.updateMany({}, { $unset: { audienceIds: 1 } });
  const untouched = await measures.findOne({}, { projection: { audienceIds: 0 } });
  await plan.database.collection('recordFields').deleteMany({});

  // When the registry is started
  await plan.prepare({ isAlone: false });

  // Then they have none, and all else is as it was
  expect(await measures.countDocuments({ audienceIds: { $ne: [] } })).toBe(0);
  expect(await versions.countDocuments({ audienceIds: { $ne: [] } })).toBe(0);
  expect(await measures.findOne({ _id: untouched!._id }, { projection: { audienceIds: 0 } })).toEqual(untouched);
  const { data, errors } = await system.post('{ measure(id: "m9-renholdsplaner") { audiences { id } version } }');
  expect([data, errors]).toEqual([{ measure: { audiences: [], version: 1 } }, []]);
});

test('a value that is there stays', async () => {
  const competence = system.registries.subgraphs.find(({ name }) => name === 'competence')!;
  const topics = competence.database.collection('topics');
  const before = await topics.find().toArray();
  await competence.database.collection('recordFields').deleteMany({});
  await competence.prepare({ isAlone: false });
  expect(await topics.find().toArray()).toEqual(before);
});

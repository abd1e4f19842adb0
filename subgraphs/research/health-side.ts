/** Whose health a record is about. Advice for the one is not revised for what was found of the other. */
export type HealthSide = 'HUMAN' | 'ANIMAL' | 'BOTH';

const ANIMAL_SETTING = 'dyrehelse';
const ANIMAL_TOPIC = 'amr-dyr-mat-miljo';
/** One Health is human and animal health together. */
const ONE_HEALTH_TOPICS: readonly string[] = ['en-helse', 'en-helse-samarbeid'];

interface Tagged {
  topicIds: readonly string[];
  /** Where it is used, for the kinds of records that tell. */
  settingIds?: readonly string[];
}

/**
 * Its settings tell, where it has any: animal health alone, together with others, or not among them. Otherwise its topics
 * do: the general ones (use of antibiotics, resistance) are of either side, so that the animals' own topic decides. What
 * says nothing of animals is about people.
 */
export function healthSideOf({ topicIds, settingIds = [] }: Tagged): HealthSide {
  const isOneHealth = topicIds.some((id) => ONE_HEALTH_TOPICS.includes(id));
  const ofAnimals = topicIds.includes(ANIMAL_TOPIC);
  if (settingIds.length > 0) {
    const inAnimalHealth = settingIds.includes(ANIMAL_SETTING);
    const elsewhere = settingIds.some((id) => id !== ANIMAL_SETTING);
    if (isOneHealth || (elsewhere && (inAnimalHealth || ofAnimals))) return 'BOTH';
    return inAnimalHealth ? 'ANIMAL' : 'HUMAN';
  }
  if (isOneHealth) return 'BOTH';
  return ofAnimals ? 'ANIMAL' : 'HUMAN';
}

/** Whether what is about the one side can say something of the other. */
export function sidesMeet(one: HealthSide, other: HealthSide): boolean {
  return one === other || one === 'BOTH' || other === 'BOTH';
}

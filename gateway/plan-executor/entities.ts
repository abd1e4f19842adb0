import type { Data } from './data.js';
import { replaceAt, type LocatedObjects } from './located-objects.js';
import type { Represent } from './representation.js';

/** What to ask of a subgraph for the objects at some places, and which objects each answer goes to. */
export interface Entities {
  representations: Data[];
  /** A text for each, by which equal ones are known. */
  texts: string[];
  /** The objects of each representation. */
  objects: Data[][];
  /** The representation of each place, -1 where it has none. */
  indexes: number[];
}

/**
 * Each representation once, however many places it has. Where an object says no more than its representation
 * (`flat`: it has no objects within), equal ones become one object, so that everything that follows is done once
 * for all its places.
 */
export function representEach(
  places: LocatedObjects,
  represent: Represent,
  flat: boolean,
  shared: Set<Data>,
): Entities {
  const entities: Entities = { representations: [], texts: [], objects: [], indexes: [] };
  const byObject = new Map<Data, number>();
  const byText = new Map<string, number>();
  for (const [place, object] of places.objects.entries()) {
    const known = byObject.get(object);
    if (known !== undefined) {
      entities.indexes.push(known);
      continue;
    }
    const representation = represent(object);
    if (!representation) {
      entities.indexes.push(-1);
      continue;
    }
    const text = flat ? flatText(representation) : JSON.stringify(representation);
    const same = byText.get(text);
    if (same === undefined) {
      const index = add(entities, representation, text, object);
      byText.set(text, index);
      byObject.set(object, index);
      continue;
    }
    entities.indexes.push(same);
    const first = entities.objects[same]?.[0];
    if (first && flat && saysNoMore(object, representation) && saysNoMore(first, representation)) {
      shared.add(first);
      replaceAt(places, place, first);
    } else {
      entities.objects[same]?.push(object);
      byObject.set(object, same);
    }
  }
  return entities;
}

/** What equal representations without objects within have in common; cheaper than JSON, and as exact. */
function flatText(representation: Data): string {
  let text = '';
  for (const name of Object.keys(representation)) {
    const value = representation[name];
    text += typeof value === 'string' ? `${name}="${value.length}"${value}` : `${name}=${JSON.stringify(value)}`;
  }
  return text;
}

function add(entities: Entities, representation: Data, text: string, object: Data): number {
  const index = entities.representations.push(representation) - 1;
  entities.texts.push(text);
  entities.objects.push([object]);
  entities.indexes.push(index);
  return index;
}

function saysNoMore(object: Data, representation: Data): boolean {
  return Object.keys(object).length === Object.keys(representation).length;
}

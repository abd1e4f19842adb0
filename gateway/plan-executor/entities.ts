import type { Data } from './data.js';
import { replaceAt, type LocatedObjects } from './located-objects.js';
import type { Represent } from './representation.js';

/** What to ask of a subgraph for the objects at some places, and which objects each answer goes to. */
export interface Entities {
  representations: Data[];
  /** A text by which equal ones are known. */
  textOf: (representation: Data) => string;
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
  const textOf = flat ? flatText : (representation: Data) => JSON.stringify(representation);
  const entities: Entities = { representations: [], textOf, objects: [], indexes: [] };
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
    const [first] = entities.representations;
    if (first === undefined) {
      // It gets a text when there is another to compare it with: what it says of all records may be long.
      byObject.set(object, add(entities, representation, object));
      continue;
    }
    if (byText.size === 0) byText.set(textOf(first), 0);
    const text = textOf(representation);
    const same = byText.get(text);
    if (same === undefined) {
      const index = add(entities, representation, object);
      byText.set(text, index);
      byObject.set(object, index);
      continue;
    }
    entities.indexes.push(same);
    const equal = entities.objects[same]?.[0];
    if (equal && flat && saysNoMore(object, representation) && saysNoMore(equal, representation)) {
      shared.add(equal);
      replaceAt(places, place, equal);
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

function add(entities: Entities, representation: Data, object: Data): number {
  const index = entities.representations.push(representation) - 1;
  entities.objects.push([object]);
  entities.indexes.push(index);
  return index;
}

function saysNoMore(object: Data, representation: Data): boolean {
  return Object.keys(object).length === Object.keys(representation).length;
}

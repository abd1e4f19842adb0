import { own, setOwn, type Data } from './data.js';

/** Where an answer has the objects that a fetch completes: response names, and `@` for every item of a list. */
export type PlanPath = readonly string[];

/** The objects at a path, in order, and what holds each, so that one can be put in another's place. */
export interface LocatedObjects {
  objects: Data[];
  holders: (Data | unknown[])[];
  keys: (string | number)[];
}

/** Every object at the path that is there; null ones are passed over. */
export function objectsAt(root: Data, path: PlanPath): LocatedObjects {
  const places: LocatedObjects = { objects: [], holders: [], keys: [] };
  if (path.length === 0) {
    places.objects.push(root);
    return places;
  }
  gather(root, path, 0, places);
  return places;
}

function gather(holder: Data | unknown[], path: PlanPath, depth: number, places: LocatedObjects): void {
  if (Array.isArray(holder)) {
    const next = path[depth] === '@' ? depth + 1 : depth;
    for (let index = 0; index < holder.length; index += 1) step(holder, index, holder[index], path, next, places);
  } else {
    const name = path[depth] as string;
    step(holder, name, own(holder, name), path, depth + 1, places);
  }
}

function step(
  holder: Data | unknown[],
  key: string | number,
  value: unknown,
  path: PlanPath,
  depth: number,
  places: LocatedObjects,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth < path.length || Array.isArray(value)) {
    gather(value as Data | unknown[], path, depth, places);
  } else {
    places.objects.push(value as Data);
    places.holders.push(holder);
    places.keys.push(key);
  }
}

/** Puts an equal object in the place of one, so that what follows is done once for both. */
export function replaceAt({ objects, holders, keys }: LocatedObjects, index: number, object: Data): void {
  const holder = holders[index];
  if (Array.isArray(holder)) holder[keys[index] as number] = object;
  else if (holder) setOwn(holder, keys[index] as string, object);
  objects[index] = object;
}

/** The client's paths to the places, in the same order; only errors need them. */
export function pathsTo(root: Data, path: PlanPath): (string | number)[][] {
  const paths: (string | number)[][] = [];
  const walk = (value: unknown, depth: number, at: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      const next = path[depth] === '@' ? depth + 1 : depth;
      value.forEach((item, index) => walk(item, next, [...at, index]));
    } else if (depth < path.length) {
      const name = path[depth] as string;
      walk(own(value as Data, name), depth + 1, [...at, name]);
    } else {
      paths.push([...at]);
    }
  };
  walk(root, 0, []);
  return paths;
}

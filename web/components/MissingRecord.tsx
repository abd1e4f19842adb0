import { createContext, use } from 'react';
import { MissingValue } from './MissingValue';

/** The registries that are missing from the answer that is shown. */
export const UnavailableRegistriesContext = createContext<ReadonlySet<string>>(new Set());

/** That there is no such record; where its registry does not answer, that it is not known. */
export function MissingRecord({ registry }: { registry: string }) {
  return <MissingValue why={use(UnavailableRegistriesContext).has(registry) ? 'unavailable' : 'none'} />;
}

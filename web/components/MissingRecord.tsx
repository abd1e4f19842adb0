import { Paragraph } from '@digdir/designsystemet-react';
import { createContext, use, type ReactNode } from 'react';
import { MissingValue } from './MissingValue';

/** The registries that are missing from the answer that is shown. */
export const UnavailableRegistriesContext = createContext<ReadonlySet<string>>(new Set());

/** That there is no such record; where its registry does not answer, that it is not known. */
export function MissingRecord({ registry }: { registry: string }) {
  return <MissingValue why={use(UnavailableRegistriesContext).has(registry) ? 'unavailable' : 'none'} />;
}

/** In place of the record that the address names: that there is none, in the view's own words, or that it is not known. */
export function NoSuchRecord({ registry, children }: { registry: string; children: ReactNode }) {
  const isSilent = use(UnavailableRegistriesContext).has(registry);
  return <Paragraph>{isSilent ? <MissingValue why="unavailable" /> : children}</Paragraph>;
}

import { createContext, use, type ReactNode } from 'react';
import type { QueryState } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';

const UnavailableRegistries = createContext<ReadonlySet<string>>(new Set());

/** Tells what is within which registries are missing from an answer. */
export function UnavailableRegistriesProvider({
  query,
  children,
}: {
  query: QueryState<unknown>;
  children: ReactNode;
}) {
  return (
    <UnavailableRegistries value={new Set(query.answer?.unavailable.map(({ registry }) => registry))}>
      {children}
    </UnavailableRegistries>
  );
}

/** That there is no such record; where its registry is silent, that it is not known. */
export function NoneOrUnavailable({ registry }: { registry: string }) {
  return <MissingValue why={use(UnavailableRegistries).has(registry) ? 'unavailable' : 'none'} />;
}

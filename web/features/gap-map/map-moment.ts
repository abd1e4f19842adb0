import { createContext } from 'react';

/** The moment whose records the map shows, so that the lists behind its numbers are of the same; none for now. */
export const MapMomentContext = createContext<string | undefined>(undefined);

import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { NoteParametersContext, wrongValues, WrongValuesContext, type ReadParameter } from '../components/wrong-values';

/** Keeps what the filters on the screen have read of the address, and tells which of its values none of them takes. */
export function WrongValuesProvider({ children }: { children: ReactNode }) {
  const [read, setRead] = useState<readonly (readonly ReadParameter[])[]>([]);
  const note = useCallback((parameters: readonly ReadParameter[]) => {
    setRead((before) => [...before, parameters]);
    return () => setRead((before) => before.filter((other) => other !== parameters));
  }, []);
  const wrong = useMemo(() => wrongValues(read.flat()), [read]);
  return (
    <NoteParametersContext value={note}>
      <WrongValuesContext value={wrong}>{children}</WrongValuesContext>
    </NoteParametersContext>
  );
}

import { useState } from 'react';

/**
 * What is typed in a field whose value counts later: when one stops typing or leaves it. The value can change by other
 * ways, too (back, a link, filters emptied); then that counts, and what was typed is forgotten.
 */
export function useTypedValue(value: string): [string, (text: string) => void] {
  const [typed, setTyped] = useState({ text: value, over: value });
  return [typed.over === value ? typed.text : value, (text) => setTyped({ text, over: value })];
}

import { useState } from 'react';

/** The day it is in Norway: `2026-11-22`. */
const todayInNorway = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });

/** The day it was when the view was opened. */
export function useToday(): string {
  const [today] = useState(todayInNorway);
  return today;
}

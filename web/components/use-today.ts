import { useState } from 'react';
import { dayOf } from '../../values/day.js';

/** The day it was in Norway when the view was opened: `2026-11-22`. */
export function useToday(): string {
  const [today] = useState(() => dayOf(new Date()));
  return today;
}

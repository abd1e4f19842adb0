import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../platform/paths.js';
import type { RecordWords } from '../../values/record-words.js';

/** What kinds of records and their fields are called in bokmål, the language of feeds: the page's own words. */
export function readRecordWords(): RecordWords {
  return JSON.parse(readFileSync(join(PROJECT_ROOT, 'web/records/words.nb.json'), 'utf8')) as RecordWords;
}

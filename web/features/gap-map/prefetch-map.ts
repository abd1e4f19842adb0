import type { Language } from '../../addresses';
import { preferredLanguages } from '../../terms/language';
import { prefetch } from '../../api/query-client';
import { readMapAddress } from './map-address';
import { readMapPart } from './map-part';
import { GapMapDocument, GapMapTreesDocument } from './generated/graphql';
import { mapQuestion, mapVariables } from './map-question';
import { topicTree } from './trees';

/** Asks for the map of the address while the page is still being put together. */
export async function prefetchMap(language: Language): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const address = readMapAddress(parameters);
  try {
    const trees = await prefetch(GapMapTreesDocument, { prefer: preferredLanguages(language) });
    if (readMapPart(parameters) !== 'kart') return;
    const topics = topicTree(trees);
    await prefetch(GapMapDocument, mapVariables(address, topics, mapQuestion(address, topics)));
  } catch {
    // The view asks again, and says what is wrong
  }
}

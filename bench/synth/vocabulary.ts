import type { Random } from './random.js';

const LONG_WORD = /\p{L}{5,}/gu;
const SHARE_REPLACED = 0.3;

/** The long words of some texts, each as often as it stands there: common words stay common. */
export class Vocabulary {
  private readonly words: string[] = [];

  add(text: string): void {
    this.words.push(...(text.match(LONG_WORD) ?? []));
  }

  /** A text in which some long words are others of the vocabulary; at least one is looked up. */
  reworded(text: string, random: Random): string {
    const count = text.match(LONG_WORD)?.length ?? 0;
    if (count === 0 || this.words.length === 0) return text;
    const certain = random.below(count);
    let place = 0;
    return text.replaceAll(LONG_WORD, (word) => {
      const isReplaced = place === certain || random.happens(SHARE_REPLACED);
      place += 1;
      return isReplaced ? inCaseOf(word, random.of(this.words)) : word;
    });
  }
}

/** A word with a capital letter where another has one. */
function inCaseOf(model: string, word: string): string {
  const first = model.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return (isCapital ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1);
}

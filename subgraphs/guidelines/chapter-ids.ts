import type { ValidationError } from '../../registry/records/checks.js';

/**
 * What is wrong with the ids of a guideline's chapters. An id begins with that of the guideline, so that no two
 * guidelines have a chapter of the same id, and stands once.
 */
export function validateChapterIds(guideline: { id: string; chapters: readonly { id: string }[] }): ValidationError[] {
  const ids = guideline.chapters.map(({ id }) => id);
  const strange = ids.find((id) => !id.startsWith(`${guideline.id}--`));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return [
    ...(strange === undefined
      ? []
      : [{ field: 'chapters.id', reason: `must begin with "${guideline.id}--", unlike "${strange}"` }]),
    ...(twice === undefined ? [] : [{ field: 'chapters.id', reason: `has "${twice}" twice` }]),
  ];
}

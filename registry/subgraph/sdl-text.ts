/** A field of a type in SDL, and what is said of it. */
export interface SdlField {
  doc: string;
  sdl: string;
}

/** A description in SDL. */
export function doc(text: string): string {
  return JSON.stringify(text);
}

/** A definition in SDL. */
export function block(head: string, about: string | null, fields: readonly SdlField[]): string {
  const lines = fields.map((field) => `  ${doc(field.doc)}\n  ${field.sdl}`);
  return `${about === null ? '' : `${doc(about)}\n`}${head} {\n${lines.join('\n')}\n}`;
}

/** `a course`, `an audience`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** The button and form to change a guideline, for those who may; nothing for others. */
export function EditGuideline(_props: { id: string }) {
  return null;
}

/** The button and form to change a course, for those who may; nothing for others. */
export function EditCourse(_props: { id: string }) {
  return null;
}

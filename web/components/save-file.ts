/** Saves content as a file of the visitor's. */
export function saveFile(content: string | Blob, type: string, name: string): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content over by then
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

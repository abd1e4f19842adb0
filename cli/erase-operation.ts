import { eraseField } from '../registry/changes/sdl.js';

/** The operation that erases an editor from the logs of some registries. Codegen types it for all that the graph has. */
export function eraseOperation(registries: readonly string[]): string {
  return `mutation EraseEditor($input: EraseEditorInput!) {
${registries.map((name) => `  ${eraseField(name)}(input: $input) { ...Erased }`).join('\n')}
}

fragment Erased on EraseEditorPayload {
  registry
  commits
  sequence
  errors { message }
}`;
}

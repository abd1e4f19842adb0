import type { Client } from './client.js';

/** The ids of all audiences, in their order: the columns of the whole map. */
export async function everyAudience(client: Client): Promise<string[]> {
  const { data } = await client.post<{ audiences: { id: string }[] }>('{ audiences { id } }');
  return data.audiences.map(({ id }) => id);
}

import type { Store } from '../../renderer/data/store';

/** Stores bytes as an attachment and returns their SHA-256; throws when they are refused. */
export async function storedBytes({ attachments }: Pick<Store, 'attachments'>, bytes: Uint8Array): Promise<string> {
  const put = await attachments.put(bytes);
  if (!put.ok) throw new Error(`not stored: ${JSON.stringify(put.error)}`);
  return put.value;
}

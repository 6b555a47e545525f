import { createChange } from '../../renderer/core/kernel/change';
import { sha256Hex } from '../../renderer/data/attachments';
import { aDraft, created, deleted, manyCreated, updated } from './legal-text-drafts';
import { openTestStore } from './memory-store';

/** Makes a workspace and prints the size and SHA-256 of its file, as a process of its own, before and after the workspace is opened again. */
async function print(): Promise<void> {
  const name = 'printed';
  const store = await openTestStore({ name });
  const put = await store.attachments.put(new TextEncoder().encode('%PDF-1.7 đã ký'));
  if (!put.ok) throw new Error(put.error.type);
  const file = { id: 'f', name: 'Quyết định.pdf', sha256: put.value } as { id: string };
  await store.commit(aDraft([...manyCreated(230), createChange('attachment', file)]));
  await store.commit(aDraft([updated('t7', { note: 'Ổn định' }), deleted('t8'), created('á')]));
  await store.local.set('width', Math.random());
  const first = await store.file.export('0.1.0');
  store.close();
  const again = await (await openTestStore({ name })).file.export('0.1.0');
  const hashes = await Promise.all([first, again].map(sha256Hex));
  console.log(JSON.stringify({ size: first.length, hashes, zone: new Date(0).getTimezoneOffset() }));
}

await print();

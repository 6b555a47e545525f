import { expect, test } from 'vitest';
import { sha256Hex } from '../../../../renderer/data/attachments';
import { attachmentNames, bytesFrom } from '../../../../renderer/data/recovery/attachment-bytes';
import { chainedSets } from '../../../support/journal-lines';

const bytes = new Uint8Array([1, 2, 3]);

test('bytes come from the first source that has them intact', async () => {
  const sha256 = await sha256Hex(bytes);
  const asked: string[] = [];
  const source = (name: string, answer: () => Promise<Uint8Array | null | undefined>) => (hash: string) => {
    asked.push(`${name} ${hash === sha256}`);
    return answer();
  };
  const sources = [
    source('broken', () => Promise.reject(new Error('EIO'))),
    source('without', async () => null),
    source('altered', async () => new Uint8Array([1, 2, 4])),
    source('whole', async () => bytes),
    source('never asked', async () => bytes),
  ];
  expect(await bytesFrom(sources, sha256)).toEqual({ sha256, bytes });
  expect(asked).toEqual(['broken true', 'without true', 'altered true', 'whole true']);
  expect(await bytesFrom(sources.slice(0, 3), sha256)).toBeNull();
});

test('attachments are named as the history names them last', () => {
  const record = (id: string, name: string, sha256: string) => ({ id, name, sha256 });
  const entries = chainedSets('r', [
    [
      { op: 'create', entity: 'attachment', id: '1', record: record('1', 'b.pdf', 'x') },
      { op: 'create', entity: 'attachment', id: '2', record: record('2', 'a.pdf', 'y') },
      { op: 'create', entity: 'attachment', id: '3', record: record('3', 'c.pdf', 'z') },
    ],
    [{ op: 'update', entity: 'attachment', id: '1', set: { name: 'b2.pdf', sha256: 'x' }, unset: [] }],
    [{ op: 'delete', entity: 'attachment', id: '2' }],
  ]).flatMap((one) => one.entries);
  expect(attachmentNames(entries, new Set(['x', 'y']))).toEqual(['a.pdf', 'b2.pdf']);
});

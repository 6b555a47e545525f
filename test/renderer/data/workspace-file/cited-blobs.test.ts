import { expect, test } from 'vitest';
import type { Change } from '../../../../renderer/core/kernel/change';
import { sealChanges } from '../../../../renderer/data/journal-head';
import { citedBlobs } from '../../../../renderer/data/workspace-file/cited-blobs';
import { created } from '../../../support/legal-text-drafts';

test('bytes that any attachment ever cited count once each, sorted; other records and empty ones do not', () => {
  const changes: Change[] = [
    created('a'),
    { op: 'create', entity: 'attachment', id: '1', record: { id: '1', sha256: 'bb' } },
    { op: 'create', entity: 'attachment', id: '2', record: { id: '2', sha256: 'bb' } },
    { op: 'update', entity: 'attachment', id: '1', set: { sha256: 'aa' }, unset: [] },
    { op: 'update', entity: 'attachment', id: '1', set: { name: 'x' }, unset: [] },
    { op: 'delete', entity: 'attachment', id: '1' },
  ];
  const head = { replica: 'r', seq: 0, hash: '0'.repeat(64), clock: '' };
  const { entries } = sealChanges(head, changes, { changeSet: 's', actor: null, at: '', nowMs: 1 });
  expect(citedBlobs(entries)).toEqual(['aa', 'bb']);
});

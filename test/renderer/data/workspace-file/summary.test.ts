import { expect, test } from 'vitest';
import { createChange } from '../../../../renderer/core/kernel/change';
import type { JsonObject } from '../../../../renderer/core/kernel/json';
import { readWorkspace, type VerifiedWorkspace } from '../../../../renderer/data/workspace-file/read-workspace';
import { summarise } from '../../../../renderer/data/workspace-file/summary';
import { aDraft, created } from '../../../support/legal-text-drafts';
import { openTestStore } from '../../../support/memory-store';
import { postalAgency } from '../../../support/postal-records';

async function aWorkspace(withAgency: boolean): Promise<VerifiedWorkspace> {
  let now = Date.UTC(2026, 10, 22);
  const store = await openTestStore({ nowMs: () => (now += 60_000) });
  if (withAgency) await store.commit(aDraft([createChange('agency', postalAgency)]));
  await store.commit(aDraft([created('a'), created('b')]));
  const read = await readWorkspace(await store.file.export('0.3.0'));
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

test('a summary names program, agency, newest change, and counts records, change sets and attachments', async () => {
  const workspace = await aWorkspace(true);
  expect(summarise(workspace)).toMatchObject({
    program: '0.3.0',
    agency: 'Sở Khoa học và Công nghệ',
    records: { agency: 1, legalText: 2, revision: 0 },
    attachments: 0,
  });
  const { changeSets, lastAt } = summarise(workspace);
  expect(changeSets).toHaveLength(2);
  expect(lastAt).toBe(
    workspace.changeSets
      .map(({ at }) => at)
      .sort()
      .at(-1),
  );
});

test('a workspace without agency or change has neither', async () => {
  const workspace = await aWorkspace(false);
  expect(summarise(workspace).agency).toBeNull();
  expect(summarise({ ...workspace, changeSets: [] }).lastAt).toBeNull();
});

test.each([[{}], [{ names: [] }], [{ names: [{ from: null }] }]])(
  'an agency of which no name can be read (%j) has none',
  async (agency: JsonObject) => {
    const workspace = await aWorkspace(false);
    const records = new Map(workspace.records).set('agency', [{ id: 'x', ...agency }]);
    expect(summarise({ ...workspace, records }).agency).toBeNull();
  },
);

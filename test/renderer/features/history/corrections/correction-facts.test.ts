import { describe, expect, test } from 'vitest';
import type { Change } from '../../../../../renderer/core/kernel/change';
import { noteCorrection } from '../../../../../renderer/core/kernel/note-correction';
import type { ChangeSetHeader, Store } from '../../../../../renderer/data/store';
import { readCorrection } from '../../../../../renderer/features/history/corrections/correction-facts';
import {
  isCorrection,
  isCorrectionNote,
  notesByMistake,
  reasonOf,
} from '../../../../../renderer/features/history/corrections/corrections-of';
import { aDraft, created, deleted, updated } from '../../../../support/legal-text-drafts';
import { openTestStore } from '../../../../support/memory-store';

async function commit(store: Store, changes: readonly Change[], intent = 'legal.save'): Promise<ChangeSetHeader> {
  const result = await store.commit(aDraft(changes, intent));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function note(store: Store, about: string, mendedBy: string | null): Promise<ChangeSetHeader> {
  const record = { entity: 'legalText', id: 'a', label: 'A' } as const;
  const noted = noteCorrection({ about, record, mendedBy, reason: 'Gõ nhầm' });
  if (!noted.ok) throw new Error(noted.error.type);
  const result = await store.commit(noted.value);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

const fieldsOf = async (store: Store, header: ChangeSetHeader) =>
  (await readCorrection(store, header)).flatMap(({ fields }) =>
    fields.map(({ field, wrong, right }) => [field, wrong, right?.value ?? null]),
  );

describe('a correction', () => {
  test('made by an act of its own tells what the act changed', async () => {
    const store = await openTestStore();
    await commit(store, [created('a', { note: 'wrong' })]);
    const mended = await commit(store, [updated('a', { note: 'right' })], 'revision.correct-entry');
    expect(await fieldsOf(store, mended)).toEqual([['note', 'wrong', 'right']]);
  });

  test('noted about a change tells what that change set and what the mending one made of it', async () => {
    const store = await openTestStore();
    await commit(store, [created('a', { note: 'first' })]);
    const mistake = await commit(store, [updated('a', { note: 'wrong', title: 'Also changed' })]);
    const mend = await commit(store, [updated('a', { note: 'right', verified: true })]);
    await commit(store, [updated('a', { note: 'later still' })]);
    const noted = await note(store, mistake.id, mend.id);
    const [facts] = await readCorrection(store, noted);
    expect(facts).toMatchObject({ mistake: mistake.id, mend: mend.id });
    expect(await fieldsOf(store, noted)).toEqual([['note', 'wrong', 'right']]);
  });

  test('noted before anything mends it says so of every part', async () => {
    const store = await openTestStore();
    await commit(store, [created('a', { note: 'first' })]);
    const mistake = await commit(store, [updated('a', { note: 'wrong' })]);
    expect(await fieldsOf(store, await note(store, mistake.id, null))).toEqual([['note', 'wrong', null]]);
  });

  test('is read although the record was removed afterwards', async () => {
    const store = await openTestStore();
    await commit(store, [created('a')]);
    const mistake = await commit(store, [updated('a', { note: 'wrong' })]);
    const mend = await commit(store, [updated('a', { note: '' })]);
    const noted = await note(store, mistake.id, mend.id);
    await commit(store, [deleted('a')]);
    expect(await fieldsOf(store, noted)).toEqual([['note', 'wrong', '']]);
  });
});

describe('a note of correction in the store', () => {
  test('leaves the record and the undoing of earlier changes as they were, and stays itself', async () => {
    const store = await openTestStore();
    await commit(store, [created('a')]);
    const mistake = await commit(store, [updated('a', { note: 'wrong' })]);
    const before = store.state().legalText.get('a');
    const noted = await note(store, mistake.id, null);
    expect(store.state().legalText.get('a')).toEqual(before);
    expect(await store.undoRefusal(noted.id)).toEqual({ type: 'not-undoable' });
    expect(await store.undoRefusal(mistake.id)).toBeNull();
    expect((await store.undo(mistake.id)).ok).toBe(true);
    expect(store.state().legalText.get('a')?.note).toBe('');
  });

  test('is found by the change that it is about', async () => {
    const store = await openTestStore();
    const mistake = await commit(store, [created('a')]);
    const noted = await note(store, mistake.id, null);
    const [header] = store.history();
    expect(header?.id).toBe(noted.id);
    expect(isCorrection(noted) && isCorrectionNote(noted)).toBe(true);
    expect(isCorrection(mistake) || isCorrectionNote(mistake)).toBe(false);
    expect(reasonOf(noted)).toBe('Gõ nhầm');
    expect(
      notesByMistake(store.history())
        .get(mistake.id)
        ?.map(({ id }) => id),
    ).toEqual([noted.id]);
  });
});

import { type Change, type ChangeSetDraft, createChange, deleteChange } from '../../../../renderer/core/kernel/change';
import { asId } from '../../../../renderer/core/kernel/ids';
import { attachFiles } from '../../../../renderer/core/packs/attach-files';
import type { AdministrativeProcedure } from '../../../../renderer/core/register/administrative-procedure';
import { newAdministrativeProcedure } from '../../../../renderer/core/register/new-administrative-procedure';
import type { Backups } from '../../../../renderer/data/backup/backups';
import type { Store } from '../../../../renderer/data/store';
import { aDraft, created, updated } from '../../legal-text-drafts';
import { type Chance, chanceFrom } from '../chance';
import { changeSetsInFile } from './backup-contents';
import type { FaultEvent, StepName, WorkOrder, WorkSizes } from './protocol';

/** What the work is done on and with. */
export interface Workplace {
  readonly store: Store;
  readonly backups: Backups | null;
  readonly newId: () => string;
  readonly tell: (event: FaultEvent) => void;
}

/** How often each kind of work is drawn. */
const shares: readonly (readonly [StepName, number])[] = [
  ['small', 50],
  ['attach', 15],
  ['undo', 12],
  ['bulk', 10],
  ['backup', 10],
  ['restore', 3],
];

/** Works on the workspace as the seed says; ends early after a restore, for the page must then be loaded again. */
export async function work(place: Workplace, { seed, steps, first, without, sizes }: WorkOrder): Promise<void> {
  const chance = chanceFrom(seed);
  for (let number = 0; number < steps; number += 1) {
    const step = number === 0 && first !== null ? first : drawStep(chance, without);
    if ((await perform(step, place, chance, sizes)) === 'reload') return;
  }
}

function drawStep(chance: Chance, without: readonly StepName[]): StepName {
  const drawn = shares.filter(([step]) => !without.includes(step));
  let left = chance.whole(0, drawn.reduce((sum, [, share]) => sum + share, 0) - 1);
  for (const [step, share] of drawn) {
    if (left < share) return step;
    left -= share;
  }
  return 'small';
}

async function perform(
  step: StepName,
  place: Workplace,
  chance: Chance,
  sizes: WorkSizes,
): Promise<'go on' | 'reload'> {
  if (step === 'small') {
    // Now and then two at a time, as of two screens.
    const drafts = chance.next() < 0.2 ? [someChanges(place, chance), news(place, 1)] : [someChanges(place, chance)];
    await Promise.all(drafts.map((draft) => commit(place, step, draft, null)));
  }
  if (step === 'bulk') await commit(place, step, manyChanges(place, chance, sizes), null);
  if (step === 'undo') await undo(place, chance);
  if (step === 'attach') await attach(place, chance, sizes);
  if (step === 'backup') await takeBackup(place);
  return step === 'restore' ? restore(place, chance) : 'go on';
}

async function commit(place: Workplace, step: StepName, draft: ChangeSetDraft, attachment: string | null) {
  const result = await place.store.commit(draft);
  if (result.ok) {
    place.tell({ type: 'committed', changeSet: result.value.id, count: result.value.count, attachment });
  } else place.tell({ type: 'refused', step, failure: JSON.stringify(result.error) });
}

function news({ newId }: Workplace, count: number): ChangeSetDraft {
  return aDraft(Array.from({ length: count }, () => created(newId())));
}

/** A few records made, altered and removed. */
function someChanges(place: Workplace, chance: Chance): ChangeSetDraft {
  const existing = [...place.store.state().legalText.keys()];
  const changes = new Map<string, Change>();
  for (let left = chance.whole(1, 12); left > 0; left -= 1) {
    const id = existing.length > 0 && chance.next() < 0.5 ? chance.pick(existing) : place.newId();
    const isNew = !place.store.state().legalText.has(id);
    if (isNew) changes.set(id, created(id, { note: 'x'.repeat(chance.whole(0, 200)) }));
    else if (chance.next() < 0.3) changes.set(id, { op: 'delete', entity: 'legalText', id });
    else changes.set(id, updated(id, { title: `Nghị định ${chance.whole(1, 1_000_000)}` }));
  }
  return aDraft([...changes.values()]);
}

/** What a register brings: more changes than fit into one write. */
function manyChanges({ store, newId }: Workplace, chance: Chance, { bulk }: WorkSizes): ChangeSetDraft {
  const count = chance.whole(...bulk);
  const existing = [...store.state().administrativeProcedure.keys()];
  const changes =
    existing.length > 2000
      ? existing.slice(0, count).map((id) => deleteChange('administrativeProcedure', id))
      : Array.from({ length: count }, (_, index) => {
          const blank = newAdministrativeProcedure(asId(newId()), `1.${String(index).padStart(6, '0')}`, null);
          const named: AdministrativeProcedure = { ...blank, name: `Thủ tục ${index}` };
          return createChange('administrativeProcedure', named);
        });
  return { intent: 'register.import', detail: { count }, undoable: true, changes };
}

async function undo({ store, tell }: Workplace, chance: Chance): Promise<void> {
  const recent = store.history().slice(0, 6);
  if (recent.length === 0) return;
  const result = await store.undo(chance.pick(recent).id);
  if (result.ok) {
    tell({ type: 'committed', changeSet: result.value.id, count: result.value.count, attachment: null });
  } else if (!['touched-later', 'already-undone', 'not-undoable', 'empty'].includes(result.error.type)) {
    tell({ type: 'refused', step: 'undo', failure: JSON.stringify(result.error) });
  }
}

async function attach(place: Workplace, chance: Chance, { attachment }: WorkSizes): Promise<void> {
  const bytes = new Uint8Array(chance.whole(1, attachment)).map((_, index) => (index * 31) % 251);
  crypto.getRandomValues(bytes.subarray(0, 32));
  const put = await place.store.attachments.put(bytes);
  if (!put.ok) return place.tell({ type: 'refused', step: 'attach', failure: JSON.stringify(put.error) });
  const sha256 = put.value;
  const file = { name: `tệp ${chance.whole(1, 1000)}.pdf`, size: bytes.length, sha256 };
  const draft = attachFiles({ entity: 'revision', id: place.newId() }, [file], [], place.newId);
  if (draft.ok) await commit(place, 'attach', draft.value, sha256);
}

async function takeBackup({ store, backups, tell }: Workplace): Promise<void> {
  // There is nothing to keep in an empty workspace.
  if (backups === null || store.history().length === 0) return;
  const taken = await backups.take('manual');
  if (taken.ok) tell({ type: 'backed-up', name: taken.value.name });
  else tell({ type: 'refused', step: 'backup', failure: JSON.stringify(taken.error) });
}

async function restore({ backups, tell }: Workplace, chance: Chance): Promise<'go on' | 'reload'> {
  const files = backups?.state().files ?? [];
  if (backups === null || files.length === 0) return 'go on';
  const { name } = chance.pick(files);
  const bytes = await backups.read(name);
  if (bytes === null) return 'go on';
  tell({ type: 'restoring', name, changeSets: changeSetsInFile(bytes) });
  const restored = await backups.restore({ type: 'backup', name });
  if (restored.ok) tell({ type: 'restored' });
  else tell({ type: 'refused', step: 'restore', failure: JSON.stringify(restored.error) });
  return restored.ok ? 'reload' : 'go on';
}

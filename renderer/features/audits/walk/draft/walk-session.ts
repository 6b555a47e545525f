import type { Answer, ChecklistItem, Grading } from '../../../../core/audits/checklist-item';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { ChangeSetDraft } from '../../../../core/kernel/change';
import type { Instant } from '../../../../core/kernel/instant';
import { err, ok, type Result } from '../../../../core/kernel/result';
import type { CommitFailure, Store } from '../../../../data/store';
import { restOf, withReplaced } from './after-commit';
import { type ComposedAnswer, composeAnswer } from './compose-answer';
import { createKeeper } from './keeper';
import { emptyWalk, mergeWalks } from './merge-walks';
import {
  type DraftField,
  emptyDraft,
  type ItemDraft,
  isEmptyDraft,
  type LocalWalk,
  localWalkKey,
  type WalkPosition,
  withField,
} from './walk-draft';

/** Why something is not stored: `itemId` is `null` for what concerns no question. */
export interface WalkFailure {
  readonly itemId: string | null;
  readonly type: string;
}

/** What the screen shows of a walk. */
export interface WalkView extends LocalWalk {
  /** False until what was kept on this machine has been read. */
  readonly ready: boolean;
  /** `keeping` while something is on its way to the disk. */
  readonly status: 'kept' | 'keeping' | 'not-kept';
  /** When the last key was on the disk, `null` before the first. */
  readonly keptAt: Instant | null;
  readonly failure: WalkFailure | null;
  /** Everything stands, but the copy beside the records is behind; it is made good at the next save. */
  readonly isCopyBehind: boolean;
  /** Questions whose words were found again when the walk was opened. */
  readonly recovered: readonly string[];
  /** Parts that cannot be stored yet, by question, with the reason. */
  readonly waiting: Readonly<Record<string, string>>;
}

/** One window's walk through an audit. It outlives the screen. */
export interface WalkSession {
  readonly view: () => WalkView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes a key: on its way to the disk at once. */
  readonly type: (itemId: string, field: DraftField, text: string, caret?: number | null) => void;
  /** Answers a question and stores everything typed at it, at once. */
  readonly say: (itemId: string, said: { result?: Answer['result']; grading?: Grading | null }) => Promise<boolean>;
  /** Chooses the piece of evidence in words to edit, `null` for a new one; what was typed before is stored. */
  readonly editEvidence: (itemId: string, evidenceId: string | null) => Promise<void>;
  readonly stand: (position: WalkPosition) => void;
  readonly putOff: (itemId: string, isLater: boolean) => void;
  /** Stores everything typed, question by question; true when nothing is left. */
  readonly settle: () => Promise<boolean>;
  /** Writes what is typed to this machine now. */
  readonly keep: () => Promise<void>;
  /** Stores another act on the newest records. */
  readonly run: <Refusal>(
    prepare: (act: AuditAct) => Result<ChangeSetDraft, Refusal>,
  ) => Promise<Result<null, Refusal | CommitFailure | { readonly type: 'audit-gone' }>>;
  readonly dismissReplaced: (index: number) => void;
  readonly dismissRecovered: (itemId: string) => void;
}

/** What a session needs from outside. */
export interface WalkDeps {
  readonly store: Pick<Store, 'commit' | 'local'>;
  readonly auditId: string;
  readonly act: () => AuditAct | null;
  readonly now: () => Instant;
  readonly slots: {
    readonly count: number;
    readonly take: () => Promise<number>;
    readonly withFree: (slot: number, work: () => Promise<void>) => Promise<void>;
  };
}

const SETTLE_AFTER_MS = 30_000;
const ATTEMPTS = 4;

/** Opens the walk of an audit and takes up again what was kept on this machine. */
export function openWalkSession({ store, auditId, act, now, slots }: WalkDeps): WalkSession {
  const listeners = new Set<() => void>();
  let view: WalkView = {
    ...emptyWalk,
    ready: false,
    status: 'kept',
    keptAt: null,
    failure: null,
    isCopyBehind: false,
    recovered: [],
    waiting: {},
  };
  let slot = 0;
  let jobs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const show = (next: Partial<WalkView>) => {
    view = { ...view, ...next };
    for (const listener of [...listeners]) listener();
  };
  const localWalk = (): LocalWalk => {
    const { items, position, later, replaced } = view;
    return { items, position, later, replaced };
  };
  const keeper = createKeeper(
    () => store.local.set(localWalkKey(auditId, slot), localWalk()),
    (standing) => show(standingOf(standing)),
  );
  const standingOf = (standing: 'kept' | 'keeping' | 'not-kept'): Partial<WalkView> => {
    if (standing === 'not-kept') return { status: 'not-kept' };
    if (standing === 'keeping' || jobs > 0) return { status: 'keeping' };
    return view.failure === null ? { status: 'kept', keptAt: now() } : { status: 'not-kept' };
  };
  const touch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), SETTLE_AFTER_MS);
    void opened.then(keeper.keep);
  };
  const draftOf = (itemId: string): ItemDraft => view.items[itemId] ?? emptyDraft;
  const itemsWith = (itemId: string, draft: ItemDraft): LocalWalk['items'] => {
    const { [itemId]: _former, ...others } = view.items;
    return isEmptyDraft(draft) && draft.evidenceId === null ? others : { ...others, [itemId]: draft };
  };
  const setField = (itemId: string, field: DraftField, text: string) => {
    const item = itemOf(act(), itemId);
    if (item === null) return;
    show({ items: itemsWith(itemId, withField(item, draftOf(itemId), field, text, now())) });
  };

  /** One job after the other, each on the records that the one before left. */
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    jobs += 1;
    show({ status: 'keeping' });
    const run = queue.then(job, job).finally(() => {
      jobs -= 1;
      show(standingOf(keeper.standing()));
    });
    queue = run.catch(() => undefined);
    return run;
  };
  /** Another window may have written meanwhile: the records are then fresh, and the act is prepared again. */
  const commit = async <Refusal>(
    prepare: (now: AuditAct) => Result<ChangeSetDraft | null, Refusal>,
  ): Promise<Result<null, Refusal | CommitFailure | { readonly type: 'audit-gone' }>> => {
    for (let attempt = 1; ; attempt += 1) {
      const current = act();
      if (current === null) return err({ type: 'audit-gone' });
      const draft = prepare(current);
      if (!draft.ok) return draft;
      if (draft.value === null) return ok(null);
      const outcome = await store.commit(draft.value);
      if (outcome.ok) show({ isCopyBehind: false });
      else if (outcome.error.type === 'journal-file-failed') show({ isCopyBehind: true });
      else if (outcome.error.type === 'conflict' && attempt < ATTEMPTS) continue;
      else return outcome;
      return ok(null);
    }
  };

  const settleItem = (itemId: string): Promise<boolean> =>
    inTurn(async () => {
      await opened;
      const sent = draftOf(itemId);
      if (isEmptyDraft(sent)) return true;
      let composed: ComposedAnswer | null = null;
      const outcome = await commit<never>((current) => {
        composed = composeAnswer(current, itemId, sent);
        return ok(composed.draft);
      });
      if (!outcome.ok) {
        show({ failure: { itemId, type: outcome.error.type } });
        await keeper.keep();
        return false;
      }
      const done = composed as ComposedAnswer | null;
      if (done === null) return false;
      const { [itemId]: _waited, ...waiting } = view.waiting;
      show({
        failure: view.failure?.itemId === itemId ? null : view.failure,
        items: itemsWith(itemId, restOf(draftOf(itemId), sent, done)),
        replaced: withReplaced(view.replaced, done.replaced),
        waiting: done.refusal === null ? waiting : { ...waiting, [itemId]: done.refusal },
      });
      await keeper.keep();
      return done.left.length === 0;
    });

  const closeEvidence = (itemId: string) => {
    const draft = draftOf(itemId);
    if (draft.evidenceId !== null && draft.fields.evidence === undefined)
      show({ items: itemsWith(itemId, { ...draft, evidenceId: null }) });
  };

  async function settle(): Promise<boolean> {
    clearTimeout(timer);
    await opened;
    const results = await Promise.all(Object.keys(view.items).map(settleItem));
    return results.every(Boolean);
  }

  const opened = openWalk().catch(() => show({ ready: true, status: 'not-kept' }));

  async function openWalk(): Promise<void> {
    slot = await slots.take();
    const key = (place: number) => localWalkKey(auditId, place);
    const own = (await store.local.get<LocalWalk>(key(slot))) ?? emptyWalk;
    let found = own;
    for (let place = 0; place < slots.count; place += 1) {
      if (place === slot) continue;
      await slots.withFree(place, async () => {
        const left = await store.local.get<LocalWalk>(key(place));
        if (left === undefined) return;
        found = mergeWalks(found, left);
        await store.local.set(key(slot), found);
        await store.local.delete(key(place));
      });
    }
    if (found.position.itemId === null) {
      const other = await store.local.get<LocalWalk>(key(0));
      if (other !== undefined) found = { ...found, position: { ...other.position, field: null, caret: null } };
    }
    const recovered = Object.keys(found.items).filter((itemId) => !isEmptyDraft(found.items[itemId] ?? emptyDraft));
    const items = Object.fromEntries(recovered.map((itemId) => [itemId, found.items[itemId] ?? emptyDraft]));
    // keys typed before the disk had answered are the newest
    show({ ...mergeWalks(localWalk(), { ...found, items }), ready: true, recovered });
    if (recovered.length > 0) timer = setTimeout(() => void settle(), SETTLE_AFTER_MS);
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type(itemId, field, text, caret = null) {
      setField(itemId, field, text);
      show({ position: { itemId, field, caret }, status: 'keeping' });
      touch();
    },
    say(itemId, { result, grading }) {
      if (result !== undefined) setField(itemId, 'result', result);
      if (grading !== undefined) setField(itemId, 'grading', grading ?? '');
      if (view.later.includes(itemId)) show({ later: view.later.filter((id) => id !== itemId) });
      void opened.then(keeper.keep);
      return settleItem(itemId);
    },
    async editEvidence(itemId, evidenceId) {
      await settleItem(itemId);
      const draft = draftOf(itemId);
      if (draft.fields.evidence !== undefined || draft.evidenceId === evidenceId) return;
      show({ items: itemsWith(itemId, { ...draft, evidenceId }) });
      touch();
    },
    stand(position) {
      const { position: was } = view;
      const isSame = was.itemId === position.itemId && was.field === position.field && was.caret === position.caret;
      if (isSame) return;
      show({ position });
      void opened.then(keeper.keep);
      const { itemId } = was;
      if (itemId === null || itemId === position.itemId || view.items[itemId] === undefined) return;
      void settleItem(itemId).then(() => closeEvidence(itemId));
    },
    putOff(itemId, isLater) {
      const others = view.later.filter((id) => id !== itemId);
      show({ later: isLater ? [...others, itemId] : others });
      void opened.then(keeper.keep);
    },
    settle,
    keep: () => opened.then(keeper.keep),
    run: (prepare) => inTurn(() => commit(prepare)),
    dismissReplaced(index) {
      show({ replaced: view.replaced.filter((_, place) => place !== index) });
      void keeper.keep();
    },
    dismissRecovered: (itemId) => show({ recovered: view.recovered.filter((id) => id !== itemId) }),
  };
}

function itemOf(act: AuditAct | null, itemId: string): ChecklistItem | null {
  return act?.items.find(({ id }) => id === itemId) ?? null;
}

import { IconArrowDown, IconArrowUp, IconListCheck, IconPencil, IconRestore, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { otherRevisions } from '../../../../core/audits/checklist/other-revisions';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { statesFor } from '../../../../core/audits/lifecycle/lifecycle-table';
import { useWorkspace } from '../../../../data/store-context';
import { useQuery } from '../../../../navigation/use-query';
import { useQueryText } from '../../../../navigation/use-query-text';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { DataTable } from '../../../../ui/data-table/data-table';
import { EmptyState } from '../../../../ui/empty-state';
import type { MenuEntry } from '../../../../ui/menu';
import { Note } from '../../../../ui/note';
import { clauseChoices } from '../../shared/choices';
import { checklistRefusalWords } from '../refusal-words';
import { sittingHours, sittingName, sittingsInOrder, sittingTime } from '../sittings';
import type { ItemActs } from '../use-item-acts';
import css from './checklist.module.css';
import { checklistColumns } from './checklist-columns';
import { ChecklistFilters } from './checklist-filters';
import {
  type ChecklistFilter,
  type ChecklistRow,
  checklistRows,
  filterRows,
  itemMarks,
  sourceTypes,
} from './checklist-rows';
import { landingPlace, useItemDrag } from './item-drag';
import { ItemEditor } from './item-editor';
import { RevisionNotes } from './revision-notes';
import { SittingList } from './sitting-list';
import { useItemEditor } from './use-item-editor';

interface ChecklistViewProps {
  readonly act: AuditAct;
  readonly acts: ItemActs;
  readonly onPrepare: (sittingIds: readonly string[]) => void;
  readonly onAdd: () => void;
}

const keyOf = ({ item }: ChecklistRow) => item.id;
const nameOf = ({ item }: ChecklistRow) => item.code;
const isOff = ({ item }: ChecklistRow) => item.dropped;

/** The questions of an audit by sitting: found, edited in place, dropped and taken up again, moved. */
export function ChecklistView({ act, acts, onPrepare, onAdd }: ChecklistViewProps) {
  const { audit, items } = act;
  const words = useWords('checklist');
  const auditWords = useWords('audits');
  const common = useWords('common');
  const workspace = useWorkspace();
  const { query, setQuery } = useQuery();
  const [text, setText] = useQueryText('q');
  const [cursor, setCursor] = useState<string | null>(query['item'] ?? null);
  const [told, setTold] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const canEdit = statesFor['prepare-checklist'].includes(audit.state);
  const sittings = useMemo(() => sittingsInOrder(audit), [audit]);
  const { procedure, revision, bankQuestion, checklistItem, audit: audits } = workspace;
  const rows = useMemo(
    () =>
      checklistRows(
        items,
        sittings.map(({ id }) => id),
        { procedure, revision, bankQuestion, checklistItem, audit: audits },
      ),
    [items, sittings, procedure, revision, bankQuestion, checklistItem, audits],
  );
  const pinned = useMemo(() => (canEdit ? otherRevisions(act) : []), [act, canEdit]);
  const others = useMemo(() => new Set(pinned.map((one) => `${one.procedureId} ${one.pinned?.id ?? ''}`)), [pinned]);
  const filter = useMemo(
    (): ChecklistFilter => ({
      sittingId: sittings.some(({ id }) => id === query['sitting']) ? (query['sitting'] ?? null) : null,
      source: sourceTypes.find((type) => type === query['source']) ?? null,
      mark: itemMarks.find((mark) => mark === query['mark']) ?? null,
      text,
    }),
    [sittings, query, text],
  );
  const deferred = useDeferredValue(filter);
  const shown = useMemo(() => filterRows(rows, deferred, others), [rows, deferred, others]);
  const byId = useMemo(() => new Map(items.map((item) => [item.id as string, item])), [items]);
  const editing = useItemEditor(audit.id, byId, acts);
  const rowById = useMemo(() => new Map(rows.map((row) => [keyOf(row) as string, row])), [rows]);

  const groupTitle = useMemo(() => {
    const titles = new Map(
      sittings.map((sitting) => [
        sitting.id,
        `${sittingName(sitting, { orgUnit: workspace.orgUnit }, auditWords)} · ${sittingTime(sitting)}`,
      ]),
    );
    return (row: ChecklistRow) => titles.get(row.item.sittingId) ?? words('sittings.gone');
  }, [sittings, workspace.orgUnit, auditWords, words]);

  const move = useCallback(
    (row: ChecklistRow, by: -1 | 1) => {
      if (row.item.dropped) return;
      void acts.moveBy(row.item.id, by).then(() => {
        const place = Math.min(row.places, Math.max(1, row.place + by + 1));
        setTold(words('acts.moved', { code: row.item.code, place, places: row.places }));
        const mark = box.current?.querySelector(`[data-item="${CSS.escape(row.item.id)}"]`);
        mark?.closest('tr')?.scrollIntoView({ block: 'nearest' });
      });
    },
    [acts, words],
  );
  const drag = useItemDrag((itemId, beside, edge) => {
    const [from, to] = [rowById.get(itemId)?.place ?? -1, rowById.get(beside)?.place ?? -1];
    if (from !== -1 && to !== -1) void acts.moveTo(itemId, landingPlace(from, to, edge));
  });
  const openEditor = editing.open;
  const onEdit = useCallback(
    (row: ChecklistRow) => {
      if (!canEdit) return;
      setCursor(row.item.id);
      void openEditor(row.item);
    },
    [canEdit, openEditor],
  );
  const entries = useCallback(
    (row: ChecklistRow): readonly MenuEntry[] => [
      { id: 'edit', label: words('acts.edit'), icon: IconPencil, hint: 'Enter', onSelect: () => onEdit(row) },
      ...(row.item.dropped
        ? []
        : [
            {
              id: 'up',
              label: words('acts.up'),
              icon: IconArrowUp,
              hint: 'Alt ↑',
              disabled: row.place === 0,
              onSelect: () => move(row, -1),
            },
            {
              id: 'down',
              label: words('acts.down'),
              icon: IconArrowDown,
              hint: 'Alt ↓',
              disabled: row.place === row.places - 1,
              onSelect: () => move(row, 1),
            },
          ]),
      { id: 'line', divider: true },
      row.item.dropped
        ? {
            id: 'restore',
            label: words('acts.restore'),
            icon: IconRestore,
            onSelect: () => void acts.restore(row.item.id),
          }
        : {
            id: 'drop',
            label: words('acts.drop'),
            icon: IconTrash,
            hint: 'Delete',
            danger: true,
            onSelect: () => void acts.drop(row.item.id),
          },
    ],
    [words, onEdit, move, acts],
  );
  const withResult = audit.snapshot !== null;
  const columns = useMemo(
    () => checklistColumns({ words, text: deferred.text, others, canEdit, withResult, entries, onEdit }),
    [words, deferred.text, others, canEdit, withResult, entries, onEdit],
  );
  const editedId = editing.itemId;
  const isUnfolded = useCallback((row: ChecklistRow) => row.item.id === editedId, [editedId]);

  function closeEditor() {
    box.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const row = rowById.get(cursor ?? '');
    if (!canEdit || row === undefined || !(event.target instanceof HTMLElement)) return;
    if (event.target.getAttribute('role') !== 'grid') return;
    if (event.altKey && event.key === 'ArrowUp') move(row, -1);
    else if (event.altKey && event.key === 'ArrowDown') move(row, 1);
    else if (event.key === 'Delete') void (row.item.dropped ? acts.restore(row.item.id) : acts.drop(row.item.id));
    else if (event.key === 'F2') onEdit(row);
    else return;
    event.preventDefault();
  }
  const clear = () => {
    setText('');
    setQuery({ q: null, source: null, mark: null });
  };
  const counts = new Map<string, number>();
  for (const { item } of rows) if (!item.dropped) counts.set(item.sittingId, (counts.get(item.sittingId) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const note = (count: number) =>
    count === 0 ? <span className={css.missing}>{words('sittings.none')}</span> : words('sittings.count', { count });

  return (
    <div className={css.split}>
      <SittingList
        label={words('sittings.label')}
        current={filter.sittingId ?? ''}
        onChoose={(sitting) => setQuery({ sitting: sitting === '' ? null : sitting })}
        entries={[
          { id: '', name: words('sittings.all'), note: note(total) },
          ...sittings.map((sitting) => ({
            id: sitting.id,
            name: sittingName(sitting, workspace, auditWords),
            time: sittingHours(sitting),
            note: note(counts.get(sitting.id) ?? 0),
          })),
        ]}
      />
      <div className={css.main}>
        <ChecklistFilters
          rows={rows}
          shown={shown.length}
          filter={filter}
          others={others}
          onText={setText}
          onChange={(patch) => setQuery(patch)}
          onClear={clear}
          onAdd={canEdit ? onAdd : null}
        />
        <div className={css.notes}>
          <RevisionNotes others={pinned} onShow={() => setQuery({ mark: 'other-revision' })} onFollow={onPrepare} />
          {canEdit ? null : <Note strip>{words('locked', { state: common(`states.audit.${audit.state}`) })}</Note>}
          {acts.refusal === null ? null : (
            <Note tone="bad" strip>
              <span className={css.noteLine} role="alert">
                {checklistRefusalWords(acts.refusal, workspace, words)}
                <Button small onClick={acts.clear}>
                  {common('close')}
                </Button>
              </span>
            </Note>
          )}
          {editing.failed ? (
            <Note tone="bad" strip>
              {words('notKept')}
            </Note>
          ) : null}
        </div>
        <div ref={box} role="none" className={css.table} onKeyDown={onKeyDown} {...(canEdit ? drag : {})}>
          <DataTable
            label={words('title')}
            rows={shown}
            rowKey={keyOf}
            rowName={nameOf}
            columns={columns}
            groupBy={groupTitle}
            groupsAsTheyCome
            cursor={cursor}
            onCursor={setCursor}
            onOpen={onEdit}
            isOff={isOff}
            isUnfolded={isUnfolded}
            detail={({ item }) =>
              editing.words === null ? null : (
                <ItemEditor
                  item={item}
                  value={editing.words}
                  clauses={clauseChoices(workspace)}
                  onChange={editing.change}
                  onSave={() => void editing.save().then((stored) => stored && closeEditor())}
                  onCancel={() => {
                    editing.cancel();
                    closeEditor();
                  }}
                />
              )
            }
            empty={
              <EmptyState
                icon={IconListCheck}
                title={words(filter.sittingId === null ? 'empty.filtered' : 'empty.sitting')}
                actions={
                  filter.sittingId !== null && canEdit && (counts.get(filter.sittingId) ?? 0) === 0 ? (
                    <Button kind="primary" onClick={() => onPrepare([filter.sittingId ?? ''])}>
                      {words('prepare.open')}
                    </Button>
                  ) : (
                    <Button onClick={clear}>{common('clearFilters')}</Button>
                  )
                }
              />
            }
          />
        </div>
        <span className={css.live} aria-live="polite">
          {told}
        </span>
      </div>
    </div>
  );
}

import { IconClipboardOff, IconKeyboard } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { AnswerError } from '../../../core/audits/answers/answer-error';
import { enterPaper } from '../../../core/audits/answers/enter-paper';
import { findByCode, walkOrder } from '../../../core/audits/answers/walk-items';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { statesFor } from '../../../core/audits/lifecycle/lifecycle-table';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useGo } from '../../../navigation/use-go';
import { formatOf } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { FootBar } from '../../../ui/foot-bar';
import { Note } from '../../../ui/note';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';
import { useKept } from '../checklist/kept/use-kept';
import { checklistRefusalWords } from '../checklist/refusal-words';
import { sittingName, sittingTime } from '../checklist/sittings';
import { useAudit, useAuditRunner } from '../shared/use-audit';
import css from './paper.module.css';
import {
  emptyDraft,
  isEmptyDraft,
  type PaperDraft,
  readRow,
  type TypedAnswer,
  takeLines,
  withoutRows,
  withRow,
} from './paper-draft';
import { PaperGrid, type PaperGridHandle, type PaperLine } from './paper-grid';
import { QuickLine } from './quick-line';
import { UnreadList } from './unread-list';

/** Enters the answers of a checklist that was filled in on paper. */
export function PaperScreen({ auditId }: { readonly auditId: string }) {
  const act = useAudit(auditId);
  const words = useWords('audits');
  const go = useGo();
  if (act === null)
    return (
      <EmptyState
        icon={IconClipboardOff}
        title={words('gone.title')}
        actions={<Button onClick={() => go(paths.audits)}>{words('gone.back')}</Button>}
      >
        {words('gone.why')}
      </EmptyState>
    );
  return <PaperEntry act={act} />;
}

function PaperEntry({ act }: { readonly act: AuditAct }) {
  const { audit, items } = act;
  const words = useWords('checklist');
  const auditWords = useWords('audits');
  const common = useWords('common');
  const workspace = useWorkspace();
  const go = useGo();
  const { ready, value, keep, failed } = useKept<PaperDraft>(`draft.paper.${audit.id}`);
  const { refusal, busy, run } = useAuditRunner<AnswerError>(audit.id);
  const [lineError, setLineError] = useState<string | null>(null);
  const [entered, setEntered] = useState(0);
  const grid = useRef<PaperGridHandle>(null);
  const draft = value ?? emptyDraft;
  const latest = useRef(draft);
  latest.current = draft;
  const change = useCallback(
    (next: PaperDraft) => {
      latest.current = next;
      keep(isEmptyDraft(next) ? null : next);
    },
    [keep],
  );
  const onType = useCallback(
    (itemId: string, typed: TypedAnswer) => change(withRow(latest.current, itemId, typed)),
    [change],
  );
  const walk = useMemo(() => walkOrder(act), [act]);
  const { orgUnit } = workspace;
  const lines = useMemo(() => {
    const titles = new Map(
      audit.sittings.map((sitting) => [
        sitting.id,
        `${sittingName(sitting, { orgUnit }, auditWords)} · ${sittingTime(sitting)}`,
      ]),
    );
    return walk.flatMap((item, at): readonly PaperLine[] => {
      const { sittingId } = item;
      const title = titles.get(sittingId) ?? words('sittings.gone');
      const head = sittingId === walk[at - 1]?.sittingId ? [] : [{ type: 'sitting', id: sittingId, title } as const];
      return [...head, { type: 'item', item }];
    });
  }, [walk, audit.sittings, orgUnit, auditWords, words]);
  const states = useMemo(() => walk.map((item) => readRow(item, draft.rows[item.id])), [walk, draft.rows]);
  const entries = states.flatMap((state) => (state.type === 'ready' ? [state.entry] : []));
  const wrong = states.filter(({ type }) => type === 'wrong').length;
  const canStore = statesFor.answer.includes(audit.state);
  const assessed = walk.filter(({ answer }) => answer.result !== 'not-assessed').length;
  const ungraded = walk.filter(({ answer }) => answer.result === 'nonconform' && answer.grading === null).length;

  function take(text: string) {
    change(takeLines(latest.current, text, items));
    setLineError(null);
  }
  function enterLine() {
    const text = draft.line.trim();
    if (text === '') return;
    const target = findByCode(walk, text);
    if (target !== null) {
      change({ ...draft, line: '' });
      setLineError(null);
      return grid.current?.focus(target.id);
    }
    const next = takeLines(draft, text, items);
    const [problem] = next.unread.slice(draft.unread.length);
    if (problem !== undefined) return setLineError(words(`paper.errors.${problem.type}`));
    setLineError(null);
    change({ ...next, line: '' });
  }
  async function store() {
    const ids = entries.map(({ itemId }) => itemId);
    if (ids.length === 0 || !canStore || !(await run((newest) => enterPaper(newest, entries)))) return;
    change(withoutRows(latest.current, ids));
    setEntered(ids.length);
  }
  const unread = (next: PaperDraft['unread'], line = draft.line) => change({ ...draft, unread: next, line });
  const head = (
    <PageHead
      title={words('paper.title')}
      meta={words('paper.progress', { of: formatOf(assessed, walk.length) })}
      breadcrumb={
        <>
          <RouteLink to={paths.audits}>{auditWords('title')}</RouteLink> /{' '}
          <RouteLink to={paths.audit(audit.id)}>{audit.code}</RouteLink> /{' '}
          <RouteLink to={paths.auditChecklist(audit.id)}>{words('title')}</RouteLink>
        </>
      }
      actions={
        <>
          <Badge state={`audit.${audit.state}`} />
          <Button onClick={() => go(paths.auditChecklist(audit.id))}>{words('paper.back')}</Button>
        </>
      }
    />
  );
  if (walk.length === 0)
    return (
      <Page head={head}>
        <EmptyState
          icon={IconKeyboard}
          title={words('empty.title')}
          actions={
            <Button kind="primary" onClick={() => go(paths.auditChecklist(audit.id))}>
              {words('paper.back')}
            </Button>
          }
        >
          {words('paper.emptyWhy')}
        </EmptyState>
      </Page>
    );
  if (!ready) return <Page head={head}>{null}</Page>;
  return (
    <Page
      head={head}
      body="fill"
      foot={
        <FootBar
          actions={
            <>
              <Button disabled={isEmptyDraft(draft)} onClick={() => change(emptyDraft)}>
                {words('paper.discard')}
              </Button>
              <Button
                kind="primary"
                shortcut="Ctrl Enter"
                disabled={busy}
                disabledReason={
                  canStore ? (entries.length === 0 ? words('paper.nothing') : null) : words('paper.notRunning')
                }
                onClick={() => void store()}
              >
                {words('paper.store', { count: entries.length })}
              </Button>
            </>
          }
        >
          <span aria-live="polite">
            {wrong === 0
              ? words('paper.waiting', { count: entries.length })
              : words('paper.waitingWrong', { count: entries.length, wrong })}
          </span>
          {refusal === null ? null : <Note tone="bad">{checklistRefusalWords(refusal, workspace, words)}</Note>}
        </FootBar>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: one key for the fields within */}
      <div
        className={css.body}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void store();
        }}
      >
        <div className={css.tools}>
          <QuickLine
            value={draft.line}
            error={lineError}
            onChange={(line) => {
              setLineError(null);
              change({ ...draft, line });
            }}
            onEnter={enterLine}
            onPaste={take}
          />
          <p className={css.key}>{words('paper.key')}</p>
        </div>
        {canStore ? null : <Note strip>{words('paper.early', { state: common(`states.audit.${audit.state}`) })}</Note>}
        {failed ? (
          <Note tone="bad" strip>
            {words('notKept')}
          </Note>
        ) : null}
        <UnreadList
          lines={draft.unread}
          onEdit={(at) =>
            unread(
              draft.unread.filter((_, other) => other !== at),
              draft.unread[at]?.text,
            )
          }
          onRemove={(at) => unread(draft.unread.filter((_, other) => other !== at))}
          onClear={() => unread([])}
        />
        {entered > 0 && ungraded > 0 ? (
          <Note tone="warn" strip>
            <span>
              {words('paper.ungraded', { entered, count: ungraded })}{' '}
              <RouteLink to={paths.auditWalk(audit.id)}>{auditWords('walk')}</RouteLink>
            </span>
          </Note>
        ) : null}
        <PaperGrid ref={grid} lines={lines} rows={draft.rows} onType={onType} onPaste={take} />
      </div>
    </Page>
  );
}

import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { nextUnanswered } from '../../../core/audits/answers/walk-items';
import type { Answer, Grading } from '../../../core/audits/checklist-item';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { statesFor } from '../../../core/audits/lifecycle/lifecycle-table';
import { auditeesOf } from '../../../core/audits/results/compare-audits';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { classNames } from '../../../ui/class-names';
import { Page } from '../../../ui/page';
import { auditeeName, auditeeShortName } from '../shared/auditee-names';
import { saidByGrading } from './card/give-answer';
import { ItemCard } from './card/item-card';
import { useWalk } from './draft/use-walk';
import { shownItem } from './draft/walk-draft';
import { useEvidence } from './evidence/use-evidence';
import { FacingPanel } from './facing/facing-panel';
import { useWalkKeys } from './keys/use-walk-keys';
import type { WalkCommand } from './keys/walk-keys';
import { ProgressPanel } from './progress/progress-panel';
import { EndSheet } from './sheets/end-sheet';
import { GoSheet } from './sheets/go-sheet';
import { HelpSheet } from './sheets/help-sheet';
import { useOpenItem } from './use-open-item';
import { focusField, useResume } from './use-resume';
import css from './walk.module.css';
import { WalkProvider } from './walk-context';
import { WalkFoot } from './walk-foot';
import { WalkHead } from './walk-head';
import { firstToAsk, neighbour } from './walk-model';
import { WalkNotes } from './walk-notes';

type Sheet = 'go' | 'end' | 'help';

/** A part of a question that was opened before anything stands in it. */
interface OpenedPart {
  readonly itemId: string;
  readonly part: 'evidence' | 'statement';
}

/** The walk through the questions of an audit. */
export function Walk({ act }: { readonly act: AuditAct }) {
  const words = useWords('walk');
  const audits = useWords('audits');
  const state = useWorkspace();
  const { session, view } = useWalk(act.audit.id);
  const { model, open, itemId, auditee, setAuditee } = useOpenItem(act, view);
  const evidence = useEvidence(session);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [isChart, setChart] = useState(false);
  const [opened, setOpened] = useState<OpenedPart | null>(null);
  useResume(view, itemId);
  const item = act.items.find(({ id }) => id === itemId);
  const writable = statesFor.answer.includes(act.audit.state);

  const { audit } = act;
  const { orgUnit } = state;
  const units = useMemo(
    () =>
      auditeesOf(audit).map((value) => ({ value, label: auditeeShortName(value, { orgUnit }, audit.from, audits) })),
    [audit, orgUnit, audits],
  );

  const goTo = useCallback(
    (id: string) => {
      setOpened(null);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      session.stand({ itemId: id, field: null, caret: null });
    },
    [session],
  );
  const openSitting = useCallback(
    (sittingId: string) => {
      const first = firstToAsk(model.sittings.find(({ sitting }) => sitting.id === sittingId)?.items ?? []);
      if (first !== null) goTo(first.id);
    },
    [model, goTo],
  );
  useEffect(() => {
    if (view.ready && itemId !== null && view.position.itemId !== itemId)
      session.stand({ itemId, field: null, caret: null });
  }, [session, view.ready, view.position.itemId, itemId]);

  const shown = item === undefined ? null : shownItem(item, view.items[item.id]);

  /** The next key may already be meant for the field: it is there and has the caret before this returns. */
  function write(part: OpenedPart['part']) {
    if (item === undefined || !writable || focusField(part)) return;
    flushSync(() => setOpened({ itemId: item.id, part }));
    focusField(part);
  }
  function editEvidence(evidenceId: string) {
    if (item === undefined || !writable) return;
    void session.editEvidence(item.id, evidenceId).then(() => write('evidence'));
  }
  function onResult(result: Answer['result']) {
    if (item !== undefined && writable) void session.say(item.id, { result });
  }
  function onGrading(grading: Grading) {
    if (shown === null || !writable) return;
    const said = saidByGrading(shown.answer, grading);
    if (said !== null) void session.say(shown.id, said);
  }
  function move(by: 1 | -1) {
    const near = neighbour(model.walk, itemId, by);
    if (near !== null) goTo(near.id);
    else if (by === 1) setSheet('end');
  }
  function putOff() {
    if (item === undefined) return;
    if (shown?.answer.result === 'not-assessed') session.putOff(item.id, true);
    move(1);
  }
  function perform(command: WalkCommand) {
    switch (command.type) {
      case 'result':
        return onResult(command.result);
      case 'grading':
        return onGrading(command.grading);
      case 'next':
        return move(1);
      case 'previous':
        return move(-1);
      case 'later':
        return putOff();
      case 'unanswered': {
        const open = nextUnanswered(model.walk, itemId);
        return open === null ? setSheet('end') : goTo(open.id);
      }
      case 'go':
      case 'help':
        return setSheet(command.type);
      case 'chart':
        return setChart(!isChart);
      case 'evidence':
        return write('evidence');
      case 'file':
        return writable && itemId !== null ? void evidence.browse(itemId) : undefined;
      case 'camera':
        return document.querySelector<HTMLInputElement>('[data-walk-camera]')?.click();
      case 'dossier':
        return document.querySelector<HTMLElement>('[data-walk-dossier]')?.focus();
      case 'agreement': {
        const choice = document.querySelector<HTMLElement>('[data-walk-part="agreement"] input:checked');
        return choice === null ? write('statement') : choice.focus();
      }
      case 'finding':
        return write('statement');
      case 'note':
      case 'reason':
        return void (focusField(command.type) || focusField('note'));
      case 'leave':
        return document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined;
    }
  }
  useWalkKeys({
    enabled: sheet === null && view.ready,
    onCommand: perform,
    onFiles: (files) => {
      if (itemId !== null && writable) void evidence.addFiles(itemId, files, 'paste');
    },
  });

  const name =
    open === null || open.sitting.auditee === null
      ? (open?.sitting.subject ?? act.audit.code)
      : auditeeName(open.sitting.auditee, state, open.sitting.day, audits);
  if (!view.ready || item === undefined || shown === null) return <p className={css.opening}>{words('opening')}</p>;
  return (
    <WalkProvider value={{ act, model, open, item, shown, session, view, writable, goTo }}>
      <Page
        body="fill"
        head={
          <WalkHead
            audit={act.audit}
            title={words('titleOf', { name })}
            onHelp={() => setSheet('help')}
            onEnd={() => setSheet('end')}
          />
        }
      >
        <div className={classNames(css.walk, isChart && css.withChart)}>
          <ProgressPanel
            model={model}
            openId={item.id}
            sittingId={open?.sitting.id ?? null}
            later={view.later}
            auditee={auditee}
            auditees={units}
            onAuditee={setAuditee}
            onItem={goTo}
            onSitting={openSitting}
          />
          <div className={css.middle}>
            <WalkNotes />
            <ItemCard
              evidence={evidence}
              opened={opened?.itemId === item.id ? opened.part : null}
              onWrite={() => write('evidence')}
              onWritten={() => setOpened((part) => (part?.part === 'evidence' ? null : part))}
              onEdit={editEvidence}
              onResult={onResult}
              onGrading={onGrading}
            />
            <WalkFoot onNext={() => move(1)} onPrevious={() => move(-1)} onLater={putOff} />
          </div>
          <FacingPanel
            isChart={isChart}
            onChart={() => setChart(!isChart)}
            onCite={(sampleId, dossierId) => void evidence.cite(item.id, sampleId, dossierId)}
          />
        </div>
      </Page>
      {sheet === 'go' ? <GoSheet onClose={() => setSheet(null)} /> : null}
      {sheet === 'end' ? <EndSheet onClose={() => setSheet(null)} /> : null}
      {sheet === 'help' ? <HelpSheet onClose={() => setSheet(null)} /> : null}
    </WalkProvider>
  );
}

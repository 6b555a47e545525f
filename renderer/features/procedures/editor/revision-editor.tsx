import { IconFileX } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { RevisionContent } from '../../../core/procedures/content';
import { stepsOf } from '../../../core/procedures/edit/step-order';
import { isLaterRevision } from '../../../core/procedures/lifecycle/lifecycle-guards';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { EmptyState } from '../../../ui/empty-state';
import { type Tab, Tabs } from '../../../ui/tabs';
import { DraftStatusNote } from './draft/draft-status-note';
import type { UnreadTime } from './draft/unread-times';
import { useDraft } from './draft/use-draft';
import { type EditorTools, EditorToolsProvider } from './editor-tools';
import { ChangesTab } from './lists/changes-tab';
import { DossierTab } from './lists/dossier-tab';
import { FormsTab } from './lists/forms-tab';
import { GeneralTab } from './lists/general-tab';
import { LegalTab } from './lists/legal-tab';
import { RecordsTab } from './lists/records-tab';
import css from './revision-editor.module.css';
import { StepsTab } from './steps/steps-tab';

interface RevisionEditorProps {
  readonly procedureId: string;
  readonly revisionId: string;
  /** Shows the same content without a way to change it. */
  readonly readOnly: boolean;
  /** A cell to go to, `null` for none; `onArrived` is called once it has the focus. */
  readonly goal?: UnreadTime | null;
  readonly onArrived?: () => void;
}

type Part = 'general' | 'dossier' | 'steps' | 'forms' | 'records' | 'legal' | 'changes';

/** The content of a revision: written here while it is a draft, shown otherwise. Fills the height it is given. */
export function RevisionEditor(props: RevisionEditorProps) {
  const { procedureId, revisionId, readOnly, goal = null, onArrived = ignore } = props;
  const revision = useWorkspace().revision.get(revisionId);
  const words = useWords('editor');
  if (revision === undefined)
    return (
      <EmptyState icon={IconFileX} title={words('gone')}>
        {words('goneHint')}
      </EmptyState>
    );
  if (readOnly) return <ReadOnlyEditor procedureId={procedureId} revisionId={revisionId} content={revision.content} />;
  return <DraftEditor key={revisionId} {...{ procedureId, revisionId, goal, onArrived }} />;
}

interface PartsProps {
  readonly revisionId: string;
  readonly tools: EditorTools;
  readonly goal: UnreadTime | null;
  readonly onArrived: () => void;
  readonly onLeavePart?: () => void;
  readonly status?: React.ReactNode;
}

function ReadOnlyEditor(props: {
  readonly procedureId: string;
  readonly revisionId: string;
  readonly content: RevisionContent;
}) {
  const { procedureId, content } = props;
  const { newId } = useData();
  const tools = useMemo(
    () => ({ procedureId, content, readOnly: true, edit: ignore, undo: ignore, unread: {}, setUnread: ignore, newId }),
    [procedureId, content, newId],
  );
  return <Parts revisionId={props.revisionId} tools={tools} goal={null} onArrived={ignore} />;
}

function DraftEditor(props: Required<Omit<RevisionEditorProps, 'readOnly'>>) {
  const { procedureId, revisionId, goal, onArrived } = props;
  const { newId } = useData();
  const { session, view } = useDraft(revisionId);
  const content = view.history.present;
  const { unread } = view;
  const tools = useMemo(
    () => ({
      procedureId,
      content,
      readOnly: false,
      edit: session.edit,
      undo: session.undo,
      unread,
      setUnread: session.setUnread,
      newId,
    }),
    [procedureId, content, unread, session, newId],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const act = draftKeys[`${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void session[act]();
  };
  if (!view.ready) return null;
  return (
    <div role="none" className={css.editor} onKeyDown={onKeyDown} onBlur={session.closeRun}>
      <Parts
        revisionId={revisionId}
        tools={tools}
        goal={goal}
        onArrived={onArrived}
        onLeavePart={() => void session.save()}
        status={<DraftStatusNote view={view} onRetry={() => void session.save()} />}
      />
    </div>
  );
}

function Parts({ revisionId, tools, goal, onArrived, onLeavePart, status }: PartsProps) {
  const { revision: revisions } = useWorkspace();
  const words = useWords('editor');
  const panelId = useId();
  const [part, setPart] = useState<Part>('steps');
  if (goal !== null && part !== 'steps') setPart('steps');
  const revision = revisions.get(revisionId);
  const later = revision !== undefined && isLaterRevision(revision, siblingsOf(revision.procedureId, revisions));
  const { content } = tools;
  const tab = (value: Part, count?: number): Tab<Part> => ({ value, label: words(`tabs.${value}`), count });
  const summaryMissing = later && content.changeSummary.length === 0;
  const tabs: readonly Tab<Part>[] = [
    tab('general'),
    tab('dossier', content.dossier.length),
    tab(
      'steps',
      content.cases.reduce((count, item) => count + stepsOf(item).length, 0),
    ),
    tab('forms', content.forms.length),
    tab('records', content.recordsKept.length),
    tab('legal', content.legalBasis.length),
    { ...tab('changes'), warning: summaryMissing ? words('changesMissing') : undefined },
  ];
  return (
    <EditorToolsProvider value={tools}>
      <div className={css.editor}>
        <div className={css.bar}>
          <div className={css.tabs}>
            <Tabs
              label={words('tabsLabel')}
              value={part}
              tabs={tabs}
              panelId={panelId}
              onChange={(next) => {
                onLeavePart?.();
                setPart(next);
              }}
            />
          </div>
          {status}
        </div>
        <div id={panelId} role="tabpanel" aria-label={words(`tabs.${part}`)} className={css.panel}>
          {part === 'general' ? <GeneralTab /> : null}
          {part === 'dossier' ? <DossierTab /> : null}
          {part === 'steps' ? <StepsTab goal={goal} onArrived={onArrived} /> : null}
          {part === 'forms' ? <FormsTab /> : null}
          {part === 'records' ? <RecordsTab /> : null}
          {part === 'legal' ? <LegalTab /> : null}
          {part === 'changes' ? <ChangesTab required={later} /> : null}
        </div>
      </div>
    </EditorToolsProvider>
  );
}

/** Keys with Ctrl that act on the draft while the focus is in the editor. */
const draftKeys: Readonly<Record<string, 'undo' | 'redo' | 'save'>> = {
  z: 'undo',
  'shift+z': 'redo',
  y: 'redo',
  s: 'save',
};

function siblingsOf(procedureId: string, revisions: ReturnType<typeof useWorkspace>['revision']) {
  return [...revisions.values()].filter((one) => one.procedureId === procedureId);
}

function ignore(): void {}

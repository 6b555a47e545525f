import { IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AuditSample } from '../../../core/audits/audit-sample';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { statesFor } from '../../../core/audits/lifecycle/lifecycle-table';
import { looksLikeName } from '../../../core/audits/sampling/dossier-codes';
import { handledShare } from '../../../core/audits/sampling/lateness';
import { removeSample, type SampleError, saveSample } from '../../../core/audits/sampling/save-sample';
import { workingCalendar } from '../../../core/calendar/working-calendar';
import { useData, useWorkspace } from '../../../data/store-context';
import { formatOf, formatPercent } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ErrorNote } from '../../../ui/error-note';
import { Note } from '../../../ui/note';
import { KeptNote } from '../findings/draft/kept-note';
import { useKeptDraft } from '../findings/draft/use-kept-draft';
import { auditActNow, useAuditRunner } from '../shared/use-audit';
import { DossierGrid } from './dossier-grid';
import { DrawDialog } from './draw-dialog';
import { sampleRefusalWords } from './sample-refusal-words';
import css from './samples.module.css';
import { dossierOf, draftOfSample, isBlank, type SheetDraft, sampleOfDraft, unreadDays } from './sheet-draft';
import { SheetHead } from './sheet-head';
import { VerdictCard } from './verdict-card';

const nothing: SheetDraft = { from: null, to: null, population: 0, rule: 'judgement', seed: null, rows: [] };

/** One sampling sheet: how it is drawn, its dossiers, the verdicts on them. */
export function SheetEditor({ act, sample }: { readonly act: AuditAct; readonly sample: AuditSample }) {
  const services = useData();
  const state = useWorkspace();
  const words = useWords('findings');
  const [drawing, setDrawing] = useState(false);
  const { refusal: removal, run } = useAuditRunner<SampleError>(act.audit.id);
  const { audit, today } = act;
  const calendar = useMemo(() => workingCalendar(state.calendarYear.values()), [state.calendarYear]);
  const readOnly = !statesFor['prepare-checklist'].includes(audit.state);
  const stored = () => auditActNow(services, audit.id)?.samples.find(({ id }) => id === sample.id) ?? null;
  const { draft, ready, change, save, ...kept } = useKeptDraft<SheetDraft, SampleError>({
    key: `sample.${sample.id}`,
    empty: nothing,
    stored: () => {
      const sheet = stored();
      return sheet === null ? null : draftOfSample(sheet);
    },
    prepare: (typed) => {
      const now = auditActNow(services, audit.id);
      const sheet = stored();
      if (now === null || sheet === null) return { ok: false, error: { type: 'sample-unknown', sampleId: sample.id } };
      return saveSample(now, sampleOfDraft(sheet, typed));
    },
    isWhole: (typed) => unreadDays(typed).length === 0,
  });
  const patch = (next: Partial<SheetDraft>) => change({ ...draft, ...next });
  const unread = unreadDays(draft);
  const names = draft.rows.filter(({ code }) => looksLikeName(code)).length;
  const typedDossiers = draft.rows.filter((row) => !isBlank(row)).map(dossierOf);
  const { judged, byProcedure } = handledShare(typedDossiers);
  const locked = readOnly || !ready;

  return (
    <div className={css.sheet}>
      <Card
        title={words('samples.head.title')}
        actions={
          <>
            <KeptNote
              kept={kept}
              refusalWords={(refusal) => sampleRefusalWords(refusal, state, today, typedDossiers)}
              quiet={readOnly}
            />
            {readOnly ? null : (
              <Button
                kind="quiet"
                small
                icon={IconTrash}
                onClick={() => void run((now) => removeSample(now, sample.id))}
              >
                {words('samples.remove')}
              </Button>
            )}
          </>
        }
      >
        <SheetHead
          draft={draft}
          onChange={patch}
          onLeave={() => void save()}
          onDraw={() => setDrawing(true)}
          readOnly={locked}
          today={today}
        />
        {removal === null ? null : <ErrorNote title={sampleRefusalWords(removal, state, today, typedDossiers)} />}
      </Card>
      <Card
        title={words('samples.dossiers.title')}
        meta={
          judged === 0
            ? words('samples.dossiers.count', { count: typedDossiers.length })
            : words('samples.dossiers.handled', {
                share: formatOf(byProcedure, judged),
                percent: formatPercent(byProcedure, judged),
              })
        }
        flush
      >
        <DossierGrid
          rows={draft.rows}
          onChange={(rows) => patch({ rows })}
          onLeave={() => void save()}
          readOnly={locked}
          calendar={calendar}
          today={today}
          newId={services.newId}
        />
        {names === 0 ? null : (
          <Note tone="warn" strip>
            {words('samples.names.rows', { count: names })}
          </Note>
        )}
        {unread.length === 0 ? null : (
          <Note tone="warn" strip>
            {words('samples.dossiers.unread', { texts: unread.join(', ') })}
          </Note>
        )}
      </Card>
      <VerdictCard act={act} sample={sample} readOnly={readOnly} />
      {drawing ? (
        <DrawDialog
          sheetId={sample.id}
          draft={draft}
          newId={services.newId}
          onDraw={(drawn) => {
            patch(drawn);
            void save();
          }}
          onClose={() => setDrawing(false)}
        />
      ) : null}
    </div>
  );
}

import { IconExternalLink } from '@tabler/icons-react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { useGo } from '../../../navigation/use-go';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { FactList } from '../../../ui/fact-list';
import { Note } from '../../../ui/note';
import { auditeeName } from '../shared/auditee-names';
import { evidenceLines } from './evidence-text';
import { FindingEditor } from './finding-editor';
import { FindingFacts } from './finding-facts';
import type { FindingRow } from './finding-rows';
import css from './findings.module.css';
import { GradingField } from './grading-field';
import { StaleNote } from './stale-note';

/** One finding beside the list: its question, its three parts, what the auditee says, what was raised from it. */
export function FindingPanel({ act, row }: { readonly act: AuditAct; readonly row: FindingRow }) {
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const common = useWords('common');
  const state = useWorkspace();
  const go = useGo();
  const { audit, today } = act;
  const { item, sitting, gaps, nonconformity, stale } = row;
  const running = audit.state === 'running';
  const auditee = sitting?.auditee ?? null;
  const evidence = evidenceLines(item, state);
  return (
    <aside className={css.panel} aria-label={words('panel.label', { code: item.code })}>
      <div className={css.panelHead}>
        <span className={css.code}>{item.code}</span>
        <Badge state={`result.${item.answer.result}`} />
        {item.answer.grading === null ? null : <Badge state={`grading.${item.answer.grading}`} />}
        <span className={css.end}>
          <Button small icon={IconExternalLink} onClick={() => go(paths.auditWalk(audit.id), { item: item.id })}>
            {words('panel.toItem')}
          </Button>
        </span>
      </div>
      <h2 className={css.question}>{item.words.question}</h2>
      <FactList
        facts={[
          {
            name: words('columns.unit'),
            value: `${auditee === null ? common('dash') : auditeeName(auditee, state, today, auditWords)} · ${formatDate(sitting?.day)}`,
          },
          { name: words('panel.clauses'), value: item.words.clauses.join(', ') || common('dash') },
          {
            name: words('panel.evidence'),
            value: evidence.length === 0 ? words('panel.noEvidence') : evidence.join('; '),
          },
          ...(item.answer.note.trim() === ''
            ? []
            : [{ name: words('panel.note'), value: <span className={css.pre}>{item.answer.note}</span> }]),
        ]}
      />
      {nonconformity === null ? null : <StaleNote nonconformity={nonconformity} stale={stale} />}
      {gaps.length === 0 ? null : (
        <Note tone="warn">{words('gaps.list', { gaps: gaps.map((gap) => words(`gaps.${gap}`)).join(', ') })}</Note>
      )}
      {running ? (
        <>
          <GradingField auditId={audit.id} item={item} />
          <FindingEditor key={item.id} auditId={audit.id} row={row} />
        </>
      ) : (
        <FindingFacts finding={item.finding} />
      )}
    </aside>
  );
}

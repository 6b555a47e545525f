import { useState } from 'react';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import type { AuditResults } from '../../../core/audits/results/audit-results';
import { itemsByAuditee, itemsByClause, itemsByProcedure } from '../../../core/audits/results/group-items';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { SegmentedControl } from '../../../ui/segmented-control';
import { auditeeName } from '../shared/auditee-names';
import { clauseChoices } from '../shared/choices';
import type { OpenBehind } from './behind';
import css from './report.module.css';
import { type ResultRow, ResultTable } from './result-table';

interface TablesCardProps {
  readonly act: AuditAct;
  readonly results: AuditResults;
  readonly onOpen: OpenBehind;
}

const views = ['auditees', 'clauses', 'procedures'] as const;

/** Results by unit, by clause or by procedure. A question of two clauses counts with both, so clauses have no total. */
export function TablesCard({ act, results, onOpen }: TablesCardProps) {
  const state = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const [view, setView] = useState<(typeof views)[number]>('auditees');
  const rows = { auditees, clauses, procedures }[view]();
  return (
    <Card
      title={words('report.tables.title')}
      flush
      actions={
        <SegmentedControl
          label={words('report.tables.by')}
          value={view}
          choices={views.map((value) => ({ value, label: words(`report.tables.${value}`) }))}
          onChange={setView}
        />
      }
    >
      <ResultTable
        label={words(`report.tables.${view}`)}
        rows={rows}
        total={
          view === 'clauses'
            ? null
            : { ...results.total, key: '', name: words('report.tables.total'), items: act.items }
        }
        onOpen={onOpen}
      />
      {view === 'clauses' ? <p className={css.foot}>{words('report.tables.clausesTwice')}</p> : null}
    </Card>
  );

  function auditees(): readonly ResultRow[] {
    const items = itemsByAuditee(act);
    return results.auditees.map((line) => {
      const name =
        line.key === null ? words('report.tables.noAuditee') : auditeeName(line.key, state, act.today, auditWords);
      return { ...line, key: line.key ?? '', name, items: of(items, line.key) };
    });
  }
  function clauses(): readonly ResultRow[] {
    const items = itemsByClause(act.items);
    const titles = new Map(clauseChoices(state).map(({ value, note }) => [value, note ?? '']));
    return results.clauses.map((line) => ({
      ...line,
      name: `${line.key} ${titles.get(line.key) ?? ''}`.trim(),
      items: of(items, line.key),
    }));
  }
  function procedures(): readonly ResultRow[] {
    const items = itemsByProcedure(act.items);
    return results.procedures.map((line) => {
      const procedure = line.key === null ? undefined : state.procedure.get(line.key);
      const name =
        procedure === undefined ? words('report.tables.noProcedure') : `${procedure.code} ${procedure.title}`;
      return { ...line, key: line.key ?? '', name, items: of(items, line.key) };
    });
  }
}

function of<Key>(groups: ReadonlyMap<Key, readonly ChecklistItem[]>, key: Key): readonly ChecklistItem[] {
  return groups.get(key) ?? [];
}

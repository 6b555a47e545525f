import { IconFileText } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { auditResults } from '../../../core/audits/results/audit-results';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { EmptyState } from '../../../ui/empty-state';
import { AuditFrame } from '../shared/audit-frame';
import type { Behind } from './behind';
import { BehindDialog } from './behind-dialog';
import { CompareCard } from './compare-card';
import { CoveredCard } from './covered-card';
import { DissentsCard } from './dissents-card';
import { EarlierCard } from './earlier-card';
import { GapsCard } from './gaps-card';
import { itemsByAudit } from './items-by-audit';
import { RatesCard } from './rates-card';
import css from './report.module.css';
import { ReportActs } from './report-acts';
import { StandingNote } from './standing-note';
import { TablesCard } from './tables-card';
import { WordsCard } from './words-card';

/** The report of an audit: figures and lists that are computed, words that the lead writes, the lock. */
export function ReportScreen({ auditId }: { readonly auditId: string }) {
  const words = useWords('findings');
  return (
    <AuditFrame
      auditId={auditId}
      tab="report"
      actions={(act) => <ReportActs act={act} />}
      bars={(act) => (act.audit.snapshot === null ? null : <StandingNote act={act} />)}
    >
      {(act) =>
        act.audit.snapshot === null ? (
          <EmptyState icon={IconFileText} title={words('report.empty.title')}>
            {words('report.empty.why')}
          </EmptyState>
        ) : (
          <Report act={act} />
        )
      }
    </AuditFrame>
  );
}

function Report({ act }: { readonly act: AuditAct }) {
  const { checklistItem } = useWorkspace();
  const [behind, setBehind] = useState<Behind | null>(null);
  const results = useMemo(() => auditResults(act), [act]);
  const byAudit = useMemo(() => itemsByAudit(checklistItem.values()), [checklistItem]);
  return (
    <div className={css.page}>
      <div className={css.column}>
        <GapsCard act={act} onOpen={setBehind} />
        <RatesCard act={act} results={results} onOpen={setBehind} />
        <TablesCard act={act} results={results} onOpen={setBehind} />
        <DissentsCard act={act} dissents={results.dissents} />
        <EarlierCard act={act} byAudit={byAudit} />
        <CoveredCard act={act} onOpen={setBehind} />
        <CompareCard act={act} byAudit={byAudit} onOpen={setBehind} />
      </div>
      <div className={css.aside}>
        <WordsCard act={act} strengths={results.strengths} />
      </div>
      {behind === null ? null : <BehindDialog act={act} behind={behind} onClose={() => setBehind(null)} />}
    </div>
  );
}

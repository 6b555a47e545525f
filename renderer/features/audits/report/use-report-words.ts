import type { AuditError } from '../../../core/audits/lifecycle/audit-error';
import { saveReport } from '../../../core/audits/lifecycle/audit-report';
import { useData } from '../../../data/store-context';
import { type KeptWords, useKeptDraft } from '../findings/draft/use-kept-draft';
import { auditActNow } from '../shared/use-audit';
import { type ReportWords, reportOfWords, wordsOfReport } from './report-words';

/** What the lead writes on the report of an audit: kept with every letter, stored when a field is left. */
export function useReportWords(auditId: string): KeptWords<ReportWords, AuditError> {
  const services = useData();
  return useKeptDraft<ReportWords, AuditError>({
    key: `report.${auditId}`,
    empty: wordsOfReport(null),
    stored: () => {
      const act = auditActNow(services, auditId);
      return act === null ? null : wordsOfReport(act.audit.report);
    },
    prepare: (typed) => {
      const act = auditActNow(services, auditId);
      if (act === null) return { ok: false, error: { type: 'nothing-changed' } };
      return saveReport(act, reportOfWords(act.audit.report, typed));
    },
  });
}

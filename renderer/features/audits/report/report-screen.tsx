import { AuditFrame } from '../shared/audit-frame';

/** ReportScreen */
export function ReportScreen({ auditId }: { readonly auditId: string }) {
  return (
    <AuditFrame auditId={auditId} tab="report">
      {() => null}
    </AuditFrame>
  );
}

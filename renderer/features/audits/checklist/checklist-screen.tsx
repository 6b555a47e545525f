import { AuditFrame } from '../shared/audit-frame';

/** ChecklistScreen */
export function ChecklistScreen({ auditId }: { readonly auditId: string }) {
  return (
    <AuditFrame auditId={auditId} tab="checklist">
      {() => null}
    </AuditFrame>
  );
}

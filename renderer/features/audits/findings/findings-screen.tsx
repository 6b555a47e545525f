import { AuditFrame } from '../shared/audit-frame';

/** FindingsScreen */
export function FindingsScreen({ auditId }: { readonly auditId: string }) {
  return (
    <AuditFrame auditId={auditId} tab="findings">
      {() => null}
    </AuditFrame>
  );
}

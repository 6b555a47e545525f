import { AuditFrame } from '../shared/audit-frame';

/** AuditScreen */
export function AuditScreen({ auditId }: { readonly auditId: string }) {
  return (
    <AuditFrame auditId={auditId} tab="audit">
      {() => null}
    </AuditFrame>
  );
}

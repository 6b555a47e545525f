import { AuditFrame } from '../shared/audit-frame';

/** SamplesScreen */
export function SamplesScreen({ auditId }: { readonly auditId: string }) {
  return (
    <AuditFrame auditId={auditId} tab="samples">
      {() => null}
    </AuditFrame>
  );
}

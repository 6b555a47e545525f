import { useWords } from '../../../strings/use-words';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';
import { useAudit } from '../shared/use-audit';

/** WalkScreen */
export function WalkScreen({ auditId }: { readonly auditId: string }) {
  const words = useWords('walk');
  const act = useAudit(auditId);
  return <Page head={<PageHead title={words('title')} meta={act?.audit.code} />}>{null}</Page>;
}

import { useWords } from '../../../strings/use-words';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';
import { useAudit } from '../shared/use-audit';

/** PaperScreen */
export function PaperScreen({ auditId }: { readonly auditId: string }) {
  const words = useWords('checklist');
  const act = useAudit(auditId);
  return <Page head={<PageHead title={words('title')} meta={act?.audit.code} />}>{null}</Page>;
}

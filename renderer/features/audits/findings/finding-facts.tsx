import type { Finding } from '../../../core/audits/checklist-item';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { FactList } from '../../../ui/fact-list';
import { Note } from '../../../ui/note';
import css from './findings.module.css';

/** A finding that is no longer written on, with the auditee's word on it. */
export function FindingFacts({ finding }: { readonly finding: Finding | null }) {
  const words = useWords('findings');
  const text = (part: 'requirement' | 'evidence' | 'statement') => ({
    name: words(`parts.${part}`),
    value: <span className={css.pre}>{finding?.[part].trim() || words('parts.none')}</span>,
  });
  return (
    <div className={css.fields}>
      <FactList facts={[text('requirement'), text('evidence'), text('statement')]} />
      {finding === null ? null : <Said agreement={finding.agreement} />}
    </div>
  );
}

function Said({ agreement }: Pick<Finding, 'agreement'>) {
  const words = useWords('findings');
  if (agreement.type === 'not-asked') return <p className={css.quiet}>{words('agreement.not-asked')}</p>;
  const values = { name: agreement.by, day: formatDate(agreement.on) };
  if (agreement.type === 'agreed') return <Note tone="ok">{words('agreement.agreed', values)}</Note>;
  return (
    <Note tone="warn">
      <p>{words('agreement.disagreed', values)}</p>
      <p className={css.pre}>{agreement.opinion}</p>
    </Note>
  );
}

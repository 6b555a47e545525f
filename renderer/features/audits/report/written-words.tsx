import type { AuditReport } from '../../../core/audits/audit';
import { emptyReport } from '../../../core/audits/lifecycle/audit-report';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import css from './report.module.css';
import { reportFields } from './report-words';

/** What the lead wrote, for reading. */
export function WrittenWords({ report }: { readonly report: AuditReport | null }) {
  const words = useWords('findings');
  const written = report ?? emptyReport();
  return (
    <Card title={words('report.words.title')}>
      <div className={css.fields}>
        <p className={css.quiet}>{words('report.words.closed')}</p>
        {reportFields.map((field) => (
          <section key={field} className={css.part}>
            <h3>{words(`report.words.${field}`)}</h3>
            {points(written[field])}
          </section>
        ))}
      </div>
    </Card>
  );

  function points(said: string | readonly string[]) {
    const list = (typeof said === 'string' ? [said] : said).filter((point) => point.trim() !== '');
    if (list.length === 0) return <p className={css.quiet}>{words('report.words.none')}</p>;
    if (typeof said === 'string') return <p className={css.pre}>{said}</p>;
    return (
      <ul className={css.points}>
        {list.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    );
  }
}

import type { AuditProgramme } from '../../../../core/audits/programme';
import type { Signature } from '../../../../core/audits/signature';
import { formatDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { Card } from '../../../../ui/card';
import { FactList } from '../../../../ui/fact-list';
import { useNames } from '../plan/use-names';
import css from './text.module.css';

/** Number and date of the document, who prepared and who approved it, and each time that it was taken up again. */
export function PapersCard({ programme }: { readonly programme: AuditProgramme }) {
  const words = useWords('programme');
  const common = useWords('common');
  const { number, date, preparedBy, approval, reopenings } = programme;
  return (
    <Card title={words('papers.title')}>
      <FactList
        facts={[
          { name: words('papers.number'), value: number ?? common('notEntered') },
          { name: words('papers.date'), value: date === null ? common('notEntered') : formatDate(date) },
          { name: words('papers.prepared'), value: <Signed by={preparedBy} /> },
          { name: words('papers.approved'), value: <Signed by={approval} /> },
        ]}
      />
      {reopenings.length === 0 ? null : (
        <>
          <h3 className={css.sub}>{words('papers.reopened', { count: reopenings.length })}</h3>
          <ul className={css.lines}>
            {reopenings.map((one) => (
              <li key={one.recordedAt}>
                <Signed by={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function Signed({ by }: { readonly by: Signature | null }) {
  const words = useWords('programme');
  const names = useNames();
  if (by === null) return words('papers.notYet');
  return (
    <>
      {words('papers.signed', {
        name: names.person(by.signedBy),
        capacity: by.capacity,
        day: formatDate(by.signedOn),
      })}
      {by.note === '' ? null : <div className={css.quiet}>{by.note}</div>}
    </>
  );
}

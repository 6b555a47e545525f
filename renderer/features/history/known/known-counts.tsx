import { entityNames } from '../../../core/kernel/entities';
import type { WorkspaceState } from '../../../data/record-types';
import { useWorkspace } from '../../../data/store-context';
import { formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import css from './known.module.css';

/** How many records of each kind there were then and are now. */
export function KnownCounts({ known }: { readonly known: WorkspaceState }) {
  const words = useWords('history');
  const now = useWorkspace();
  const rows = entityNames
    .map((entity) => ({ entity, was: known[entity].size, now: now[entity].size }))
    .filter((row) => row.was + row.now > 0);
  return (
    <Card title={words('known.counts')} flush>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words('known.kind')}</th>
            <th scope="col">{words('known.was')}</th>
            <th scope="col">{words('known.now')}</th>
            <th scope="col">{words('known.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.entity} className={row.was === row.now ? undefined : css.differs}>
              <th scope="row">{words(`entities.${row.entity}`)}</th>
              <td>{formatNumber(row.was)}</td>
              <td>{formatNumber(row.now)}</td>
              <td>{signed(row.now - row.was)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** A difference with its sign; nothing is a dash. */
function signed(difference: number): string {
  if (difference === 0) return '–';
  return difference > 0 ? `+${formatNumber(difference)}` : formatNumber(difference);
}

import { IconPaperclip } from '@tabler/icons-react';
import { useMemo } from 'react';
import { latenessOf } from '../../../../core/audits/sampling/lateness';
import { workingCalendar } from '../../../../core/calendar/working-calendar';
import { useWorkspace } from '../../../../data/store-context';
import { paths } from '../../../../navigation/paths';
import { RouteLink } from '../../../../navigation/route-link';
import { formatDate, formatNumber } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { useWalkWork } from '../walk-context';
import css from './facing.module.css';
import { samplesOf } from './samples-of';

/** The sampled dossiers that the open question looks at: due day, lateness, and citing one as evidence. */
export function SamplesPart({ onCite }: { readonly onCite: (sampleId: string, dossierId: string) => void }) {
  const words = useWords('walk');
  const { act, item, writable } = useWalkWork();
  const { calendarYear } = useWorkspace();
  const calendar = useMemo(() => workingCalendar(calendarYear.values()), [calendarYear]);
  const samples = samplesOf(act, item);
  const cited = new Set(item.answer.evidence.flatMap((one) => (one.type === 'dossier' ? [one.dossierId] : [])));
  const first = samples[0];
  return (
    <section className={css.part}>
      <header className={css.head}>
        <h2>{words('facing.samples')}</h2>
        {first === undefined ? null : (
          <span className={css.meta}>
            {words(`facing.drawn.${first.rule}`, {
              count: samples.reduce((sum, { dossiers }) => sum + dossiers.length, 0),
            })}
          </span>
        )}
      </header>
      {samples.length === 0 ? (
        <p className={css.none}>
          {words('facing.samplesNone')}{' '}
          <RouteLink to={paths.auditSamples(act.audit.id)}>{words('facing.samplesWay')}</RouteLink>
        </p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <th>{words('facing.dossier')}</th>
              <th>{words('facing.promised')}</th>
              <th className={css.number}>{words('facing.late')}</th>
            </tr>
          </thead>
          <tbody>
            {samples.flatMap((sample) =>
              sample.dossiers.map((dossier) => {
                const isCited = cited.has(dossier.id);
                const late = latenessOf(dossier, calendar, act.today);
                return (
                  <tr key={`${sample.id} ${dossier.id}`} className={classNames(isCited && css.cited)}>
                    <td>
                      <button
                        type="button"
                        className={css.dossier}
                        data-walk-dossier
                        aria-pressed={isCited}
                        aria-label={words(isCited ? 'facing.cited' : 'facing.cite', { code: dossier.code })}
                        title={words(isCited ? 'facing.cited' : 'facing.cite', { code: dossier.code })}
                        onClick={isCited || !writable ? undefined : () => onCite(sample.id, dossier.id)}
                      >
                        <IconPaperclip className={css.clip} size={14} stroke={1.75} aria-hidden />
                        {dossier.code}
                      </button>
                    </td>
                    <td title={formatDate(dossier.promised)}>{formatDate(dossier.promised).slice(0, 5)}</td>
                    <td className={classNames(css.number, late.type === 'late' && late.days > 0 && css.late)}>
                      {late.type === 'unknown'
                        ? words('facing.lateUnknown')
                        : late.type === 'open'
                          ? words('facing.lateOpen')
                          : late.type === 'in-time'
                            ? '0'
                            : late.returned
                              ? formatNumber(late.days)
                              : words('facing.lateOut', { days: formatNumber(late.days) })}
                    </td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      )}
    </section>
  );
}

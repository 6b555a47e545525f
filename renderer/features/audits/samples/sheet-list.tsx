import type { AuditSample } from '../../../core/audits/audit-sample';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { handledShare } from '../../../core/audits/sampling/lateness';
import { useWorkspace } from '../../../data/store-context';
import { formatDate, formatOf } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { classNames } from '../../../ui/class-names';
import { LongText } from '../../../ui/long-text';
import { sittingTitle } from '../shared/sitting-names';
import css from './samples.module.css';

interface SheetListProps {
  readonly act: AuditAct;
  readonly shown: AuditSample;
  readonly onShow: (sampleId: string) => void;
}

/** Sampling sheets of an audit by sitting, in the order of the sittings. */
export function SheetList({ act, shown, onShow }: SheetListProps) {
  const state = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const sittings = act.audit.sittings.filter(({ id }) => act.samples.some(({ sittingId }) => sittingId === id));
  return (
    <nav className={css.sheets} aria-label={words('samples.list')}>
      {sittings.map((sitting) => (
        <section key={sitting.id}>
          <h2 className={css.sitting}>
            {sittingTitle(sitting, state, act.today, auditWords)}
            <span className={css.quiet}>
              {' '}
              {sitting.from} {formatDate(sitting.day)}
            </span>
          </h2>
          <ul className={css.list}>
            {act.samples
              .filter(({ sittingId }) => sittingId === sitting.id)
              .map((sample) => (
                <li key={sample.id}>
                  <button
                    type="button"
                    className={classNames(css.entry, sample.id === shown.id && css.current)}
                    aria-current={sample.id === shown.id || undefined}
                    onClick={() => onShow(sample.id)}
                  >
                    <span className={css.code}>{state.procedure.get(sample.procedureId)?.code ?? ''}</span>
                    <LongText text={state.procedure.get(sample.procedureId)?.title ?? ''} lines={1} />
                    <span className={css.quiet}>{counted(sample)}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );

  function counted({ dossiers }: AuditSample): string {
    const { judged, byProcedure } = handledShare(dossiers);
    const count = words('samples.dossiers.count', { count: dossiers.length });
    return judged === 0
      ? count
      : `${count} · ${words('samples.dossiers.short', { share: formatOf(byProcedure, judged) })}`;
  }
}

import { IconAlertTriangle } from '@tabler/icons-react';
import type { Audit } from '../../../../core/audits/audit';
import type { TeamRecords } from '../../../../core/audits/lifecycle/audit-act';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { TextField } from '../../../../ui/text-field';
import { sittingName } from '../../shared/sitting-names';
import css from './sittings.module.css';
import { type WarningLine, warningLines } from './warning-lines';
import { warningWords } from './warning-words';

interface WarningReasonsProps {
  /** The audit as it is being edited. */
  readonly audit: Audit;
  readonly records: TeamRecords;
  /** Only warnings of this sitting, which then is not named. */
  readonly sittingId?: string | undefined;
  readonly onReason: (line: WarningLine, reason: string) => void;
}

/** Warnings about auditors, each with the reason for going on. */
export function WarningReasons({ audit, records, sittingId, onReason }: WarningReasonsProps) {
  const state = useWorkspace();
  const { today } = useData();
  const words = useWords('audits');
  const lines = warningLines(audit, records).filter((line) => sittingId === undefined || line.sittingId === sittingId);
  if (lines.length === 0) return null;
  return (
    <section className={css.reasons} aria-label={words('page.warnings.title')}>
      {lines.map((line) => {
        const sitting = audit.sittings.find(({ id }) => id === line.sittingId);
        const said = warningWords(line, sitting, records, today(), words);
        return (
          <div key={`${line.sittingId} ${line.personId} ${line.type}`} className={css.reason}>
            <p className={css.warning}>
              <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
              <span>
                {said}
                {sittingId === undefined ? (
                  <span className={css.quiet}> {sittingName(line.sittingId, state, today(), words, audit)}</span>
                ) : null}
              </span>
            </p>
            <TextField
              label={words('page.warnings.reason')}
              value={line.reason}
              onChange={(reason) => onReason(line, reason)}
            />
          </div>
        );
      })}
    </section>
  );
}

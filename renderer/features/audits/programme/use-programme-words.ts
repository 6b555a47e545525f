import { useCallback } from 'react';
import type { ProgrammeError } from '../../../core/audits/programme/programme-error';
import { isDay } from '../../../core/calendar/day';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { useNames } from './plan/use-names';

/** Says in words why a programme or an act on it was refused. */
export function useProgrammeWords(): (error: ProgrammeError) => string {
  const words = useWords('programme');
  const names = useNames();
  return useCallback(
    (error) => {
      const values: Record<string, string> = {};
      for (const [key, value] of Object.entries(error))
        if (typeof value === 'string') values[key] = isDay(value) ? formatDate(value) : value;
        else if (typeof value === 'number') values[key] = String(value);
      if ('auditee' in error) values.auditee = names.auditee(error.auditee as Parameters<typeof names.auditee>[0]);
      if (error.type === 'slot-invalid') return words(`refused.slot.${error.problem}`);
      if (error.type === 'number-recorded')
        values.number = [error.number, error.date === null ? null : formatDate(error.date)].filter(Boolean).join(', ');
      if (error.type === 'cycle-gaps') {
        values.auditees = error.gaps.auditees.map(names.short).join(', ') || words('refused.nobody');
        values.clauses = error.gaps.clauses.join(', ') || words('refused.noClause');
      }
      return words(`refused.${error.type}`, values);
    },
    [words, names],
  );
}

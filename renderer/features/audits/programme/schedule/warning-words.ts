import { formatDate } from '../../../../strings/format';
import type { Words } from '../../../../strings/use-words';
import type { SlotWarning } from '../plan/slot-warnings';
import type { Names } from '../plan/use-names';

/** Why somebody had better not audit a slot, in words. */
export function warningWords(warning: SlotWarning, names: Names, words: Words<'programme'>): string {
  switch (warning.type) {
    case 'own-unit':
      return words('warning.own-unit');
    case 'own-procedure':
      return words('warning.own-procedure', { code: names.procedure(warning.procedureId) });
    case 'not-competent':
      return warning.expired === null
        ? words('warning.not-competent')
        : words('warning.expired', { day: formatDate(warning.expired) });
    case 'busy':
      return words('warning.busy', { auditee: names.short(warning.auditee) });
  }
}

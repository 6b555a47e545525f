import type { Sitting } from '../../../../core/audits/audit';
import type { TeamRecords } from '../../../../core/audits/lifecycle/audit-act';
import type { Day } from '../../../../core/calendar/day';
import { formatDate } from '../../../../strings/format';
import type { Words } from '../../../../strings/use-words';
import { auditeeShortName } from '../../shared/auditee-names';
import type { WarningLine } from './warning-lines';

/** Why somebody had better not audit a sitting, in one sentence. */
export function warningWords(
  { personId, type, procedureIds, expired }: WarningLine,
  sitting: Pick<Sitting, 'auditee'> | undefined,
  records: TeamRecords,
  today: Day,
  words: Words<'audits'>,
): string {
  const person = records.person.get(personId)?.name ?? words('nobody');
  if (type === 'own-unit') {
    const auditee = sitting?.auditee ?? null;
    const name = auditee === null ? '' : auditeeShortName(auditee, records, today, words);
    return words('page.warnings.own-unit', { person, auditee: name });
  }
  if (type === 'own-procedure') {
    const codes = procedureIds.map((id) => records.procedure.get(id)?.code ?? '–').join(', ');
    return words('page.warnings.own-procedure', { person, codes });
  }
  return expired === null
    ? words('page.warnings.not-competent', { person })
    : words('page.warnings.expired', { person, day: formatDate(expired) });
}

import type { SlotReason } from '../../../../core/audits/programme';
import { formatDate } from '../../../../strings/format';
import type { Words } from '../../../../strings/use-words';
import type { Names } from '../plan/use-names';

/** Why a slot is where it is, in words. */
export function reasonWords(reason: SlotReason, names: Names, words: Words<'programme'>): string {
  switch (reason.type) {
    case 'open-nonconformity':
    case 'repeated-nonconformity':
      return words(`why.${reason.type}`, { count: reason.count });
    case 'procedure-changed':
      return words('why.procedure-changed', {
        code: names.procedure(reason.procedureId),
        day: formatDate(reason.on),
      });
    case 'longest-since':
      return reason.last === null ? words('why.never') : words('why.longest-since', { day: formatDate(reason.last) });
    case 'clause-due':
      return words('why.clause-due', { clauses: reason.clauses.join(', ') });
    case 'sampled':
      return words('why.sampled', { count: reason.of });
    case 'moved-from-holiday':
      return words('why.moved-from-holiday', { day: formatDate(reason.from) });
    case 'not-independent':
      return words('why.not-independent', { name: names.person(reason.personId) });
  }
}

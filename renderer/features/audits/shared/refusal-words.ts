import type { Audit } from '../../../core/audits/audit';
import type { AuditError } from '../../../core/audits/lifecycle/audit-error';
import type { AuditCorrectionError } from '../../../core/audits/lifecycle/correct-audit-event';
import type { Signer } from '../../../core/audits/lifecycle/lifecycle-table';
import { type Day, isDay } from '../../../core/calendar/day';
import type { WorkspaceState } from '../../../data/record-types';
import { formatDate, formatNumber } from '../../../strings/format';
import { wordsOf } from '../../../strings/use-words';
import type { WordValues } from '../../../strings/words';
import { findSitting, sittingName, sittingTitle } from './sitting-names';

const words = wordsOf('audits');
const common = wordsOf('common');

/**
 * A refusal or gap in the user's words: days as dd/MM/yyyy, people, procedures, sittings and states by their names.
 * @param edited the audit as it was handed over, where the refusal is about what is not stored yet
 */
export function auditRefusalWords(
  error: AuditError | AuditCorrectionError,
  state: WorkspaceState,
  today: Day,
  edited: Audit | null = null,
): string {
  return words(`refusals.${error.type}`, { ...plainValues(error), ...namesIn(error, state, today, edited) });
}

/** Signers as in "the lead or the ISO secretary". */
export function signerWords(signers: readonly Signer[]): string {
  return signers.map((signer) => words(`signing.signers.${signer}`)).join(words('signing.or'));
}

function plainValues(error: object): WordValues {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(error))
    if (value === null) values[name] = common('dash');
    else if (typeof value === 'string') values[name] = isDay(value) ? formatDate(value) : value;
    else if (typeof value === 'number') values[name] = formatNumber(value);
  return values;
}

function namesIn(
  error: AuditError | AuditCorrectionError,
  state: WorkspaceState,
  today: Day,
  edited: Audit | null,
): WordValues {
  const values: Record<string, string | number> = {};
  const sitting = (id: string) => sittingName(id, state, today, words, edited);
  const title = (id: string) => {
    const found = findSitting(id, state, edited);
    return found === null ? words('sittings.gone') : sittingTitle(found, state, today, words);
  };
  if ('personId' in error) values['person'] = state.person.get(error.personId)?.name ?? words('nobody');
  if ('sittingId' in error) values['sitting'] = sitting(error.sittingId);
  if ('signers' in error) values['signers'] = signerWords(error.signers);
  if ('procedureIds' in error)
    values['codes'] = error.procedureIds.map((id) => state.procedure.get(id)?.code ?? common('dash')).join(', ');
  if ('itemIds' in error) values['count'] = error.itemIds.length;
  if ('count' in error) values['count'] = error.count;
  switch (error.type) {
    case 'not-in-state':
      return { ...values, state: stateWord(error.state), needs: error.needs.map(stateWord).join(' / ') };
    case 'approval-binds':
      return { ...values, fields: error.fields.map(fieldWord).join(', ') };
    case 'warnings-open':
      return { ...values, count: error.warnings.length };
    case 'checklist-missing':
      return { ...values, count: error.sittingIds.length, sittings: error.sittingIds.map(title).join('; ') };
    case 'sittings-overlap': {
      const [other, own] = error.sittingIds;
      const code = error.otherAuditId === null ? undefined : state.audit.get(error.otherAuditId)?.code;
      const first = code === undefined ? sitting(other) : words('sittings.inAudit', { sitting: sitting(other), code });
      return { ...values, first, second: sitting(own) };
    }
    default:
      return values;
  }
}

function stateWord(state: Audit['state']): string {
  return common(`states.audit.${state}`);
}

const boundFields = [
  'code',
  'title',
  'programmeId',
  'slotIds',
  'objectives',
  'scope',
  'criteria',
  'combinedWith',
  'from',
  'to',
  'team',
  'sittings',
] as const;

function fieldWord(field: string): string {
  const known = boundFields.find((one) => one === field);
  return known === undefined ? field : words(`fields.${known}`);
}

import type { AdministrativeProcedure } from '../../core/register/administrative-procedure';
import { formatDate } from '../../strings/format';
import type { Words } from '../../strings/use-words';
import type { Fact } from '../../ui/fact-list';

/** Facts of an administrative procedure in words; those that nobody entered are left out, but for the field. */
export function recordFacts(
  record: AdministrativeProcedure,
  words: Words<'register'>,
  common: Words<'common'>,
): readonly Fact[] {
  const decision = record.publishingDecision;
  const published = decision === null ? '' : [decision.number, decision.date === null ? '' : formatDate(decision.date)];
  const yesNo = (value: boolean | null) => (value === null ? '' : common(value ? 'yes' : 'no'));
  const facts: readonly (readonly [string, string])[] = [
    [words('columns.field'), record.field || common('notEntered')],
    [words('columns.level'), record.level],
    [words('columns.kind'), record.kind],
    [words('columns.issuing'), record.issuingAgencies.join('\n')],
    [words('columns.agencies'), record.implementingAgencies.join('\n')],
    [words('columns.online'), record.onlineLevel === null ? '' : words(`onlineLevel.${record.onlineLevel}`)],
    [words('columns.channels'), record.channels.join('\n')],
    [words('columns.postal'), yesNo(record.postal)],
    [words('columns.oneStop'), yesNo(record.oneStop)],
    [words('columns.interlinked'), yesNo(record.interlinked)],
    [words('columns.fee'), record.fee],
    [words('columns.result'), record.result],
    [words('columns.legalBasis'), record.legalBasis.join('\n')],
    [words('columns.decision'), typeof published === 'string' ? '' : published.filter(Boolean).join(', ')],
    [words('columns.statusFrom'), record.statusFrom === null ? '' : formatDate(record.statusFrom)],
    [words('columns.source'), record.source],
  ];
  return facts.flatMap(([name, value]) => (value === '' ? [] : [{ name, value }]));
}

import type { Duration } from '../../../core/calendar/duration';
import { parseDuration } from '../../../core/calendar/parse-duration';
import { asId } from '../../../core/kernel/ids';
import type { AdministrativeProcedure } from '../../../core/register/administrative-procedure';
import { newAdministrativeProcedure, newCase } from '../../../core/register/new-administrative-procedure';
import { sampleAgency } from './organisation.data';
import { samplePublishingDecision } from './procedures.data';
import { type SampleRegisterRow, sampleRegister, sampleRegisterWords } from './register.data';
import { officeDay, type SampleContext } from './sample-context';

/** Days that the sample province allows instead of the statutory ones. */
const shortened: Readonly<Record<number, number>> = { 20: 14, 15: 10, 10: 7, 7: 5, 5: 4 };

/** The sample register: facts as published, scope still undetermined; what was not confirmed is not verified. */
export function buildRegister(context: SampleContext): readonly AdministrativeProcedure[] {
  return sampleRegister.map((row) => recordOf(row, context));
}

function recordOf([code, name, field, limit, verified]: SampleRegisterRow, context: SampleContext) {
  const [number, daysAgo] = samplePublishingDecision;
  const record: AdministrativeProcedure = {
    ...newAdministrativeProcedure(asId<'administrativeProcedure'>(context.newId()), code, code),
    ...sampleRegisterWords,
    name,
    field,
    implementingAgencies: [sampleAgency.name],
    cases: [caseOf(limit, context.newId())],
    onlineLevel: verified ? 'full' : null,
    postal: true,
    oneStop: true,
    publishingDecision: { number, date: officeDay(context.today, -daysAgo) },
    verified,
  };
  return record;
}

function caseOf(limit: string, id: string) {
  const statutory = limit === '' ? null : parseDuration(limit, 'calendar-days');
  const provincial = statutory === null ? null : shorten(statutory);
  return {
    ...newCase(id),
    statutory: statutory === null ? {} : { general: statutory },
    provincial: provincial === null ? {} : { general: provincial },
    timeText: statutory === null ? limit : '',
  };
}

function shorten(statutory: Duration): Duration | null {
  const amount = statutory.kind === 'working-days' ? shortened[statutory.amount] : undefined;
  return amount === undefined ? null : { kind: 'working-days', amount };
}

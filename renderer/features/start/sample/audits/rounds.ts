import type { Audit } from '../../../../core/audits/audit';
import { auditFromSlots } from '../../../../core/audits/lifecycle/audit-from-slots';
import { giveReport, recordReportNumber, saveReport } from '../../../../core/audits/lifecycle/audit-report';
import { createAudit } from '../../../../core/audits/lifecycle/draft-audit';
import {
  agreeFindings,
  approveAudit,
  followUpAudit,
  notifyAuditees,
} from '../../../../core/audits/lifecycle/sign-audit';
import { startAudit } from '../../../../core/audits/lifecycle/start-audit';
import { saveSample } from '../../../../core/audits/sampling/save-sample';
import type { Signing } from '../../../../core/audits/signature';
import { seedCalendarYears } from '../../../../core/calendar/calendar-years.data';
import { addDays, type Day } from '../../../../core/calendar/day';
import { workingCalendar } from '../../../../core/calendar/working-calendar';
import { asId, type Id } from '../../../../core/kernel/ids';
import { defaultNonconformityPattern } from '../../../../core/nonconformities/nonconformity-defaults.data';
import { raiseNonconformities } from '../../../../core/nonconformities/raise-nonconformities';
import { capacities } from '../organisation.data';
import type { SampleContext, SampleIds } from '../sample-context';
import { keyOf } from './auditee-key';
import { programmeWords, reportWords, representatives, sampleDossiers } from './audits.data';
import type { Round } from './build-programmes';
import { workingDayUntil } from './round-days';
import type { Stage } from './stage';
import { answerFindings, answerPlainly, prepareQuestions } from './walk';

/** The first round, from its plan to its follow-up; its nonconformities are raised. */
export function runFirstRound(stage: Stage, round: Round, ids: SampleIds, context: SampleContext): void {
  const audit = openAudit(stage, round, 1, ids, context);
  const last = stage.act(audit.id, round.day, ids.people.secretary).audit.to;
  const step = (days: number) => workingDayUntil(addDays(last, days));
  answerPlainly(stage, audit.id, ids, Number.POSITIVE_INFINITY);
  answerFindings(stage, audit.id, 1, ids);
  const act = (day: Day, who: Id<'person'> = ids.people.inspector) => stage.act(audit.id, day, who);
  stage.take(agreeFindings(act(last), lead(ids, last)));
  const { number, ...words } = reportWords;
  const given = step(9);
  stage.take(saveReport(act(given), { ...words, number: null, date: null, lockedHash: null }));
  stage.take(giveReport(act(given), lead(ids, given)));
  stage.take(recordReportNumber(act(given), number, given));
  const nonconformities = [...stage.tables().nonconformity.values()];
  stage.take(raiseNonconformities({ ...act(given), nonconformities, pattern: defaultNonconformityPattern }));
  stage.take(followUpAudit(act(step(16)), lead(ids, step(16))));
}

/** The second round, running today: one sitting is done, one is half way, with a sampling sheet. */
export function runSecondRound(stage: Stage, round: Round, ids: SampleIds, context: SampleContext): void {
  const audit = openAudit(stage, round, 2, ids, context);
  const [first, second] = audit.sittings.filter(({ kind }) => kind === 'auditee');
  const procedureId = first?.procedureIds[0];
  if (first !== undefined && procedureId !== undefined)
    stage.take(
      saveSample(stage.act(audit.id, round.day, ids.people.inspector), {
        id: asId(context.newId()),
        auditId: audit.id,
        sittingId: first.id,
        procedureId,
        period: { from: addDays(round.day, -60), to: round.day },
        population: 41,
        rule: 'random',
        seed: 20261,
        dossiers: sampleDossiers.map(([code, received, promised, returned, byProcedure]) => ({
          id: context.newId(),
          code,
          received: addDays(round.day, -received),
          promised: addDays(round.day, -promised),
          returned: addDays(round.day, -returned),
          byProcedure,
        })),
        grid: [],
      }),
    );
  answerPlainly(stage, audit.id, ids, Number.POSITIVE_INFINITY, first?.id);
  answerFindings(stage, audit.id, 2, ids);
  answerPlainly(stage, audit.id, ids, 5, second?.id);
}

/** A round planned, approved, announced and opened by the lead. */
function openAudit(
  stage: Stage,
  { programme, slots, day }: Round,
  round: 1 | 2,
  ids: SampleIds,
  context: SampleContext,
): Audit {
  const calendar = workingCalendar(seedCalendarYears);
  const year = day.slice(0, 4);
  const fill = (text: string) => text.replace('{year}', year).replace('{round}', String(round));
  const head = {
    id: asId<'audit'>(context.newId()),
    code: fill(programmeWords.code),
    title: fill(programmeWords.title),
    leadId: ids.people.inspector,
    day,
    opening: programmeWords.opening,
    closing: programmeWords.closing,
  };
  const planned = auditFromSlots(programme, slots, head, calendar, context.newId);
  const audit: Audit = {
    ...planned,
    sittings: planned.sittings.map((sitting) =>
      sitting.auditee === null
        ? sitting
        : { ...sitting, representative: representatives[keyOf(sitting.auditee, ids)].by },
    ),
  };
  stage.take(createAudit(audit, [...stage.tables().audit.values()]));
  prepareQuestions(stage, audit.id, round, workingDayUntil(addDays(day, -12)), ids);
  const act = (on: Day) => stage.act(audit.id, on, ids.people.secretary);
  const approvedOn = workingDayUntil(addDays(day, -11));
  stage.take(approveAudit(act(approvedOn), sign(ids.people.deputy, capacities.deputy, approvedOn)));
  const toldOn = workingDayUntil(addDays(day, -9));
  stage.take(notifyAuditees(act(toldOn), sign(ids.people.secretary, capacities.author, toldOn)));
  stage.take(startAudit(act(day), { ...lead(ids, day), note: programmeWords.teamNote }));
  return stage.act(audit.id, day, ids.people.secretary).audit;
}

function lead(ids: SampleIds, day: Day): Signing {
  return sign(ids.people.inspector, capacities.lead, day);
}

function sign(signedBy: Id<'person'>, capacity: string, signedOn: Day): Signing {
  return { signedBy, capacity, signedOn, note: '' };
}

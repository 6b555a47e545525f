import { addEvidence, answerItem } from '../../../../core/audits/answers/answer-item';
import { walkOrder } from '../../../../core/audits/answers/walk-items';
import { checklistWords } from '../../../../core/audits/checklist/checklist-words.data';
import { addFreeItem } from '../../../../core/audits/checklist/edit-checklist';
import { prepareChecklist } from '../../../../core/audits/checklist/prepare-checklist';
import { proposeChoice } from '../../../../core/audits/checklist/sitting-choice';
import type { ChecklistItem } from '../../../../core/audits/checklist-item';
import { recordAgreement } from '../../../../core/audits/findings/record-agreement';
import { writeFinding } from '../../../../core/audits/findings/write-finding';
import type { Day } from '../../../../core/calendar/day';
import { seedEditions } from '../../../../core/standards/seed-editions';
import type { SampleIds } from '../sample-context';
import { keyOf } from './auditee-key';
import { plainNotes, representatives, type SampleFinding, sampleFindings } from './audits.data';
import type { Stage } from './stage';

const QUESTIONS = 7;

/** The questions of every sitting, and those of the auditor's own. */
export function prepareQuestions(stage: Stage, auditId: string, round: 1 | 2, day: Day, ids: SampleIds): void {
  const act = () => stage.act(auditId, day, ids.people.inspector);
  const sittings = act().audit.sittings.filter(({ kind }) => kind === 'auditee');
  const choices = sittings.map((sitting) => {
    const choice = proposeChoice(sitting, []);
    return { ...choice, procedures: choice.procedures.map((one) => ({ ...one, questions: QUESTIONS })) };
  });
  const [edition] = seedEditions();
  if (edition === undefined) throw new Error('no edition of the standard');
  stage.take(
    prepareChecklist(act(), choices, {
      words: checklistWords,
      edition,
      bank: new Map(),
      allItems: stage.tables().checklistItem.values(),
    }),
  );
  for (const { auditee, question, look, requirement, clauses } of findingsOf(round)) {
    const sitting = sittings.find((one) => one.auditee !== null && keyOf(one.auditee, ids) === auditee);
    if (sitting === undefined) continue;
    stage.take(addFreeItem(act(), sitting.id, { question, look, requirement, clauses }, checklistWords));
  }
}

/** Answers the first questions of the sittings as conform, each with a note of what was seen. */
export function answerPlainly(stage: Stage, auditId: string, ids: SampleIds, most: number, sittingId?: string): void {
  const { audit, items } = stage.act(auditId, stage.tables().audit.get(auditId)?.from ?? '', ids.people.inspector);
  const open = walkOrder({ audit, items })
    .filter((item) => (sittingId === undefined || item.sittingId === sittingId) && item.source.type !== 'free')
    .slice(0, most);
  for (const [index, { id, sittingId: place }] of open.entries()) {
    const sitting = audit.sittings.find((one) => one.id === place);
    const act = stage.act(auditId, sitting?.day ?? audit.from, sitting?.auditorIds[0] ?? ids.people.inspector);
    const note = plainNotes[index % plainNotes.length] ?? '';
    stage.take(answerItem(act, id, { result: 'conform', grading: null, reason: '', note }));
  }
}

/** Answers the auditor's own questions with what the sample tells of them. */
export function answerFindings(stage: Stage, auditId: string, round: 1 | 2, ids: SampleIds): void {
  const { audit, items } = stage.act(auditId, stage.tables().audit.get(auditId)?.from ?? '', ids.people.inspector);
  for (const finding of findingsOf(round)) {
    const item = items.find(({ words }) => words.question === finding.question);
    const sitting = audit.sittings.find(({ id }) => id === item?.sittingId);
    if (item === undefined || sitting === undefined) continue;
    record(stage, item, finding, sitting.day, ids);
  }
}

function record(stage: Stage, { id, auditId }: ChecklistItem, finding: SampleFinding, day: Day, ids: SampleIds): void {
  const { result, grading, note, evidence, statement, requirement, agreement, opinion } = finding;
  const act = () => stage.act(auditId, day, ids.people.inspector);
  stage.take(answerItem(act(), id, { result, grading, reason: '', note }));
  if (statement === '') return;
  stage.take(addEvidence(act(), id, { type: 'text', text: evidence }));
  stage.take(writeFinding(act(), id, { requirement, evidence, statement }));
  const { by } = representatives[finding.auditee];
  if (agreement === 'agreed') stage.take(recordAgreement(act(), id, { type: 'agreed', by, on: day }));
  if (agreement === 'disagreed') stage.take(recordAgreement(act(), id, { type: 'disagreed', by, on: day, opinion }));
}

function findingsOf(round: 1 | 2): readonly SampleFinding[] {
  return sampleFindings.filter((finding) => finding.round === round);
}

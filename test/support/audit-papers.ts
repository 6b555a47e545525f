import { checklistDocument } from '../../renderer/documents/audits/papers/checklist-document';
import { findingSlips } from '../../renderer/documents/audits/papers/finding-slips';
import { followUpDocument } from '../../renderer/documents/audits/papers/follow-up-document';
import { noticeDocument } from '../../renderer/documents/audits/papers/notice-document';
import { planDocument } from '../../renderer/documents/audits/papers/plan-document';
import { programmeDocument } from '../../renderer/documents/audits/papers/programme-document';
import { reportDocument } from '../../renderer/documents/audits/papers/report-document';
import { samplingSheet } from '../../renderer/documents/audits/papers/sampling-sheet';
import { teamDecision } from '../../renderer/documents/audits/papers/team-decision';
import type { DocumentModel } from '../../renderer/documents/model/document-model';
import { auditDocumentWords } from '../../renderer/strings/document-words';
import { openSampleStore } from './sample-store';

/** The day on which the papers of the sample are read. */
const papersDay = '2026-11-22';

/** The audit of the sample that is being followed up, the one that runs today, and the programme of both. */
async function sampleAudits() {
  const records = (await openSampleStore()).state();
  const audits = [...records.audit.values()];
  const closed = audits.find(({ state }) => state === 'follow-up');
  const running = audits.find(({ state }) => state === 'running');
  const programme = [...records.auditProgramme.values()].find(({ id }) => id === closed?.programmeId);
  if (closed === undefined || running === undefined || programme === undefined)
    throw new Error('the sample lacks audits');
  return { records, closed, running, programme };
}

/** Every paper of the sample's audits by name. */
export async function samplePapers(): Promise<Readonly<Record<string, DocumentModel>>> {
  const { records, closed, running, programme } = await sampleAudits();
  const labels = auditDocumentWords('vi');
  const day = papersDay;
  const [sitting] = running.sittings.filter(({ kind }) => kind === 'auditee');
  const one = { auditId: running.id, sittingId: sitting?.id ?? null };
  return existing({
    programme: programmeDocument(records, programme.id, day, labels),
    plan: planDocument(records, closed.id, day, labels),
    decision: teamDecision(records, closed.id, day, labels),
    notice: noticeDocument(records, closed.id, day, labels),
    blank: checklistDocument(records, { ...one, filled: false }, day, labels),
    filled: checklistDocument(records, { auditId: closed.id, sittingId: null, filled: true }, day, labels),
    samples: samplingSheet(records, { auditId: running.id, sittingId: null }, day, labels),
    slips: findingSlips(records, { auditId: closed.id, sittingId: null, pictures: new Map() }, day, labels),
    report: reportDocument(records, closed.id, day, labels),
    followUp: followUpDocument(records, closed.id, day, labels),
  });
}

function existing<Key extends string>(papers: Record<Key, DocumentModel | null>): Record<Key, DocumentModel> {
  for (const [name, paper] of Object.entries(papers)) if (paper === null) throw new Error(`no paper ${name}`);
  return papers as Record<Key, DocumentModel>;
}

import type { Day } from '../../../core/calendar/day';
import type { Store } from '../../../data/store';
import type { DocumentModel } from '../../../documents/model/document-model';
import { auditDocumentWords } from '../../../strings/document-words';
import type { DocumentIds, PaperKind } from './document-kinds';
import { evidencePictures } from './evidence-pictures';

/** A paper, `null` when there is nothing for it, and names of pictures that are not on this machine. */
export interface BuiltPaper {
  readonly model: DocumentModel | null;
  readonly missing: readonly string[];
}

/** Builds a paper from the newest records, always in Vietnamese. */
export async function buildPaper(
  kind: PaperKind,
  { programmeId = '', auditId = '', sittingId }: DocumentIds,
  store: Pick<Store, 'state' | 'attachments'>,
  day: Day,
): Promise<BuiltPaper> {
  const words = auditDocumentWords();
  const records = store.state();
  const choice = { auditId, sittingId: sittingId ?? null };
  const only = (model: DocumentModel | null): BuiltPaper => ({ model, missing: [] });
  switch (kind) {
    case 'programme': {
      const { programmeDocument } = await import('../../../documents/audits/papers/programme-document');
      return only(programmeDocument(records, programmeId, day, words));
    }
    case 'plan': {
      const { planDocument } = await import('../../../documents/audits/papers/plan-document');
      return only(planDocument(records, auditId, day, words));
    }
    case 'decision': {
      const { teamDecision } = await import('../../../documents/audits/papers/team-decision');
      return only(teamDecision(records, auditId, day, words));
    }
    case 'notice': {
      const { noticeDocument } = await import('../../../documents/audits/papers/notice-document');
      return only(noticeDocument(records, auditId, day, words));
    }
    case 'checklist-blank':
    case 'checklist-filled': {
      const { checklistDocument } = await import('../../../documents/audits/papers/checklist-document');
      return only(checklistDocument(records, { ...choice, filled: kind === 'checklist-filled' }, day, words));
    }
    case 'samples': {
      const { samplingSheet } = await import('../../../documents/audits/papers/sampling-sheet');
      return only(samplingSheet(records, choice, day, words));
    }
    case 'findings': {
      const { findingSlips } = await import('../../../documents/audits/papers/finding-slips');
      const { pictures, missing } = await evidencePictures(store, auditId);
      return { model: findingSlips(records, { ...choice, pictures }, day, words), missing };
    }
    case 'report': {
      const { reportDocument } = await import('../../../documents/audits/papers/report-document');
      return only(reportDocument(records, auditId, day, words));
    }
    case 'follow-up': {
      const { followUpDocument } = await import('../../../documents/audits/papers/follow-up-document');
      return only(followUpDocument(records, auditId, day, words));
    }
  }
}

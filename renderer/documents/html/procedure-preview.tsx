import { type ReactNode, useMemo } from 'react';
import type { Day } from '../../core/calendar/day';
import type { DocumentLabels } from '../labels';
import { type ProcedureRecords, procedureData } from '../procedure/procedure-data';
import { procedureDocument } from '../procedure/procedure-document';
import { DocumentPreview } from './document-preview';

/** What to preview. */
export interface ProcedurePreviewProps {
  /** Any workspace state fits. */
  readonly records: ProcedureRecords;
  readonly revisionId: string;
  readonly day: Day;
  readonly labels: DocumentLabels;
  /** Shown instead while the revision is missing. */
  readonly waiting: ReactNode;
}

/** The document of one revision as it is printed, laid out anew when the records change. */
export function ProcedurePreview({ records, revisionId, day, labels, waiting }: ProcedurePreviewProps) {
  const model = useMemo(() => {
    const data = procedureData(records, revisionId, day);
    return data === null ? null : procedureDocument(data, labels);
  }, [records, revisionId, day, labels]);
  return model === null ? waiting : <DocumentPreview model={model} />;
}

import { type ReactNode, useEffect, useState } from 'react';
import type { Day } from '../../core/calendar/day';
import type { DocumentLabels } from '../labels';
import type { DocumentModel } from '../model/document-model';
import { buildProcedure } from '../procedure/build-procedure';
import type { ProcedureRecords } from '../procedure/procedure-data';
import { DocumentPreview } from './document-preview';

/** What to preview. */
export interface ProcedurePreviewProps {
  /** Any workspace state fits. */
  readonly records: ProcedureRecords;
  readonly revisionId: string;
  readonly day: Day;
  readonly labels: DocumentLabels;
  /** Shown until the flowcharts are drawn. */
  readonly waiting: ReactNode;
}

/** The document of one revision as it is printed, drawn anew when the records change. */
export function ProcedurePreview({ records, revisionId, day, labels, waiting }: ProcedurePreviewProps) {
  const [model, setModel] = useState<DocumentModel | null>(null);
  useEffect(() => {
    let current = true;
    void buildProcedure(records, revisionId, day, labels, false).then((built) => {
      if (current) setModel(built);
    });
    return () => {
      current = false;
    };
  }, [records, revisionId, day, labels]);
  return model === null ? waiting : <DocumentPreview model={model} />;
}

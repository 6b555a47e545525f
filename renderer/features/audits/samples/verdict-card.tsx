import { useState } from 'react';
import { walkOrder } from '../../../core/audits/answers/walk-items';
import type { AuditSample } from '../../../core/audits/audit-sample';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { statesFor } from '../../../core/audits/lifecycle/lifecycle-table';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { Checkbox } from '../../../ui/checkbox';
import { ErrorNote } from '../../../ui/error-note';
import { sampleRefusalWords } from './sample-refusal-words';
import css from './samples.module.css';
import { sheetItems } from './sheet-items';
import { useVerdicts } from './use-verdicts';
import { VerdictGrid } from './verdict-grid';

interface VerdictCardProps {
  readonly act: AuditAct;
  readonly sample: AuditSample;
  readonly readOnly: boolean;
}

/** Verdicts on the dossiers of a sheet, question by question. */
export function VerdictCard({ act, sample, readOnly }: VerdictCardProps) {
  const words = useWords('findings');
  const state = useWorkspace();
  const [all, setAll] = useState(false);
  const verdicts = useVerdicts(act.audit.id, sample);
  const { own, others } = sheetItems(sample, walkOrder(act));
  const items = all || own.length === 0 ? [...own, ...others] : own;
  const { failure } = verdicts;
  return (
    <Card
      title={words('samples.verdicts.title')}
      meta={readOnly ? undefined : words('samples.verdicts.keys')}
      flush
      actions={
        own.length > 0 && others.length > 0 ? (
          <Checkbox
            label={words('samples.verdicts.others', { count: others.length })}
            checked={all}
            onChange={setAll}
          />
        ) : undefined
      }
    >
      {failure === null ? null : (
        <ErrorNote
          title={
            failure.type === 'refused'
              ? sampleRefusalWords(failure.error, state, act.today, sample.dossiers)
              : words('kept.failed', { code: failure.code })
          }
        />
      )}
      {sample.dossiers.length === 0 ? (
        <p className={css.empty}>{words('samples.verdicts.noDossiers')}</p>
      ) : items.length === 0 ? (
        <p className={css.empty}>{words('samples.verdicts.noQuestions')}</p>
      ) : (
        <VerdictGrid
          auditId={act.audit.id}
          sample={sample}
          samples={act.samples}
          items={items}
          verdicts={verdicts}
          readOnly={readOnly}
          canAnswer={statesFor.answer.includes(act.audit.state)}
        />
      )}
    </Card>
  );
}

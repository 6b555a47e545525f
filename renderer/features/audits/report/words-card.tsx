import { IconPlus } from '@tabler/icons-react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { statesFor } from '../../../core/audits/lifecycle/lifecycle-table';
import type { Strength } from '../../../core/audits/results/audit-results';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { TextArea } from '../../../ui/text-area';
import { KeptNote } from '../findings/draft/kept-note';
import { auditRefusalWords } from '../shared/refusal-words';
import css from './report.module.css';
import { reportFields, withPoint } from './report-words';
import { useReportWords } from './use-report-words';
import { WrittenWords } from './written-words';

interface WordsCardProps {
  readonly act: AuditAct;
  /** Good practices found, offered for the report. */
  readonly strengths: readonly Strength[];
}

const rows = { strengths: 2, limits: 2, conclusions: 4, recommendations: 3 } as const;

/** What the lead writes; once the report is locked it only stands there. */
export function WordsCard({ act, strengths }: WordsCardProps) {
  const state = useWorkspace();
  const words = useWords('findings');
  const { draft, ready, change, save, ...kept } = useReportWords(act.audit.id);
  if (!statesFor['save-report'].includes(act.audit.state)) return <WrittenWords report={act.audit.report} />;
  const offered = strengths.filter(({ text }) => !draft.strengths.includes(text.replace(/\s+/g, ' ').trim()));
  return (
    <Card
      title={words('report.words.title')}
      actions={
        <KeptNote
          kept={kept}
          quiet={act.audit.report === null}
          refusalWords={(refusal) => auditRefusalWords(refusal, state, act.today)}
        />
      }
    >
      <div className={css.fields}>
        <p className={css.quiet}>{words('report.words.lines')}</p>
        {reportFields.map((field) => (
          <TextArea
            key={field}
            label={words(`report.words.${field}`)}
            required={field === 'conclusions'}
            rows={rows[field]}
            value={draft[field]}
            readOnly={!ready}
            onChange={(text) => change({ ...draft, [field]: text })}
            onBlur={() => void save()}
          />
        ))}
        {offered.length === 0 ? null : (
          <div>
            <p className={css.quiet}>{words('report.words.offered')}</p>
            <ul className={css.lines}>
              {offered.map(({ itemId, text }) => (
                <li key={itemId}>
                  <Button
                    kind="quiet"
                    small
                    icon={IconPlus}
                    onClick={() => {
                      change(withPoint(draft, 'strengths', text));
                      void save();
                    }}
                  >
                    {text}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}

import { IconPlus, IconTestPipe } from '@tabler/icons-react';
import { useState } from 'react';
import { statesFor } from '../../../core/audits/lifecycle/lifecycle-table';
import { useQuery } from '../../../navigation/use-query';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { DocumentsMenu } from '../documents/documents-menu';
import { AuditFrame } from '../shared/audit-frame';
import { NewSheetDialog } from './new-sheet-dialog';
import css from './samples.module.css';
import { SheetEditor } from './sheet-editor';
import { SheetList } from './sheet-list';

/** Sampling sheets of an audit: dossiers by sitting and procedure, and the verdicts on them. */
export function SamplesScreen({ auditId }: { readonly auditId: string }) {
  const words = useWords('findings');
  const { query, setQuery } = useQuery();
  const [making, setMaking] = useState(false);
  const add = (
    <Button icon={IconPlus} onClick={() => setMaking(true)}>
      {words('samples.make.open')}
    </Button>
  );
  return (
    <AuditFrame
      auditId={auditId}
      tab="samples"
      body="fill"
      actions={({ audit, samples }) =>
        samples.length === 0 ? null : (
          <>
            <DocumentsMenu auditId={auditId} documents={['samples']} />
            {statesFor['prepare-checklist'].includes(audit.state) ? add : null}
          </>
        )
      }
    >
      {(act) => {
        const order = act.audit.sittings.map(({ id }) => id);
        const [first] = [...act.samples].sort((a, b) => order.indexOf(a.sittingId) - order.indexOf(b.sittingId));
        const shown = act.samples.find(({ id }) => id === query['sheet']) ?? first;
        const canAdd =
          statesFor['prepare-checklist'].includes(act.audit.state) &&
          act.audit.sittings.some(({ kind }) => kind === 'auditee');
        return (
          <>
            {shown === undefined ? (
              <EmptyState icon={IconTestPipe} title={words('samples.empty.title')} actions={canAdd ? add : undefined}>
                {words(canAdd ? 'samples.empty.why' : 'samples.empty.noSittings')}
              </EmptyState>
            ) : (
              <div className={css.split}>
                <SheetList act={act} shown={shown} onShow={(sheet) => setQuery({ sheet })} />
                <SheetEditor key={shown.id} act={act} sample={shown} />
              </div>
            )}
            {making ? (
              <NewSheetDialog act={act} onMade={({ id }) => setQuery({ sheet: id })} onClose={() => setMaking(false)} />
            ) : null}
          </>
        );
      }}
    </AuditFrame>
  );
}

import { IconFileZip, IconFolders } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { PackItem } from '../../core/packs/pack-plan';
import { useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DataTable } from '../../ui/data-table/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FootBar } from '../../ui/foot-bar';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';
import { PackChoice } from './pack-choice';
import { packColumns } from './pack-columns';
import { PackNotes } from './pack-notes';
import { PackOutcome } from './pack-outcome';
import css from './packs.module.css';
import { signedFilesOf } from './signed-files';
import { usePackExport } from './use-pack-export';
import { usePackPlan } from './use-pack-plan';

/** The documentation pack: as of which day, what goes in, what is missing, and the export. */
export function PacksScreen() {
  const words = useWords('packs');
  const go = useGo();
  const workspace = useWorkspace();
  const plan = usePackPlan();
  const { state, start, stop, save } = usePackExport(plan);
  const columns = useMemo(() => packColumns(words), [words]);
  const signed = useMemo(() => signedFilesOf(workspace, plan.options.asOf), [workspace, plan.options.asOf]);
  const files = plan.items.reduce((sum, item) => sum + item.files.length + (item.document === null ? 0 : 1), 4);
  const busy = state.phase === 'building' || state.phase === 'saving';
  return (
    <Page
      body="fill"
      head={<PageHead title={words('title')} meta={words('meta', { count: plan.items.length })} />}
      foot={
        <FootBar
          actions={
            <Button kind="primary" icon={IconFileZip} disabled={busy} onClick={() => void start()}>
              {words('export')}
            </Button>
          }
        >
          <span className={css.quiet}>{words('foot', { count: files })}</span>
        </FootBar>
      }
    >
      <div className={css.screen}>
        <div className={css.side}>
          <PackChoice plan={plan} signed={signed} />
          <PackNotes plan={plan} />
        </div>
        <div className={css.main}>
          <div className={css.outcome}>
            <PackOutcome state={state} onStop={stop} onSave={(pack) => void save(pack)} />
          </div>
          <Card
            title={words('contents.title')}
            meta={words('contents.meta', { count: files })}
            flush
            className={css.contents}
          >
            <DataTable
              label={words('contents.label')}
              rows={plan.items}
              rowKey={keyOf}
              rowName={codeOf}
              columns={columns}
              rowHeight={40}
              onOpen={({ procedure }) => go(paths.procedure(procedure.id))}
              empty={
                <EmptyState
                  icon={IconFolders}
                  title={words('contents.none')}
                  actions={<Button onClick={() => go(paths.declare)}>{words('contents.declare')}</Button>}
                >
                  {words('contents.noneWhy')}
                </EmptyState>
              }
            />
          </Card>
        </div>
      </div>
    </Page>
  );
}

function keyOf({ procedure }: PackItem): string {
  return procedure.id;
}

function codeOf({ procedure }: PackItem): string {
  return procedure.code;
}

import { IconDeviceFloppy, IconFileCheck, IconLifebuoy, IconTrashX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useBackupState, useData } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import css from './backup.module.css';
import { EmptyDialog } from './empty-dialog';
import { useSaveFile } from './use-save-file';
import { verifyPage } from './verify-page';

/** Files to carry out of the program, and the way to begin anew. */
export function ToolsCard() {
  const words = useWords('backup');
  const { saveWorkspace, saveSupportBundle } = useData();
  const { busy: working } = useBackupState();
  const page = useSaveFile();
  const [emptying, setEmptying] = useState(false);
  return (
    <Card title={words('tools.title')}>
      <ul className={css.tools}>
        <Tool why={words('tools.fileWhy')}>
          <Button small icon={IconDeviceFloppy} onClick={() => void saveWorkspace()}>
            {words('tools.file')}
          </Button>
        </Tool>
        <Tool why={words('tools.verifyPageWhy')}>
          <Button
            small
            icon={IconFileCheck}
            disabled={page.busy}
            onClick={() => void page.save(() => verifyPage(words('tools.verifyPageName')))}
          >
            {words('tools.verifyPage')}
          </Button>
        </Tool>
        <Tool why={words('tools.supportWhy')}>
          <Button small icon={IconLifebuoy} onClick={() => void saveSupportBundle()}>
            {words('tools.support')}
          </Button>
        </Tool>
        <Tool why={words('empty.why')}>
          <Button small kind="danger" icon={IconTrashX} disabled={working !== null} onClick={() => setEmptying(true)}>
            {words('empty.act')}
          </Button>
        </Tool>
      </ul>
      <EmptyDialog open={emptying} onClose={() => setEmptying(false)} />
    </Card>
  );
}

function Tool({ why, children }: { readonly why: string; readonly children: ReactNode }) {
  return (
    <li>
      {children}
      <p className={css.small}>{why}</p>
    </li>
  );
}

import { IconDownload } from '@tabler/icons-react';
import { useData } from '../../../data/store-context';
import { writeXlsx } from '../../../documents/xlsx/write-xlsx';
import { useHost } from '../../../host/host-context';
import { FILE_LIMIT } from '../../../intake/sheet';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FilePick, type PickedFile } from '../../../ui/file-pick';
import { XLSX } from '../list/save-list';
import { DeclarationFailureNote } from './declaration-failure-note';
import css from './declare.module.css';
import type { DeclarationFailure } from './read-declaration-file';
import { declarationTemplate, neededColumns, templateColumns } from './template';

const extensions = ['xlsx', 'csv', 'txt', 'tsv', 'xls', 'xlsm'];

interface PickStageProps {
  /** What was wrong with the last file. */
  readonly failed: { readonly name: string; readonly failure: DeclarationFailure } | null;
  readonly onFile: (file: PickedFile) => void;
}

/** Asks for the table, says what it may hold, and offers an empty one. */
export function PickStage({ failed, onFile }: PickStageProps) {
  const { files } = useHost();
  const { tellSaved } = useData();
  const words = useWords('declaration');

  async function browse() {
    const [file] = await files.open({ extensions, multiple: false });
    if (file !== undefined) onFile(file);
  }
  async function saveTemplate() {
    const bytes = await writeXlsx(declarationTemplate(words));
    tellSaved(await files.save({ suggestedName: words('template.name'), extension: 'xlsx', mediaType: XLSX, bytes }));
  }
  return (
    <div className={css.choose}>
      {failed === null ? null : <DeclarationFailureNote name={failed.name} failure={failed.failure} />}
      <Card title={words('pick.title')}>
        <p>{words('pick.why')}</p>
      </Card>
      <FilePick
        maxBytes={FILE_LIMIT}
        extensions={extensions}
        onBrowse={() => void browse()}
        onFiles={([file]) => file !== undefined && onFile(file)}
        hint={words('pick.hint')}
      />
      <Card
        title={words('pick.columns')}
        actions={
          <Button icon={IconDownload} onClick={() => void saveTemplate()}>
            {words('pick.template')}
          </Button>
        }
      >
        <ul className={css.columns}>
          {templateColumns.map((name) => (
            <li key={name} className={css.column}>
              {words(`columns.${name}`)}
              {neededColumns.includes(name) ? <span className={css.needed}> ({words('pick.needed')})</span> : null}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

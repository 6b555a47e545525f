import { useHost } from '../../../host/host-context';
import { FILE_LIMIT } from '../../../intake/sheet';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { FilePick, type PickedFile } from '../../../ui/file-pick';
import { FileFailureNote } from './file-failure-note';
import css from './import.module.css';
import type { RegisterFile, RegisterFileFailure } from './read-register-file';

const extensions = ['xlsx', 'csv', 'txt', 'tsv', 'xls', 'xlsm'];

interface ChooseStepProps {
  /** What was wrong with the last file. */
  readonly failed: { readonly name: string; readonly failure: RegisterFileFailure } | null;
  readonly onFile: (file: PickedFile) => void;
  /** Opens a file whose columns are not known, to be matched by hand. */
  readonly onByHand: (file: RegisterFile) => void;
}

/** Asks for a file, by dialog or by dropping it. */
export function ChooseStep({ failed, onFile, onByHand }: ChooseStepProps) {
  const { files } = useHost();
  const words = useWords('register');

  async function browse() {
    const [file] = await files.open({ extensions, multiple: false });
    if (file !== undefined) onFile(file);
  }

  return (
    <div className={css.choose}>
      {failed === null ? null : <FileFailureNote name={failed.name} failure={failed.failure} onByHand={onByHand} />}
      <FilePick
        maxBytes={FILE_LIMIT}
        extensions={extensions}
        onBrowse={() => void browse()}
        onFiles={([file]) => file !== undefined && onFile(file)}
        hint={words('import.hint')}
      />
      <Card title={words('import.howTitle')}>
        <ul className={css.bulleted}>
          <li>{words('import.how.portal')}</li>
          <li>{words('import.how.columns')}</li>
          <li>{words('import.how.code')}</li>
          <li>{words('import.how.again')}</li>
        </ul>
      </Card>
    </div>
  );
}

import { IconPlus, IconTrash } from '@tabler/icons-react';
import { maxAttachmentBytes } from '../../../data/attachments';
import { useHost } from '../../../host/host-context';
import { formatBytes } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { IconButton } from '../../../ui/icon-button';
import { Select } from '../../../ui/select';
import css from './declare.module.css';
import { fileEndings } from './file-endings';
import { addFiles, matchedFiles, type WaitingFile } from './picked-files';
import type { PlannedEntry } from './plan-columns';

interface FilesCardProps {
  readonly entries: readonly PlannedEntry[];
  readonly files: readonly WaitingFile[];
  readonly onFiles: (files: readonly WaitingFile[]) => void;
}

/** Signed files, each matched to a procedure by the code in its name or by hand. */
export function FilesCard({ entries, files, onFiles }: FilesCardProps) {
  const host = useHost();
  const words = useWords('declaration');
  const problems = useWords('procedures');
  const choices = entries.map(({ row }) => ({ value: String(row.row), label: row.code, note: row.title }));
  const matched = matchedFiles(files, entries).length;

  async function add() {
    const opened = await host.files.open({ extensions: fileEndings, multiple: true });
    if (opened.length > 0) onFiles(addFiles(files, opened, entries));
  }
  return (
    <Card
      flush
      title={words('files.title')}
      meta={files.length === 0 ? words('files.hint') : words('files.count', { matched, total: files.length })}
      actions={
        <Button icon={IconPlus} onClick={() => void add()}>
          {words('files.add')}
        </Button>
      }
    >
      {files.length === 0 ? null : (
        <table className={css.files}>
          <thead>
            <tr>
              <th scope="col">{words('files.file')}</th>
              <th scope="col" className={css.size}>
                {words('files.size')}
              </th>
              <th scope="col">{words('files.procedure')}</th>
              <th scope="col" aria-label={words('files.remove', { name: '' })} />
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.id}>
                <td>{file.name}</td>
                <td className={css.size}>{formatBytes(file.size)}</td>
                <td className={css.pick}>
                  <Select
                    label={words('files.procedure')}
                    hideLabel
                    clearable
                    disabled={file.bytes === null}
                    value={file.row === null ? null : String(file.row)}
                    choices={choices}
                    error={
                      file.bytes === null
                        ? problems('files.tooLarge', { name: file.name, limit: formatBytes(maxAttachmentBytes) })
                        : file.row === null
                          ? words('files.unmatched')
                          : null
                    }
                    onChange={(row) =>
                      onFiles(
                        files.map((one) => (one === file ? { ...file, row: row === null ? null : Number(row) } : one)),
                      )
                    }
                  />
                </td>
                <td>
                  <IconButton
                    small
                    icon={IconTrash}
                    label={words('files.remove', { name: file.name })}
                    onClick={() => onFiles(files.filter((one) => one !== file))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

import { IconDownload, IconPaperclip, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { attachFiles, detachFile } from '../../../core/packs/attach-files';
import type { Attachment } from '../../../core/packs/attachment';
import type { Revision } from '../../../core/procedures/revision';
import { useData, useWorkspace } from '../../../data/store-context';
import { storeFiles } from '../../../data/store-files';
import { useHost } from '../../../host/host-context';
import { formatBytes, formatNumber } from '../../../strings/format';
import { saveFailureWords } from '../../../strings/save-failure';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FilePicture } from '../../../ui/file-picture';
import { IconButton } from '../../../ui/icon-button';
import { Note } from '../../../ui/note';
import { fileEndings } from '../declare/file-endings';
import css from './record.module.css';
import { refusedWords } from './refused-words';

/** Files kept with a revision and with its decision: signed Word and PDF files. */
export function FilesCard({ revision }: { readonly revision: Revision }) {
  const { store, commit, newId } = useData();
  const { attachment } = useWorkspace();
  const host = useHost();
  const words = useWords('procedures');
  const [problem, setProblem] = useState<string | null>(null);
  const files = [...attachment.values()]
    .filter(({ ownerId }) => ownerId === revision.id || ownerId === revision.decisionId)
    .sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));

  async function add() {
    const opened = await host.files.open({ extensions: fileEndings, multiple: true });
    if (opened.length === 0) return;
    const { stored, refused } = await storeFiles(store, opened);
    setProblem(refusedWords(refused));
    if (stored.length === 0) return;
    const owner = { entity: 'revision', id: revision.id } as const;
    const attached = attachFiles(
      owner,
      stored.map(({ file }) => file),
      store.state().attachment.values(),
      newId,
    );
    if (attached.ok) await commit(attached.value);
    else setProblem(words('files.already'));
  }
  async function save(file: Attachment) {
    const bytes = await store.attachments.get(file.sha256);
    if (bytes === null) return setProblem(words('files.broken', { name: file.name }));
    const dot = file.name.lastIndexOf('.');
    const outcome = await host.files.save({
      suggestedName: dot === -1 ? file.name : file.name.slice(0, dot),
      extension: dot === -1 ? '' : file.name.slice(dot + 1).toLowerCase(),
      mediaType: file.mediaType,
      bytes,
    });
    setProblem(
      outcome.type === 'failed'
        ? words('files.failed', { name: file.name, reason: saveFailureWords(outcome.reason) })
        : null,
    );
  }
  return (
    <Card
      title={words('cards.files')}
      meta={files.length === 0 ? undefined : formatNumber(files.length)}
      actions={
        <Button small icon={IconPlus} onClick={() => void add()}>
          {words('files.add')}
        </Button>
      }
    >
      {files.length === 0 ? (
        <p className={css.quiet}>{words('cards.filesNone')}</p>
      ) : (
        <ul className={css.list}>
          {files.map((file) => (
            <li key={file.id} className={css.item}>
              <IconPaperclip className={css.icon} size={16} stroke={1.75} aria-hidden />
              <div className={css.grow}>
                {file.name}
                <span className={css.quiet}> {formatBytes(file.size)}</span>
                <FilePicture
                  key={file.sha256}
                  load={() => store.attachments.thumbnail(file.sha256, file.mediaType)}
                  label={words('files.open', { name: file.name })}
                  onOpen={() => void save(file)}
                />
              </div>
              <IconButton
                small
                icon={IconDownload}
                label={`${words('files.save')}: ${file.name}`}
                onClick={() => void save(file)}
              />
              <IconButton
                small
                icon={IconTrash}
                label={`${words('files.remove')}: ${file.name}`}
                onClick={() => void commit(detachFile(file))}
              />
            </li>
          ))}
        </ul>
      )}
      {problem === null ? null : <Note tone="bad">{problem}</Note>}
    </Card>
  );
}

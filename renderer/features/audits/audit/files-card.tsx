import { IconDownload, IconPaperclip, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { attachFiles, detachFile } from '../../../core/packs/attach-files';
import type { Attachment } from '../../../core/packs/attachment';
import { useData, useWorkspace } from '../../../data/store-context';
import { type RefusedFile, storeFiles } from '../../../data/store-files';
import { useHost } from '../../../host/host-context';
import { formatBytes, formatNumber } from '../../../strings/format';
import { saveFailureWords } from '../../../strings/save-failure';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FilePicture } from '../../../ui/file-picture';
import { IconButton } from '../../../ui/icon-button';
import { Note } from '../../../ui/note';
import css from './audit.module.css';

const endings = ['pdf', 'docx', 'doc', 'xlsx', 'xls', 'jpg', 'jpeg', 'png'] as const;

/** Scans of signed documents kept with an audit. */
export function FilesCard({ auditId }: { readonly auditId: string }) {
  const { store, commit, newId } = useData();
  const { attachment } = useWorkspace();
  const host = useHost();
  const words = useWords('audits');
  const [problem, setProblem] = useState<string | null>(null);
  const files = [...attachment.values()]
    .filter(({ ownerEntity, ownerId }) => ownerEntity === 'audit' && ownerId === auditId)
    .sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));

  function refusalOf({ name, failure }: RefusedFile): string {
    if (failure.type === 'too-large') return words('page.files.tooLarge', { name, limit: formatBytes(failure.limit) });
    const code = failure.type === 'quota-exceeded' ? 'ENOSPC' : failure.reason;
    return words('page.files.notStored', { name, reason: saveFailureWords(code) });
  }
  async function add() {
    const opened = await host.files.open({ extensions: endings, multiple: true });
    if (opened.length === 0) return;
    const { stored, refused } = await storeFiles(store, opened);
    setProblem(refused.length === 0 ? null : refused.map(refusalOf).join(' '));
    if (stored.length === 0) return;
    const kept = stored.map(({ file }) => file);
    const owner = { entity: 'audit', id: auditId } as const;
    const attached = attachFiles(owner, kept, store.state().attachment.values(), newId);
    if (attached.ok) await commit(attached.value);
    else setProblem(words('page.files.already'));
  }
  async function save({ name, sha256, mediaType }: Attachment) {
    const bytes = await store.attachments.get(sha256);
    if (bytes === null) return setProblem(words('page.files.broken', { name }));
    const dot = name.lastIndexOf('.');
    const outcome = await host.files.save({
      suggestedName: dot === -1 ? name : name.slice(0, dot),
      extension: dot === -1 ? '' : name.slice(dot + 1).toLowerCase(),
      mediaType,
      bytes,
    });
    const failed = outcome.type === 'failed' ? saveFailureWords(outcome.reason) : null;
    setProblem(failed === null ? null : words('page.files.failed', { name, reason: failed }));
  }
  return (
    <Card
      title={words('page.files.title')}
      meta={files.length === 0 ? undefined : formatNumber(files.length)}
      actions={
        <Button small icon={IconPlus} onClick={() => void add()}>
          {words('page.files.add')}
        </Button>
      }
    >
      {files.length === 0 ? (
        <p className={css.quiet}>{words('page.files.none')}</p>
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
                  label={words('page.files.open', { name: file.name })}
                  onOpen={() => void save(file)}
                />
              </div>
              <IconButton
                small
                icon={IconDownload}
                label={`${words('page.files.save')}: ${file.name}`}
                onClick={() => void save(file)}
              />
              <IconButton
                small
                icon={IconTrash}
                label={`${words('page.files.remove')}: ${file.name}`}
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

import { IconDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Attachment } from '../../../../core/packs/attachment';
import { useData } from '../../../../data/store-context';
import { useHost } from '../../../../host/host-context';
import { formatBytes } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Note } from '../../../../ui/note';
import css from './evidence.module.css';

/** A file of the evidence in full: the picture itself, or its name and size, and the way to save it elsewhere. */
export function FileView({ file, onClose }: { readonly file: Attachment; readonly onClose: () => void }) {
  const { store, tellSaved } = useData();
  const host = useHost();
  const words = useWords('walk');
  const [bytes, setBytes] = useState<Uint8Array | 'broken' | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const { sha256, mediaType, name, size } = file;
  useEffect(() => {
    let shown: string | null = null;
    let gone = false;
    void store.attachments.get(sha256).then((found) => {
      if (gone) return;
      setBytes(found ?? 'broken');
      if (found === null || !mediaType.startsWith('image/')) return;
      shown = URL.createObjectURL(new Blob([new Uint8Array(found)], { type: mediaType }));
      setAddress(shown);
    });
    return () => {
      gone = true;
      if (shown !== null) URL.revokeObjectURL(shown);
    };
  }, [store, sha256, mediaType]);

  async function save() {
    if (bytes === null || bytes === 'broken') return;
    const dot = name.lastIndexOf('.');
    const suggestedName = dot < 0 ? name : name.slice(0, dot);
    const extension = dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
    tellSaved(await host.files.save({ suggestedName, extension, mediaType, bytes }));
  }

  return (
    <Dialog
      open
      wide
      title={`${name} · ${formatBytes(size)}`}
      onClose={onClose}
      actions={
        <Button icon={IconDownload} disabled={bytes === null || bytes === 'broken'} onClick={() => void save()}>
          {words('evidence.save')}
        </Button>
      }
    >
      {bytes === 'broken' ? <Note tone="bad">{words('evidence.brokenHint', { name })}</Note> : null}
      {address === null ? null : <img className={css.full} src={address} alt={name} />}
    </Dialog>
  );
}

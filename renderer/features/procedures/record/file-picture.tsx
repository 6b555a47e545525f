import { useEffect, useState } from 'react';
import type { Attachment } from '../../../core/packs/attachment';
import { useData } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import css from './file-picture.module.css';

interface FilePictureProps {
  readonly file: Attachment;
  readonly onOpen: () => void;
}

/** Small picture of an attached image that opens it; nothing for other files and where none can be drawn. */
export function FilePicture({ file, onOpen }: FilePictureProps) {
  const { store } = useData();
  const words = useWords('procedures');
  const [address, setAddress] = useState<string | null>(null);
  const { sha256, mediaType } = file;
  useEffect(() => {
    let shown: string | null = null;
    let gone = false;
    void store.attachments.thumbnail(sha256, mediaType).then((bytes) => {
      if (gone || bytes === null) return;
      shown = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));
      setAddress(shown);
    });
    return () => {
      gone = true;
      setAddress(null);
      if (shown !== null) URL.revokeObjectURL(shown);
    };
  }, [store, sha256, mediaType]);
  if (address === null) return null;
  return (
    <button type="button" className={css.button} onClick={onOpen} title={words('files.open', { name: file.name })}>
      <img className={css.picture} src={address} alt={words('files.open', { name: file.name })} />
    </button>
  );
}

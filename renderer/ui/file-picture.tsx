import { type ReactNode, useEffect, useRef, useState } from 'react';
import css from './file-picture.module.css';

interface FilePictureProps {
  /** Gives the bytes of a small JPEG, `null` where none can be drawn. Called once: another picture needs another `key`. */
  readonly load: () => Promise<Uint8Array | null>;
  /** What the picture shows or, with `onOpen`, what a click does. */
  readonly label: string;
  readonly onOpen?: (() => void) | undefined;
  /** Stands in the place of a picture that cannot be drawn; nothing by default. */
  readonly fallback?: ReactNode;
}

/** Small picture of a file, a button where it can be opened. */
export function FilePicture({ load, label, onOpen, fallback = null }: FilePictureProps) {
  const loading = useRef(load);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let shown: string | null = null;
    let gone = false;
    void loading.current().then((bytes) => {
      if (gone || bytes === null) return;
      shown = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));
      setAddress(shown);
    });
    return () => {
      gone = true;
      setAddress(null);
      if (shown !== null) URL.revokeObjectURL(shown);
    };
  }, []);
  if (address === null) return fallback;
  const picture = <img className={css.picture} src={address} alt={label} />;
  if (onOpen === undefined) return picture;
  return (
    <button type="button" className={css.button} onClick={onOpen} title={label}>
      {picture}
    </button>
  );
}

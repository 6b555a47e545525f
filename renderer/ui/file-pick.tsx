import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useState } from 'react';
import { useWords } from '../strings/use-words';
import { Button } from './button';
import { classNames } from './class-names';
import css from './file-pick.module.css';
import { Note } from './note';

/** A file that was dropped, in the shape of the host's opened files. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

interface FilePickProps {
  /** Accepted endings without the dot. */
  readonly extensions: readonly string[];
  /** Opens the host's dialog; the caller reads the result. */
  readonly onBrowse: () => void;
  /** Files dropped here, read. Files over `maxBytes` come with `bytes: null`. */
  readonly onFiles: (files: readonly PickedFile[]) => void;
  readonly multiple?: boolean | undefined;
  readonly maxBytes: number;
  /** What kind of file is meant, under the button. */
  readonly hint?: ReactNode;
}

/** Drop files here, or choose them with the button. */
export function FilePick(props: FilePickProps) {
  const { extensions, onBrowse, onFiles, multiple = false, maxBytes, hint } = props;
  const words = useWords('common');
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  async function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const dropped = Array.from(event.dataTransfer.files).slice(0, multiple ? undefined : 1);
    const strange = dropped.find((file) => !extensions.includes(file.name.split('.').at(-1)?.toLowerCase() ?? ''));
    setRefused(strange?.name ?? null);
    if (strange !== undefined || dropped.length === 0) return;
    onFiles(
      await Promise.all(
        dropped.map(async (file) => ({
          name: file.name,
          size: file.size,
          bytes: file.size > maxBytes ? null : new Uint8Array(await file.arrayBuffer()),
        })),
      ),
    );
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside serves the keyboard */}
      <div
        className={classNames(css.zone, over && css.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => void onDrop(event)}
      >
        <IconFileUpload className={css.icon} size={32} stroke={1.5} aria-hidden />
        <p>
          {words('file.drop')}, {words('file.or')}
        </p>
        <Button onClick={onBrowse}>{words('file.pick')}</Button>
        {hint === undefined ? null : <p className={css.hint}>{hint}</p>}
      </div>
      {refused === null ? null : (
        <Note tone="bad">
          {words('file.wrongKind', { name: refused, kinds: extensions.map((ending) => `.${ending}`).join(', ') })}
        </Note>
      )}
    </>
  );
}

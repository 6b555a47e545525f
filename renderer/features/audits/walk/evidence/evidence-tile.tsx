import { IconAlertTriangle, IconFile, IconFolder, IconMessage2, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Evidence } from '../../../../core/audits/checklist-item';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import { FilePicture } from '../../../../ui/file-picture';
import { dossierOf } from '../facing/samples-of';
import { useWalkWork } from '../walk-context';
import css from './evidence.module.css';
import { FileView } from './file-view';
import type { EvidenceWork } from './use-evidence';
import { useIsWhole } from './use-is-whole';

interface EvidenceTileProps {
  readonly piece: Evidence;
  readonly work: EvidenceWork;
  /** Opens a piece in words for editing. */
  readonly onEdit: () => void;
}

/** One piece of evidence: what it is, the way to see it, the way to take it off. */
export function EvidenceTile({ piece, work, onEdit }: EvidenceTileProps) {
  const { act, writable } = useWalkWork();
  const words = useWords('walk');
  if (piece.type === 'file') return <FileTile piece={piece} work={work} />;
  if (piece.type === 'dossier') {
    const name = dossierOf(act, piece)?.code ?? words('evidence.goneDossier');
    return (
      <Tile name={name} piece={piece} work={work}>
        <span className={css.face}>
          <IconFolder size={26} stroke={1.5} aria-hidden />
        </span>
      </Tile>
    );
  }
  return (
    <Tile
      name={piece.text}
      piece={piece}
      work={work}
      {...(writable ? { onOpen: onEdit, openLabel: words('evidence.edit', { name: piece.text }) } : {})}
    >
      <span className={classNames(css.face, css.words)}>
        <IconMessage2 size={16} stroke={1.75} aria-hidden />
        <span>{piece.text}</span>
      </span>
    </Tile>
  );
}

function FileTile({
  piece,
  work,
}: Pick<EvidenceTileProps, 'work'> & { readonly piece: Extract<Evidence, { type: 'file' }> }) {
  const { store } = useData();
  const { attachment } = useWorkspace();
  const words = useWords('walk');
  const [isOpen, setOpen] = useState(false);
  const file = attachment.get(piece.attachmentId);
  const isWhole = useIsWhole(file?.sha256 ?? null);
  const name = file?.name ?? words('evidence.goneFile');
  const face = (
    <span className={css.face}>
      {isWhole ? (
        <IconFile size={26} stroke={1.5} aria-hidden />
      ) : (
        <IconAlertTriangle size={26} stroke={1.5} aria-hidden />
      )}
    </span>
  );
  return (
    <>
      <Tile
        name={isWhole ? name : `${name}: ${words('evidence.broken')}`}
        piece={piece}
        work={work}
        isBroken={!isWhole}
        onOpen={file === undefined ? undefined : () => setOpen(true)}
        openLabel={words('evidence.open', { name })}
      >
        {file === undefined || !isWhole ? (
          face
        ) : (
          <FilePicture
            key={file.sha256}
            load={() => store.attachments.thumbnail(file.sha256, file.mediaType)}
            label=""
            fallback={face}
          />
        )}
      </Tile>
      {isOpen && file !== undefined ? <FileView file={file} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

interface TileProps extends Pick<EvidenceTileProps, 'piece' | 'work'> {
  readonly name: string;
  readonly isBroken?: boolean | undefined;
  readonly onOpen?: (() => void) | undefined;
  readonly openLabel?: string | undefined;
  readonly children: ReactNode;
}

function Tile({ name, piece, work, isBroken = false, onOpen, openLabel, children }: TileProps) {
  const { item, writable } = useWalkWork();
  const words = useWords('walk');
  const face = (
    <>
      {children}
      <span className={css.name}>{name}</span>
    </>
  );
  return (
    <div className={classNames(css.tile, isBroken && css.broken)}>
      {onOpen === undefined ? (
        <div className={css.body} title={name}>
          {face}
        </div>
      ) : (
        <button type="button" className={css.body} onClick={onOpen} title={name} aria-label={openLabel}>
          {face}
        </button>
      )}
      {writable ? (
        <button
          type="button"
          className={css.remove}
          aria-label={words('evidence.remove', { name })}
          onClick={() => void work.remove(item.id, piece)}
        >
          <IconX size={14} stroke={2} aria-hidden />
        </button>
      ) : null}
    </div>
  );
}

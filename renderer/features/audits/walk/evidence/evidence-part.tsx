import { IconCamera, IconFileUpload, IconFolder, IconMessage2 } from '@tabler/icons-react';
import { useRef } from 'react';
import { inheritedEvidence } from '../../../../core/audits/answers/answer-rules';
import { maxAttachmentBytes } from '../../../../data/attachments';
import { formatBytes } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { Menu, type MenuEntry } from '../../../../ui/menu';
import { Note } from '../../../../ui/note';
import { WalkText } from '../card/walk-text';
import { dossierOf, samplesOf } from '../facing/samples-of';
import { otherKeys } from '../keys/walk-keys';
import { draftAt, useWalkWork } from '../walk-context';
import css from './evidence.module.css';
import { EvidenceTile } from './evidence-tile';
import type { EvidenceWork } from './use-evidence';

interface EvidencePartProps {
  readonly work: EvidenceWork;
  /** Whether the box for evidence in words is open without anything in it yet. */
  readonly isWriting: boolean;
  readonly onWrite: () => void;
  readonly onWritten: () => void;
  readonly onEdit: (evidenceId: string) => void;
}

/** Evidence of the open question: tiles, what "conform" takes over from the sample, and the ways to add more. */
export function EvidencePart({ work, isWriting, onWrite, onWritten, onEdit }: EvidencePartProps) {
  const words = useWords('walk');
  const { act, item, shown, session, view, writable } = useWalkWork();
  const draft = draftAt({ item, view });
  const camera = useRef<HTMLInputElement>(null);
  const pieces = item.answer.evidence;
  const inherited = inheritedEvidence(shown, act.samples);
  const isOpen = isWriting || draft.fields.evidence !== undefined || draft.evidenceId !== null;
  const problem = work.problem?.itemId === item.id ? work.problem.text : null;
  const samples = samplesOf(act, item);
  const entries: readonly MenuEntry[] = [
    {
      id: 'camera',
      label: words('evidence.camera'),
      icon: IconCamera,
      hint: otherKeys.camera,
      onSelect: () => camera.current?.click(),
    },
    {
      id: 'file',
      label: words('evidence.file'),
      icon: IconFileUpload,
      hint: otherKeys.file,
      onSelect: () => void work.browse(item.id),
    },
    {
      id: 'words',
      label: words('evidence.words'),
      icon: IconMessage2,
      hint: otherKeys.evidence,
      onSelect: onWrite,
    },
    { id: 'dossiers', heading: samples.length === 0 ? words('evidence.noDossiers') : words('evidence.dossiers') },
    ...samples.flatMap((sample) =>
      sample.dossiers.map(({ id, code }) => ({
        id: `${sample.id} ${id}`,
        label: code,
        icon: IconFolder,
        onSelect: () => void work.cite(item.id, sample.id, id),
      })),
    ),
  ];
  return (
    <section className={css.part}>
      <div className={css.head}>
        <h3>{words('evidence.title')}</h3>
        <span className={css.meta}>
          {[
            shown.answer.result === 'nonconform' ? words('evidence.needed') : '',
            pieces.length === 0 ? '' : words('evidence.count', { count: pieces.length }),
            work.storing > 0 ? words('evidence.storing', { count: work.storing }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {writable ? (
          <span className={css.end}>
            <kbd>Ctrl V</kbd> {words('evidence.paste')}
          </span>
        ) : null}
      </div>
      <div className={css.tiles}>
        {pieces.map((piece) =>
          piece.id === draft.evidenceId ? null : (
            <EvidenceTile key={piece.id} piece={piece} work={work} onEdit={() => onEdit(piece.id)} />
          ),
        )}
        {inherited.length === 0 ? null : (
          <div
            className={css.inherited}
            title={words('evidence.inheritedHint', {
              codes: inherited.map((one) => dossierOf(act, one)?.code ?? '').join(', '),
            })}
          >
            <IconFolder size={18} stroke={1.75} aria-hidden />
            <span>{words('evidence.inherited', { count: inherited.length })}</span>
          </div>
        )}
        {writable ? (
          <Menu
            entries={entries}
            trigger={
              <button
                type="button"
                className={css.add}
                title={words('evidence.limit', { limit: formatBytes(maxAttachmentBytes) })}
              >
                <IconCamera size={20} stroke={1.75} aria-hidden />
                {words('evidence.add')}
              </button>
            }
          />
        ) : null}
        <input
          ref={camera}
          type="file"
          accept="image/*"
          capture="environment"
          hidden
          tabIndex={-1}
          data-walk-camera
          aria-label={words('evidence.camera')}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void work.addFiles(item.id, files, 'camera');
          }}
        />
      </div>
      {isOpen ? (
        <WalkText
          field="evidence"
          label={words('fields.evidence')}
          hint={words('evidence.boxHint')}
          onLeave={() => {
            onWritten();
            void session.editEvidence(item.id, null);
          }}
        />
      ) : null}
      {problem === null ? null : <Note tone="bad">{problem}</Note>}
    </section>
  );
}

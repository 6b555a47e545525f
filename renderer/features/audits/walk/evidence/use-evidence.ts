import { useState } from 'react';
import { addEvidence, removeEvidence } from '../../../../core/audits/answers/answer-item';
import type { Evidence } from '../../../../core/audits/checklist-item';
import { maxAttachmentBytes } from '../../../../data/attachments';
import { useData } from '../../../../data/store-context';
import { type FileBytes, storeFiles } from '../../../../data/store-files';
import { useHost } from '../../../../host/host-context';
import { formatBytes } from '../../../../strings/format';
import { saveFailureWords } from '../../../../strings/save-failure';
import { useWords } from '../../../../strings/use-words';
import type { WalkSession } from '../draft/walk-session';
import { clockTime } from '../saved-time';
import { attachEvidence, detachEvidence } from './file-evidence';
import { evidenceEndings, pictureName, readFiles } from './read-files';

/** Acts on the evidence of a question, and what they met. */
export interface EvidenceWork {
  readonly storing: number;
  readonly problem: { readonly itemId: string; readonly text: string } | null;
  readonly addFiles: (itemId: string, files: readonly File[], from: 'paste' | 'camera') => Promise<void>;
  readonly browse: (itemId: string) => Promise<void>;
  readonly cite: (itemId: string, sampleId: string, dossierId: string) => Promise<void>;
  readonly remove: (itemId: string, evidence: Evidence) => Promise<void>;
  readonly tell: (itemId: string, text: string | null) => void;
}

/** Evidence of the questions of one walk: bytes first, then one change set that attaches and cites them. */
export function useEvidence(session: WalkSession): EvidenceWork {
  const { store, now } = useData();
  const host = useHost();
  const words = useWords('walk');
  const [storing, setStoring] = useState(0);
  const [problem, setProblem] = useState<EvidenceWork['problem']>(null);

  async function attach(itemId: string, files: readonly FileBytes[]): Promise<void> {
    if (files.length === 0) return;
    setProblem(null);
    setStoring(files.length);
    const { stored, refused } = await storeFiles(store, files).finally(() => setStoring(0));
    const limit = formatBytes(maxAttachmentBytes);
    const told = refused.map(({ name, failure }) => {
      if (failure.type === 'too-large') return words('evidence.tooLarge', { name, limit });
      const code = failure.type === 'quota-exceeded' ? 'ENOSPC' : failure.reason;
      return words('evidence.notStored', { name, reason: saveFailureWords(code) });
    });
    if (stored.length > 0) {
      const kept = stored.map(({ file }) => file);
      const outcome = await session.run((act) => attachEvidence(act, itemId, kept, store.state().attachment.values()));
      if (!outcome.ok)
        told.push(words(outcome.error.type === 'evidence-exists' ? 'evidence.already' : 'evidence.notAttached'));
    }
    setProblem(told.length === 0 ? null : { itemId, text: told.join(' ') });
  }

  return {
    storing,
    problem,
    tell: (itemId, text) => setProblem(text === null ? null : { itemId, text }),
    async addFiles(itemId, files, from) {
      const name = words(from === 'paste' ? 'evidence.pasted' : 'evidence.taken', {
        time: clockTime(now()).replaceAll(':', '-'),
      });
      await attach(itemId, await readFiles(files, (file, index) => pictureName(file, name, index)));
    },
    async browse(itemId) {
      await attach(itemId, await host.files.open({ extensions: evidenceEndings, multiple: true }));
    },
    async cite(itemId, sampleId, dossierId) {
      const piece = { type: 'dossier', sampleId: sampleId as never, dossierId } as const;
      const outcome = await session.run((act) => addEvidence(act, itemId, piece));
      if (!outcome.ok && outcome.error.type !== 'evidence-exists') setProblem({ itemId, text: words('refused.other') });
    },
    async remove(itemId, evidence) {
      setProblem(null);
      const outcome = await session.run((act) =>
        evidence.type === 'file'
          ? detachEvidence(act, itemId, evidence, store.state().attachment)
          : removeEvidence(act, itemId, evidence.id),
      );
      if (!outcome.ok) setProblem({ itemId, text: words('refused.other') });
    },
  };
}

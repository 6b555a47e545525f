import { expect, it } from 'vitest';
import type { Evidence } from '../../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import type { Attachment } from '../../../../../../renderer/core/packs/attachment';
import { evidenceWords } from '../../../../../../renderer/features/audits/walk/evidence/evidence-words';
import { anAnswer, anItem, byId } from '../../../../../support/audit-lifecycle';
import { walkSample } from '../../../../../support/walk-workspace';

const sampleId = asId<'auditSample'>('sample-1');
const file = { id: asId<'attachment'>('f1'), name: 'Phiếu KS.jpg' } as Attachment;

it('tells the evidence of a question in one line, without what is gone', () => {
  const evidence: readonly Evidence[] = [
    { id: '1', type: 'text', text: ' Sổ trang 12 ' },
    { id: '2', type: 'file', attachmentId: asId('f1') },
    { id: '3', type: 'dossier', sampleId, dossierId: 'd2' },
    { id: '4', type: 'file', attachmentId: asId('gone') },
    { id: '5', type: 'dossier', sampleId, dossierId: 'gone' },
  ];
  const item = anItem('i1', { answer: anAnswer('nonconform', { evidence }) });
  const words = evidenceWords(item, { samples: [walkSample] }, byId([file]), (code) => `hồ sơ ${code}`);
  expect(words).toBe('Sổ trang 12; Phiếu KS.jpg; hồ sơ 261014-0147');
});

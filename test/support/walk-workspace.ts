import type { AuditSample } from '../../renderer/core/audits/audit-sample';
import type { ChecklistItem } from '../../renderer/core/audits/checklist-item';
import { createChange } from '../../renderer/core/kernel/change';
import { asId } from '../../renderer/core/kernel/ids';
import { stepsOf } from '../../renderer/core/procedures/edit/step-order';
import type { Store } from '../../renderer/data/store';
import { aNonconformItem, anAnswer, anItem, aSitting, auditIn, auditRecords } from './audit-lifecycle';
import { postalContent } from './checklist-records';
import { openTestStore } from './memory-store';
import { postalCase } from './postal-procedure';
import { postalAgency } from './postal-records';

/** The audit that runs, and the one before it. */
export const WALK_AUDIT = 'a1';
const FORMER = 'a0';

/** An open question of the running audit, by its number from 1: those of a procedure's steps first, at two sittings. */
export function walkItem(number: number, count: number): ChecklistItem {
  const half = Math.ceil(count / 2);
  const [sittingId, order] = number <= half ? ['s1', number] : ['s2', number - half];
  const steps = stepsOf(postalCase());
  const step = steps[order - 1];
  const code = `${sittingId === 's1' ? 'BC' : 'XB'}-${String(order).padStart(2, '0')}`;
  return anItem(`i${number}`, {
    sittingId,
    order,
    code,
    source:
      sittingId === 's1' && step !== undefined
        ? {
            type: 'step',
            procedureId: asId('qt-1'),
            revisionId: asId('r1'),
            caseId: postalCase().id,
            stepId: step.id,
          }
        : { type: 'free' },
    words: {
      question: `Câu hỏi số ${number}: hồ sơ mẫu có được thẩm định đúng thời gian và ghi ngày giao, ngày nhận không?`,
      look: 'Phiếu kiểm soát, Sổ theo dõi hồ sơ',
      requirement: `QT-NV-01, mục 5.2 bước ${order}`,
      clauses: ['8.5.1'],
    },
    answer: anAnswer('not-assessed'),
  });
}

/** Three sampled dossiers of the first sitting: in time, still out, two working days late. */
export const walkSample: AuditSample = {
  id: asId('sample-1'),
  auditId: asId(WALK_AUDIT),
  sittingId: 's1',
  procedureId: asId('qt-1'),
  period: { from: '2026-01-01', to: '2026-03-31' },
  population: 120,
  rule: 'random',
  seed: 7,
  dossiers: [
    {
      id: 'd1',
      code: '261006-0139',
      received: '2026-03-02',
      promised: '2026-03-10',
      returned: '2026-03-09',
      byProcedure: null,
    },
    {
      id: 'd2',
      code: '261014-0147',
      received: '2026-03-03',
      promised: '2026-03-11',
      returned: '2026-03-11',
      byProcedure: null,
    },
    {
      id: 'd3',
      code: '261019-0152',
      received: '2026-03-04',
      promised: '2026-03-12',
      returned: '2026-03-16',
      byProcedure: null,
    },
  ],
  grid: [],
};

/** A store with an audit that runs over `count` open questions, a sampling sheet, and what the audit before it found. */
export async function openWalkStore(
  count: number,
  options: { name?: string; nowMs?: () => number } = {},
): Promise<Store> {
  const store = await openTestStore(options);
  const { person, orgUnit, procedure, revision, auditorProfile } = auditRecords;
  const former = auditIn('closed', {
    id: asId(FORMER),
    code: 'ĐG-00',
    title: 'Đánh giá nội bộ năm trước',
    from: '2025-05-12',
    to: '2025-05-12',
    sittings: [aSitting('s0', { day: '2025-05-12' })],
  });
  const first = walkItem(1, count);
  const found = aNonconformItem('f1', {
    auditId: asId(FORMER),
    sittingId: 's0',
    source: first.source,
    words: first.words,
    finding: {
      requirement: 'QT-NV-01, bước 1',
      evidence: '1/3 hồ sơ mẫu',
      statement: '1/3 hồ sơ mẫu không có Phiếu kiểm soát quá trình giải quyết hồ sơ.',
      agreement: { type: 'agreed', by: 'Trưởng phòng', on: '2025-05-12' },
    },
  });
  const items = Array.from({ length: count }, (_, index) => walkItem(index + 1, count));
  const changes = [
    createChange('agency', { ...postalAgency, isSample: false } as { id: string }),
    ...[...orgUnit.values()].map((record) => createChange('orgUnit', record)),
    ...[...person.values()].map((record) => createChange('person', record)),
    ...[...procedure.values()].map((record) => createChange('procedure', record)),
    ...[...revision.values()].map((record) =>
      createChange('revision', { ...record, content: postalContent() } as { id: string }),
    ),
    ...[...auditorProfile.values()].map((record) => createChange('auditorProfile', record)),
    createChange('audit', former),
    createChange('audit', auditIn('running')),
    createChange('checklistItem', found),
    ...items.map((record) => createChange('checklistItem', record)),
    createChange('auditSample', walkSample),
  ];
  const committed = await store.commit({ intent: 'workspace.start', detail: {}, undoable: false, changes });
  if (!committed.ok) throw new Error(`the walk was not stored: ${JSON.stringify(committed.error)}`);
  return store;
}

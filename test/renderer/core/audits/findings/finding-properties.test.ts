import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { recordAgreement } from '../../../../../renderer/core/audits/findings/record-agreement';
import {
  type FindingParts,
  startingParts,
  writeFinding,
} from '../../../../../renderer/core/audits/findings/write-finding';
import { applyChange, type ChangeSetDraft } from '../../../../../renderer/core/kernel/change';
import type { JsonObject } from '../../../../../renderer/core/kernel/json';
import type { Result } from '../../../../../renderer/core/kernel/result';
import { anAuditAct, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { reasonOf } from '../../../../support/lifecycle-records';

const words = fc.oneof(
  fc.constantFrom('', ' ', 'Sổ thiếu trang', 'Không ghi ngày giao'),
  fc.string({ unit: 'grapheme' }),
);
const someParts: fc.Arbitrary<FindingParts> = fc.record({ requirement: words, evidence: words, statement: words });
const act = (item: ChecklistItem) => anAuditAct(auditIn('running'), { items: [item] });
const agreed = { type: 'agreed', by: 'Trưởng phòng', on: '2026-04-24' } as const;

function stored(item: ChecklistItem, result: Result<ChangeSetDraft, { readonly type: string }>): ChecklistItem {
  if (!result.ok) return item;
  return result.value.changes.reduce<ChecklistItem>(
    (record, change) => applyChange(record as unknown as JsonObject, change) as unknown as ChecklistItem,
    item,
  );
}

describe('a finding written again and again', () => {
  it('is what was written last, in composed letters, or none when nothing is said', () => {
    fc.assert(
      fc.property(fc.array(someParts, { minLength: 1, maxLength: 4 }), (list) => {
        const item = list.reduce(
          (record, parts) => stored(record, writeFinding(act(record), 'i1', parts)),
          anItem('i1'),
        );
        const last = list.at(-1) ?? { requirement: '', evidence: '', statement: '' };
        const said = Object.values(last).some((part) => part.normalize('NFC').trim() !== '');
        if (!said) expect(item.finding).toBeNull();
        else
          expect(startingParts(item)).toEqual({
            requirement: last.requirement.normalize('NFC'),
            evidence: last.evidence.normalize('NFC'),
            statement: last.statement.normalize('NFC'),
          });
      }),
    );
  });

  it('changes nothing the second time, whatever the form of its letters', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const item = stored(anItem('i1'), writeFinding(act(anItem('i1')), 'i1', parts));
        const decomposed = { ...parts, statement: parts.statement.normalize('NFD') };
        expect(reasonOf(writeFinding(act(item), 'i1', parts))).toBe('nothing-changed');
        expect(reasonOf(writeFinding(act(item), 'i1', decomposed))).toBe('nothing-changed');
      }),
    );
  });

  it('never carries a yes over to other words', () => {
    fc.assert(
      fc.property(someParts, someParts, (first, second) => {
        const written = stored(anItem('i1'), writeFinding(act(anItem('i1')), 'i1', first));
        const asked = stored(written, recordAgreement(act(written), 'i1', agreed));
        const changed = writeFinding(act(asked), 'i1', second);
        const { finding } = stored(asked, changed);
        if (changed.ok && finding !== null) expect(finding.agreement).toEqual({ type: 'not-asked' });
      }),
    );
  });

  it('leaves question, answer, source and identity alone', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const item = anItem('i1');
        const { finding: _before, ...rest } = item;
        const { finding: _after, ...left } = stored(item, writeFinding(act(item), 'i1', parts));
        expect(left).toEqual(rest);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { dropEdits } from '../../../../../renderer/core/audits/checklist/drop-edits';
import { planChecklist, prepareChecklist } from '../../../../../renderer/core/audits/checklist/prepare-checklist';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAudit, anAuditAct, anItem } from '../../../../support/audit-lifecycle';
import { aBankQuestion, aChoice, itemsAfter, someSources, someWords } from '../../../../support/checklist-records';
import { accepted } from '../../../../support/lifecycle-records';

const choice = aChoice({ clauses: [], questionIds: [asId('b1')] });
const sourcesAsking = (question: string) => someSources([aBankQuestion('b1', { question, look: 'Sổ' })]);
const act = (items: ReturnType<typeof itemsAfter>) => anAuditAct(anAudit(), { items, today: '2026-04-01' });
const [asked] = itemsAfter([], accepted(prepareChecklist(act([]), [choice], sourcesAsking('Lời đầu?'))));
if (asked === undefined) throw new Error('nothing was generated');
const edited = { ...asked, words: { ...asked.words, question: 'Lời sửa tay?', look: 'Sổ và biên bản' } };

describe('edited words that give way', () => {
  it('are those of the source again, field by field', () => {
    const [item] = dropEdits([edited], [{ itemId: edited.id, field: 'question' }]);
    expect(item?.words).toEqual({ ...edited.words, question: 'Lời đầu?' });
  });

  it('leave other questions, and free ones, as they are', () => {
    const free = anItem('f', { words: someWords('Tự viết?') });
    expect(dropEdits([edited, free], [{ itemId: free.id, field: 'question' }])).toEqual([edited, free]);
    expect(dropEdits([edited], [])).toEqual([edited]);
  });

  it('follow their source when the checklist is generated again, while other edits stay', () => {
    const sources = sourcesAsking('Lời mới?');
    expect(accepted(planChecklist(act([edited]), [choice], sources)).conflicts).toMatchObject([
      { field: 'question', because: 'edited', generated: 'Lời mới?' },
    ]);
    const dropped = [{ itemId: edited.id, field: 'question' as const }];
    const draft = accepted(prepareChecklist(act([edited]), [choice], sources, dropped));
    const [after] = itemsAfter([edited], draft);
    expect(after).toMatchObject({
      id: edited.id,
      words: { question: 'Lời mới?', look: 'Sổ và biên bản' },
      generated: { question: 'Lời mới?', look: 'Sổ' },
    });
  });

  it('stay edited when nobody gives them up', () => {
    const draft = accepted(prepareChecklist(act([edited]), [choice], sourcesAsking('Lời mới?')));
    expect(itemsAfter([edited], draft)).toMatchObject([
      { words: { question: 'Lời sửa tay?' }, generated: { question: 'Lời mới?' } },
    ]);
  });
});

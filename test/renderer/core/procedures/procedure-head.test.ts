import { describe, expect, it } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import { emptyContent } from '../../../../renderer/core/procedures/content';
import {
  createProcedure,
  editProcedure,
  type ProcedureHead,
  suggestCode,
} from '../../../../renderer/core/procedures/procedure-head';
import { aProcedure, countingIds } from '../../../support/coverage-records';
import { accepted, aDraft, anApproved, reasonOf } from '../../../support/lifecycle-records';

const patterns = { administrative: 'QT-NV-{nn}', system: 'QT-HT-{nn}', internal: 'QT-NB-{nn}', form: 'BM-{qt}-{nn}' };
const head: ProcedureHead = {
  code: ' QT-NV-32 ',
  title: ' Cấp   giấy phép ',
  kind: 'administrative',
  ownerUnitId: asId('u1'),
  clauses: ['8.5.1'],
};
const others = [aProcedure('a', { code: 'QT-NV-31' }), aProcedure('b', { code: 'QT-HT-04' })];

describe('the next code', () => {
  it('follows the pattern of the kind', () => {
    expect(suggestCode('administrative', patterns, others)).toBe('QT-NV-32');
    expect(suggestCode('system', patterns, others)).toBe('QT-HT-05');
    expect(suggestCode('internal', patterns, others)).toBe('QT-NB-01');
  });
});

describe('creating a procedure', () => {
  it('stores its head and a first draft as one undoable change set', () => {
    const { draft, procedureId } = accepted(createProcedure(head, others, countingIds()));
    expect(procedureId).toBe('n1');
    expect(draft.undoable).toBe(true);
    expect(draft.detail).toEqual({ code: 'QT-NV-32', title: 'Cấp giấy phép' });
    expect(draft.changes.map((change) => change.op === 'create' && change.record)).toEqual([
      {
        id: 'n1',
        code: 'QT-NV-32',
        title: 'Cấp giấy phép',
        kind: 'administrative',
        ownerUnitId: 'u1',
        clauses: ['8.5.1'],
      },
      aDraft({ id: asId('n2'), procedureId: asId('n1'), content: emptyContent('Cấp giấy phép') }),
    ]);
  });

  it('counts on from a paper issue', () => {
    const numbers = { issueNo: 3, amendmentNo: 1 };
    const { draft } = accepted(createProcedure(head, others, countingIds(), numbers));
    expect(draft.changes[1]).toMatchObject({ record: numbers });
  });

  it.each([
    [{ code: ' ' }, 'code-missing'],
    [{ title: '' }, 'title-missing'],
    [{ code: 'qt - nv – 31' }, 'code-taken'],
    [{}, 'allowed'],
  ])('with %j is %s', (change, outcome) => {
    expect(reasonOf(createProcedure({ ...head, ...change }, others, countingIds()))).toBe(outcome);
  });
});

describe('editing a head', () => {
  const before = aProcedure('p', { code: 'QT-NV-32', title: 'Cấp giấy phép' });
  const draft = aDraft({ content: emptyContent('Cấp giấy phép') });

  it('renames the draft that carries the former title with it', () => {
    const change = accepted(editProcedure(before, { ...before, title: 'Cấp đổi giấy phép' }, others, [draft]));
    expect(change.undoable).toBe(true);
    expect(change.changes).toHaveLength(2);
    expect(change.changes[1]).toMatchObject({ entity: 'revision', set: { content: { title: 'Cấp đổi giấy phép' } } });
  });

  it('leaves frozen and own titles alone', () => {
    const own = aDraft({ content: emptyContent('Tên riêng') });
    const frozen = anApproved({ content: emptyContent('Cấp giấy phép') });
    const change = accepted(editProcedure(before, { ...before, title: 'Cấp đổi giấy phép' }, others, [own, frozen]));
    expect(change.changes).toHaveLength(1);
  });

  it('keeps the code once a revision was signed here, but not because of a declared one', () => {
    const declared = anApproved({ origin: 'declared', events: [], approvedHash: null });
    const recoded = { ...before, code: 'QT-NV-40' };
    expect(reasonOf(editProcedure(before, recoded, others, [anApproved()]))).toBe('code-signed');
    expect(reasonOf(editProcedure(before, recoded, others, [declared]))).toBe('allowed');
    expect(reasonOf(editProcedure(before, { ...before, title: 'Khác' }, others, [anApproved()]))).toBe('allowed');
  });

  it('does not take its own code for taken, and stores nothing when nothing changed', () => {
    expect(reasonOf(editProcedure(before, before, [...others, before], []))).toBe('nothing-changed');
    expect(reasonOf(editProcedure(before, { ...before, code: 'QT-NV-31' }, [...others, before], []))).toBe(
      'code-taken',
    );
  });
});

import { describe, expect, it } from 'vitest';
import {
  addCase,
  duplicateCase,
  editStages,
  patchCase,
  removeCase,
  withDuration,
} from '../../../../../renderer/core/procedures/edit/edit-cases';
import { stepsOf } from '../../../../../renderer/core/procedures/edit/step-order';
import { aCase, aContent, aStep, countedIds, layoutOf } from '../../../../support/edited-content';

const first = aCase('c1', { g1: ['a', aStep('b', { kind: 'decision', next: [{ to: 'a', condition: 'Không' }] })] });
const second = aCase('c2', { g2: ['d'] });
const content = aContent(first, second);
const names = (edited: typeof content) => edited.cases.map((item) => item.name);

describe('cases', () => {
  it('are added at the end', () => {
    expect(addCase(content, aCase('c3', {})).cases.map((item) => item.id)).toEqual(['c1', 'c2', 'c3']);
  });

  it('are renamed and told what they serve without touching the others', () => {
    const edited = patchCase(content, 'c1', { name: 'Cấp mới' });
    expect(names(edited)).toEqual(['Cấp mới', 'Trường hợp c2']);
    expect(edited.cases[1]).toBe(second);
  });

  it('are taken out with their steps', () => {
    expect(removeCase(content, 'c1').cases).toEqual([second]);
  });

  it('are copied to just after the original, under fresh ids', () => {
    const copied = duplicateCase(content, 'c1', { id: 'copy', name: 'Cấp lại' }, countedIds());
    expect(copied.cases.map((item) => item.id)).toEqual(['c1', 'copy', 'c2']);
    expect(layoutOf(copied, 1)).toBe('x3: x1 x2');
    expect(copied.cases[0]).toBe(first);
  });

  it('keep flows inside the copy', () => {
    const copied = duplicateCase(content, 'c1', { id: 'copy', name: '' }, countedIds()).cases[1] ?? first;
    expect(stepsOf(copied)[1]?.next).toEqual([{ to: 'x1', condition: 'Không' }]);
  });

  it('serve nothing yet when copied, since one case of the register is served once', () => {
    const serving = patchCase(content, 'c1', {
      serves: [{ administrativeProcedureId: 'tthc' as never, caseId: null }],
    });
    expect(duplicateCase(serving, 'c1', { id: 'copy', name: '' }, countedIds()).cases[1]?.serves).toEqual([]);
  });

  it('return the very same content when the case is unknown', () => {
    expect(patchCase(content, 'z', { name: '' })).toBe(content);
    expect(removeCase(content, 'z')).toBe(content);
    expect(duplicateCase(content, 'z', { id: 'copy', name: '' }, countedIds())).toBe(content);
    expect(editStages(content, 'z', () => [])).toBe(content);
    expect(editStages(content, 'c1', (stages) => stages)).toBe(content);
  });
});

describe('a duration of an area class', () => {
  const half = { kind: 'working-days', amount: 0.5 } as const;
  const two = { kind: 'working-days', amount: 2 } as const;

  it('is set beside those of the other classes', () => {
    expect(withDuration({ chung: half }, 'kho-khan', two)).toEqual({ chung: half, 'kho-khan': two });
  });

  it('is left out rather than stored empty', () => {
    expect(withDuration({ chung: half, 'kho-khan': two }, 'chung', null)).toEqual({ 'kho-khan': two });
  });
});

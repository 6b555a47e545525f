import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillParts, limitWords } from '../../../../../renderer/core/audits/checklist/checklist-words';
import { checklistWords } from '../../../../../renderer/core/audits/checklist/checklist-words.data';
import type { Duration } from '../../../../../renderer/core/calendar/duration';

describe('templates of questions', () => {
  it.each([
    [
      ['Bước “{step}”?', 'Do {position} làm?'],
      { step: 'Tiếp nhận', position: 'Một cửa' },
      'Bước “Tiếp nhận”? Do Một cửa làm?',
    ],
    [['Bước “{step}”?', 'Do {position} làm?'], { step: 'Tiếp nhận', position: ' ' }, 'Bước “Tiếp nhận”?'],
    [['Bước “{step}”?', 'Xong trong {limit}?'], { step: ' Tiếp nhận ' }, 'Bước “Tiếp nhận”?'],
    [['Không có chỗ trống.'], {}, 'Không có chỗ trống.'],
    [[], { step: 'x' }, ''],
  ] as readonly (readonly [readonly string[], Readonly<Record<string, string>>, string])[])(
    '%j with %j read %j',
    (parts, values, text) => {
      expect(fillParts(parts, values)).toBe(text);
    },
  );

  it('leave values alone that look like names in braces or replacement marks', () => {
    fc.assert(
      fc.property(fc.constantFrom('{step}', '$&', '$1', '{limit}'), (value) => {
        expect(fillParts(['a {step} b'], { step: value })).toBe(`a ${value} b`);
      }),
    );
  });

  it('compose decomposed letters', () => {
    expect(fillParts(['{step}'], { step: 'Tiếp nhận'.normalize('NFD') })).toBe('Tiếp nhận');
  });
});

describe('a time limit', () => {
  it.each([
    [{ kind: 'working-days', amount: 2.5 }, '2,5 ngày làm việc'],
    [{ kind: 'hours', amount: 4 }, '4 giờ làm việc'],
    [{ kind: 'calendar-days', amount: 30 }, '30 ngày'],
    [{ kind: 'same-day' }, 'ngày tiếp nhận'],
    [{ kind: 'not-prescribed' }, ''],
    [{ kind: 'not-counted' }, ''],
  ] as readonly (readonly [Duration, string])[])('%j reads %j', (duration, text) => {
    expect(limitWords(duration, checklistWords)).toBe(text);
  });
});

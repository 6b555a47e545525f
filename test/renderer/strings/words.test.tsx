import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { currentLanguage, switchLanguage } from '../../../renderer/strings/i18n';
import { intentWords } from '../../../renderer/strings/intent-words';
import { useWords, wordsOf } from '../../../renderer/strings/use-words';

afterEach(() => switchLanguage('vi'));

function Sample() {
  const words = useWords('common');
  return <p>{words('table.rows', { shown: 22, total: 44 })}</p>;
}

describe('words on screen', () => {
  it('start in Vietnamese', () => {
    expect(currentLanguage()).toBe('vi');
    expect(wordsOf('common')('states.scope.in')).toBe('Thuộc phạm vi');
  });

  it('follow the language switch at once, and the document says so', async () => {
    render(<Sample />);
    expect(screen.getByText('22 / 44 dòng')).toBeTruthy();
    await act(() => switchLanguage('en'));
    expect(screen.getByText('22 / 44 rows')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  it('use the English singular where there is one', async () => {
    await switchLanguage('en');
    expect(wordsOf('common')('table.allRows', { count: 1, total: 1 })).toBe('1 row');
    expect(wordsOf('common')('table.allRows', { count: 2, total: 2 })).toBe('2 rows');
  });

  it('never escape what the user typed', () => {
    expect(wordsOf('common')('errorKept', { what: 'A & B <C>' })).toBe('Đã giữ: A & B <C>');
  });

  it('say plainly that something changed when a change has no words', () => {
    expect(intentWords('unknown.intent', {})).toBe('Đã ghi thay đổi');
  });
});

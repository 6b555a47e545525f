import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useSearchText } from '../../../renderer/navigation/use-search-text';

it('shows what is typed at once, whatever the address still says, and follows the address when it changes by itself', () => {
  const store = vi.fn();
  const { result, rerender } = renderHook(({ stored }) => useSearchText(stored, store), {
    initialProps: { stored: '' },
  });
  act(() => result.current[1]('mâ'));
  act(() => result.current[1]('mẫ'));
  expect(result.current[0]).toBe('mẫ');
  expect(store.mock.calls).toEqual([['mâ'], ['mẫ']]);
  rerender({ stored: 'mẫ' });
  expect(result.current[0]).toBe('mẫ');
  rerender({ stored: '' });
  expect(result.current[0]).toBe('');
});

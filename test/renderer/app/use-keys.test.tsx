import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isTextField, useKeys } from '../../../renderer/app/use-keys';

const onSearch = vi.fn();
const onUndo = vi.fn();

function Keys() {
  useKeys({ onSearch, onUndo });
  return (
    <>
      <input aria-label="text" />
      <input aria-label="box" type="checkbox" />
      <textarea aria-label="area" />
    </>
  );
}

beforeEach(() => {
  onSearch.mockClear();
  onUndo.mockClear();
  render(<Keys />);
});
afterEach(cleanup);

describe('keys that work everywhere', () => {
  it('Ctrl+K searches, also while typing', () => {
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    fireEvent.keyDown(screen.getByLabelText('text'), { key: 'K', metaKey: true });
    expect(onSearch).toHaveBeenCalledTimes(2);
  });

  it('Ctrl+Z takes back a change, but in a text field it is left to the text', () => {
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(screen.getByLabelText('box'), { key: 'z', ctrlKey: true });
    expect(onUndo).toHaveBeenCalledTimes(2);
    fireEvent.keyDown(screen.getByLabelText('text'), { key: 'z', ctrlKey: true });
    fireEvent.keyDown(screen.getByLabelText('area'), { key: 'z', ctrlKey: true });
    expect(onUndo).toHaveBeenCalledTimes(2);
  });

  it('other keys with Shift or Alt, and plain ones, do nothing', () => {
    for (const more of [{ ctrlKey: true, shiftKey: true }, { ctrlKey: true, altKey: true }, {}])
      for (const key of ['z', 'k', 'x']) fireEvent.keyDown(document.body, { key, ...more });
    expect(onUndo).not.toHaveBeenCalled();
    expect(onSearch).not.toHaveBeenCalled();
  });

  it('a key that a screen used already is left alone', () => {
    const use = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', use);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    document.body.removeEventListener('keydown', use);
    expect(onUndo).not.toHaveBeenCalled();
  });

  it('nothing is heard after the frame left', () => {
    cleanup();
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect(onSearch).not.toHaveBeenCalled();
  });

  it('knows text fields from other controls', () => {
    expect(isTextField(screen.getByLabelText('text'))).toBe(true);
    expect(isTextField(screen.getByLabelText('box'))).toBe(false);
    expect(isTextField(null)).toBe(false);
  });
});

import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useQueryText } from '../../../renderer/navigation/use-query-text';
import { renderScreen } from '../../support/render-screen';

afterEach(cleanup);

function Box() {
  const [text, setText] = useQueryText('q');
  return <input aria-label="Tìm" value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}

const box = async () => (await screen.findByLabelText('Tìm')) as HTMLInputElement;

describe('the text of a search box in the address', () => {
  it('begins as the address says', async () => {
    await renderScreen(<Box />, { at: '/?q=b%C6%B0u' });
    expect((await box()).value).toBe('bưu');
  });

  it('shows each letter at once and writes it to the address', async () => {
    const { router } = await renderScreen(<Box />);
    fireEvent.change(await box(), { target: { value: 'họp' } });
    expect((await box()).value).toBe('họp');
    await waitFor(() => expect(new URLSearchParams(router.history.location.search).get('q')).toBe('họp'));
  });

  it('follows the address when it changes from elsewhere', async () => {
    const { router } = await renderScreen(<Box />, { at: '/?q=a' });
    await box();
    act(() => router.history.replace('/'));
    await waitFor(async () => expect((await box()).value).toBe(''));
  });
});

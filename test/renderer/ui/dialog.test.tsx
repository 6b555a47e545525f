import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Button } from '../../../renderer/ui/button';
import { Dialog } from '../../../renderer/ui/dialog';
import { TextField } from '../../../renderer/ui/text-field';
import { UiProvider } from '../../../renderer/ui/ui-provider';

afterEach(cleanup);

function Asking() {
  const [open, setOpen] = useState(false);
  return (
    <UiProvider>
      <Button onClick={() => setOpen(true)}>Thêm người</Button>
      <Dialog open={open} title="Người" onClose={() => setOpen(false)} actions={<Button>Lưu</Button>}>
        <TextField label="Tên" value="" onChange={() => {}} />
      </Dialog>
    </UiProvider>
  );
}

async function open() {
  render(<Asking />);
  const opener = screen.getByRole('button', { name: 'Thêm người' });
  opener.focus();
  fireEvent.click(opener);
  await screen.findByRole('dialog', { name: 'Người' });
  return opener;
}

describe('a dialog', () => {
  it('begins in its content, not at its cross', async () => {
    await open();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Tên' })));
  });

  it('keeps the focus inside: Tab on the last goes to the first, and back', async () => {
    await open();
    const first = screen.getByRole('textbox', { name: 'Tên' });
    const cross = screen.getByRole('button', { name: 'Đóng' });
    cross.focus();
    fireEvent.keyDown(cross, { key: 'Tab' });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first, { key: 'Tab', shiftKey: true });
    expect(document.activeElement).toBe(cross);
  });

  it('gives the focus back to what opened it', async () => {
    const opener = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });
});

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilePicture } from '../../../renderer/ui/file-picture';

afterEach(cleanup);

const jpeg = new Uint8Array([0xff, 0xd8, 0xff]);

describe('a small picture of a file', () => {
  it('opens the file, where it can be opened', async () => {
    const open = vi.fn();
    render(<FilePicture load={async () => jpeg} label="Mở phiếu.jpg" onOpen={open} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Mở phiếu.jpg' }));
    expect(open).toHaveBeenCalledOnce();
  });

  it('is a plain picture otherwise', async () => {
    render(<FilePicture load={async () => jpeg} label="phiếu.jpg" />);
    expect(await screen.findByRole('img', { name: 'phiếu.jpg' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('gives its place to what stands for it when it cannot be drawn', async () => {
    const load = vi.fn(async () => null);
    render(<FilePicture load={load} label="phiếu.pdf" fallback={<span>PDF</span>} />);
    await waitFor(() => expect(load).toHaveBeenCalledOnce());
    expect(screen.getByText('PDF')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

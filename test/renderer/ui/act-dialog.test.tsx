import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ActDialog } from '../../../renderer/ui/act-dialog';
import { type SignatureDraft, SignatureFields } from '../../../renderer/ui/signature-fields';
import { TextField } from '../../../renderer/ui/text-field';
import { UiProvider } from '../../../renderer/ui/ui-provider';

afterEach(cleanup);

function show(change: { refusal?: string | null; busy?: boolean; recorder?: string | null } = {}) {
  const onDo = vi.fn();
  render(
    <UiProvider>
      <ActDialog
        title="Duyệt: ĐG-01"
        explain="Người phê duyệt ký."
        action="Duyệt"
        refusal={change.refusal ?? null}
        busy={change.busy ?? false}
        recorder={change.recorder ?? null}
        onDo={onDo}
        onClose={() => undefined}
      >
        <TextField label="Số" value="" onChange={() => undefined} />
      </ActDialog>
    </UiProvider>,
  );
  return onDo;
}

describe('a dialog that records an act', () => {
  it('says who records, that it cannot be undone, and announces why it was refused', () => {
    show({ refusal: 'Chọn người ký.', recorder: 'Bà Hằng' });
    expect(screen.getByText(/Người ghi: Bà Hằng\..*không hoàn tác được/)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Chọn người ký.');
  });

  it('is done by its button and by Enter in a line, once at a time', () => {
    const onDo = show();
    fireEvent.click(screen.getByRole('button', { name: 'Duyệt' }));
    const form = screen.getByRole('textbox', { name: 'Số' }).closest('form');
    if (form === null) throw new Error('no form');
    fireEvent.submit(form);
    expect(onDo).toHaveBeenCalledTimes(2);
    cleanup();
    const busy = show({ busy: true });
    const again = screen.getByRole('textbox', { name: 'Số' }).closest('form');
    if (again === null) throw new Error('no form');
    fireEvent.submit(again);
    expect(busy).not.toHaveBeenCalled();
    expect(screen.getByText(/chưa chọn người làm việc hôm nay/)).toBeTruthy();
  });
});

const titles: Readonly<Record<string, string>> = { a: 'Giám đốc', b: 'Phó Giám đốc' };

function Fields({ start, off = false }: { readonly start: SignatureDraft; readonly off?: boolean }) {
  const [draft, setDraft] = useState(start);
  return (
    <UiProvider>
      <SignatureFields
        draft={draft}
        onChange={setDraft}
        people={[
          { value: 'a', label: 'Ông An', disabled: off },
          { value: 'b', label: 'Bà Mai', disabled: off },
        ]}
        today="2026-11-22"
        titleOf={(id) => titles[id ?? ''] ?? ''}
        nobody="Thêm người ở Thiết lập."
      />
    </UiProvider>
  );
}

const capacity = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Tư cách ký/ });

async function choose(name: string) {
  fireEvent.click(screen.getByRole('combobox', { name: /^Người ký/ }));
  fireEvent.click(await screen.findByRole('option', { name: new RegExp(name), hidden: true }));
}

describe('the fields of a signature', () => {
  it('let the capacity follow the signatory until somebody writes another one', async () => {
    render(<Fields start={{ personId: 'a', capacity: 'Giám đốc', signedOn: '2026-11-22' }} />);
    await choose('Bà Mai');
    expect(capacity().value).toBe('Phó Giám đốc');
    fireEvent.change(capacity(), { target: { value: 'KT. GIÁM ĐỐC' } });
    await choose('Ông An');
    expect(capacity().value).toBe('KT. GIÁM ĐỐC');
  });

  it('say what to do only where nobody may sign', () => {
    render(<Fields start={{ personId: null, capacity: '', signedOn: null }} />);
    expect(screen.queryByText('Thêm người ở Thiết lập.')).toBeNull();
    cleanup();
    render(<Fields start={{ personId: null, capacity: '', signedOn: null }} off />);
    expect(screen.getByText('Thêm người ở Thiết lập.')).toBeTruthy();
  });
});

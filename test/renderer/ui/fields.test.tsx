import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { switchLanguage } from '../../../renderer/strings/i18n';
import { Checkbox } from '../../../renderer/ui/checkbox';
import { DateField } from '../../../renderer/ui/date-field';
import { MultiSelect } from '../../../renderer/ui/multi-select';
import { NumberField } from '../../../renderer/ui/number-field';
import { SearchBox } from '../../../renderer/ui/search-box';
import { Select } from '../../../renderer/ui/select';
import { TextArea } from '../../../renderer/ui/text-area';
import { TextField } from '../../../renderer/ui/text-field';
import { UiProvider } from '../../../renderer/ui/ui-provider';

afterEach(cleanup);

/** Shows a field over a value and the value itself. */
function Held<Value>(props: { start: Value; children: (value: Value, set: (value: Value) => void) => ReactNode }) {
  const [value, setValue] = useState(props.start);
  return (
    <UiProvider>
      {props.children(value, setValue)}
      <output>{JSON.stringify(value)}</output>
    </UiProvider>
  );
}
const held = () => JSON.parse(screen.getByRole('status').textContent ?? '') as unknown;
const type = (box: HTMLElement, text: string) => fireEvent.change(box, { target: { value: text } });
const choices = [
  { value: 'a', label: 'Phòng Bưu chính' },
  { value: 'b', label: 'Văn phòng Sở' },
];
const option = (name: string) => screen.getByRole('option', { name, hidden: true });

describe('text fields', () => {
  it('tie label, hint and error to the box', () => {
    render(<TextField label="Tên" hint="In trên bìa" error="Còn trống" required value="" onChange={() => {}} />);
    const box = screen.getByRole('textbox', { name: 'Tên (bắt buộc)' });
    const described = (box.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['In trên bìa', 'Còn trống']);
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });

  it('hand on what is typed', () => {
    render(
      <Held start="">{(value, set) => <TextArea label="Mục đích" value={value} onChange={set} hideLabel />}</Held>,
    );
    type(screen.getByRole('textbox', { name: 'Mục đích' }), 'Thống nhất');
    expect(held()).toBe('Thống nhất');
  });
});

describe('number field', () => {
  const show = (start: number | null) =>
    render(
      <Held<number | null> start={start}>
        {(value, set) => <NumberField label="Ngày" value={value} onChange={set} />}
      </Held>,
    );
  const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Ngày' });

  it('shows the decimal comma and reads comma and point', () => {
    show(1.5);
    expect(box().value).toBe('1,5');
    type(box(), '0.25');
    expect(held()).toBe(0.25);
    fireEvent.blur(box());
    expect(box().value).toBe('0,25');
  });

  it('keeps the last number while the text cannot be read, and says how to mend it', () => {
    show(1.5);
    type(box(), '1,5o');
    expect(held()).toBe(1.5);
    expect(screen.getByText(/Không đọc được “1,5o”/)).toBeTruthy();
    fireEvent.blur(box());
    expect(box().value).toBe('1,5o');
  });

  it('takes an empty text as nothing', () => {
    show(1.5);
    type(box(), '');
    expect(held()).toBeNull();
  });

  it('shows the point in English', async () => {
    await act(() => switchLanguage('en'));
    show(1.5);
    expect(box().value).toBe('1.5');
    await act(() => switchLanguage('vi'));
  });
});

describe('date field', () => {
  const show = (start: string | null) =>
    render(
      <Held<string | null> start={start}>
        {(value, set) => <DateField label="Ngày ban hành" value={value} onChange={set} today="2026-11-22" />}
      </Held>,
    );
  const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Ngày ban hành' });

  it('shows and reads dd/MM/yyyy', () => {
    show('2026-11-23');
    expect(box().value).toBe('23/11/2026');
    type(box(), '01/02/2027');
    expect(held()).toBe('2027-02-01');
  });

  it('waits for the whole year before it believes a date', () => {
    show('2026-11-23');
    type(box(), '1/2/20');
    expect(held()).toBe('2026-11-23');
    fireEvent.blur(box());
    expect(held()).toBe('2020-02-01');
    expect(box().value).toBe('01/02/2020');
  });

  it('marks a date that does not exist on leaving, and keeps the last one', () => {
    show('2026-11-23');
    type(box(), '31/02/2026');
    expect(screen.queryByText(/Không đọc được/)).toBeNull();
    fireEvent.blur(box());
    expect(screen.getByText(/Không đọc được “31\/02\/2026”/)).toBeTruthy();
    expect(held()).toBe('2026-11-23');
  });

  it('takes an empty text as no date', () => {
    show('2026-11-23');
    type(box(), '');
    expect(held()).toBeNull();
  });

  it('offers a calendar that the arrow keys walk over', () => {
    show('2026-11-23');
    fireEvent.click(screen.getByRole('button', { name: 'Mở lịch' }));
    const chosen = screen.getByRole('button', { name: '23/11/2026', hidden: true });
    expect(chosen.getAttribute('aria-current')).toBe('date');
    fireEvent.keyDown(chosen, { key: 'PageDown' });
    fireEvent.keyDown(screen.getByRole('button', { name: '01/12/2026', hidden: true }), { key: 'ArrowRight' });
    fireEvent.click(screen.getByRole('button', { name: '02/12/2026', hidden: true }));
    expect(held()).toBe('2026-12-02');
  });
});

describe('select', () => {
  const show = () =>
    render(
      <Held<string | null> start={null}>
        {(value, set) => <Select label="Đơn vị" value={value} onChange={set} choices={choices} clearable />}
      </Held>,
    );
  const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Đơn vị' });

  it('narrows the list without diacritics and takes the choice', () => {
    show();
    type(box(), 'van phong');
    expect(screen.queryByRole('option', { name: 'Phòng Bưu chính', hidden: true })).toBeNull();
    fireEvent.click(option('Văn phòng Sở'));
    expect(held()).toBe('b');
    expect(box().value).toBe('Văn phòng Sở');
  });

  it('says so when nothing is found', () => {
    show();
    type(box(), 'zzz');
    expect(screen.getByText('Không tìm thấy')).toBeTruthy();
  });

  it('lets the choice be taken back', () => {
    show();
    fireEvent.click(box());
    fireEvent.click(option('Văn phòng Sở'));
    fireEvent.click(screen.getByRole('button', { name: 'Xóa' }));
    expect(held()).toBeNull();
  });
});

describe('select of several', () => {
  it('adds, takes away by its cross and by Backspace', () => {
    render(
      <Held<readonly string[]> start={[]}>
        {(value, set) => <MultiSelect label="Đơn vị" value={value} onChange={set} choices={choices} />}
      </Held>,
    );
    const box = screen.getByRole('combobox', { name: 'Đơn vị' });
    fireEvent.click(box);
    fireEvent.click(option('Phòng Bưu chính'));
    fireEvent.click(option('Văn phòng Sở'));
    expect(held()).toEqual(['a', 'b']);
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ Phòng Bưu chính' }));
    expect(held()).toEqual(['b']);
    fireEvent.keyDown(box, { key: 'Backspace' });
    expect(held()).toEqual([]);
  });
});

describe('search box', () => {
  it('is emptied by Esc, and only then lets Esc through', () => {
    render(<Held start="báo">{(value, set) => <SearchBox label="Tìm" value={value} onChange={set} />}</Held>);
    fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Tìm' }), { key: 'Escape' });
    expect(held()).toBe('');
  });
});

describe('checkbox', () => {
  it('switches by its label, and can stand between', () => {
    render(
      <Held start={false}>{(value, set) => <Checkbox label="Nhận cả" checked={value} onChange={set} partly />}</Held>,
    );
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Nhận cả' });
    expect(box.indeterminate).toBe(true);
    fireEvent.click(screen.getByText('Nhận cả'));
    expect(held()).toBe(true);
  });
});

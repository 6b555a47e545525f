import { IconClipboardCheck } from '@tabler/icons-react';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button';
import { Card } from '../../../renderer/ui/card';
import { ConfirmDialog } from '../../../renderer/ui/confirm-dialog';
import { ColumnChoice } from '../../../renderer/ui/data-table/column-choice';
import { EmptyState } from '../../../renderer/ui/empty-state';
import { ErrorNote } from '../../../renderer/ui/error-note';
import { FilePick } from '../../../renderer/ui/file-pick';
import { FilterChip } from '../../../renderer/ui/filter-chip';
import { Ladder } from '../../../renderer/ui/ladder';
import { Menu } from '../../../renderer/ui/menu';
import { PageHead } from '../../../renderer/ui/page-head';
import { Progress } from '../../../renderer/ui/progress';
import { SegmentedControl } from '../../../renderer/ui/segmented-control';
import { StateText } from '../../../renderer/ui/state-text';
import { Tabs } from '../../../renderer/ui/tabs';
import { type ToastMessage, ToastPlace } from '../../../renderer/ui/toast';
import { UiProvider } from '../../../renderer/ui/ui-provider';

afterEach(cleanup);

describe('states', () => {
  it('are told by word and shape', () => {
    const { container } = render(<StateText state="coverage.review-overdue" />);
    expect(container.textContent).toBe('Rà soát quá hạn');
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('on a ladder are spoken too', () => {
    render(
      <Ladder
        label="Trạng thái"
        rungs={[
          { id: '1', name: 'Dự thảo', note: 'Lê Minh Tuấn', at: 'done' },
          { id: '2', name: 'Chờ xem xét', at: 'now' },
        ]}
      />,
    );
    expect(screen.getByText('(đã xong)')).toBeTruthy();
    expect(screen.getAllByRole('listitem')[1]?.getAttribute('aria-current')).toBe('step');
  });
});

describe('heads', () => {
  it('a page has its one title, cut but whole on hover', () => {
    render(<PageHead title="Cấp giấy phép" meta="44 thủ tục" />);
    expect(screen.getByRole('heading', { level: 1, name: 'Cấp giấy phép' }).title).toBe('Cấp giấy phép');
  });

  it('a card is a region named by its title', () => {
    render(<Card title="Mức độ phủ kín">x</Card>);
    expect(screen.getByRole('region', { name: 'Mức độ phủ kín' })).toBeTruthy();
  });
});

describe('choices in sight', () => {
  it('a filter tells whether it is on', () => {
    const onChange = vi.fn();
    render(<FilterChip label="Thuộc phạm vi" count={41} on onChange={onChange} />);
    const chip = screen.getByRole('button', { name: /Thuộc phạm vi\s*41/ });
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(chip);
    expect(onChange).toHaveBeenCalledWith(false);
  });

  it('a switch of views is a group of one choice', () => {
    const onChange = vi.fn();
    render(
      <SegmentedControl
        label="Theo"
        value="field"
        onChange={onChange}
        choices={[
          { value: 'field', label: 'Lĩnh vực' },
          { value: 'unit', label: 'Đơn vị' },
        ]}
      />,
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Đơn vị' }));
    expect(onChange).toHaveBeenCalledWith('unit');
  });

  it('tabs move by arrow keys around the ends', () => {
    const onChange = vi.fn();
    const tabs = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
    render(<Tabs label="Phần" panelId="p" value="c" onChange={onChange} tabs={tabs} />);
    const last = screen.getByRole('tab', { name: 'C' });
    fireEvent.keyDown(last, { key: 'ArrowRight' });
    fireEvent.keyDown(last, { key: 'ArrowLeft' });
    fireEvent.keyDown(last, { key: 'Home' });
    expect(onChange.mock.calls).toEqual([['a'], ['b'], ['a']]);
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('columns can be hidden, those that must stay cannot', () => {
    const onChange = vi.fn();
    const columns = ['code', 'name'].map((id) => ({ id, title: id, cell: () => '' }));
    render(
      <UiProvider>
        <ColumnChoice columns={columns} hidden={new Set()} onChange={onChange} fixed={['code']} />
      </UiProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Cột' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'code', hidden: true }).disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'name', hidden: true }));
    expect(onChange).toHaveBeenCalledWith(new Set(['name']));
  });
});

describe('messages', () => {
  it('an error says what happened, what was kept and what to do', () => {
    render(
      <ErrorNote title="Chưa xuất được" kept="dữ liệu vẫn nguyên" actions={<Button>Thử lại</Button>}>
        Ổ đĩa đầy.
      </ErrorNote>,
    );
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe('Chưa xuất đượcỔ đĩa đầy.Đã giữ: dữ liệu vẫn nguyênThử lại');
  });

  it('an empty place says what is missing and offers the one act', () => {
    render(
      <EmptyState icon={IconClipboardCheck} title="Chưa có TTHC" actions={<Button>Nhận từ tệp</Button>}>
        Nhận danh mục để biết phải phủ kín những gì.
      </EmptyState>,
    );
    expect(screen.getByRole('heading', { name: 'Chưa có TTHC' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Nhận từ tệp' })).toBeTruthy();
  });

  it('progress tells n of N and the share, and stops once', () => {
    const onStop = vi.fn();
    const { rerender } = render(<Progress label="Đang xuất" done={27} total={41} onStop={onStop} />);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('27');
    expect(screen.getByText('65,9\u00a0%', { normalizer: (text) => text })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
    rerender(<Progress label="Đang xuất" done={27} total={41} onStop={onStop} stopping />);
    fireEvent.click(screen.getByRole('button', { name: 'Đang dừng…' }));
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('a toast offers undo only when there is one', () => {
    const onUndo = vi.fn();
    const place = (message: ToastMessage) => <ToastPlace message={message} onClose={() => {}} onHold={() => {}} />;
    const { rerender } = render(place({ id: '1', tone: 'done', title: 'Đã gắn 3 TTHC', onUndo }));
    expect(screen.getByRole('status').textContent).toContain('Đã gắn 3 TTHC');
    fireEvent.click(screen.getByRole('button', { name: /Hoàn tác/ }));
    expect(onUndo).toHaveBeenCalledOnce();
    rerender(place({ id: '2', tone: 'failed', title: 'Chưa lưu', lines: ['Đĩa đầy'] }));
    expect(screen.queryByRole('button', { name: /Hoàn tác/ })).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('Đĩa đầy');
  });

  it('a toast is held while the pointer or the focus is on it', () => {
    const held: boolean[] = [];
    const onClose = vi.fn();
    render(
      <ToastPlace
        message={{ id: '7', tone: 'done', title: 'Đã lưu' }}
        onClose={onClose}
        onHold={(value) => held.push(value)}
      />,
    );
    const close = screen.getByRole('button', { name: 'Đóng' });
    fireEvent.pointerEnter(screen.getByRole('status'));
    fireEvent.pointerLeave(screen.getByRole('status'));
    fireEvent.focus(close);
    fireEvent.blur(close);
    expect(held).toEqual([true, false, true, false]);
    fireEvent.click(close);
    expect(onClose).toHaveBeenCalledWith('7');
  });

  it('the place of toasts stays when there is none, so that the next one is announced', () => {
    render(<ToastPlace message={null} onClose={() => {}} onHold={() => {}} />);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('floating parts', () => {
  function Asking({ onConfirm }: { readonly onConfirm: () => void }) {
    const [open, setOpen] = useState(false);
    return (
      <UiProvider>
        <Button onClick={() => setOpen(true)}>Xóa dự thảo…</Button>
        <ConfirmDialog
          open={open}
          title="Bỏ dự thảo QT-NV-31?"
          consequence="Dự thảo và 9 bước sẽ mất."
          action="Bỏ dự thảo"
          danger
          onConfirm={onConfirm}
          onCancel={() => setOpen(false)}
        />
      </UiProvider>
    );
  }

  it('a question names the consequence and the act, and Esc leaves everything as it was', async () => {
    const onConfirm = vi.fn();
    render(<Asking onConfirm={onConfirm} />);
    fireEvent.click(screen.getByRole('button', { name: 'Xóa dự thảo…' }));
    expect(await screen.findByRole('dialog', { name: 'Bỏ dự thảo QT-NV-31?' })).toBeTruthy();
    expect(screen.getByText('Dự thảo và 9 bước sẽ mất.')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it('a menu performs the chosen command', async () => {
    const onSelect = vi.fn();
    render(
      <UiProvider>
        <Menu
          trigger={<Button>Việc khác</Button>}
          entries={[
            { id: 'h', heading: 'Lần ban hành' },
            { id: 'copy', label: 'Chép sang lần mới', onSelect },
            { id: 'off', label: 'Thu hồi', onSelect, disabled: true },
          ]}
        />
      </UiProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Việc khác' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Thu hồi', hidden: true }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Chép sang lần mới', hidden: true }));
    expect(onSelect).toHaveBeenCalledOnce();
  });
});

describe('dropping a file', () => {
  const drop = (name: string) =>
    fireEvent.drop(screen.getByText(/Kéo tệp vào đây/), {
      dataTransfer: { files: [new File([new Uint8Array([1, 2, 3])], name)] },
    });

  it('hands on its name and bytes', async () => {
    const onFiles = vi.fn();
    render(<FilePick extensions={['xlsx']} onBrowse={() => {}} onFiles={onFiles} maxBytes={1000} />);
    drop('Danh mục.XLSX');
    await waitFor(() =>
      expect(onFiles).toHaveBeenCalledWith([{ name: 'Danh mục.XLSX', size: 3, bytes: new Uint8Array([1, 2, 3]) }]),
    );
  });

  it('refuses another kind and says which ones can be read', () => {
    const onFiles = vi.fn();
    render(<FilePick extensions={['xlsx', 'csv']} onBrowse={() => {}} onFiles={onFiles} maxBytes={1000} />);
    drop('anh.png');
    expect(screen.getByText(/“anh.png” không phải loại đọc được \(.xlsx, .csv\)/)).toBeTruthy();
    expect(onFiles).not.toHaveBeenCalled();
  });

  it('hands on a file that is too large without reading it', async () => {
    const onFiles = vi.fn();
    render(<FilePick extensions={['xlsx']} onBrowse={() => {}} onFiles={onFiles} maxBytes={2} />);
    drop('to.xlsx');
    await waitFor(() => expect(onFiles).toHaveBeenCalledWith([{ name: 'to.xlsx', size: 3, bytes: null }]));
  });
});

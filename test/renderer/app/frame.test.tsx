import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../renderer/app/app';
import { createChange } from '../../../renderer/core/kernel/change';
import type { Store } from '../../../renderer/data/store';
import { appParts } from '../../support/app-parts';
import { testId } from '../../support/memory-store';
import { testNow } from '../../support/render-screen';
import { openSampleStore } from '../../support/sample-store';

let store: Store;
let nowMs: number;

beforeEach(async () => {
  nowMs = testNow();
  store = await openSampleStore({ nowMs: () => nowMs });
  nowMs += 1000;
  await store.local.set('acting-person-postponed-on', '2026-11-22');
});
afterEach(() => {
  cleanup();
  store.close();
});

async function show(memory = '/settings/people') {
  const { services, parts, host } = appParts(store, { nowMs: () => nowMs, openedAt: new Date(nowMs).toISOString() });
  render(<App host={host} services={services} parts={parts} memory={memory} />);
  const rail = within(await screen.findByRole('navigation', { name: 'Các phần việc' }));
  return { services, rail };
}

const person = (name: string) => ({ id: testId(), name, holdings: [], roles: [], outsideAgency: '', active: true });
const adding = (name: string) => ({
  intent: 'person.save',
  detail: { name },
  undoable: true,
  changes: [createChange('person', person(name))],
});

describe('the rail', () => {
  it('tells what waits and what is late in whole figures', async () => {
    const { rail } = await show();
    expect(rail.getByRole('link', { name: /^Tổng quan\s*, \d+ việc còn mở, 4 việc quá hạn$/ })).toBeTruthy();
    expect(rail.getByRole('link', { name: /^Phủ kín\s*, 8 việc còn mở, 3 việc quá hạn$/ })).toBeTruthy();
    expect(rail.getByRole('link', { name: 'Nhật ký thay đổi' })).toBeTruthy();
  });
});

describe('the palette', () => {
  const open = async () => {
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    return screen.findByRole('combobox', { name: /Mã, tên hoặc lệnh/ });
  };

  it('finds a procedure by its code, and opens what the arrow keys stand on', async () => {
    const { rail } = await show();
    const input = await open();
    fireEvent.change(input, { target: { value: 'mo nhat ky' } });
    expect(screen.getAllByRole('option', { hidden: true })[0]?.textContent).toContain('Mở Nhật ký thay đổi');
    fireEvent.change(input, { target: { value: 'qt-nv-0' } });
    const options = screen.getAllByRole('option', { hidden: true });
    expect(options.length).toBeGreaterThan(1);
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    expect(document.getElementById(input.getAttribute('aria-activedescendant') ?? '')).toBe(options[1]);
    fireEvent.keyDown(input, { key: 'Enter' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(rail.getByRole('link', { name: /^Quy trình ISO/ }).getAttribute('aria-current')).toBe('page');
  });

  it('says so when nothing is found, and Enter does nothing then', async () => {
    await show();
    const input = await open();
    fireEvent.change(input, { target: { value: 'zzzz' } });
    expect(screen.getByText('Không tìm thấy “zzzz”.')).toBeTruthy();
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(screen.getByRole('dialog', { name: 'Tìm nhanh' })).toBeTruthy();
  });
});

describe('the top bar', () => {
  it('takes back only what was done since the window was opened, and names it', async () => {
    const { services } = await show();
    const nothing = screen.getByRole('button', { name: 'Không có việc nào để hoàn tác' });
    expect(nothing.hasAttribute('disabled') || nothing.getAttribute('aria-disabled') === 'true').toBe(true);
    const before = store.state().person.size;
    await act(() => services.commit(adding('Bình')));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác: Đã lưu Bình' })));
    await waitFor(() => expect(store.state().person.size).toBe(before));
    expect(await screen.findByRole('button', { name: 'Không có việc nào để hoàn tác' })).toBeTruthy();
  });

  it('shows one message at a time, which offers to undo while it stays', async () => {
    const { services } = await show();
    const before = store.state().person.size;
    await act(() => services.commit(adding('An')));
    await act(() => services.commit(adding('Bình')));
    expect(screen.queryByText('Đã lưu An')).toBeNull();
    const message = screen.getByText('Đã lưu Bình').closest('[role="status"]') as HTMLElement;
    fireEvent.click(within(message).getByRole('button', { name: /Hoàn tác/ }));
    await waitFor(() => expect(store.state().person.size).toBe(before + 1));
    expect(await screen.findByText('Đã hoàn tác: Đã lưu Bình')).toBeTruthy();
  });

  it('changes who is working, and takes the name away again', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Chọn người làm việc' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: /Nguyễn Văn An/, hidden: true }));
    const chosen = await screen.findByRole('button', { name: /^Người làm việc: Nguyễn Văn An/ });
    expect(store.state().person.get(store.actor() ?? '')?.name).toBe('Nguyễn Văn An');
    fireEvent.click(chosen);
    fireEvent.click(await screen.findByRole('menuitem', { name: /Không ghi tên/, hidden: true }));
    await waitFor(() => expect(store.actor()).toBeNull());
  });
});

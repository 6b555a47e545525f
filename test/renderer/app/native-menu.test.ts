import { IconUsers } from '@tabler/icons-react';
import { describe, expect, it } from 'vitest';
import { nativeMenus, OPEN_PALETTE } from '../../../renderer/app/native-menu';
import type { PaletteItem } from '../../../renderer/app/palette/palette-items';
import { wordsOf } from '../../../renderer/strings/use-words';

const commands: readonly PaletteItem[] = ['open-register', 'import-register', 'export-data', 'switch-language'].map(
  (id) => ({ id, group: 'commands', code: '', title: `title of ${id}`, icon: IconUsers, open: '/' }),
);

describe('native menu', () => {
  const menus = nativeMenus(wordsOf('shell'), commands);
  const items = menus.flatMap((menu) => menu.items);

  it('speaks the words of the screens', () => {
    expect(menus.map((menu) => menu.label)).toEqual(['Tệp', 'Sửa', 'Xem', 'Đi tới']);
  });

  it('offers each command once, and those only that exist', () => {
    const ids = items.flatMap((item) => (item.type === 'command' ? [item.command] : []));
    expect(ids.sort()).toEqual([...commands.map(({ id }) => id), OPEN_PALETTE].sort());
  });

  it('keeps editing of text and zoom to the platform', () => {
    const roles = items.flatMap((item) => (item.type === 'role' ? [item.role] : []));
    expect(roles).toContain('paste');
    expect(roles).toContain('resetZoom');
    expect(new Set(roles).size).toBe(roles.length);
  });
});

import type { HostMenu, HostMenuItem } from '../host/contract';
import type { Words } from '../strings/use-words';
import type { PaletteItem } from './palette/palette-items';

/** Command of the native menu that opens the palette. */
export const OPEN_PALETTE = 'open-palette';

/** The native menu in the words of the screens: screens and acts are the palette's commands. */
export function nativeMenus(words: Words<'shell'>, commands: readonly PaletteItem[]): readonly HostMenu[] {
  const command = (id: string): HostMenuItem[] =>
    commands
      .filter((item) => item.id === id)
      .map(({ title }) => ({ type: 'command', command: id, label: title, accelerator: null }));
  const separator: HostMenuItem = { type: 'separator' };
  return [
    {
      label: words('menu.file'),
      items: [
        ...['import-register', 'declare', 'pack', 'backup-now', 'export-data'].flatMap(command),
        separator,
        { type: 'role', role: 'quit', label: words('menu.quit') },
      ],
    },
    {
      label: words('menu.edit'),
      items: [
        { type: 'role', role: 'undo', label: words('menu.undoTyping') },
        { type: 'role', role: 'redo', label: words('menu.redo') },
        separator,
        { type: 'role', role: 'cut', label: words('menu.cut') },
        { type: 'role', role: 'copy', label: words('menu.copy') },
        { type: 'role', role: 'paste', label: words('menu.paste') },
        { type: 'role', role: 'selectAll', label: words('menu.selectAll') },
      ],
    },
    {
      label: words('menu.view'),
      items: [
        { type: 'role', role: 'zoomIn', label: words('menu.zoomIn') },
        { type: 'role', role: 'zoomOut', label: words('menu.zoomOut') },
        { type: 'role', role: 'resetZoom', label: words('menu.resetZoom') },
        { type: 'role', role: 'togglefullscreen', label: words('menu.fullscreen') },
        separator,
        ...command('switch-language'),
      ],
    },
    {
      label: words('menu.go'),
      items: [
        { type: 'command', command: OPEN_PALETTE, label: words('menu.palette'), accelerator: null },
        separator,
        ...commands.filter((item) => item.id.startsWith('open-')).flatMap((item) => command(item.id)),
        ...command('backup'),
      ],
    },
  ];
}

import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { menuCommandChannel } from '../renderer/host/channels';
import type { HostMenu, HostMenuItem } from '../renderer/host/contract';

/** Shows the menus that the window sent; a chosen command goes back to it by its id. */
export function showMenus(window: BrowserWindow, menus: readonly HostMenu[]): void {
  const choose = (command: string) => window.webContents.send(menuCommandChannel, command);
  const template = menus.map(({ label, items }) => ({ label, submenu: items.map((item) => menuItem(item, choose)) }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function menuItem(item: HostMenuItem, choose: (command: string) => void): MenuItemConstructorOptions {
  if (item.type === 'separator') return { type: 'separator' };
  if (item.type === 'role') return { role: item.role, label: item.label };
  const { command, label, accelerator } = item;
  return { label, click: () => choose(command), ...(accelerator === null ? {} : { accelerator }) };
}

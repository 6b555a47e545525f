import { useEffect } from 'react';
import { useHost } from '../host/host-context';
import { useGo } from '../navigation/use-go';
import { useWords } from '../strings/use-words';
import { nativeMenus, OPEN_PALETTE } from './native-menu';
import { useCommands } from './palette/use-commands';

/** Shows the native menu where the host has one and performs what is chosen there. */
export function useNativeMenu(openPalette: () => void): void {
  const words = useWords('shell');
  const { menu } = useHost();
  const commands = useCommands();
  const go = useGo();
  useEffect(() => {
    if (menu === null) return;
    void menu.show(nativeMenus(words, commands));
    return menu.onCommand((id) => {
      if (id === OPEN_PALETTE) return openPalette();
      const open = commands.find((command) => command.id === id)?.open;
      if (typeof open === 'string') go(open);
      else open?.();
    });
  }, [menu, words, commands, go, openPalette]);
}

import { contextBridge, ipcRenderer } from 'electron';
import { bridgeName, menuCommandChannel, requestChannels } from '../renderer/host/channels';

contextBridge.exposeInMainWorld(bridgeName, {
  requests: Object.fromEntries(
    requestChannels.map((channel) => [channel, (...args: unknown[]) => ipcRenderer.invoke(channel, ...args)]),
  ),
  onMenuCommand: (listener: (command: string) => void) => {
    const listen = (_event: unknown, command: string) => listener(command);
    ipcRenderer.on(menuCommandChannel, listen);
    return () => void ipcRenderer.removeListener(menuCommandChannel, listen);
  },
});

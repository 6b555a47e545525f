import { contextBridge, ipcRenderer } from 'electron';
import { bridgeName, closingChannel, menuCommandChannel, requestChannels } from '../renderer/host/channels';

contextBridge.exposeInMainWorld(bridgeName, {
  requests: Object.fromEntries(
    requestChannels.map((channel) => [channel, (...args: unknown[]) => ipcRenderer.invoke(channel, ...args)]),
  ),
  onMenuCommand: (listener: (command: string) => void) => hear(menuCommandChannel, listener),
  onClosing: (listener: () => void) => hear(closingChannel, () => listener()),
});

function hear(channel: string, listener: (word: string) => void): () => void {
  const listen = (_event: unknown, word: string) => listener(word);
  ipcRenderer.on(channel, listen);
  return () => void ipcRenderer.removeListener(channel, listen);
}

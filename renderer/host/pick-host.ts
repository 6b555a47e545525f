import { browserHost } from './browser-host';
import { bridgeName } from './channels';
import type { Host } from './contract';
import { electronHost } from './electron-host';
import type { HostBridge } from './ipc-contract';

/** The desktop host where the preload left its bridge in the window, else the browser host with this version. */
export async function pickHost(surroundings: object, version: string): Promise<Host> {
  return hasBridge(surroundings) ? electronHost(surroundings[bridgeName]) : browserHost(surroundings, version);
}

function hasBridge(surroundings: object): surroundings is { [bridgeName]: HostBridge } {
  return bridgeName in surroundings;
}

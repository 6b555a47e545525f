import { readFileSync } from 'node:fs';

/** Names of the functions through which a page reaches the double. The preload's page loses them before it runs. */
export const invokeBinding = '__fakeElectronInvoke';
export const openBinding = '__fakeElectronOpen';
export const emitFunction = '__fakeElectronEmit';

/** Script for every frame: popups ask the window-open handler of main, as in Electron. */
export const popupScript = `(() => {
  const ask = window.${openBinding};
  window.open = (address = '') => { void ask(new URL(address, location.href).href); return null; };
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target=_blank]') : null;
    if (link === null) return;
    event.preventDefault();
    window.open(link.href);
  }, true);
})();`;

/**
 * Script that runs a built sandboxed preload in the top frame of a window: it may require nothing but `electron`, and
 * everything that it exposes crosses as a copy, functions excepted.
 */
export function preloadScript(preload: string): string {
  return `(() => {
  if (window !== window.top || !location.protocol.startsWith('http')) return;
  const invokeRaw = window.${invokeBinding};
  delete window.${invokeBinding};
  const listeners = new Map();
  const copy = (value) => structuredClone(value);
  const ipcRenderer = {
    invoke: async (channel, ...args) => {
      const answer = await invokeRaw(channel, copy(args));
      if (answer.ok) return answer.value;
      throw new Error("Error invoking remote method '" + channel + "': " + answer.error);
    },
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener: (channel, listener) => {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((each) => each !== listener));
      return ipcRenderer;
    },
  };
  Object.defineProperty(window, '${emitFunction}', {
    value: (channel, args) => {
      for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...args);
    },
  });
  const bridge = (value) => {
    if (typeof value === 'function') {
      return (...args) => {
        const result = value(...args.map((each) => (typeof each === 'function' ? each : copy(each))));
        return typeof result === 'function' || result instanceof Promise ? result : copy(result);
      };
    }
    if (Array.isArray(value)) return Object.freeze(value.map(bridge));
    if (value === null || typeof value !== 'object') return value;
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, each]) => [key, bridge(each)])));
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) => {
      if (name in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(window, name, { value: bridge(api), enumerable: true });
    },
  };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error('module not found, for a sandboxed preload may only load electron: ' + name);
  };
  const module = { exports: {} };
  ((exports, require, module) => {
${readFileSync(preload, 'utf8')}
  })(module.exports, require, module);
})();`;
}

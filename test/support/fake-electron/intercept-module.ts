import { registerHooks } from 'node:module';

const moduleUrl = 'fake:electron';
const holder = '__fakeElectronModule';

/** Makes `import 'electron'` in this process give the double; returns the way back. */
export function interceptElectron(double: Readonly<Record<string, unknown>>): () => void {
  Reflect.set(globalThis, holder, double);
  const names = Object.keys(double).map((name) => `export const ${name} = double.${name};`);
  const source = [`const double = globalThis.${holder};`, ...names, 'export default double;'].join('\n');
  // A new address at every launch, for modules are evaluated once an address.
  const url = `${moduleUrl}?${launches++}`;
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' ? { url, format: 'module', shortCircuit: true } : next(specifier, context),
    load: (address, context, next) =>
      address === url ? { format: 'module', source, shortCircuit: true } : next(address, context),
  });
  return () => hooks.deregister();
}

let launches = 0;

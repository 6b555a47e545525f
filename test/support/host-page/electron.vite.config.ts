import { fileURLToPath } from 'node:url';
import { defineConfig } from 'electron-vite';
import product from '../../../build/electron.vite.config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The product's own main and preload around a page that holds nothing but the host. */
export default defineConfig({
  main: product.main ?? {},
  preload: product.preload ?? {},
  renderer: {
    root: at('.'),
    publicDir: false,
    build: {
      minify: true,
      emptyOutDir: true,
      rolldownOptions: { input: { index: at('index.html'), 'host/print/frame': at('host/print/frame.html') } },
    },
  },
});

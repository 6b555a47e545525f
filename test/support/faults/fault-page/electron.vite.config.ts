import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import product from '../../../../build/electron.vite.config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The product's own main and preload around a page that works on the real data layer and tells what it did. */
export default defineConfig({
  main: product.main ?? {},
  preload: product.preload ?? {},
  renderer: {
    root: at('.'),
    publicDir: false,
    plugins: [react()],
    build: { minify: false, emptyOutDir: true, rolldownOptions: { input: { index: at('index.html') } } },
  },
});

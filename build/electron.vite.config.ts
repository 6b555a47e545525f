import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { stampPlugin } from './build-stamp.mjs';
import { verifyPagePlugin } from './verify-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts: string[]) => join(root, ...parts);

export default defineConfig({
  main: {
    root,
    build: {
      outDir: at('out/main'),
      minify: true,
      externalizeDeps: false,
      rolldownOptions: { input: { main: at('electron/main.ts') }, output: { entryFileNames: '[name].js' } },
    },
  },
  preload: {
    root,
    build: {
      outDir: at('out/preload'),
      minify: true,
      externalizeDeps: false,
      // A sandboxed preload is loaded as a classic script: CommonJS, one file.
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    publicDir: false,
    plugins: [react(), verifyPagePlugin(root), stampPlugin(root)],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // Layouts of Mermaid that no flowchart here asks for, each a chunk that is never loaded.
      chunkSizeWarningLimit: 1600,
      rolldownOptions: { input: htmlPages(at('renderer')) },
    },
  },
});

/** Every page of the renderer by its name: the window itself and the pages it shows in frames. The page that leaves the program is made apart. */
function htmlPages(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const pages = files.filter((file) => file.isFile() && file.name.endsWith('.html') && file.name !== 'verify.html');
  return Object.fromEntries(
    pages.map((page) => {
      const path = join(page.parentPath, page.name);
      return [
        relative(folder, path)
          .replaceAll('\\', '/')
          .replace(/\.html$/, ''),
        path,
      ];
    }),
  );
}

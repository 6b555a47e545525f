/**
 * Replaces the content of a page by a complete HTML document and waits for its styles, pictures and fonts. Scripts in
 * it never run: parsed scripts are inert, and are removed.
 */
export async function showDocument(page: Document, html: string): Promise<void> {
  const source = new DOMParser().parseFromString(html, 'text/html');
  for (const script of source.querySelectorAll('script')) script.remove();
  const root = page.importNode(source.documentElement, true);
  const sheets = [...root.querySelectorAll('link[rel=stylesheet]')];
  const pictures = [...root.querySelectorAll('img')];
  const loads = [...sheets, ...pictures].map(loaded);
  page.documentElement.remove();
  page.append(root);
  await Promise.all(loads);
  await page.fonts?.ready;
}

function loaded(element: Element): Promise<void> {
  if (element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0) return Promise.resolve();
  return new Promise((resolve) => {
    element.addEventListener('load', () => resolve(), { once: true });
    element.addEventListener('error', () => resolve(), { once: true });
  });
}

import { maxOpenedBytes, type OpenedFile, type OpenRequest } from '../contract';

/** Asks for files with the browser's own dialog and reads them; an empty list when the user cancelled. */
export async function pickFiles({ extensions, multiple }: OpenRequest): Promise<readonly OpenedFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = multiple;
  input.accept = extensions.map((extension) => `.${extension}`).join(',');
  input.hidden = true;
  // Attached, for a browser may collect a detached input while its dialog is open.
  document.body.append(input);
  try {
    await new Promise<void>((resolve) => {
      input.addEventListener('change', () => resolve(), { once: true });
      input.addEventListener('cancel', () => resolve(), { once: true });
      input.click();
    });
    return await Promise.all(Array.from(input.files ?? [], readFile));
  } finally {
    input.remove();
  }
}

async function readFile(file: File): Promise<OpenedFile> {
  const bytes = file.size > maxOpenedBytes ? null : new Uint8Array(await file.arrayBuffer());
  return { name: file.name, size: file.size, bytes };
}

import type { PrintFrameMessage } from '../print/messages';

/**
 * Opens the print dialog on a complete HTML document, in a hidden frame whose page may hold inline styles, which this
 * page's own policy refuses. Resolves when the dialog is closed.
 */
export async function printInFrame(html: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.src = new URL('host/print/frame.html', document.baseURI).href;
  frame.title = 'print';
  frame.tabIndex = -1;
  frame.width = '0';
  frame.height = '0';
  frame.setAttribute('aria-hidden', 'true');
  const window = globalThis.window;
  try {
    await new Promise<void>((resolve, reject) => {
      const listen = (event: MessageEvent<PrintFrameMessage>) => {
        if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
        if (event.data.type === 'ready') {
          const message: PrintFrameMessage = { type: 'print', html };
          frame.contentWindow?.postMessage(message, location.origin);
        }
        if (event.data.type === 'closed') {
          window.removeEventListener('message', listen);
          resolve();
        }
      };
      window.addEventListener('message', listen);
      frame.addEventListener('error', () => reject(new Error('the print frame could not be loaded')));
      document.body.append(frame);
    });
  } finally {
    frame.remove();
  }
}

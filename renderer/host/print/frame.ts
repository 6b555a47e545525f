import type { PrintFrameMessage } from './messages';
import { showDocument } from './show-document';

/** Script of the print frame: shows the document that the window sends, prints it, and says when that is over. */
const say = (message: PrintFrameMessage) => parent.postMessage(message, location.origin);

addEventListener('message', async (event: MessageEvent<PrintFrameMessage>) => {
  if (event.source !== parent || event.origin !== location.origin || event.data.type !== 'print') return;
  await showDocument(document, event.data.html);
  print();
  say({ type: 'closed' });
});

say({ type: 'ready' });

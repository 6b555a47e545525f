import type { FlatSvg } from './flatten-svg';
import type { DrawRequest, FrameAnswer } from './frame-messages';

/** An open drawing page that answers. */
export interface DrawingFrame {
  /** Draws one chart; rejects when the chart cannot be drawn or does not come within 20 s. */
  draw(text: string): Promise<FlatSvg>;
  close(): void;
}

const DRAW_TIMEOUT = 20_000;
const PAGE = 'documents/flowcharts/frame.html';

/**
 * Opens the drawing page in a frame behind the window's content.
 * @param sandboxed in a process of its own, so that drawing does not hold up the window
 * @param timeout ms to wait for its first word; rejects afterwards
 */
export function openDrawingFrame(sandboxed: boolean, timeout: number): Promise<DrawingFrame> {
  const frame = document.createElement('iframe');
  if (sandboxed) frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '1200px',
    height: '900px',
    border: '0',
    opacity: '0',
    pointerEvents: 'none',
    zIndex: '-1',
  });
  frame.src = new URL(PAGE, document.baseURI.replace(/#.*$/, '')).href;

  return new Promise((resolve, reject) => {
    const waiting = new Map<number, (answer: FrameAnswer) => void>();
    let nextId = 1;
    const close = () => {
      removeEventListener('message', listen);
      frame.remove();
    };
    const late = setTimeout(() => {
      close();
      reject(new Error('the drawing page did not answer'));
    }, timeout);
    const draw = (text: string) =>
      new Promise<FlatSvg>((done, fail) => {
        const id = nextId;
        nextId += 1;
        const tooLate = setTimeout(() => finish({ type: 'failed', id, reason: 'drawing took too long' }), DRAW_TIMEOUT);
        const finish = (answer: FrameAnswer) => {
          clearTimeout(tooLate);
          waiting.delete(id);
          if (answer.type === 'drawn') done({ svg: answer.svg, width: answer.width, height: answer.height });
          else fail(new Error(answer.type === 'failed' ? answer.reason : 'unexpected answer'));
        };
        waiting.set(id, finish);
        const request: DrawRequest = { type: 'draw', id, text };
        frame.contentWindow?.postMessage(request, { targetOrigin: '*' });
      });
    const listen = (event: MessageEvent<FrameAnswer>) => {
      if (event.source === null || event.source !== frame.contentWindow) return;
      if (event.data.type === 'ready') {
        clearTimeout(late);
        resolve({ draw, close });
      } else waiting.get(event.data.id)?.(event.data);
    };
    addEventListener('message', listen);
    document.body.append(frame);
  });
}

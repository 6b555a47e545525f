import { hideEscapes } from './frame-realm';
import './frame.css';
import mermaid from 'mermaid';
import { alignStages } from './align-stages';
import { flattenSvg } from './flatten-svg';
import { frameConfig } from './frame-config';
import type { DrawRequest, FrameAnswer } from './frame-messages';

let queue: Promise<void> = Promise.resolve();

addEventListener('message', (event: MessageEvent<DrawRequest>) => {
  if (event.source !== parent || event.data?.type !== 'draw') return;
  queue = queue.then(() => draw(event.data));
});
mermaid.initialize(frameConfig());
answer({ type: 'ready' });

async function draw({ id, text }: DrawRequest): Promise<void> {
  try {
    await fonts();
    const { svg } = await mermaid.render(`chart${id}`, hideEscapes(text));
    const parsed = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
    if (parsed === null) throw new Error('nothing was drawn');
    const root = document.adoptNode(parsed);
    document.body.append(root);
    markNodes(root);
    alignStages(root);
    const flat = flattenSvg(root);
    root.remove();
    answer({ type: 'drawn', id, ...flat });
  } catch (error) {
    answer({ type: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Keeps which group is which node as `data-node="3"`, before classes and ids go. */
function markNodes(root: SVGSVGElement): void {
  for (const element of root.querySelectorAll('g.node')) {
    const number = /flowchart-n(\d+)-/.exec(element.id)?.[1];
    if (number !== undefined) element.setAttribute('data-node', number);
  }
}

async function fonts(): Promise<void> {
  const sample = '\u1ea4\u1ebf0';
  await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 13px "Be Vietnam Pro"`, sample)));
}

function answer(message: FrameAnswer): void {
  parent.postMessage(message, { targetOrigin: '*' });
}

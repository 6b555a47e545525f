import type { FlowchartDefinition } from './definition';
import { type DrawingFrame, openDrawingFrame } from './drawing-frame';
import type { FlatSvg } from './flatten-svg';

const KEPT = 200;
const FIRST_WORD = 5_000;
const TRY_AGAIN = 60_000;
const drawn = new Map<string, Promise<FlatSvg>>();
let frame: Promise<DrawingFrame> | null = null;

/**
 * Draws a flowchart; the same definition is drawn once. Rejects when it cannot be drawn.
 * The SVG has presentation attributes only, and `data-node="1"` … on the groups of the steps.
 */
export function renderFlowchart(definition: FlowchartDefinition): Promise<FlatSvg> {
  const { text } = definition;
  const known = drawn.get(text);
  if (known !== undefined) return known;
  const picture = draw(text);
  drawn.set(text, picture);
  picture.catch(() => drawn.delete(text));
  const oldest = drawn.keys().next().value;
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return picture;
}

async function draw(text: string): Promise<FlatSvg> {
  if (frame === null) {
    frame = open();
    frame.catch(() => setTimeout(forget, TRY_AGAIN));
  }
  return (await frame).draw(text);
}

function forget(): void {
  frame = null;
}

/** A frame in its own process keeps the window responsive; where that is refused, one of our own origin still draws. */
async function open(): Promise<DrawingFrame> {
  try {
    return await openDrawingFrame(true, FIRST_WORD);
  } catch {
    // biome-ignore lint/suspicious/noConsole: the only trace of a slower fallback, for whoever looks into it
    console.warn('flowcharts: the sandboxed page did not answer, drawing in the window instead');
    return openDrawingFrame(false, FIRST_WORD);
  }
}

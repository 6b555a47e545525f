/** Which hand a chart is drawn in: the screen's or the printed page's. */
export type FlowchartLook = 'screen' | 'print';

/** What the window asks of the drawing frame. */
export interface DrawRequest {
  readonly type: 'draw';
  readonly id: number;
  readonly text: string;
  readonly look: FlowchartLook;
}

/** What the drawing frame answers; `ready` comes once, when it can draw. */
export type FrameAnswer =
  | { readonly type: 'ready' }
  | {
      readonly type: 'drawn';
      readonly id: number;
      readonly svg: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string };

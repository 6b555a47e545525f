/** What the window asks of the drawing frame. */
export interface DrawRequest {
  readonly type: 'draw';
  readonly id: number;
  readonly text: string;
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

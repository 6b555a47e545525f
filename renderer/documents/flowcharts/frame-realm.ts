/** Two adjustments to the drawing frame's own world, made before Mermaid loads. */

/** The frame is never on screen, where animation frames may stop: a timer stands in for them. */
globalThis.requestAnimationFrame = (callback) => Number(setTimeout(() => callback(performance.now()), 0));

/** Mermaid leaves `&#NN;` as it is in plain SVG text: read it where a part of a text is set, before it is measured. */
const native = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
Object.defineProperty(SVGTSpanElement.prototype, 'textContent', {
  configurable: true,
  get(this: Node) {
    return native?.get?.call(this);
  },
  set(this: Node, text: string | null) {
    native?.set?.call(
      this,
      text?.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))) ?? null,
    );
  },
});

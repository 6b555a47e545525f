/** Two adjustments to the drawing frame's own world, made before Mermaid loads. */

/** The frame is never on screen, where animation frames may stop: a timer stands in for them. */
globalThis.requestAnimationFrame = (callback) => Number(setTimeout(() => callback(performance.now()), 0));

/**
 * Mermaid leaves `#NN;` as it is in plain SVG text, and may even break a line within one: each becomes one letter of the
 * private use area on its way in, and the sign that it stands for where a part of a text is set, before it is measured.
 */
export function hideEscapes(definition: string): string {
  return definition.replace(/#(\d+);/g, (written, code: string) =>
    Number(code) < HIDDEN_SIGNS ? String.fromCharCode(FIRST_HIDDEN + Number(code)) : written,
  );
}

const FIRST_HIDDEN = 0xe000;
const HIDDEN_SIGNS = 0x1900;

const native = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
Object.defineProperty(SVGTSpanElement.prototype, 'textContent', {
  configurable: true,
  get(this: Node) {
    return native?.get?.call(this);
  },
  set(this: Node, text: string | null) {
    native?.set?.call(this, text === null ? null : showSigns(text));
  },
});

function showSigns(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - FIRST_HIDDEN));
}

/** Size in mm of a photograph inside a box of `width` x `height` mm, in its own shape, never so large that its dots are coarser than 72 an inch. */
export function scaled(
  dots: { readonly width: number; readonly height: number },
  width: number,
  height: number,
): { readonly width: number; readonly height: number } {
  const across = Math.max(dots.width, 1);
  const down = Math.max(dots.height, 1);
  const scale = Math.min(width / across, height / down, 25.4 / 72);
  return { width: across * scale, height: down * scale };
}

import type { Photo, PhotosBlock } from './form-blocks';

const GAP = 5;

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

/** How many photographs stand side by side in `total` mm; at least one. */
export function photosAcross({ width }: PhotosBlock, total: number): number {
  return Math.max(1, Math.floor((total + GAP) / (width + GAP)));
}

/** Photographs in the rows that they stand in. */
export function photoRows(block: PhotosBlock, total: number): readonly (readonly Photo[])[] {
  const across = photosAcross(block, total);
  return Array.from({ length: Math.ceil(block.photos.length / across) }, (_, row) =>
    block.photos.slice(row * across, (row + 1) * across),
  );
}

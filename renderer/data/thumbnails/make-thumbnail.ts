/** Largest width and height of a small picture, in pixels. */
const THUMBNAIL_PIXELS = 320;

/** JPEG of an image, at most {@link THUMBNAIL_PIXELS} wide or high and never enlarged; `null` when the bytes are no image or the platform cannot draw. */
export async function makeThumbnail(bytes: Uint8Array, mediaType: string): Promise<Uint8Array | null> {
  if (typeof createImageBitmap === 'undefined' || typeof OffscreenCanvas === 'undefined') return null;
  const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: mediaType })).catch(() => null);
  if (image === null) return null;
  try {
    const { width, height } = fitInto(image.width, image.height, THUMBNAIL_PIXELS);
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    if (pen === null) return null;
    // JPEG has no transparency: without paper below, it turns black
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, width, height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(image, 0, 0, width, height);
    const picture = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
    return new Uint8Array(await picture.arrayBuffer());
  } catch {
    return null;
  } finally {
    image.close();
  }
}

/** Width and height that fit into a square of `most`, in the same proportion, at least one pixel and never larger than they were. */
export function fitInto(
  width: number,
  height: number,
  most: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** A small picture of an attachment under the SHA-256 of its bytes: a cache of this machine, never journalled or exported. */
export interface ThumbnailRow {
  readonly sha256: string;
  /** JPEG. */
  readonly bytes: Uint8Array;
}

/** Adds the small pictures of attachments. Records keep their shapes. */
export const version2 = {
  version: 2,
  stores: { thumbnails: 'sha256' },
};

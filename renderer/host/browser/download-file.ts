import type { SaveOutcome, SaveRequest } from '../contract';

/**
 * Hands the bytes to the browser's downloads. The browser asks where, or uses its folder, as the user has set it, and
 * tells nobody how it went: the outcome is always `saved`.
 */
export async function downloadFile({ suggestedName, mediaType, bytes }: SaveRequest): Promise<SaveOutcome> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  // The download reads the address after this turn; a minute is ample even for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { type: 'saved', name: suggestedName };
}

import type { SaveRequest } from '../../host/contract';

/** The page that checks workspace files without the program, which the program carries beside its own page. */
export async function verifyPage(suggestedName: string): Promise<SaveRequest> {
  const answer = await fetch(new URL('verify.html', document.baseURI));
  if (!answer.ok) throw new Error(`verify.html: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { suggestedName, extension: 'html', mediaType: 'text/html', bytes };
}

/** Bytes of the page that checks packs, which the program carries beside its own page; `null` when it cannot be had. */
export async function fetchVerifyPage(): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(new URL('verify.html', document.baseURI));
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

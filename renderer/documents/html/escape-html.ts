const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML or XML shows it, also inside a quoted attribute; control characters are left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
    .normalize('NFC')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

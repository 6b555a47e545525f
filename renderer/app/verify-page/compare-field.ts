import { element } from './element';
import type { PageWords } from './words';

/** A field for the checksum noted at handover, which says at once whether it is one of these. */
export function compareField(codes: readonly string[], words: PageWords): HTMLElement {
  const input = element('input', { id: 'noted', type: 'text', autocomplete: 'off', spellcheck: 'false' });
  const answer = element('p', { class: 'answer', role: 'status' });
  input.addEventListener('input', () => {
    const outcome = compareCode(input.value, codes);
    answer.className = `answer ${outcome}`;
    answer.textContent = outcome === 'empty' ? '' : words(`code.${outcome}`);
  });
  return element(
    'div',
    { class: 'compare' },
    element('label', { for: 'noted', class: 'noted' }, words('code.compare')),
    input,
    answer,
  );
}

/** Compares a checksum as somebody typed or pasted it, spaces and capitals aside. */
export function compareCode(text: string, codes: readonly string[]): 'empty' | 'incomplete' | 'same' | 'different' {
  const plain = text.replace(/[\s:-]/g, '').toLowerCase();
  if (plain === '') return 'empty';
  if (!/^[0-9a-f]{64}$/.test(plain)) return 'incomplete';
  return codes.includes(plain) ? 'same' : 'different';
}

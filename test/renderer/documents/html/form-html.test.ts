import { describe, expect, it } from 'vitest';
import { formTitleHtml, photosHtml, signaturesHtml } from '../../../../renderer/documents/html/form-html';

const place = (role: string) => ({ role, note: '', name: '', dated: 'Ngày 24/4/2026' });

describe('forms as HTML', () => {
  it('have a title and, when there is one, a line below it', () => {
    expect(formTitleHtml({ kind: 'form-title', title: 'Phiếu <1>', below: '' })).toBe(
      '<h1 class="form-title">Phiếu &lt;1&gt;</h1>',
    );
    expect(formTitleHtml({ kind: 'form-title', title: 'A', below: 'số 15/KH-STTTT' })).toContain(
      '<p class="form-below">số <span class="code">15/KH-STTTT</span></p>',
    );
  });

  it('have places to sign side by side, with the day below', () => {
    const html = signaturesHtml({ kind: 'signatures', places: ['A', 'B', 'C', 'D'].map(place) });
    expect(html.match(/class="signatures of-2"/g)).toHaveLength(2);
    expect(html.match(/<p class="dated">Ngày 24\/4\/2026<\/p>/g)).toHaveLength(4);
  });

  it('hold photographs in themselves, in size, with their words', () => {
    const html = photosHtml(
      {
        kind: 'photos',
        width: 80,
        height: 60,
        photos: [
          {
            type: 'jpg',
            bytes: Uint8Array.of(1, 2, 3),
            dots: { width: 3000, height: 4000 },
            caption: 'Ảnh 1',
            alt: '"Kho"',
          },
        ],
      },
      165,
    );
    expect(html).toContain(
      '<img src="data:image/jpeg;base64,AQID" width="170.1" height="226.8" alt="&quot;Kho&quot;">',
    );
    expect(html).toContain('<figcaption>Ảnh 1</figcaption>');
  });
});

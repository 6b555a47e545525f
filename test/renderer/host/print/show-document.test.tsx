import { beforeEach, describe, expect, it } from 'vitest';
import { showDocument } from '../../../../renderer/host/print/show-document';

beforeEach(() => {
  document.documentElement.innerHTML = '<head><title>frame</title></head><body>frame</body>';
});

describe('showing a document in the print frame', () => {
  it('takes over its language, title, styles and content', async () => {
    await showDocument(
      document,
      '<!doctype html><html lang="vi"><head><title>QT-01</title><style>p{}</style></head><body><p>Một</p></body></html>',
    );
    expect(document.documentElement.lang).toBe('vi');
    expect(document.title).toBe('QT-01');
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.body.textContent).toBe('Một');
  });

  it('leaves nothing of the former one', async () => {
    await showDocument(document, '<p>Một</p>');
    await showDocument(document, '<p>Hai</p>');
    expect(document.body.textContent).toBe('Hai');
    expect(document.querySelectorAll('html, body')).toHaveLength(2);
  });

  it('takes no script with it', async () => {
    await showDocument(document, '<script>window.ran = 1</script><svg><script>window.ran = 2</script></svg><p>Một</p>');
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect('ran' in window).toBe(false);
  });

  it('waits for a picture, also for one that cannot be shown', async () => {
    let shown = false;
    const showing = showDocument(document, '<img src="data:image/png;base64,AAAA" alt="">').then(() => {
      shown = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown).toBe(false);
    document.querySelector('img')?.dispatchEvent(new Event('error'));
    await showing;
    expect(shown).toBe(true);
  });
});

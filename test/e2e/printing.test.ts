import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppSession, openApp } from '../support/app-session';

describe('printing in the browser', () => {
  let app: AppSession;
  beforeAll(async () => {
    app = await openApp();
    // Nobody can close a print dialog here: what would be printed is noted instead.
    await app.page.addInitScript(() => {
      window.print = () => {
        const fonts = [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
        const text = document.body.innerText;
        if (window.top !== null) Reflect.set(window.top, 'printed', { text, fonts, title: document.title });
      };
    });
    await app.page.reload();
  });
  afterAll(() => app?.close());

  it('prints the procedure as the preview shows it, in its own letters, and leaves no frame behind', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
    await page.getByRole('button', { name: 'Để sau' }).click();
    await app.go('/procedures');
    await page.getByText('QT-NV-06').first().click();
    await page.getByRole('button', { name: 'Xem bản in' }).click();
    await page.getByRole('button', { name: 'In…' }).click();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed')), { timeout: 20_000 }).toBeDefined();
    const printed = (await page.evaluate(() => Reflect.get(window, 'printed'))) as {
      text: string;
      fonts: string[];
      title: string;
    };
    expect(printed.title).toContain('QT-NV-06');
    const preview = await page.frameLocator('iframe[srcdoc]').locator('body').innerText();
    expect(printed.text).toBe(preview);
    expect(printed.fonts).toContain('Tinos');
    await expect.poll(() => page.locator('iframe[title=print]').count()).toBe(0);
    expect(app.faults).toEqual([]);
  });
});

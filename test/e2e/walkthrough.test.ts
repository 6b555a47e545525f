import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChecklistItem } from '../../renderer/core/audits/checklist-item';
import { launchBrowser, type RunningBrowser } from '../support/browser';
import { allGone, canKillTrees, killAll, treeOf } from '../support/faults/processes';
import { type RunningServer, serveRenderer } from '../support/serve';
import { openWalkStore, WALK_AUDIT } from '../support/walk-workspace';

const QUESTIONS = 150;

/** Many questions on a busy machine take their time. */
const PATIENCE = 900_000;

const screens = join(import.meta.dirname, 'screens');

/** What the screen said is on the disk, by question. */
interface Acknowledged {
  result: ChecklistItem['answer']['result'];
  grading?: ChecklistItem['answer']['grading'];
  note?: string;
  reason?: string;
  evidence?: string;
  statement?: string;
}

describe.skipIf(!canKillTrees)(
  'walking through 150 questions by keyboard alone, killed twice on the way',
  { timeout: PATIENCE },
  () => {
    let folder: string;
    let server: RunningServer;
    let browser: RunningBrowser;
    let page: Page;
    const faults: string[] = [];
    const said = new Map<number, Acknowledged>();
    const shownAfter: number[] = [];
    let typed = 0;
    let kills = 0;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'phukin-walk-'));
      server = await serveRenderer();
      const store = await openWalkStore(QUESTIONS);
      await writeFile(join(folder, 'walk.phukin'), await store.file.export('0.0.0-test'));
      await start();
      const open = page.getByRole('button', { name: 'Chọn tệp .phukin…' });
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open.click()]);
      await chooser.setFiles(join(folder, 'walk.phukin'));
      await page.getByRole('button', { name: 'Để sau' }).waitFor();
      await enter();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    });

    async function start() {
      browser = await launchBrowser(join(folder, 'profile'));
      page = browser.context.pages()[0] ?? (await browser.context.newPage());
      page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      await page.goto(server.address);
    }
    /** To the walk, past the question who is working today where that is asked. */
    async function enter() {
      await page.goto(`${server.address}#/audits/${WALK_AUDIT}/walk`);
      const question = page.locator('#walk-question');
      const asked = page.getByRole('dialog').getByRole('button', { name: 'Để sau' });
      await question.waitFor();
      await page.waitForTimeout(300);
      if (await asked.isVisible()) await asked.click();
      await asked.waitFor({ state: 'detached' });
    }
    async function killAndReopen() {
      const pids = treeOf(process.pid, `--user-data-dir=${join(folder, 'profile')}`);
      expect(pids.length).toBeGreaterThan(0);
      killAll(pids);
      await allGone(pids);
      await browser.close().catch(() => undefined);
      kills += 1;
      await start();
      await enter();
    }
    const kept = () => page.locator('[data-walk-saved="kept"]').waitFor();
    const number = async () => Number(/số (\d+)/.exec(await page.locator('#walk-question').innerText())?.[1]);
    const answer = async (key: string, name: string) => {
      const button = page.getByRole('button', { name: new RegExp(`^${name}`) });
      await page.evaluate(watchKey, name);
      await page.keyboard.press(key);
      await button.and(page.locator('[aria-pressed="true"]')).waitFor();
      shownAfter.push(await page.evaluate(() => window.shownAfter ?? Number.NaN));
    };
    const write = async (key: string, field: string, text: string) => {
      // the first letter follows its key at once, as under quick hands
      await page.keyboard.press(key);
      await page.keyboard.type(text);
      expect(await page.evaluate(isIn, field)).toBe(true);
      typed += text.length;
      await page.keyboard.press('Escape');
      return text;
    };

    /** Answers the open question, in one of several ways, and gives what the screen then called kept. */
    async function answerOne(at: number) {
      const words: Acknowledged = { result: 'conform' };
      if (at % 10 === 3) {
        words.result = 'nonconform';
        words.grading = at % 20 === 3 ? 'minor' : 'major';
        await answer('2', 'Không phù hợp');
        await answer(at % 20 === 3 ? '7' : '8', at % 20 === 3 ? 'KPH nhẹ' : 'KPH nặng');
        words.evidence = await write('e', 'evidence', `Sổ theo dõi, trang ${at}`);
        words.statement = await write('p', 'statement', `Hồ sơ số ${at} không ghi ngày giao ở bước thẩm định.`);
      } else if (at % 10 === 6) {
        words.result = 'not-applicable';
        await answer('3', 'Không áp dụng');
        words.reason = await write('l', 'reason', `Không phát sinh trong kỳ (${at})`);
      } else {
        await answer('1', 'Phù hợp');
        if (at % 10 === 8) {
          words.grading = 'observation';
          await answer('4', 'Lưu ý');
        }
      }
      if (at % 5 === 0) words.note = await write('n', 'note', `Ghi chú ${at}: đã xem đủ 3 hồ sơ mẫu.`);
      await kept();
      said.set(at, words);
    }
    async function walkTo(last: number) {
      for (let at = await number(); at <= last; at = await number()) {
        await answerOne(at);
        await page.keyboard.press('Enter');
        await page.waitForFunction(isNotAt, at, { timeout: 5000 }).catch(() => undefined);
        if (at === QUESTIONS) return;
      }
    }

    test('the first fifty answers are taken as they are keyed', async () => {
      await walkTo(50);
      expect(await number()).toBe(51);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
      ).toEqual([]);
      await page.screenshot({ path: join(screens, '15-di-danh-gia.png') });
    });

    test('killed in the middle of a word, it comes back with every letter, at the question and in the field', async () => {
      await answer('2', 'Không phù hợp');
      await page.keyboard.press('p');
      await page.waitForFunction(isIn, 'statement');
      const first = 'Ba trong năm hồ sơ mẫu không có Phiếu kiểm soát';
      await page.keyboard.type(first, { delay: 5 });
      await kept();
      const second = ', và sổ theo dõi không ghi ngày nhận của bước thẩm định';
      let called = first;
      await page.exposeFunction('tellKept', (text: string) => {
        called = text;
      });
      await page.evaluate(watchKept);
      const typing = page.keyboard.type(second, { delay: 20 }).catch(() => undefined);
      await page.waitForTimeout(400);
      await killAndReopen();
      await typing;
      expect(await number()).toBe(51);
      const found = await page.locator('textarea[data-walk-field="statement"]').inputValue();
      expect(found.startsWith(called)).toBe(true);
      expect((first + second).startsWith(found)).toBe(true);
      await page.getByText('Đã khôi phục chữ đang gõ dở').waitFor();
      await page.waitForFunction(isIn, 'statement');
      await page.screenshot({ path: join(screens, '15-di-danh-gia-khoi-phuc.png') });
      const rest = (first + second).slice(found.length);
      await page.keyboard.type(`${rest}.`);
      await page.keyboard.press('Escape');
      await answer('7', 'KPH nhẹ');
      const evidence = await write('e', 'evidence', 'Phiếu kiểm soát của hồ sơ 0139');
      await kept();
      typed += first.length + second.length + 1;
      said.set(51, { result: 'nonconform', grading: 'minor', evidence, statement: `${first}${second}.` });
      await page.keyboard.press('Control+Enter');
      await page.waitForFunction(isNotAt, 51);
    });

    test('killed right after an answer, it comes back at that question with it', async () => {
      await walkTo(100);
      expect(await number()).toBe(101);
      await answer('1', 'Phù hợp');
      await kept();
      said.set(101, { result: 'conform' });
      await killAndReopen();
      expect(await number()).toBe(101);
      await page
        .getByRole('button', { name: /^Phù hợp/ })
        .and(page.locator('[aria-pressed="true"]'))
        .waitFor();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(isNotAt, 101);
      await walkTo(QUESTIONS);
      await page.getByRole('dialog', { name: /^Kết thúc buổi/ }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByText(`${QUESTIONS} / ${QUESTIONS} câu`).waitFor();
    });

    test('every answer and every letter that was called kept is in the records', async () => {
      await page.keyboard.press('ArrowLeft');
      await kept();
      const items = new Map((await page.evaluate(readItems)).map((item) => [item.id as string, item]));
      const lost: string[] = [];
      for (const [at, words] of said) {
        const item = items.get(`i${at}`);
        const answered = item?.answer;
        const texts = answered?.evidence.flatMap((piece) => (piece.type === 'text' ? [piece.text] : []));
        const check = (name: string, is: unknown, wanted: unknown) => {
          if (is !== wanted)
            lost.push(`question ${at}: ${name} is ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
        };
        check('result', answered?.result, words.result);
        check('grading', answered?.grading, words.grading ?? null);
        check('note', answered?.note, words.note ?? '');
        check('reason', answered?.reason, words.reason ?? '');
        check('evidence', texts?.join('|'), words.evidence ?? '');
        check('statement', item?.finding?.statement, words.statement);
      }
      const sorted = [...shownAfter].sort((a, b) => a - b).map(Math.round);
      const shown = `an answer shows after ${sorted[Math.floor(sorted.length / 2)]} ms (median), ${sorted.at(-1)} ms at most`;
      console.log(
        `${said.size} questions answered by keyboard, ${typed} letters typed, ${kills} kills, ${lost.length} lost; ${shown}`,
      );
      expect(lost).toEqual([]);
      expect(said.size).toBe(QUESTIONS);
      expect(kills).toBe(2);
      expect(faults).toEqual([]);
    });
  },
);

/** In the page: whether the caret is in a field of the walk. */
function isIn(field: string): boolean {
  return document.activeElement?.getAttribute('data-walk-field') === field;
}

/** In the page: whether another question than this one is open. */
function isNotAt(at: number): boolean {
  return !document.querySelector('#walk-question')?.textContent?.includes(`số ${at}:`);
}

/** In the page: tells the words of the finding whenever the screen says that everything is kept. */
function watchKept(): void {
  const watch = new MutationObserver(() => {
    const text = document.querySelector<HTMLTextAreaElement>('textarea[data-walk-field="statement"]')?.value ?? '';
    if (document.querySelector('[data-walk-saved="kept"]') !== null) window.tellKept(text);
  });
  watch.observe(document.body, { attributes: true, subtree: true, childList: true, characterData: true });
}

/** In the page: measures how long the next key takes to press the button whose name begins so. */
function watchKey(name: string): void {
  window.shownAfter = undefined;
  let pressedAt = 0;
  window.addEventListener(
    'keydown',
    () => {
      pressedAt = performance.now();
    },
    { capture: true, once: true },
  );
  const watch = new MutationObserver(() => {
    const button = [...document.querySelectorAll('button[aria-pressed="true"]')].find(({ textContent }) =>
      textContent?.startsWith(name),
    );
    if (button === undefined || pressedAt === 0) return;
    window.shownAfter = performance.now() - pressedAt;
    watch.disconnect();
  });
  watch.observe(document.body, { attributes: true, subtree: true, childList: true });
}

/** In the page: the questions as they are stored. */
async function readItems(): Promise<readonly ChecklistItem[]> {
  const opening = indexedDB.open(
    (await indexedDB.databases())
      .map(({ name }) => name ?? '')
      .sort()
      .find((name) => name.startsWith('phukin')) ?? '',
  );
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = database.transaction('checklistItem').objectStore('checklistItem').getAll();
  const items = await new Promise<readonly ChecklistItem[]>((resolve) => {
    reading.onsuccess = () => resolve(reading.result);
  });
  database.close();
  return items;
}

declare global {
  interface Window {
    /** Milliseconds from the watched key to the pressed button. */
    shownAfter: number | undefined;
    tellKept: (text: string) => void;
  }
}

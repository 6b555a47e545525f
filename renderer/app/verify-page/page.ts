import type { Instant } from '../../core/kernel/instant';
import { button, element } from './element';
import { inspect } from './inspect';
import { brandMark } from './mark';
import { type Offered, offeredFrom } from './offered';
import type { Verdict } from './verdict';
import { verdictView } from './verdict-view';
import { type PageLanguage, pageWords } from './words';

/** What the page shows below the choice of a file. */
type Shown =
  | { readonly type: 'nothing' | 'folder-dropped' | 'several' }
  | { readonly type: 'working'; readonly name: string; readonly percent: number | null; readonly stop: () => void }
  | { readonly type: 'stopped'; readonly name: string }
  | { readonly type: 'verdict'; readonly verdict: Verdict; readonly checkedAt: Instant };

/** Draws the page into `root` and goes on answering the inspector. */
export function startPage(root: HTMLElement, now: () => Instant): void {
  let language: PageLanguage = 'vi';
  let shown: Shown = { type: 'nothing' };
  let running = new AbortController();

  const show = (next: Shown) => {
    const wasWorking = shown.type === 'working';
    shown = next;
    if (!(wasWorking && next.type === 'working' && tellProgress(root, next.percent))) draw();
  };
  const check = async (offered: Offered) => {
    running.abort();
    const mine = new AbortController();
    running = mine;
    const name = offered.type === 'file' ? offered.file.path : offered.name;
    const stop = () => mine.abort();
    show({ type: 'working', name, percent: null, stop });
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      const progress = (done: number, total: number) => {
        if (running === mine) show({ type: 'working', name, percent: total === 0 ? 0 : (done / total) * 100, stop });
      };
      const verdict = await inspect(offered, { progress, signal: mine.signal });
      if (running === mine) show({ type: 'verdict', verdict, checkedAt: now() });
      root.querySelector<HTMLElement>('#headline')?.focus();
    } catch (error) {
      if (!mine.signal.aborted) throw error;
      if (running === mine) show({ type: 'stopped', name });
    }
  };
  const take = (files: readonly File[]) => {
    const offered = offeredFrom(files);
    if (offered !== null) void check(offered);
    else if (files.length > 1) show({ type: 'several' });
  };
  const draw = () => {
    const words = pageWords(language);
    document.documentElement.lang = language;
    document.title = words('windowTitle');
    root.replaceChildren(
      element(
        'header',
        {},
        brandMark(),
        element('div', {}, element('h1', {}, words('title')), element('p', {}, words('lead'))),
        button('quiet', words('otherLanguage'), () => {
          language = language === 'vi' ? 'en' : 'vi';
          draw();
        }),
      ),
      element(
        'main',
        {},
        choice(words, take, () => show({ type: 'folder-dropped' })),
        element('div', { id: 'result', role: 'status' }, ...result(shown, language)),
        element('p', { class: 'offline' }, words('offline')),
      ),
    );
  };
  draw();
}

type Words = ReturnType<typeof pageWords>;

function choice(words: Words, take: (files: readonly File[]) => void, refuseFolder: () => void): HTMLElement {
  const frame = element(
    'section',
    { class: 'choice', 'aria-label': words('choose.title') },
    element('p', {}, words('choose.drop')),
    picker('file', words('choose.file'), words('choose.fileHint'), { accept: '.phukin,.zip' }, take),
    picker('folder', words('choose.folder'), words('choose.folderHint'), { webkitdirectory: '' }, take),
  );
  const over = (on: boolean) => (event: DragEvent) => {
    event.preventDefault();
    frame.classList.toggle('over', on);
  };
  frame.addEventListener('dragover', over(true));
  frame.addEventListener('dragleave', over(false));
  frame.addEventListener('drop', (event) => {
    over(false)(event);
    const items = [...(event.dataTransfer?.items ?? [])];
    if (items.some((item) => item.webkitGetAsEntry?.()?.isDirectory === true)) refuseFolder();
    else take([...(event.dataTransfer?.files ?? [])]);
  });
  return frame;
}

function picker(
  id: string,
  text: string,
  hint: string,
  attributes: Readonly<Record<string, string>>,
  take: (files: readonly File[]) => void,
): HTMLElement {
  const input = element('input', { id, type: 'file', class: 'unseen', ...attributes });
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    input.value = '';
  });
  return element(
    'div',
    { class: 'picker' },
    input,
    element('label', { for: id, class: id === 'file' ? 'primary' : 'plain' }, text),
    element('span', { class: 'hint' }, hint),
  );
}

function result(shown: Shown, language: PageLanguage): readonly HTMLElement[] {
  const words = pageWords(language);
  switch (shown.type) {
    case 'nothing':
      return [tells(words)];
    case 'folder-dropped':
      return [element('p', { class: 'note' }, words('choose.dropFolder'))];
    case 'several':
      return [element('p', { class: 'note' }, words('choose.one'))];
    case 'stopped':
      return [element('p', { class: 'note' }, words('working.stopped', { name: shown.name }))];
    case 'working':
      return [working(shown, words)];
    case 'verdict':
      return [
        verdictView(shown.verdict, { words, language, checkedAt: shown.checkedAt }),
        element(
          'div',
          { class: 'acts' },
          button('plain', words('print'), () => window.print()),
        ),
      ];
  }
}

function tells(words: Words): HTMLElement {
  const lines = (['intact', 'workspace', 'pack', 'code'] as const).map((line) =>
    element('li', {}, words(`tells.${line}`)),
  );
  return element('div', { class: 'tells' }, element('h2', {}, words('tells.title')), element('ul', {}, ...lines));
}

function working({ name, percent, stop }: Extract<Shown, { type: 'working' }>, words: Words): HTMLElement {
  const bar = element('progress', { max: '100', 'aria-label': words('working.checking', { name }) });
  if (percent !== null) bar.value = percent;
  const text = element('span', { class: 'task' }, words('working.checking', { name }));
  return element('div', { class: 'working' }, text, bar, button('plain', words('working.stop'), stop));
}

/** Moves the bar that is there; false when there is none yet. */
function tellProgress(root: HTMLElement, percent: number | null): boolean {
  const bar = root.querySelector('progress');
  if (bar === null || percent === null) return false;
  bar.value = percent;
  return true;
}

import { MANIFEST_PATH, type ManifestProblem } from '../../core/packs/manifest';
import { compareField } from './compare-field';
import { element, factList, section } from './element';
import { momentText, sizeText, wholeNumber } from './figures';
import { verdictSign } from './mark';
import { entityWords, partName } from './part-name';
import {
  type DamagedEntry,
  isIntact,
  type PackCheck,
  type Verdict,
  type WorkspaceCheck,
  type WorkspaceDamage,
} from './verdict';
import type { PageLanguage, PageWords } from './words';

/** In which words and as of which moment a verdict is shown. */
export interface ViewSetting {
  readonly words: PageWords;
  readonly language: PageLanguage;
  /** ISO instant of the check. */
  readonly checkedAt: string;
}

/** Problems shown; a pack that lost a whole folder has too many to read. */
const MOST_PROBLEMS = 200;

/** Shows a verdict: the answer in a word, the first fault, what was checked, the checksums. */
export function verdictView(verdict: Verdict, setting: ViewSetting): HTMLElement {
  const { finding, subject } = verdict;
  const { words } = setting;
  const tone = isIntact(finding) ? 'ok' : finding.type === 'refused' && finding.why !== 'broken-zip' ? 'warn' : 'bad';
  const headline = { ok: words('verdict.intact'), bad: words('verdict.damaged'), warn: words('verdict.refused') }[tone];
  return element(
    'article',
    { class: 'verdict' },
    element(
      'div',
      { class: `headline ${tone}` },
      verdictSign(tone),
      element(
        'div',
        {},
        element('h2', { id: 'headline', tabindex: '-1' }, headline),
        element('p', { class: 'subject' }, subject.name),
        element('p', {}, sentence(verdict, words)),
      ),
    ),
    finding.type === 'workspace' && finding.damage !== null ? damageView(finding.damage, setting) : null,
    finding.type === 'pack' && finding.problems.length > 0 ? problemTable(finding.problems, words) : null,
    element('div', { class: 'columns' }, factsView(verdict, setting), codeView(verdict, words)),
  );
}

function sentence({ finding }: Verdict, words: PageWords): string {
  if (finding.type === 'refused') return words(`refused.${finding.why}`);
  if (finding.type === 'workspace')
    return words(finding.damage === null ? 'verdict.workspaceIntact' : 'verdict.workspaceDamaged');
  if (finding.problems.length === 0) return words('verdict.packIntact', { count: finding.checked });
  if (finding.manifest !== null) return words('verdict.packDamaged', { count: finding.problems.length });
  return words(finding.problems[0]?.type === 'missing' ? 'verdict.listMissing' : 'verdict.listDamaged');
}

function damageView(damage: WorkspaceDamage, { words }: ViewSetting): HTMLElement {
  const { how, entry } = damage;
  return element(
    'div',
    { class: 'fault' },
    factList([
      [words('damage.part'), partName(damage, words)],
      ...(entry === null ? [] : entryFacts(entry, how === 'unreadable', words)),
    ]),
    how === null || how === 'unreadable' ? null : element('p', {}, words(`damage.${how}`)),
    entry === null ? null : element('p', { class: 'hint' }, words('damage.notTheAlterer')),
  );
}

function entryFacts(
  entry: DamagedEntry,
  unreadable: boolean,
  words: PageWords,
): readonly (readonly [string, string])[] {
  const person =
    entry.person === null ? words('damage.nobody') : entry.person === '' ? words('damage.unknownPerson') : entry.person;
  const entity = entityWords(entry.entity, words);
  const about = entry.label === null ? entity : words('damage.aboutNamed', { entity, label: entry.label });
  const where = unreadable
    ? words('damage.entryFrom', { number: entry.number + 1 })
    : words('damage.entryOf', { number: entry.number, total: entry.total });
  const known = [
    [words('damage.about'), about],
    [words('damage.by'), person],
    [words('damage.at'), momentText(entry.at)],
  ] as const;
  if (!unreadable) return [[words('damage.entry'), where], ...known];
  return [
    [words('damage.entry'), where],
    [words('damage.lastGood'), `${about}; ${person}; ${momentText(entry.at)}`],
  ];
}

function problemTable(problems: readonly ManifestProblem[], words: PageWords): HTMLElement | null {
  if (problems.some(({ path }) => path === MANIFEST_PATH)) return null;
  const rows = problems
    .slice(0, MOST_PROBLEMS)
    .map(({ type, path }) =>
      element('tr', {}, element('td', {}, path), element('td', { class: type }, words(`problems.${type}`))),
    );
  const more = problems.length - rows.length;
  const head = element('tr', {}, element('th', { scope: 'col' }, words('problems.path')));
  head.append(element('th', { scope: 'col' }, words('problems.state')));
  return section(
    words('problems.title'),
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
    more === 0 ? null : element('p', {}, words('problems.more', { count: more })),
  );
}

function factsView({ subject, finding }: Verdict, { words, language, checkedAt }: ViewSetting): HTMLElement {
  const number = (value: number) => wholeNumber(value, language);
  return section(
    words('facts.title'),
    factList([
      [words(`facts.${subject.kind}`), subject.name],
      [words('facts.size'), sizeText(subject.size, language)],
      ...(finding.type === 'workspace' ? workspaceFacts(finding, words, number) : []),
      ...(finding.type === 'pack' ? packFacts(finding, words, number) : []),
      [words('facts.checkedAt'), momentText(checkedAt)],
    ]),
  );
}

type Facts = readonly (readonly [string, string])[];

function workspaceFacts({ holds }: WorkspaceCheck, words: PageWords, number: (value: number) => string): Facts {
  return [
    [words('facts.kind'), words('facts.workspace')],
    [words('facts.agency'), agencyText(holds.agency ?? '', holds.sample, words)],
    [words('facts.program'), holds.program ?? ''],
    [words('facts.entries'), number(holds.entries)],
    [words('facts.changes'), number(holds.changeSets)],
    [words('facts.records'), number(holds.records)],
    [words('facts.attachments'), holds.attachments === null ? '' : number(holds.attachments)],
    [words('facts.lastAt'), holds.lastAt === null ? '' : momentText(holds.lastAt)],
  ];
}

function packFacts(
  { manifest, checked, ignored }: PackCheck,
  words: PageWords,
  number: (value: number) => string,
): Facts {
  return [
    [words('facts.kind'), words('facts.pack')],
    [words('facts.agency'), manifest === null ? '' : agencyText(manifest.agency, manifest.sample, words)],
    [words('facts.asOf'), manifest === null ? '' : manifest.asOf.split('-').reverse().join('/')],
    [
      words('facts.files'),
      manifest === null
        ? ''
        : words('facts.filesOf', { checked: number(checked), listed: number(manifest.files.length) }),
    ],
    [
      words('facts.ignored'),
      ignored.length === 0 ? '' : words('facts.ignoredFiles', { count: ignored.length, paths: ignored.join(', ') }),
    ],
  ];
}

function codeView({ subject, finding }: Verdict, words: PageWords): HTMLElement | null {
  const list = finding.type === 'pack' ? finding.listSha256 : null;
  const codes = [subject.sha256, list].filter((code) => code !== null);
  if (codes.length === 0) return null;
  return section(
    words('code.title'),
    factList([
      [words('code.file'), subject.sha256 === null ? null : codeText(subject.sha256)],
      [words('code.list'), list === null ? null : codeText(list)],
    ]),
    list === null ? null : element('p', { class: 'hint' }, words('code.listHint')),
    compareField(codes, words),
    element('p', { class: 'hint' }, words('code.why')),
  );
}

/** A checksum in groups of eight, so that two can be compared by eye; copied it has no gaps. */
function codeText(code: string): HTMLElement {
  return element('code', {}, ...(code.match(/.{8}/g) ?? []).map((group) => element('span', {}, group)));
}

function agencyText(agency: string, sample: boolean, words: PageWords): string {
  return sample ? words('facts.sampleAgency', { agency }) : agency;
}

import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../../renderer/core/calendar/parse-duration';
import { namePartsOf } from '../../../../renderer/core/coverage/name-likeness';
import { foldText } from '../../../../renderer/core/kernel/fold-text';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Agency } from '../../../../renderer/core/organisation/agency';
import { nextCode } from '../../../../renderer/core/organisation/code-pattern';
import { newAgency } from '../../../../renderer/core/organisation/new-agency';
import type { OrgUnit, Position } from '../../../../renderer/core/organisation/org-unit';
import { saveAgency } from '../../../../renderer/core/organisation/save-agency';
import { savePosition, saveUnit } from '../../../../renderer/core/organisation/save-unit';
import { safeFileName } from '../../../../renderer/core/packs/file-names';
import { comparable } from '../../../../renderer/core/procedures/comparable-text';
import { codeInFileName } from '../../../../renderer/core/procedures/declaration/match-file';
import { unitByName } from '../../../../renderer/core/procedures/declaration/unit-by-name';
import { diffContents } from '../../../../renderer/core/procedures/diff-contents';
import { citedText } from '../../../../renderer/core/procedures/edit/legal-citation';
import { parseTsv } from '../../../../renderer/core/procedures/edit/parse-tsv';
import { createProcedure } from '../../../../renderer/core/procedures/procedure-head';
import { parseCode } from '../../../../renderer/core/register/code';
import { planImport } from '../../../../renderer/core/register/import-plan';
import { normaliseLines, normaliseText } from '../../../../renderer/core/register/normalise';
import { registerRow } from '../../../../renderer/core/register/register-row';
import { setScope } from '../../../../renderer/core/register/scope';
import type { LegalText } from '../../../../renderer/core/standards/legal-text';
import { saveLegalText } from '../../../../renderer/core/standards/save-standards';
import { anAdministrative, aProcedure, countingIds } from '../../../support/coverage-records';
import { aContent } from '../../../support/edited-content';
import { reasonOf } from '../../../support/lifecycle-records';

const composed = 'Phòng Bưu chính – Viễn thông, Sở Khoa học và Công nghệ';
const apart = (text: string) => text.normalize('NFD');

const unit = (id: string, name: string): OrgUnit => ({
  id: asId(id),
  parentId: null,
  names: [{ from: null, name, shortName: '' }],
  dissolvedOn: null,
  successorIds: [],
  order: 1,
});
const position = (id: string, name: string): Position => ({
  id: asId(id),
  name,
  unitId: null,
  outsideBody: 'Bưu điện',
});
const legal = (id: string, number: string): LegalText => ({
  id: asId(id),
  number,
  title: '',
  issuer: '',
  from: null,
  to: null,
  replacedBy: null,
  verified: false,
  note: '',
});

describe('letters that a Mac or an old keyboard driver writes apart', () => {
  it('differ from composed ones, so these tests test something', () => {
    expect(apart(composed)).not.toBe(composed);
    expect(apart(composed).length).toBeGreaterThan(composed.length);
  });

  it.each([
    ['search', foldText],
    ['stored text', normaliseText],
    ['stored lines', normaliseLines],
    ['the comparison of revisions', comparable],
    ['a pasted table', parseTsv],
    ['the name of a file', safeFileName],
    ['the words of a name', (text: string) => [...namePartsOf(text).features]],
    ['a code', (text: string) => parseCode(`${text}-1`)],
    ['a time', () => parseDuration(apart('10 ngày làm việc'))],
  ] as readonly (readonly [string, (text: string) => unknown])[])('read the same in %s', (_, read) => {
    expect(read(apart(composed))).toEqual(read(composed));
  });

  it('are stored composed, also when an invisible character stood between letter and mark', () => {
    expect(normaliseText('Hoa\u200b\u0300')).toBe('Hoà');
    expect(normaliseText('e\u200d\u0323\u0302')).toBe('ệ');
    expect(normaliseText(normaliseText('a\u00ad\u0301'))).toBe(normaliseText('a\u00ad\u0301'));
  });

  it('make no second unit, position, area class or legal text of one name', () => {
    const name = 'Phòng Bưu chính';
    expect(reasonOf(saveUnit([unit('u1', name)], unit('u2', apart(name))))).toBe('name-taken');
    expect(reasonOf(savePosition([position('p1', name)], position('p2', apart(name))))).toBe('name-taken');
    expect(reasonOf(saveLegalText([legal('t1', '19/2014/QĐ-Ủy')], legal('t2', apart('19/2014/QĐ-Ủy'))))).toBe(
      'number-taken',
    );
    const agency = newAgency(asId('a'), { name: 'Sở' });
    const twice: Agency = {
      ...agency,
      areaClasses: [
        ...agency.areaClasses,
        { id: 'x', name: 'Vùng khó khăn' },
        { id: 'y', name: apart('Vùng khó khăn') },
      ],
    };
    expect(reasonOf(saveAgency(null, twice))).toBe('area-repeated');
  });

  it('make no second procedure of one code, nor the suggestion of a code that is taken', () => {
    const head = { title: 'Một', kind: 'administrative' as const, ownerUnitId: null, clauses: [] };
    const stored = [aProcedure('p1', { code: apart('QT-Sở-01') })];
    expect(reasonOf(createProcedure({ ...head, code: 'QT-Sở-01' }, stored, countingIds()))).toBe('code-taken');
    expect(nextCode('QT-Sở-{nn}', [apart('QT-Sở-01')])).toBe('QT-Sở-02');
  });

  it('find the unit, the legal text and the file that they name', () => {
    expect(unitByName(apart('Phòng Bưu chính'), [unit('u1', 'Phòng Bưu chính')])?.id).toBe('u1');
    expect(unitByName('Phòng Bưu chính', [unit('u1', apart('Phòng Bưu chính'))])?.id).toBe('u1');
    expect(citedText(apart('Quyết định 19/2014/QĐ-Ủy của'), [legal('t', '19/2014/QĐ-Ủy')])).toBe('t');
    expect(codeInFileName(apart('QT-NV-01 đã ký.pdf'), ['QT-NV-01'])).toBe('QT-NV-01');
  });

  it('are no change of the register and no difference between revisions', () => {
    const stored = anAdministrative('1.000001', { nationalCode: '1.000001', name: composed, fee: 'Miễn phí' });
    const row = { ...registerRow(3, '1.000001', apart(composed)), fee: apart('Miễn phí') };
    expect(planImport([stored], [row], { generalArea: 'general' }).rows[0]?.kind).toBe('unchanged');
    const content = { ...aContent(), purpose: composed, references: [composed] };
    const typedApart = { ...content, purpose: apart(composed), references: [apart(composed)] };
    expect(diffContents(content, typedApart)).toEqual([]);
  });

  it('in the note of a scope are not another decision', () => {
    const decision = { scope: 'out' as const, reason: 'other' as const, note: 'Chờ phân cấp', from: null };
    const stored = anAdministrative('a', {
      scopePeriods: [{ from: null, scope: 'out', reason: 'other', note: 'Chờ phân cấp' }],
    });
    expect(reasonOf(setScope([stored], { ...decision, note: apart(` ${decision.note} `) }))).toBe('no-change');
  });
});

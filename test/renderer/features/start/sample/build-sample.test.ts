import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { coverageAt } from '../../../../../renderer/core/coverage/coverage-at';
import { coverageStates } from '../../../../../renderer/core/coverage/coverage-state';
import { canonicalJson, type Json } from '../../../../../renderer/core/kernel/json';
import { checkCase } from '../../../../../renderer/core/procedures/edit/step-checks';
import { approvalHolds } from '../../../../../renderer/core/procedures/lifecycle/lifecycle-guards';
import { rolesFor } from '../../../../../renderer/core/procedures/lifecycle/lifecycle-table';
import type { Revision } from '../../../../../renderer/core/procedures/revision';
import { revisionStatusAt } from '../../../../../renderer/core/procedures/revision-status';
import { caseTotals } from '../../../../../renderer/core/procedures/totals/case-totals';
import { scopeAt } from '../../../../../renderer/core/register/scope';
import type { WorkspaceState } from '../../../../../renderer/data/record-types';
import type { Store } from '../../../../../renderer/data/store';
import { buildSample } from '../../../../../renderer/features/start/sample/build-sample';
import { sampleRegister } from '../../../../../renderer/features/start/sample/register.data';
import { openTestStore, testId } from '../../../../support/memory-store';

const today = '2026-11-23';

function countingIds(): () => string {
  let next = 0;
  return () => {
    next += 1;
    return `id-${String(next).padStart(5, '0')}`;
  };
}

let store: Store;
let state: WorkspaceState;

beforeAll(async () => {
  store = await openTestStore();
  for (const draft of buildSample({ today, now: `${today}T01:00:00.000Z`, newId: testId })) {
    const result = await store.commit(draft);
    if (!result.ok) throw new Error(`${draft.intent}: ${JSON.stringify(result.error)}`);
  }
  state = store.state();
});

function revisionOf(code: string, issueNo: number): Revision {
  const procedure = [...state.procedure.values()].find((candidate) => candidate.code === code);
  const found = [...state.revision.values()].find(
    (one) => one.procedureId === procedure?.id && one.issueNo === issueNo,
  );
  if (found === undefined) throw new Error(`no ${code} issue ${issueNo}`);
  return found;
}

function statusOf(revision: Revision): string {
  const siblings = [...state.revision.values()].filter((other) => other.procedureId === revision.procedureId);
  return revisionStatusAt(revision, siblings, today);
}

describe('the sample workspace', () => {
  test('is marked as sample and belongs to a department of a province that does not exist', () => {
    const [agency, ...others] = state.agency.values();
    expect(others).toEqual([]);
    expect(agency).toMatchObject({ isSample: true, names: [{ name: 'Sở Thông tin và Truyền thông tỉnh Lam Giang' }] });
  });

  test('has 44 administrative procedures, 6 units, 11 people, and positions also of outside bodies', () => {
    expect(state.administrativeProcedure.size).toBe(44);
    expect(state.orgUnit.size).toBe(6);
    expect(state.person.size).toBe(11);
    expect([...state.position.values()].filter(({ outsideBody }) => outsideBody !== '').length).toBeGreaterThanOrEqual(
      3,
    );
  });

  test('has the calendars, editions and legal texts of every workspace', () => {
    expect([...state.calendarYear.values()].map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027]);
    expect(state.standardEdition.size).toBe(2);
    expect(state.legalText.size).toBeGreaterThan(10);
  });

  test('is the same for the same ids and date, whoever builds it', () => {
    const build = () =>
      canonicalJson(buildSample({ today, now: `${today}T01:00:00.000Z`, newId: countingIds() }) as unknown as Json);
    expect(build()).toBe(build());
  });

  test('may not be taken back piece by piece', () => {
    for (const { intent, undoable } of store.history()) if (intent.startsWith('start.')) expect(undoable).toBe(false);
  });
});

describe('its register', () => {
  test('shows 16 rows as verified and 28 as not yet checked', () => {
    const verified = [...state.administrativeProcedure.values()].filter((record) => record.verified);
    expect([verified.length, state.administrativeProcedure.size - verified.length]).toEqual([16, 28]);
  });

  test('has no time limit where none is known, and keeps the words where they are no duration', () => {
    const byCode = (code: string) => [...state.administrativeProcedure.values()].find((record) => record.code === code);
    expect(byCode('1.013781')?.cases[0]).toMatchObject({ statutory: {}, provincial: {}, timeText: '' });
    expect(byCode('2.001171')?.cases[0]).toMatchObject({ statutory: {}, timeText: expect.stringContaining('24 giờ') });
    expect(byCode('1.010902')?.cases[0]).toMatchObject({
      statutory: { general: { kind: 'working-days', amount: 10 } },
      provincial: { general: { kind: 'working-days', amount: 7 } },
    });
    expect(byCode('2.001594')?.cases[0]?.statutory).toEqual({ general: { kind: 'calendar-days', amount: 15 } });
  });

  test('has 41 in scope, 2 out and 1 undetermined', () => {
    const scopes = [...state.administrativeProcedure.values()].map((record) => scopeAt(record, today));
    expect([scopes.filter((s) => s === 'in').length, scopes.filter((s) => s === 'out').length]).toEqual([41, 2]);
    expect(scopes.filter((s) => s === 'undetermined')).toHaveLength(1);
  });

  const dir = process.env.REAL_DATA_DIR;
  test.skipIf(dir === undefined)(
    'agrees in code, name, field and grade with the compiled list (needs REAL_DATA_DIR)',
    () => {
      const text = readFileSync(join(dir ?? '', 'registry/ict-department-44-with-grades.csv'), 'utf8').normalize('NFC');
      const lines = text.split('\n').filter((line) => /^\d\.\d{6},/.test(line));
      expect(lines).toHaveLength(sampleRegister.length);
      for (const [index, [code, name, field, , verified]] of sampleRegister.entries()) {
        const line = lines[index] ?? '';
        expect(line.startsWith(`${code},`)).toBe(true);
        expect(line).toContain(name);
        expect(line).toContain(field);
        expect(line.includes('XM2 |')).toBe(verified);
      }
    },
  );
});

describe('its coverage', () => {
  test('is a partition with something in every state: 33 of 41 covered, 30 up to date', () => {
    const rows = coverageAt(state, today);
    const counts = Object.fromEntries(
      coverageStates.map((name) => [name, rows.filter((row) => row.state === name).length]),
    );
    expect(rows).toHaveLength(44);
    expect(counts).toEqual({
      'up-to-date': 25,
      'under-review': 5,
      'review-overdue': 3,
      'approved-not-effective': 2,
      'draft-only': 2,
      'obsolete-only': 1,
      excluded: 1,
      'not-covered': 2,
      undetermined: 1,
      out: 2,
    });
  });

  test('was another one before: procedures came into force and one was withdrawn within the year', () => {
    const before = new Map(coverageAt(state, '2026-03-01').map((row) => [row.administrative.code, row.state]));
    const now = new Map(coverageAt(state, today).map((row) => [row.administrative.code, row.state]));
    expect([before.get('2.001173'), now.get('2.001173')]).toEqual(['up-to-date', 'obsolete-only']);
    expect([before.get('2.001740'), now.get('2.001740')]).toEqual(['not-covered', 'up-to-date']);
  });

  test('stays alive in any year', () => {
    for (const day of ['2024-02-29', '2031-07-06']) {
      const changes = buildSample({ today: day, now: `${day}T01:00:00.000Z`, newId: countingIds() }).flatMap(
        (draft) => draft.changes,
      );
      const overdue = changes.filter(
        (change) => change.op === 'create' && change.entity === 'reviewTask' && String(change.record.dueOn) < day,
      );
      expect(overdue).toHaveLength(3);
    }
  });
});

describe('its procedures', () => {
  test('stand in every status', () => {
    const statuses = new Set([...state.revision.values()].map(statusOf));
    expect([...statuses].sort()).toEqual([
      'approved',
      'awaiting-approval',
      'awaiting-review',
      'changes-asked',
      'draft',
      'effective',
      'superseded',
      'withdrawn',
    ]);
  });

  test('have at most one revision in work and none in force twice', () => {
    for (const { id } of state.procedure.values()) {
      const statuses = [...state.revision.values()].filter((revision) => revision.procedureId === id).map(statusOf);
      expect(statuses.filter((status) => status === 'effective').length).toBeLessThanOrEqual(1);
      expect(statuses.filter((status) => /draft|asked|awaiting/.test(status)).length).toBeLessThanOrEqual(1);
    }
  });

  test('have codes of their own', () => {
    const codes = [...state.procedure.values()].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('are approved where they say so, and signed in order by people who may', () => {
    for (const revision of state.revision.values()) {
      if (revision.state === 'approved') expect(approvalHolds(revision)).toBe(true);
      const days = revision.events.map((event) => event.signedOn);
      expect(days).toEqual([...days].sort());
      expect((days.at(-1) ?? '') <= today).toBe(true);
      for (const event of revision.events) {
        const person = state.person.get(event.signedBy);
        expect(person?.roles.some((role) => rolesFor[event.type].includes(role))).toBe(true);
      }
      expect(new Set(revision.events.map((event) => event.signedBy)).size).toBe(revision.events.length);
    }
  });

  test('name only positions that exist', () => {
    const units = new Map([...state.orgUnit.values()].map((unit) => [unit.id as string, unit.names[0]?.name]));
    const known = new Set(
      [...state.position.values()].map(
        ({ name, unitId, outsideBody }) => `${name} @ ${unitId === null ? outsideBody : units.get(unitId)}`,
      ),
    );
    const steps = [...state.revision.values()].flatMap(({ content }) =>
      content.cases.flatMap(({ stages }) => stages.flatMap((stage) => stage.steps)),
    );
    expect(steps.length).toBeGreaterThan(80);
    for (const step of steps) expect(known).toContain(`${step.position} @ ${step.unit}`);
  });
});

describe('the full example QT-NV-06', () => {
  test('is in force in its second issue, after an issue and an amendment that are superseded', () => {
    expect(statusOf(revisionOf('QT-NV-06', 2))).toBe('effective');
    expect(statusOf(revisionOf('QT-NV-06', 1))).toBe('superseded');
  });

  test('has ten steps in three stages that add up to 7 working days within all limits', () => {
    const [one] = revisionOf('QT-NV-06', 2).content.cases;
    if (one === undefined) throw new Error('no case');
    expect(one.stages.map((stage) => stage.steps.length)).toEqual([3, 4, 3]);
    const outcome = checkCase(one, caseTotals(one, 'general', state.administrativeProcedure), 'general');
    expect(outcome.findings).toEqual([]);
    expect(one.stages.map((stage) => stage.subtotal.general)).toEqual(
      [0.5, 4.5, 2].map((amount) => ({ kind: 'working-days', amount })),
    );
  });

  test('has every section filled', () => {
    for (const [section, value] of Object.entries(revisionOf('QT-NV-06', 2).content))
      expect(value, section).not.toHaveLength(0);
  });
});

describe('the draft of QT-NV-32', () => {
  test('promises 5 days and takes 5,25, so that the check has something to find', () => {
    const [one] = revisionOf('QT-NV-32', 2).content.cases;
    if (one === undefined) throw new Error('no case');
    const outcome = checkCase(one, caseTotals(one, 'general', state.administrativeProcedure), 'general');
    expect(
      outcome.findings.filter(({ severity }) => severity === 'bad').map(({ rule, by }) => [rule, by]),
    ).toContainEqual(['total-is-sum', 0.25]);
  });
});

test('the other written procedures keep their times', () => {
  for (const revision of state.revision.values()) {
    const status = statusOf(revision);
    const [one] = revision.content.cases;
    if (one === undefined || status === 'draft') continue;
    const outcome = checkCase(one, caseTotals(one, 'general', state.administrativeProcedure), 'general');
    expect(
      outcome.findings.filter(({ severity }) => severity === 'bad'),
      revision.content.title,
    ).toEqual([]);
  }
});

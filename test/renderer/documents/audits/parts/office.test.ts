import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { dayLine, numberLine, signing } from '../../../../../renderer/documents/audits/parts/office';
import { reference } from '../../../../../renderer/documents/audits/parts/reference';
import { auditDocumentWords } from '../../../../../renderer/strings/document-words';
import { aMember, anAudit, anAuditEvent, byId } from '../../../../support/audit-lifecycle';
import { paperRecords } from '../../../../support/paper-records';
import { postalAgency } from '../../../../support/postal-records';

const labels = auditDocumentWords('vi');
const [names] = postalAgency.names;
if (names === undefined) throw new Error('no name');
const deputy = {
  ...aMember('deputy', null, 'approver'),
  holdings: [{ title: 'Phó Giám đốc', unitId: null, from: null, to: null }],
};
const records = paperRecords(anAudit(), [], { person: byId([deputy]) });
const context = { records, agency: postalAgency, day: '2026-11-22', labels };
const signed = (capacity: string) => ({
  ...anAuditEvent('approved', '2026-04-10', 'deputy'),
  signedBy: asId<'person'>('deputy'),
  capacity,
});

describe('the number of an administrative document', () => {
  it('is pieced together from the running number, the sign and the agency', () => {
    expect(numberLine('programme', names, '2')).toEqual([{ text: '02/CTr-STTTT' }]);
    expect(numberLine('report', names, '41')).toEqual([{ text: '41/BC-STTTT' }]);
  });

  it('stays as it was recorded when it is whole', () => {
    expect(numberLine('programme', names, '02/CTr-XYZ')).toEqual([{ text: '02/CTr-XYZ' }]);
  });

  it('leaves room while it is not recorded, and is never made up', () => {
    expect(numberLine('plan', names, null)).toEqual([{ text: '', room: 'number' }, { text: '/KH-STTTT' }]);
    expect(reference('plan', names, { number: null, date: '2026-04-10' }, { labels })).toBe('');
  });
});

describe('the day of an administrative document', () => {
  it('leaves room for day and month while it is not recorded', () => {
    expect(
      dayLine(null, '2026-11-22', { labels }).map(({ text, room }) => `${text}${room === undefined ? '' : '_'}`),
    ).toEqual(['ngày_', ' tháng_', ' năm 2026']);
    expect(dayLine('2026-01-20', '2026-11-22', { labels })).toEqual([{ text: 'ngày 20 tháng 01 năm 2026' }]);
  });
});

describe('the signature of an administrative document', () => {
  it('names the own position below where it is signed for another', () => {
    expect(signing(signed('KT. Giám đốc'), 'x', [], context)).toMatchObject({
      office: ['KT. Giám đốc', 'Phó Giám đốc'],
      name: 'Bà deputy',
    });
    expect(signing(signed('KT. Giám đốc, Phó Giám đốc'), 'x', [], context).office).toEqual([
      'KT. Giám đốc',
      'Phó Giám đốc',
    ]);
    expect(signing(signed('Trưởng đoàn'), 'x', [], context).office).toEqual(['Trưởng đoàn']);
  });

  it('leaves the name open without a signature', () => {
    expect(signing(null, 'Giám đốc', ['Lãnh đạo'], context)).toEqual({
      kind: 'signing',
      recipients: { title: 'Nơi nhận:', lines: ['Lãnh đạo'] },
      office: ['Giám đốc'],
      name: '',
    });
  });
});

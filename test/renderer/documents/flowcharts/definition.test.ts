import { describe, expect, it } from 'vitest';
import type { ProcedureCase } from '../../../../renderer/core/procedures/content';
import { flowchartDefinition } from '../../../../renderer/documents/flowcharts/definition';
import { documentWords } from '../../../../renderer/strings/document-words';
import { aStage, aStep, postalCase } from '../../../support/postal-procedure';

const options = { labels: documentWords('vi'), areaClass: 'general' };
const caseOf = (...stages: ProcedureCase['stages']): ProcedureCase => ({
  id: 'c',
  name: '',
  serves: [],
  total: {},
  stages,
});
const lines = (procedureCase: ProcedureCase) =>
  flowchartDefinition(procedureCase, options)
    .text.trim()
    .split('\n')
    .map((line) => line.trim());

describe('the definition of a flowchart', () => {
  it('groups the steps of each stage under a numbered heading', () => {
    const text = lines(postalCase());
    expect(text).toContain('subgraph s1["Giai đoạn I#46; Tiếp nhận hồ sơ"]');
    expect(text).toContain('subgraph s3["Giai đoạn III#46; Phê duyệt và trả kết quả"]');
  });

  it('shows label, name, responsible position and time of a step', () => {
    expect(lines(postalCase())).toContain('n4["B4#46; Phân công thụ lý<br/>Lãnh đạo phòng · 0,5 ngày"]:::is-task');
  });

  it('draws a decision as a diamond with its exits labelled, one of them back', () => {
    const text = lines(postalCase());
    expect(text.find((line) => line.startsWith('n6{"B6#46; Hồ sơ đủ điều kiện#63;'))).toBeDefined();
    expect(text).toContain('n6 -->|"Đủ điều kiện"| n7');
    expect(text).toContain('n6 -->|"Cần bổ sung, hoàn thiện"| n2');
    expect(text).not.toContain('n6 --> n7');
  });

  it('runs a plain list one after the other, from a start to an end of its own', () => {
    const text = lines(caseOf(aStage('g', '', null, [aStep('a', 'Một', '', null), aStep('b', 'Hai', '', 1)])));
    expect(text).toEqual([
      'flowchart TB',
      'first(["Bắt đầu"]):::is-terminal',
      'n1["B1#46; Một"]:::is-task',
      'n2["B2#46; Hai<br/>1 ngày"]:::is-task',
      'last(["Kết thúc"]):::is-terminal',
      'first --> n1',
      'n1 --> n2',
      'n2 --> last',
    ]);
  });

  it('adds no terminals where the steps bring their own', () => {
    const text = lines(postalCase());
    expect(text.filter((line) => line.includes(':::is-terminal'))).toEqual([]);
    expect(text.filter((line) => line.startsWith('n10 -->'))).toEqual([]);
  });

  it('says that a step has no name, and falls back to the unit for who is responsible', () => {
    const text = lines(caseOf(aStage('g', '', null, [aStep('a', ' \u200b', '', null, { unit: 'Văn phòng' })])));
    expect(text).toContain('n1["B1#46; (chưa đặt tên)<br/>Văn phòng"]:::is-task');
  });

  it('keeps the step behind each node in order', () => {
    expect(flowchartDefinition(postalCase(), options).stepIds).toEqual([
      's1',
      's2',
      's3',
      's4',
      's5',
      's6',
      's7',
      's8',
      's9',
      's10',
    ]);
  });

  it('leaves out a stage without steps and an exit to a step that is gone', () => {
    const gone = aStep('a', 'Một', '', 1, { next: [{ to: 'gone', condition: 'x' }] });
    const text = lines(caseOf(aStage('g', 'Trống', null, []), aStage('h', 'Có bước', null, [gone])));
    expect(text.filter((line) => line.startsWith('subgraph'))).toEqual(['subgraph s2["Giai đoạn II#46; Có bước"]']);
    expect(text.filter((line) => line.startsWith('n1 '))).toEqual([]);
  });

  it('draws an empty case as an empty chart', () => {
    expect(lines(caseOf())).toEqual(['flowchart TB']);
  });
});

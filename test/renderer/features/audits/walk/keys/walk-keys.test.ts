import { describe, expect, it } from 'vitest';
import {
  commandOf,
  gradingKeys,
  otherKeys,
  type PressedKey,
  resultKeys,
} from '../../../../../../renderer/features/audits/walk/keys/walk-keys';

const pressed = (key: string, change: Partial<PressedKey> = {}): PressedKey => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...change,
});

describe('a key on the walk', () => {
  it.each([
    ['1', { type: 'result', result: 'conform' }],
    ['2', { type: 'result', result: 'nonconform' }],
    ['3', { type: 'result', result: 'not-applicable' }],
    ['0', { type: 'result', result: 'not-assessed' }],
    ['4', { type: 'grading', grading: 'observation' }],
    ['5', { type: 'grading', grading: 'opportunity' }],
    ['6', { type: 'grading', grading: 'good-practice' }],
    ['7', { type: 'grading', grading: 'minor' }],
    ['8', { type: 'grading', grading: 'major' }],
    ['Enter', { type: 'next' }],
    ['ArrowRight', { type: 'next' }],
    ['ArrowLeft', { type: 'previous' }],
    ['s', { type: 'later' }],
    ['S', { type: 'later' }],
    ['u', { type: 'unanswered' }],
    ['g', { type: 'go' }],
    ['n', { type: 'note' }],
    ['l', { type: 'reason' }],
    ['e', { type: 'evidence' }],
    ['c', { type: 'camera' }],
    ['t', { type: 'file' }],
    ['d', { type: 'dossier' }],
    ['p', { type: 'finding' }],
    ['b', { type: 'agreement' }],
    ['w', { type: 'chart' }],
    ['?', { type: 'help' }],
    ['9', null],
    ['ArrowDown', null],
    ['Escape', null],
    ['Tab', null],
  ])('%s asks for its act', (key, command) => {
    expect(commandOf(pressed(key), false)).toEqual(command);
  });

  it('does nothing while typing, but for Ctrl+Enter and Esc', () => {
    for (const key of [...'0123456789sugnlectdpbw?', 'Enter', 'ArrowLeft'])
      expect(commandOf(pressed(key), true)).toBeNull();
    expect(commandOf(pressed('Enter', { ctrlKey: true }), true)).toEqual({ type: 'next' });
    expect(commandOf(pressed('Enter', { metaKey: true }), false)).toEqual({ type: 'next' });
    expect(commandOf(pressed('Escape'), true)).toEqual({ type: 'leave' });
  });

  it('leaves keys of the program and of the way of typing alone', () => {
    expect(commandOf(pressed('c', { ctrlKey: true }), false)).toBeNull();
    expect(commandOf(pressed('1', { altKey: true }), false)).toBeNull();
    expect(commandOf(pressed('1', { isComposing: true }), false)).toBeNull();
  });

  it('is printed once only: no two acts share a key', () => {
    const all = [...Object.values(resultKeys), ...Object.values(gradingKeys), ...Object.values(otherKeys)];
    expect(new Set(all).size).toBe(all.length);
  });
});

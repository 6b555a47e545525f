import { describe, expect, it } from 'vitest';
import { coverageStates } from '../../../renderer/core/coverage/coverage-state';
import { en, vi } from '../../../renderer/strings/resources';
import { type StateKey, states } from '../../../renderer/ui/states';

const keys = Object.keys(states) as StateKey[];

describe('table of states', () => {
  it('has a word in both languages for every state, and a state for every word', () => {
    for (const words of [vi.common.states, en.common.states]) {
      const named = Object.entries(words).flatMap(([kind, table]) =>
        Object.keys(table).map((name) => `${kind}.${name}`),
      );
      expect(named.sort()).toEqual([...keys].sort());
    }
  });

  it('shows every state of coverage', () => {
    const shown = keys.filter((key) => key.startsWith('coverage.')).map((key) => key.slice('coverage.'.length));
    expect(shown.sort()).toEqual([...coverageStates].sort());
  });

  it('never tells two states of one kind apart by colour alone', () => {
    const kinds = Map.groupBy(keys, (key) => key.split('.')[0]);
    for (const members of kinds.values()) {
      const icons = members.map((key) => states[key].icon);
      expect(new Set(icons).size).toBe(icons.length);
    }
  });
});

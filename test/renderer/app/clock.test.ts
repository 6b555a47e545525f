import { expect, it } from 'vitest';
import { clockOver } from '../../../renderer/app/clock';

it('today is the day of the machine, not of Greenwich', () => {
  const lateEvening = new Date(2026, 10, 22, 23, 59).getTime();
  const clock = clockOver(() => lateEvening);
  expect(clock.today()).toBe('2026-11-22');
  expect(clock.now()).toBe(new Date(lateEvening).toISOString());
  expect(clock.nowMs()).toBe(lateEvening);
});

it('days and months below ten get their zero', () => {
  expect(clockOver(() => new Date(2026, 0, 5).getTime()).today()).toBe('2026-01-05');
});

/** Whether the whole suite runs (`npm run faults`) or its short form inside `npm test`. */
export const whole = process.env['PHUKIN_FAULTS'] === 'whole';

/** Seed of everything that is drawn by lot; PHUKIN_FAULT_SEED repeats a run. */
export const baseSeed = Number(process.env['PHUKIN_FAULT_SEED'] ?? (whole ? Date.now() % 1_000_000 : 20_261_122));

/** One of two numbers, by the extent of the run. */
export function atMost(inShort: number, inWhole: number): number {
  return whole ? inWhole : inShort;
}

/** Sizes of the printed flowchart in mm; 3.75 mm letters are 10.6 pt. */
export const SIZES = {
  width: 165,
  /** Most that a page takes besides the caption. */
  maxHeight: 218,
  head: 6.44,
  letter: 3.75,
  line: 4.4,
  band: 8.2,
  /** Columns: responsible | chart | time. */
  responsible: 10.5,
  chart: 44,
  chartEnd: 125,
  time: 128,
  inset: 2,
  lane: 5.5,
  /** Between two rows, and more where a stage ends. */
  gap: 5.8,
  stageGap: 2,
  pad: 3.4,
} as const;

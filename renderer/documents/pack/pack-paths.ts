/** The coverage spreadsheet inside a pack. */
export const COVERAGE_PATH = 'coverage.xlsx';

/** The page that checks whether a pack is as it was written. */
export const VERIFY_PATH = 'kiem-tra-toan-ven.html';

/** The page that opens a pack. */
export const INDEX_PATH = 'index.html';

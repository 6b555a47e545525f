/** The coverage spreadsheet inside a pack. */
export const COVERAGE_PATH = 'coverage.xlsx';

/** The page that opens a pack. */
export const INDEX_PATH = 'index.html';

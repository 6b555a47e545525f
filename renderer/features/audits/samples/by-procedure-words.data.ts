/** Folded words in a spreadsheet that say a dossier was handled by the procedure. */
export const yesWords: readonly string[] = ['co', 'x', 'dung', 'dat', 'v', 'yes', 'y', '1', 'dung quy trinh'];

/** Folded words in a spreadsheet that say it was not. */
export const noWords: readonly string[] = ['khong', 'k', 'sai', 'khong dat', 'no', 'n', '0', 'khong dung', 'khong dung quy trinh'];

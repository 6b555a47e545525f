/** Endings of signed files that can be attached. */
export const fileEndings: readonly string[] = ['pdf', 'docx', 'doc', 'xlsx', 'xls', 'jpg', 'jpeg', 'png'];

/** Pattern of codes until the officer sets another one: the numbers begin anew each year. */
export const defaultNonconformityPattern = 'KPH-{yyyy}-{nn}';

/** Addresses of the screens. */
export const paths = {
  overview: '/',
  register: '/register',
  importRegister: '/register/import',
  procedures: '/procedures',
  declare: '/procedures/declare',
  procedure: (procedureId: string) => `/procedures/${encodeURIComponent(procedureId)}`,
  coverage: '/coverage',
  audits: '/audits',
  auditProgramme: (year: number) => `/audits/programme/${year}`,
  auditors: '/audits/auditors',
  auditQuestions: '/audits/questions',
  audit: (auditId: string) => `/audits/${encodeURIComponent(auditId)}`,
  auditChecklist: (auditId: string) => `/audits/${encodeURIComponent(auditId)}/checklist`,
  auditWalk: (auditId: string) => `/audits/${encodeURIComponent(auditId)}/walk`,
  auditPaper: (auditId: string) => `/audits/${encodeURIComponent(auditId)}/paper`,
  auditSamples: (auditId: string) => `/audits/${encodeURIComponent(auditId)}/samples`,
  auditFindings: (auditId: string) => `/audits/${encodeURIComponent(auditId)}/findings`,
  auditReport: (auditId: string) => `/audits/${encodeURIComponent(auditId)}/report`,
  nonconformities: '/nonconformities',
  packs: '/packs',
  history: '/history',
  backup: '/backup',
  settings: (section = 'agency') => `/settings/${encodeURIComponent(section)}`,
} as const;

/** Filters of a screen: text values by name. */
export type Query = Readonly<Record<string, string>>;

/** Address with filters; empty and missing ones are left out. */
export function withQuery(path: string, query: Readonly<Record<string, string | null | undefined>> = {}): string {
  const text = stringifyQuery(query);
  return text === '' ? path : `${path}?${text}`;
}

/** Filters as written in an address, sorted by name so that the same filters give the same address. */
export function stringifyQuery(query: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const name of Object.keys(query).sort()) {
    const value = query[name];
    if (typeof value === 'string' && value !== '') params.set(name, value);
  }
  return params.toString();
}

/** Filters read from an address; a leading question mark is ignored. */
export function parseQuery(text: string): Query {
  return Object.fromEntries(new URLSearchParams(text));
}

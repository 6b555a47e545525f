// The layer table of the architecture, read by dependency-cruiser. Areas of core form a DAG.
const areas = {
  kernel: [],
  calendar: ['kernel'],
  standards: ['kernel', 'calendar'],
  organisation: ['kernel', 'calendar'],
  register: ['kernel', 'calendar', 'standards', 'organisation'],
  procedures: ['kernel', 'calendar', 'standards', 'organisation', 'register'],
  coverage: ['kernel', 'calendar', 'standards', 'organisation', 'register', 'procedures'],
  audits: ['kernel', 'calendar', 'standards', 'organisation', 'register', 'procedures', 'coverage'],
  nonconformities: ['kernel', 'calendar', 'standards', 'organisation', 'register', 'procedures', 'coverage', 'audits'],
  packs: [
    'kernel',
    'calendar',
    'standards',
    'organisation',
    'register',
    'procedures',
    'coverage',
    'audits',
    'nonconformities',
  ],
};

const outside = (layer, allowed) => ({
  name: `${layer}-imports`,
  severity: 'error',
  comment: `${layer} may import only ${allowed.join(', ')}`,
  from: { path: `^renderer/${layer}/` },
  to: { path: '^(renderer|electron|build|test)/', pathNot: allowed.map((name) => `^renderer/${name}/`) },
});

const areaRules = Object.entries(areas).map(([area, below]) => ({
  name: `core-${area}-area`,
  severity: 'error',
  comment: 'areas of core form a DAG',
  from: { path: `^renderer/core/${area}/` },
  to: { path: '^renderer/core/', pathNot: [area, ...below].map((name) => `^renderer/core/${name}/`) },
}));

const readers = ['core', 'data', 'host', 'documents', 'intake', 'ui', 'navigation', 'strings'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(worker|url|raw|inline)' },
    },
    outside('core', ['core']),
    ...['data', 'host', 'documents', 'intake'].map((layer) => outside(layer, [layer, 'core'])),
    ...['ui', 'navigation', 'strings'].map((layer) => outside(layer, ['ui', 'navigation', 'strings', 'core'])),
    {
      name: 'words-and-widgets-know-core-by-type-only',
      severity: 'error',
      from: { path: '^renderer/(ui|navigation|strings)/' },
      to: {
        path: '^renderer/core/',
        pathNot: '^renderer/core/(kernel/fold-text|calendar/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    ...areaRules,
    {
      name: 'features-stand-alone',
      severity: 'error',
      comment: 'a feature never imports another one',
      from: { path: '^renderer/features/([^/]+)/' },
      to: {
        path: '^(renderer|electron|build|test)/',
        pathNot: ['^renderer/features/$1/', ...readers.map((name) => `^renderer/${name}/`)],
      },
    },
    {
      name: 'nobody-imports-app',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/(app/|main\\.tsx$)' },
      to: { path: '^renderer/app/' },
    },
    {
      name: 'electron-knows-the-port-only',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/', pathNot: '^renderer/host/(contract|channels|ipc-contract)\\.ts$' },
    },
    {
      name: 'core-packages',
      severity: 'error',
      comment: 'core uses zod, date-fns and @noble/hashes only',
      from: { path: '^renderer/core/' },
      to: { path: 'node_modules', pathNot: 'node_modules/(zod|date-fns|@noble/hashes)/' },
    },
    {
      name: 'only-data-knows-dexie',
      severity: 'error',
      from: { path: '^(renderer|electron)/', pathNot: '^renderer/data/' },
      to: { path: 'node_modules/dexie' },
    },
    {
      name: 'sources-never-import-tests',
      severity: 'error',
      from: { path: '^(renderer|electron|build)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'build/tsconfig/renderer.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
      conditionNames: ['import', 'browser', 'default'],
    },
  },
};

/**
 * Who may import whom. Every rule here is seen to fire on a planted breach in
 * tests/architecture/dependency-rules.test.ts; a rule without a breach there fails that test.
 */

/**
 * The rooms of src/main/core, bottom to top; the duties share one floor. A room imports only rooms below it or on
 * its own floor, and asks the rest for what it needs through a port. A folder that is missing here fails the test.
 */
export const floors = [
  ['kernel'],
  ['vault'],
  ['database'],
  ['files'],
  ['audit'],
  ['jobs', 'events'],
  ['drafts', 'settings', 'content-check', 'pictures'],
  ['staff'],
  ['compound'],
  ['people'],
  ['imports'],
  ['search'],
  ['documents'],
  ['printing'],
  ['shifts'],
  ['parcels', 'fees', 'move-in', 'print-desk', 'fax', 'vip', 'contacts'],
  ['desk', 'downtime'],
  ['setup', 'backup', 'oversight', 'diagnostics', 'manual', 'sample', 'bench'],
]

const CORE = '^src/main/core/'
/** What stands beside the rooms and looks into all of them: app.ts and its helpers. */
const ROOF = '(?!(?:contract|templates)\\.ts$)[^/]+\\.ts$'
const CONTRACT = `${CORE}(?:contract\\.ts$|.*\\.contract\\.ts$)`
const CONTRACT_OR_TEXT = '\\.(?:contract|text)\\.ts$'
const PACKAGE = (names) => `(?:^|/)node_modules/(?:@types/)?(?:${names})(?:/|$)`
const BUILTIN = (names) => `^(?:node:)?(?:${names})(?:/|$)`

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const oneOf = (rooms) => `(?:${rooms.join('|')})`

const floorRule = (rooms, level) => {
  const above = floors.slice(level + 1).flat()
  const reached = [...above.map((room) => `${room}/`), ROOF]
  return forbid(
    `floor-${rooms[0]}`,
    `${rooms.join(', ')} import only rooms below and beside them; contracts and texts may be read from anywhere.`,
    { path: `${CORE}${oneOf(rooms)}/` },
    { path: `${CORE}${oneOf(reached)}`, pathNot: CONTRACT_OR_TEXT },
  )
}

const wholeHouse = [
  forbid(
    'no-cycles',
    'A cycle at run time means that two files are one.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  forbid(
    'no-unresolvable',
    'A path that resolves to nothing escapes every other rule.',
    {},
    { couldNotResolve: true },
  ),
  forbid(
    'src-never-imports-tests',
    'Tests know the house; the house does not know its tests.',
    { path: '^(?:src|scripts)/' },
    { path: '^tests/' },
  ),
  forbid(
    'no-orphans',
    'Nobody imports it and it imports nobody: delete it.',
    { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
    {},
  ),
]

const processes = [
  forbid(
    'core-is-pure',
    'The core is plain Node: no shell, no transport, no page.',
    { path: CORE },
    {
      path: `^src/main/(?:electron|transport|host)/|^src/(?:renderer|preload)/|${PACKAGE('electron|react|react-dom|antd')}|${BUILTIN('http|https|http2|net|tls|dgram')}`,
    },
  ),
  forbid(
    'electron-only-in-glue',
    'Only the glue and its preload know Electron.',
    { path: '^src/', pathNot: '^src/(?:main/electron|preload)/' },
    { path: PACKAGE('electron') },
  ),
  forbid(
    'transport-knows-no-module',
    'A transport carries calls; it does not know what they mean.',
    { path: '^src/main/transport/' },
    { path: `${CORE}(?!kernel/|app\\.ts$|contract\\.ts$)` },
  ),
  forbid(
    'hosts-open-the-front-door',
    'Hosts and glue build the house through app.ts; they reach no room behind it.',
    { path: '^src/main/(?:electron|host)/' },
    {
      path: '\\.(?:repository|rules|router)\\.ts$|^src/main/core/database/',
      // Whoever works in a folder without a house holds its lock.
      pathNot: '^src/main/core/database/folder-lock\\.ts$',
    },
  ),
  forbid(
    'renderer-sees-contract-only',
    'Pages know what can be asked, how it is written, and nothing behind it.',
    { path: '^src/renderer/' },
    {
      path: '^src/main/',
      pathNot: `${CONTRACT}|\\.text\\.ts$|${CORE}kernel/(?:schema|permission|format|text|content/[a-z]+)\\.ts$`,
    },
  ),
  forbid(
    'preload-stands-alone',
    'The sandboxed preload is one file with no room behind it.',
    { path: '^src/preload/' },
    { path: '^src/(?:main|renderer)/' },
  ),
]

const roles = [
  forbid(
    'contract-is-a-leaf',
    'A contract is read by both sides: zod, the atoms and other contracts only.',
    { path: `${CONTRACT}|${CORE}kernel/(?:schema|permission|procedure|content/[a-z]+)\\.ts$` },
    {
      pathNot: `${PACKAGE('zod|@orpc/contract')}|${CONTRACT}|${CORE}kernel/(?:schema|permission|procedure|content/[a-z]+)\\.ts$`,
    },
  ),
  forbid(
    'orpc-only-in-procedure',
    'One file of the core knows the RPC library at run time; types may be named.',
    { path: CORE, pathNot: `${CORE}kernel/procedure\\.ts$` },
    { path: PACKAGE('@orpc/[^/]+'), dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'text-is-a-leaf',
    'Words import only types and other words.',
    { path: '\\.text\\.ts$' },
    { dependencyTypesNot: ['type-only'], pathNot: `\\.text\\.ts$|${CORE}kernel/(?:text|format)\\.ts$` },
  ),
  forbid(
    'rules-are-pure',
    'A decision is computed from values that were handed in.',
    { path: '\\.rules\\.ts$' },
    {
      path: `\\.(?:service|repository|router)\\.ts$|${CORE}(?:database|documents)/|^node:|${BUILTIN('fs|crypto|os|path|worker_threads|child_process')}`,
    },
  ),
  forbid(
    'documents-are-pure',
    'A template turns data into a definition; the worker does the rest.',
    { path: `${CORE}[^/]+/documents/` },
    {
      path: `\\.(?:service|repository|router)\\.ts$|${CORE}database/|${BUILTIN('fs|crypto|worker_threads')}`,
    },
  ),
  forbid(
    'templates-run-in-the-worker',
    'templates.ts gathers the sheets of every module: the worker runs them, everybody else names their types.',
    { path: '^src/', pathNot: `${CORE}documents/` },
    { path: `${CORE}templates\\.ts$`, dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'documents-name-pdfmake-types-only',
    'pdfmake runs in the worker, where the template only names its types.',
    { path: `${CORE}[^/]+/documents/` },
    { path: PACKAGE('pdfmake'), dependencyTypesNot: ['type-only'] },
  ),
  forbid(
    'repository-knows-no-service',
    'SQL below, decisions above.',
    { path: '\\.repository\\.ts$' },
    { path: '\\.(?:service|router)\\.ts$' },
  ),
  forbid(
    'router-binds-only',
    'A router binds contract to service and holds no query.',
    { path: '\\.router\\.ts$' },
    { path: '\\.repository\\.ts$' },
  ),
  forbid(
    'sql-only-in-repositories',
    'Tables are reached by repositories and by the rooms below the modules; services hand the transaction through, setup opens it. Row shapes may be named anywhere.',
    {
      path: CORE,
      pathNot: `\\.(?:repository|service|house)\\.ts$|${CORE}(?:(?:database|audit|files|jobs|events|setup)/|${ROOF})`,
    },
    { path: `${CORE}database/`, pathNot: `${CORE}database/(?:tables/|folder-lock\\.ts$)` },
  ),
  forbid(
    'driver-only-in-database',
    'The driver has one door. The bench measures against the bare driver, which is its floor.',
    { path: '^src/', pathNot: `${CORE}(?:database|bench)/` },
    { path: PACKAGE('better-sqlite3|better-sqlite3-multiple-ciphers') },
  ),
  forbid(
    'modules-meet-at-the-service',
    "Another module's queries, decisions and templates are its own.",
    { path: `${CORE}([^/]+)/` },
    { path: `${CORE}[^/]+/(?:[^/]+\\.(?:repository|rules)\\.ts$|documents/)`, pathNot: `${CORE}$1/` },
  ),
]

const pages = [
  forbid(
    'pages-do-not-import-pages',
    'Pages meet on the screen, not in the code.',
    { path: '^src/renderer/modules/([^/]+)/' },
    { path: '^src/renderer/modules/', pathNot: '^src/renderer/modules/$1/' },
  ),
  forbid(
    'kit-knows-no-module',
    'The kit and the client serve every module.',
    { path: '^src/renderer/(?:ui|client)/' },
    { path: '^src/renderer/(?:modules|app)/' },
  ),
  forbid(
    'wire-only-in-client',
    'One folder knows that there is a wire; the gallery stands in for it.',
    { path: '^src/renderer/', pathNot: '^src/renderer/(?:client|gallery)/' },
    { path: PACKAGE('@orpc/[^/]+') },
  ),
]

export default {
  forbidden: [...wholeHouse, ...processes, ...roles, ...pages, ...floors.map(floorRule)],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: '(?:^|/)node_modules/' },
    exclude: { path: '\\.(?:css|svg|png|woff2|html)$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
}

/** One planted breach: the file that offends, and what it says. */
export type Breach = readonly [path: string, source: string]

const core = 'src/main/core'
const thing = 'export const thing = 1\n'

/** A sound tree for the breaches to stand in: none of these files may be reported. */
export const ground: Readonly<Record<string, string>> = {
  [`${core}/kernel/schema.ts`]: "import { z } from 'zod'\nexport const Id = z.string()\n",
  [`${core}/kernel/procedure.ts`]: "import { oc } from '@orpc/contract'\nexport const query = oc\n",
  [`${core}/kernel/handler.ts`]:
    "import type { ContractProcedure } from '@orpc/contract'\nexport type Any = ContractProcedure<never, never, never, never>\n",
  [`${core}/kernel/errors.ts`]: "import { Id } from './schema.ts'\nexport const thing = Id\n",
  [`${core}/database/database.ts`]: "import Sqlite from 'better-sqlite3'\nexport const open = Sqlite\n",
  [`${core}/parcels/parcels.contract.ts`]:
    "import { query } from '../kernel/procedure.ts'\nexport const parcelsContract = { query }\n",
  [`${core}/parcels/parcels.text.ts`]:
    "import type { parcelsContract } from './parcels.contract.ts'\nexport type Texts = typeof parcelsContract\n",
  [`${core}/parcels/parcels.rules.ts`]:
    "import { thing } from '../kernel/errors.ts'\nexport const rule = thing\n",
  [`${core}/parcels/parcels.repository.ts`]:
    "import { open } from '#core/database/database.ts'\nexport const find = open\n",
  [`${core}/parcels/parcels.service.ts`]:
    "import { find } from './parcels.repository.ts'\nimport { rule } from './parcels.rules.ts'\nexport const intake = [find, rule]\n",
  [`${core}/parcels/parcels.router.ts`]:
    "import { intake } from './parcels.service.ts'\nexport const router = intake\n",
  [`${core}/parcels/documents/label.ts`]:
    "import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'\nimport type { Texts } from '../parcels.text.ts'\nexport const label = (_texts: Texts): TDocumentDefinitions => ({ content: [] })\n",
  [`${core}/contract.ts`]:
    "import { parcelsContract } from './parcels/parcels.contract.ts'\nexport const contract = { parcelsContract }\n",
  [`${core}/templates.ts`]:
    "import { label } from './parcels/documents/label.ts'\nexport const templates = { label }\nexport type TemplateName = keyof typeof templates\n",
  [`${core}/documents/worker.ts`]:
    "import { templates } from '#core/templates.ts'\nexport const run = templates\n",
  [`${core}/printing/outbox.ts`]:
    "import type { TemplateName } from '#core/templates.ts'\nexport type Printed = TemplateName\n",
  [`${core}/app.ts`]:
    "import { router } from './parcels/parcels.router.ts'\nimport { contract } from './contract.ts'\nexport const app = [router, contract]\n",
  'src/main/transport/http.ts': "import { app } from '#core/app.ts'\nexport const serve = app\n",
  'src/main/host/serve.ts': "import { serve } from '#transport/http.ts'\nexport const start = serve\n",
  'src/main/electron/index.ts': "import { app } from 'electron'\nexport const shell = app\n",
  'src/renderer/client/client.ts':
    "import { createORPCClient } from '@orpc/client'\nimport type { contract } from '../../main/core/contract.ts'\nexport type Api = typeof contract\nexport const create = createORPCClient\n",
  'src/renderer/modules/parcels/intake-page.tsx':
    "import type { Api } from '../../client/client.ts'\nexport type Page = Api\n",
  'src/renderer/app/shell.tsx':
    "import type { Page } from '../modules/parcels/intake-page.tsx'\nexport type Shell = Page\n",
  'tests/support/house.ts': "import { app } from '#core/app.ts'\nexport const house = app\n",
}

const importing = (path: string, imported: string): Breach => [
  path,
  `import * as reached from '${imported}'\nexport const used = reached\n`,
]

/** Rule by rule, the file that breaks it and nothing else. */
export const breaches: Readonly<Record<string, Breach>> = {
  'no-cycles': importing(`${core}/kernel/ring-a.ts`, './ring-b.ts'),
  'no-unresolvable': importing(`${core}/kernel/lost.ts`, './nowhere.ts'),
  'no-orphans': [`${core}/kernel/forgotten.ts`, thing],
  'src-never-imports-tests': importing('src/main/host/cheat.ts', '../../../tests/support/house.ts'),
  'core-is-pure': importing(`${core}/parcels/socket.ts`, 'node:http'),
  'electron-only-in-glue': importing('src/main/host/window.ts', 'electron'),
  'transport-knows-no-module': importing('src/main/transport/knows.ts', '#core/parcels/parcels.service.ts'),
  'hosts-open-the-front-door': importing('src/main/host/back-door.ts', '#core/parcels/parcels.router.ts'),
  'renderer-sees-contract-only': importing('src/renderer/app/peek.ts', '../../main/core/kernel/errors.ts'),
  'preload-stands-alone': importing('src/preload/reach.ts', '../main/core/contract.ts'),
  'contract-is-a-leaf': importing(`${core}/parcels/greedy.contract.ts`, '../kernel/errors.ts'),
  'orpc-only-in-procedure': importing(`${core}/kernel/second-door.ts`, '@orpc/contract'),
  'text-is-a-leaf': importing(`${core}/parcels/clever.text.ts`, '../kernel/errors.ts'),
  'rules-are-pure': importing(`${core}/parcels/reading.rules.ts`, 'node:fs'),
  'documents-are-pure': importing(`${core}/parcels/documents/reading.ts`, '../parcels.service.ts'),
  'templates-run-in-the-worker': importing(`${core}/parcels/printer.ts`, '#core/templates.ts'),
  'documents-name-pdfmake-types-only': importing(`${core}/parcels/documents/printing.ts`, 'pdfmake'),
  'repository-knows-no-service': importing(`${core}/parcels/upward.repository.ts`, './parcels.service.ts'),
  'router-binds-only': importing(`${core}/parcels/short-cut.router.ts`, './parcels.repository.ts'),
  'sql-only-in-repositories': importing(`${core}/parcels/sql.ts`, '#core/database/database.ts'),
  'driver-only-in-database': importing(`${core}/parcels/driver.service.ts`, 'better-sqlite3'),
  'modules-meet-at-the-service': importing(
    `${core}/desk/borrow.service.ts`,
    '#core/parcels/parcels.rules.ts',
  ),
  'pages-do-not-import-pages': importing(
    'src/renderer/modules/people/peek.tsx',
    '../parcels/intake-page.tsx',
  ),
  'kit-knows-no-module': importing('src/renderer/ui/knows.tsx', '../modules/parcels/intake-page.tsx'),
  'wire-only-in-client': importing('src/renderer/modules/parcels/wire.ts', '@orpc/client'),
}

/** What the breaches above lean on without being at fault. */
export const accomplices: Readonly<Record<string, string>> = {
  [`${core}/kernel/ring-b.ts`]: "import * as back from './ring-a.ts'\nexport const used = back\n",
}

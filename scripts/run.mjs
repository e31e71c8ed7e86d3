/**
 * The door of every script. Plain JavaScript, so that a Node that cannot read TypeScript ends in one clear line
 * instead of a syntax error or a crash in the native module.
 */
const targets = { desk: '../src/main/host/desk.ts' }
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `需要 Node 22.18 或更高版本，现在是 ${process.versions.node}，请先 npm ci，再用 npm start 或 npm run 运行 / ` +
      `Node 22.18 or later is needed, this is ${process.versions.node}: run npm ci, then npm start or npm run`,
  )
  process.exit(1)
}

const [name] = process.argv.splice(2, 1)
if (!/^[a-z-]+$/.test(name ?? '')) {
  console.error('usage: node scripts/run.mjs NAME [ARGUMENTS]')
  process.exit(2)
}
await import(targets[name] ?? `./${name}.ts`)

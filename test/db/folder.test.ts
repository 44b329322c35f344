import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

// The embedded database in a folder, run as people run it: processes of their own, signals, a kill.

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url))

interface Running {
  process: ChildProcess
  address: string
}

function environment(folder: string): NodeJS.ProcessEnv {
  const { DATABASE_URL: _none, ...env } = process.env
  return { ...env, DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'info' }
}

/** Starts the service and waits until it says where it listens, or fails with what it said instead. */
const start = (folder: string): Promise<Running> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, 'serve'], { env: environment(folder) })
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const address = /"address":"([^"]+)"/.exec(said)?.[1]
      if (address) resolve({ process: child, address })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`exit ${code}: ${said}`)))
  })

const stop = (running: Running, signal: NodeJS.Signals): Promise<number | null> =>
  new Promise((resolve) => {
    running.process.removeAllListeners('exit')
    running.process.once('exit', (code) => resolve(code))
    running.process.kill(signal)
  })

const put = (address: string, code: string) =>
  fetch(`${address}/v1/organizations/${code}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: `Cơ quan ${code}`, tier: 'province' })
  })

t.test('a data folder serves one process; a second is refused with a sentence that says what to do', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-cascade-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const first = await start(folder)
  t.equal((await put(first.address, 'A1')).status, 201)
  await t.rejects(start(folder), /exit 1: .*in use by another plan-cascade process.*DATA_DIR/s)
  t.equal((await put(first.address, 'A2')).status, 201, 'the first is not disturbed')
  t.equal(await stop(first, 'SIGTERM'), 0, 'a signal ends it in order')

  const again = await start(folder)
  t.equal((await fetch(`${again.address}/v1/organizations/A2`)).status, 200)
  t.equal((await put(again.address, 'A3')).status, 201)
  await stop(again, 'SIGKILL')

  const after = await start(folder)
  t.equal((await fetch(`${after.address}/v1/organizations/A3`)).status, 200, 'what was acknowledged outlives a kill')
  t.equal(await stop(after, 'SIGTERM'), 0)
})

import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The embedded database does not notice a second process on its folder: the loser's rows vanish silently.
// A socket is the lock, because the kernel frees it when the process dies. It stands in the folder itself
// (so that containers sharing a volume see it) unless the path is too long for a socket. The database's own files lie
// in a folder below, which it wants to itself.
const MAX_SOCKET_PATH = 100

function socketPath(folder: string): string {
  const real = realpathSync(folder)
  const digest = createHash('sha256').update(real).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\plan-cascade-${digest}`
  const inside = join(real, 'lock')
  return inside.length < MAX_SOCKET_PATH ? inside : join(tmpdir(), `plan-cascade-${digest}.lock`)
}

const listen = (path: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', reject)
    server.listen(path, () => resolve(server))
  })

const someoneAnswers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(path, () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

/** Takes the folder for this process, or refuses with a sentence a person can act on. The answer gives it back. */
export async function lockFolder(folder: string): Promise<() => void> {
  mkdirSync(folder, { recursive: true })
  const path = socketPath(folder)
  for (let attempt = 0; ; attempt++) {
    try {
      const server = await listen(path)
      server.unref()
      return () => void server.close()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt > 2) throw error
      if (await someoneAnswers(path)) {
        throw new Error(
          `the data folder ${folder} is in use by another plan-cascade process: stop that one, choose another DATA_DIR, or set DATABASE_URL`
        )
      }
      rmSync(path, { force: true })
    }
  }
}

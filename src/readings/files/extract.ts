import { Worker } from 'node:worker_threads'
import { Unreadable } from './unreadable.ts'
import type { Order, Outcome } from './worker.ts'

/** A plan of a hundred pages takes one second; what takes ten is no plan. */
const DEADLINE = 10_000
const MEMORY_MB = 512
// two cores: more at once would only make each slower
const AT_ONCE = 2

let busy = 0
const waiting: (() => void)[] = []

async function turn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else busy += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}

/** The text of a file, read in a thread of its own within time and memory. Rejects with Unreadable. */
export const extractText = (kind: Order['kind'], bytes: Uint8Array, deadline = DEADLINE): Promise<string> =>
  turn(
    () =>
      new Promise<string>((resolve, reject) => {
        const worker = new Worker(new URL('./worker.js', import.meta.url), {
          workerData: { kind, bytes } satisfies Order,
          resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
          stdout: true,
          stderr: true
        })
        const timer = setTimeout(() => end(() => reject(new Unreadable('took_too_long'))), deadline)
        const end = (settle: () => void): void => {
          clearTimeout(timer)
          settle()
          void worker.terminate()
        }
        worker.once('message', (outcome: Outcome) =>
          end(() =>
            'text' in outcome ? resolve(outcome.text) : reject(new Unreadable(outcome.reason, outcome.detail))
          )
        )
        worker.once('error', (error) => end(() => reject(new Unreadable('broken', error.message))))
        worker.once('exit', () => end(() => reject(new Unreadable('broken', 'the reader stopped'))))
      })
  )

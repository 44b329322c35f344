// Runs in a thread of its own: a file made to hang or to fill the memory takes this thread down and nothing else.

import { parentPort, workerData } from 'node:worker_threads'
import { textOfDocx } from './docx.ts'
import { textOfPdf } from './pdf.ts'
import { type Reason, Unreadable } from './unreadable.ts'

/** What the thread is given, and what it answers. */
export interface Order {
  kind: 'docx' | 'pdf'
  bytes: Uint8Array
}
export type Outcome = { text: string } | { reason: Reason; detail: string }

// The PDF reader loads fonts with it; Node 20 does not have it yet.
const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (this: ArrayBuffer) => ArrayBuffer }
buffers.transferToFixedLength ??= function () {
  return this.slice(0)
}

async function outcome({ kind, bytes }: Order): Promise<Outcome> {
  try {
    return { text: kind === 'docx' ? textOfDocx(bytes) : await textOfPdf(bytes) }
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.reason, detail: error.message }
    return { reason: 'broken', detail: (error as Error).message }
  }
}

parentPort?.postMessage(await outcome(workerData as Order))

import { coversTask, expiredBefore, holdsOn, type WaiverFact } from '../waivers/holds.ts'
import type { Found } from './gap.ts'
import { isOpen, type Measured, type Row } from './measure.ts'
import { type Make, taskEvidence } from './tell.ts'

/** Whether a body is lifted from the plan as a whole: then it owes not even an answering plan. */
export const isLifted = ({ facts, moment }: Measured, row: Row): boolean =>
  facts.waivers.some(
    (one) => one.task === null && one.organization === row.organization.id && holdsOn(one, moment.asOf)
  )

/** Of several of one scope, the one that ran out last. */
function lastExpired(measured: Measured, row: Row): WaiverFact[] {
  const last = new Map<string | null, WaiverFact>()
  for (const waiver of measured.facts.waivers) {
    if (waiver.organization !== row.organization.id || !expiredBefore(waiver, measured.moment.asOf)) continue
    const known = last.get(waiver.task)
    if (!known || known.expiresOn! < waiver.expiresOn!) last.set(waiver.task, waiver)
  }
  return [...last.values()]
}

/** A waiver that ran out while what it lifted is still open. */
export const expiredWaivers = (measured: Measured, row: Row, make: Make): Found[] =>
  lastExpired(measured, row).flatMap((waiver) => {
    const open = row.cells.filter(({ task, status }) => isOpen(status) && coversTask(waiver, task.id))
    if (open.length === 0) return []
    const task = open.find((cell) => cell.task.id === waiver.task)?.task
    return [
      make('WAIVER_EXPIRED', 'waiver_ran_out_with_open_cells', {
        ...(task ? { task } : {}),
        words: {
          decider: waiver.decidedByName,
          decidedOn: waiver.decidedOn,
          expiresOn: waiver.expiresOn ?? '',
          count: String(open.length)
        },
        evidence: {
          waiver: waiver.id,
          grounds: waiver.grounds,
          decidedBy: { code: waiver.decidedBy, name: waiver.decidedByName },
          decidedOn: waiver.decidedOn,
          expiresOn: waiver.expiresOn,
          document: waiver.document,
          open: open.map((cell) => ({ ...taskEvidence(cell.task), status: cell.status }))
        }
      })
    ]
  })

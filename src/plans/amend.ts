import type { Ctx } from '../context.ts'
import { newId } from '../lib/ids.ts'
import { requireOrganizations } from '../organizations/service.ts'
import { assertCitationsInForce, assertTasksInForce } from './act-rules.ts'
import type { Act, NewAct } from './act-schemas.ts'
import { amendCitations, citationsOf as citationsInForce } from './citation-queries.ts'
import { type CitationWords, citationsOf } from './citations.ts'
import * as refuse from './errors.ts'
import { type PlanRow, statedModes, tasksById, tasksOf } from './queries.ts'
import { taskRows } from './rules.ts'
import { toNewTask } from './service.ts'
import { storeTasks } from './store-queries.ts'
import { beginTasks, endTasks, rewordTasks } from './version-queries.ts'

/** Words a plan's tasks anew from a day on. Answers which it changed, added and removed. */
export async function amendTasks(
  ctx: Ctx,
  plan: PlanRow,
  given: NewAct,
  from: string
): Promise<NonNullable<Act['tasks']>> {
  const current = await tasksOf(ctx.db, plan.id, from)
  assertTasksInForce(given, current)
  const stated = await statedModes(ctx.db, plan.id)
  const byId = new Map(current.map((task) => [task.id, task]))
  const changes = (given.tasks?.change ?? []).map(({ id, cascade, ...fields }) => {
    const { position: _at, ...old } = byId.get(id.toLowerCase())!
    const before = toNewTask(old, stated.has(old.id))
    return { ...before, ...fields, ...(cascade ? { cascade: { ...before.cascade, ...cascade } } : {}) }
  })
  const added = (given.tasks?.add ?? []).map((task) => ({ ...task, id: task.id?.toLowerCase() ?? newId() }))
  const taken = new Set(
    (
      await tasksById(
        ctx.db,
        added.map(({ id }) => id),
        from
      )
    ).map(({ id }) => id)
  )
  const twice = added.flatMap(({ id }, index) =>
    taken.has(id) || added.findIndex((one) => one.id === id) < index ? [`/tasks/add/${index}/id`] : []
  )
  if (twice.length > 0) throw refuse.taskIdTaken(twice)
  const removed = (given.tasks?.remove ?? []).map((id) => id.toLowerCase())
  const gone = new Set([...removed, ...changes.map(({ id }) => id)])
  const kept = new Map(current.filter(({ id }) => !gone.has(id)).map(({ ordinal, id }) => [ordinal, id]))
  const clash = [...changes, ...added].flatMap(({ ordinal }, index) => (kept.has(ordinal) ? [{ index, ordinal }] : []))
  if (clash.length > 0) throw refuse.duplicateOrdinals(clash)

  const all = [...changes, ...added]
  const places = all.flatMap((task, index) =>
    (task.cascade?.organizations ?? []).map((code) => ({
      pointer:
        index < changes.length
          ? `/tasks/change/${index}/cascade/organizations`
          : `/tasks/add/${index - changes.length}/cascade/organizations`,
      code
    }))
  )
  const organizations = await requireOrganizations(ctx, places)
  const last = Math.max(0, ...current.map(({ position }) => position))
  const rows = taskRows(all, plan.obliges).map((row, index) => ({
    ...row,
    position: byId.get(row.id)?.position ?? last + index + 1,
    organizationIds: row.organizations.map((code) => organizations.get(code)!.id)
  }))
  await endTasks(ctx.db, from, removed)
  await rewordTasks(ctx.db, from, rows.slice(0, changes.length))
  await storeTasks(ctx.db, plan, rows.slice(changes.length), false)
  await beginTasks(
    ctx.db,
    from,
    added.map(({ id }) => id)
  )
  return { changed: changes.map(({ id }) => id), added: added.map(({ id }) => id), removed }
}

export interface CitationChanges {
  ended: number[]
  begun: (CitationWords & { position: number })[]
}

/** What an act does to a plan's citations: which positions end, and how those that begin are worded. */
export async function citationChanges(ctx: Ctx, plan: string, given: NewAct, from: string): Promise<CitationChanges> {
  if (!given.citations) return { ended: [], begun: [] }
  const current = await citationsInForce(ctx.db, plan, from)
  assertCitationsInForce(
    given,
    current.map(({ position }) => position)
  )
  const changed = (given.citations.change ?? []).map(({ position, ...fields }) => {
    const { position: _at, resolution: _found, ...old } = current.find((one) => one.position === position)!
    const reworded = fields.reference ? { number: null, symbol: null } : {}
    const renumbered = fields.number || fields.symbol ? { reference: null } : {}
    const [words] = citationsOf([{ ...old, ...reworded, ...renumbered, ...fields }])
    return { ...words!, position }
  })
  const last = Math.max(0, ...current.map(({ position }) => position))
  const added = citationsOf(given.citations.add ?? []).map((words, index) => ({ ...words, position: last + index + 1 }))
  return {
    ended: [...changed.map(({ position }) => position), ...(given.citations.remove ?? [])],
    begun: [...changed, ...added]
  }
}

/** Writes them. Answers the positions that changed. */
export async function amendedCitations(
  ctx: Ctx,
  plan: string,
  from: string,
  changes: CitationChanges
): Promise<number[]> {
  await amendCitations(ctx.db, plan, from, changes.ended, changes.begun)
  return [...new Set([...changes.ended, ...changes.begun.map(({ position }) => position)])].sort((a, b) => a - b)
}

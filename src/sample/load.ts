import type { Ctx } from '../context.ts'
import { createDocument } from '../documents/service.ts'
import { createTaskLink } from '../links/service.ts'
import { putBlock } from '../organizations/blocks.ts'
import { putOrganization } from '../organizations/service.ts'
import { createAct } from '../plans/acts.ts'
import { followDocument, followOrganization } from '../plans/resolve-citations.ts'
import { createPlan, listPlans } from '../plans/service.ts'
import { putTracing } from '../plans/tracing.ts'
import { createWaiver } from '../waivers/service.ts'
import { sample } from './data.ts'

/** What was loaded: the service's ids by the sample's own keys. */
export interface Loaded {
  /** Plan ids by key. */
  plans: Map<string, string>
  /** Task ids by `planKey ordinal`. */
  tasks: Map<string, string>
}

async function load(ctx: Ctx): Promise<Loaded> {
  const loaded: Loaded = { plans: new Map(), tasks: new Map() }
  for (const organization of sample.organizations)
    await putOrganization(ctx, organization.code, organization, followOrganization)
  for (const block of sample.blocks) await putBlock(ctx, block.code, block)
  for (const document of sample.documents) await createDocument(ctx, document, followDocument)
  for (const { key, body } of sample.plans) {
    const { plan } = await createPlan(ctx, body)
    loaded.plans.set(key, plan.id)
    for (const task of plan.tasks) loaded.tasks.set(`${key} ${task.ordinal}`, task.id)
  }
  for (const { child, parent, ...link } of sample.links) {
    const [childTask, parentTask] = [loaded.tasks.get(child.join(' '))!, loaded.tasks.get(parent.join(' '))!]
    await createTaskLink(ctx, { ...link, childTask, parentTask })
  }
  for (const { plan, ...by } of sample.tracing)
    await putTracing(ctx, loaded.plans.get(plan)!, { state: 'declared', ...by })
  for (const { plan, change = {}, add = [], remove = [], by, ...act } of sample.acts) {
    const idOf = (ordinal: string): string => loaded.tasks.get(`${plan} ${ordinal}`)!
    const tasks = {
      change: Object.entries(change).map(([ordinal, fields]) => ({ id: idOf(ordinal), ...fields })),
      add,
      remove: remove.map(idOf)
    }
    await createAct(ctx, loaded.plans.get(plan)!, {
      ...act,
      ...(act.kind === 'amend' || act.kind === 'correct' ? { tasks } : {}),
      ...(by ? { by: by.map((key) => loaded.plans.get(key)!) } : {})
    })
  }
  for (const { plan, task, ...waiver } of sample.waivers) {
    const scope = task === undefined ? {} : { task: loaded.tasks.get(`${plan} ${task}`)! }
    await createWaiver(ctx, { plan: loaded.plans.get(plan)!, ...scope, ...waiver })
  }
  return loaded
}

/** Loads the sample into an empty register, all or nothing; a register that holds plans is left as it is. */
export async function loadSample(ctx: Ctx): Promise<Loaded | null> {
  const { items } = await listPlans(ctx, { limit: 1 })
  if (items.length > 0) {
    ctx.log.info({}, 'the register holds plans already: no sample loaded')
    return null
  }
  const loaded = await ctx.db.tx((db) => load({ ...ctx, db }))
  ctx.log.info({ plans: loaded.plans.size, tasks: loaded.tasks.size }, 'sample loaded')
  return loaded
}

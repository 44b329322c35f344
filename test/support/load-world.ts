import type { Api, Json } from './app.ts'
import type { World, WPlan } from './world.ts'

/** A world as the service knows it: its ids by the world's keys, and back. */
export interface LoadedWorld {
  planId: Map<string, string>
  taskId: Map<string, string>
  planKey: Map<string, string>
  taskKey: Map<string, string>
}

const TIER_ORDER = ['central', 'province', 'department', 'commune', 'unit']

function body(world: World, plan: WPlan, planId: ReadonlyMap<string, string>): Json {
  const cited = (key: string) => world.plans.find((one) => one.key === key)!
  return {
    issuer: plan.issuer,
    state: plan.state,
    document: {
      type: 'Kế hoạch',
      number: plan.number,
      symbol: plan.symbol,
      ...(plan.issuedOn ? { issuedOn: plan.issuedOn } : {}),
      title: `Kế hoạch ${plan.key}`
    },
    field: plan.field,
    period: plan.period,
    ...(plan.parent ? { parent: planId.get(plan.parent) } : {}),
    citations: plan.cites.map((key) => ({
      verb: 'can_cu',
      scope: 'preamble',
      type: 'Kế hoạch',
      number: cited(key).number,
      symbol: cited(key).symbol,
      date: cited(key).issuedOn,
      issuer: world.orgs.find(({ code }) => code === cited(key).issuer)!.name
    })),
    ...(plan.obliges ? { obliges: plan.obliges } : {}),
    tasks: plan.tasks.map(({ ordinal, text, timing, lead, targets, series, cascade }) => ({
      ordinal,
      text,
      timing,
      lead,
      ...(targets ? { targets } : {}),
      ...(series ? { series } : {}),
      ...(cascade ? { cascade } : {})
    }))
  }
}

/** Registers a world over HTTP. */
export async function loadWorld(api: Api, world: World): Promise<LoadedWorld> {
  const planId = new Map<string, string>()
  const taskId = new Map<string, string>()
  for (const { code, ...organization } of world.orgs) await api.made(api.put(`/v1/organizations/${code}`, organization))
  for (const { code, ...block } of world.blocks) await api.made(api.put(`/v1/blocks/${code}`, block))
  const tier = (plan: WPlan) => TIER_ORDER.indexOf(world.orgs.find(({ code }) => code === plan.issuer)!.tier)
  for (const plan of [...world.plans].sort((a, b) => tier(a) - tier(b))) {
    const made = await api.made(api.post('/v1/plans', body(world, plan, planId)))
    planId.set(plan.key, made.id)
    plan.tasks.forEach((task, index) => {
      taskId.set(task.key, made.tasks[index].id)
    })
  }
  for (const { child, parent, ...said } of world.links) {
    await api.made(
      api.post('/v1/task-links', { childTask: taskId.get(child), parentTask: taskId.get(parent), ...said })
    )
  }
  for (const { plan, task, ...waiver } of world.waivers) {
    const scope = { plan: planId.get(plan), ...(task === null ? {} : { task: taskId.get(task) }) }
    await api.made(api.post('/v1/waivers', { ...scope, ...waiver, grounds: 'Không có đối tượng trên địa bàn' }))
  }
  for (const key of world.traced) await api.made(api.put(`/v1/plans/${planId.get(key)}/tracing`, { state: 'declared' }))
  const back = (map: Map<string, string>) => new Map([...map].map(([key, id]) => [id, key]))
  return { planId, taskId, planKey: back(planId), taskKey: back(taskId) }
}

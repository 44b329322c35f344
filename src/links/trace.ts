import type { Ctx } from '../context.ts'
import { referenceOf } from '../lib/document-number.ts'
import { getTask } from '../plans/service.ts'
import { edgesAmong, type ReachedTask, reachedTasks } from './queries.ts'
import type { Trace, TraceQuery } from './schemas.ts'

const MAX_DEPTH = 10

type Node = Trace['nodes'][number]
type Edge = Trace['edges'][number]

const toNode = ({ number, symbol, ...node }: ReachedTask & { position?: number }, sign: 1 | -1): Node => ({
  task: node.task,
  plan: node.plan,
  organization: node.organization,
  reference: referenceOf({ number, symbol }),
  ordinal: node.ordinal,
  text: node.text,
  timing: node.timing,
  quarters: node.quarters,
  depth: node.depth === 0 ? 0 : sign * node.depth
})

async function oneWay(
  ctx: Ctx,
  task: string,
  direction: 'up' | 'down',
  depth: number,
  asOf: string
): Promise<{ nodes: Node[]; edges: Edge[] }> {
  const reached = await reachedTasks(ctx.db, task, direction, depth, asOf)
  const distance = new Map(reached.map((node) => [node.task, node.depth]))
  const edges = await edgesAmong(ctx.db, [...distance.keys()])
  // At the edge of the depth asked for, links among the outermost tasks were not walked.
  const start = (edge: Edge) => distance.get(direction === 'up' ? edge.childTask : edge.parentTask) ?? depth
  return {
    nodes: reached.map((node) => toNode(node, direction === 'up' ? -1 : 1)),
    edges: edges.filter((edge) => start(edge) < depth)
  }
}

/** What a task answers, what answers it, or both: up and down from the start, never zigzag. */
export async function traceTask(ctx: Ctx, id: string, query: TraceQuery): Promise<Trace> {
  const { direction = 'both', depth = MAX_DEPTH, asOf = ctx.today } = query
  const task = await getTask(ctx, id, asOf)
  const ways: ('up' | 'down')[] = direction === 'both' ? ['up', 'down'] : [direction]
  const parts: { nodes: Node[]; edges: Edge[] }[] = []
  for (const way of ways) parts.push(await oneWay(ctx, task.id, way, depth, asOf))
  const nodes = parts.flatMap((part) => part.nodes)
  return {
    task: task.id,
    direction,
    nodes: nodes.filter((node, index) => node.depth !== 0 || nodes.findIndex((one) => one.depth === 0) === index),
    edges: parts.flatMap((part) => part.edges)
  }
}

import type { Ctx } from '../context.ts'
import { reachedPlans, toSummary } from './queries.ts'
import type { TreeNode } from './schemas.ts'
import { requirePlan } from './service.ts'

type Direction = 'up' | 'down'

interface TreeQuestion {
  includeDrafts?: boolean
  asOf?: string
}

async function reached(
  ctx: Ctx,
  plan: string,
  direction: Direction,
  { includeDrafts = false, asOf = ctx.today }: TreeQuestion
): Promise<TreeNode[]> {
  await requirePlan(ctx, plan)
  return (await reachedPlans(ctx.db, plan, direction, includeDrafts, asOf)).map((row) => ({
    ...toSummary(row),
    depth: row.depth,
    parents: row.parents
  }))
}

/** Plans above, by all cascade edges, nearest first. */
export const listAncestors = (ctx: Ctx, plan: string, question: TreeQuestion) => reached(ctx, plan, 'up', question)

/** Plans below, by all cascade edges, nearest first. */
export const listDescendants = (ctx: Ctx, plan: string, question: TreeQuestion) => reached(ctx, plan, 'down', question)

/** The same nodes nested, each under every plan of the answer that it stands under (by `parent` alone, downwards). */
export function nest(nodes: readonly TreeNode[], root: string, direction: Direction): TreeNode[] {
  const below = (id: string): TreeNode[] =>
    direction === 'down'
      ? nodes.filter((node) => node.parent === id)
      : nodes.filter((node) =>
          id === root ? node.depth === 1 : nodes.find((one) => one.id === id)?.parents.includes(node.id)
        )
  const grow = (node: TreeNode): TreeNode => ({ ...node, children: below(node.id).map(grow) })
  return below(root).map(grow)
}

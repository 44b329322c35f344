import type { Ctx } from '../context.ts'
import { listPlans } from '../plans/service.ts'
import { sample } from './data.ts'

/** Where to look once the sample runs: the documentation page and three lines that answer at once. */
export async function hints(ctx: Ctx, address: string): Promise<string> {
  const main = sample.plans[0]!.body
  const { items } = await listPlans(ctx, {
    issuer: main.issuer,
    reference: `${main.document.number}/${main.document.symbol}`,
    limit: 1
  })
  const plan = items[0]?.id
  if (plan === undefined) return `\nplan-cascade: ${address}/docs\n`
  return `
plan-cascade / dữ liệu mẫu (sample data; the bodies are real, the plans are invented)

  Tài liệu (documentation):            ${address}/docs
  Các khoảng trống (the gaps):         curl '${address}/v1/plans/${plan}/gaps'
  Độ phủ theo cơ quan (coverage):      curl '${address}/v1/plans/${plan}/coverage?groupBy=organization'
  Mọi khoảng trống của một phường:     curl '${address}/v1/organizations/HP.P10543/gaps'

`
}

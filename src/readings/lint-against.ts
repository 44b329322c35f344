import type { Ctx } from '../context.ts'
import { ownFindings } from '../coverage/findings.ts'
import { messageOf } from '../coverage/messages.ts'
import { cellsBinding } from '../coverage/service.ts'
import { suggest } from '../matching/score.ts'
import { tasksOfPlan } from '../matching/service.ts'
import { citationsOf } from '../plans/citations.ts'
import { judgeWords } from '../plans/resolve-citations.ts'
import { requirePlan } from '../plans/service.ts'
import type { Reading } from '../reading/read.ts'
import type { FoundIssuer } from './issuer.ts'
import { lintTasks, ownFacts } from './lint.ts'
import type { ReadingFinding } from './schemas.ts'

/** What a plan above would find in the document read, were it issued as it stands. Nothing is stored. */
export async function lintAgainst(
  ctx: Ctx,
  reading: Reading,
  { organization }: FoundIssuer,
  against: string
): Promise<ReadingFinding[]> {
  const parent = await requirePlan(ctx, against)
  const words = citationsOf(reading.citations)
  const verdicts = await judgeWords(ctx, words, organization?.id ?? parent.issuerId, reading.head.issuedOn)
  const own = ownFindings(ownFacts(reading, words, verdicts, organization), reading.head.issuedOn ?? ctx.today)
  const required = await cellsBinding(ctx, parent.id, organization?.code ?? null)
  const above = (await tasksOfPlan(ctx, parent.id)).filter(({ id }) => required.has(id))
  const year = reading.plan.period?.from.slice(0, 4)
  const children = reading.tasks.map((task) => ({
    id: task.ordinal,
    ordinal: task.ordinal,
    text: task.text,
    section: task.section,
    quarters: task.timing.quarters ?? [],
    timing: task.timing.kind,
    lead: task.lead,
    kind: task.kind
  }))
  const links = suggest(children, above, year === undefined ? {} : { year: Number(year) })
  return [
    ...own.map((gap): ReadingFinding => {
      const span =
        gap.citation === null
          ? reading.tasks.find(({ ordinal }) => ordinal === gap.task?.ordinal)?.span
          : reading.citations[gap.citation - 1]?.span
      return {
        code: gap.code,
        severity: gap.severity,
        message: messageOf(gap, ctx.language),
        ...(gap.task ? { task: gap.task.ordinal } : {}),
        ...(gap.citation === null ? {} : { citation: gap.citation }),
        evidence: gap.evidence,
        ...(span ? { span } : {})
      }
    }),
    ...lintTasks(reading, above, links, ctx.language)
  ]
}

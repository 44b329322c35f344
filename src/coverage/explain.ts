import type { Ctx } from '../context.ts'
import { getDocument } from '../documents/service.ts'
import { closing, WITH_CAUSE } from './closing.ts'
import { ACT_LABELS } from './codes.ts'
import type { Explanation } from './explain-schemas.ts'
import { datesOf, type ExplainedRow, rowsOf, tell } from './explained.ts'
import { type Found, gapId } from './gap.ts'
import type { Measured } from './measure.ts'
import { RULES } from './rule-words.ts'

/** Documents are named here, where the register can be asked. */
async function named(ctx: Ctx, row: ExplainedRow): Promise<ExplainedRow> {
  if (row.kind !== 'document') return row
  const { document } = await getDocument(ctx, row.id)
  return { ...row, words: [document.type, document.reference].filter(Boolean).join(' ') }
}

/** Why a gap is there and what closes it: the rows, the rule, the days compared, the request. */
export async function explain(ctx: Ctx, found: Found, measured: Measured): Promise<Explanation> {
  const told = tell(found, measured)
  const rule = RULES[found.code]
  const rows: ExplainedRow[] = []
  for (const row of rowsOf(told)) rows.push(await named(ctx, row))
  const request = found.cause === null ? closing(told) : null
  return {
    rule: String(found.evidence['rule']),
    ruleText: rule[ctx.language],
    section: `docs/model.md#${rule.section}`,
    rows,
    dates: datesOf(told),
    closes: {
      text: (found.cause === null ? ACT_LABELS[found.act] : WITH_CAUSE)[ctx.language],
      ...(found.cause === null ? {} : { gap: gapId(found.cause) }),
      ...(request ? { request } : {})
    }
  }
}

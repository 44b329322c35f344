import type { Ctx } from '../context.ts'
import type { NewPlan } from '../plans/schemas.ts'
import { createPlan } from '../plans/service.ts'
import { type Reading, readDocument } from '../reading/read.ts'
import { readingIssuerUnknown } from './errors.ts'
import { type FoundIssuer, issuerOf, type ProposedPlan, proposedPlan } from './issuer.ts'
import { lintAgainst } from './lint-against.ts'
import { DOCX, PDF, textOfFile } from './read-file.ts'
import type { NewReading, ReadingAnswer, ReadingQuery } from './schemas.ts'
import { storable } from './storable.ts'
import { withRegister } from './warnings.ts'

async function textOf(media: string | undefined, body: unknown): Promise<{ text: string; fromFile: boolean }> {
  if (media === DOCX || media === PDF) return { text: await textOfFile(media, body as Uint8Array), fromFile: true }
  return { text: typeof body === 'string' ? body : ((body ?? { text: '' }) as NewReading).text, fromFile: false }
}

type Plan = ProposedPlan['plan']

async function save(ctx: Ctx, reading: Reading, found: FoundIssuer, plan: Plan): Promise<{ id: string }> {
  if (!found.organization) {
    throw readingIssuerUnknown(
      reading.head.issuer,
      found.candidates.map(({ code }) => code)
    )
  }
  const draft = { ...plan, issuer: found.organization.code, state: 'draft' } as NewPlan
  const { plan: stored } = await createPlan(ctx, draft)
  return { id: stored.id }
}

/** Reads a document; on request compares it with a plan above, and stores it as a draft. */
export async function createReading(
  ctx: Ctx,
  media: string | undefined,
  body: unknown,
  query: ReadingQuery
): Promise<ReadingAnswer> {
  const { text, fromFile } = await textOf(media, body)
  const reading = readDocument(text, ctx.language)
  const found = await issuerOf(ctx, text, reading, query.issuer)
  const { plan: proposed, unknown } = await proposedPlan(ctx, reading, found.organization)
  const plan = storable(proposed)
  const lint = query.against === undefined ? {} : { lint: await lintAgainst(ctx, reading, found, query.against) }
  const saved = query.save === undefined ? {} : { saved: await save(ctx, reading, found, plan) }
  return {
    ...reading,
    warnings: withRegister(
      reading,
      { settled: found.organization !== null, candidates: found.candidates.map(({ code }) => code), unknown },
      ctx.language
    ),
    plan,
    ...lint,
    ...saved,
    ...(fromFile ? { text } : {})
  }
}

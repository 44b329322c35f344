import type { Ctx } from '../context.ts'
import { bodiesOfLetterhead, bodyMeant } from '../documents/find-bodies.ts'
import { type OrganizationRow, requireOrganizations } from '../organizations/service.ts'
import type { NewPlan } from '../plans/schemas.ts'
import type { Reading } from '../reading/read.ts'

// What no text says and the register knows: the codes of the bodies that a document names.

export interface FoundIssuer {
  organization: OrganizationRow | null
  /** Every registered body the letterhead may mean. */
  candidates: OrganizationRow[]
}

const LETTERHEAD = 1_500

/** The registered body that issued the document read: the one named by the caller, else the only one the text can mean. */
export async function issuerOf(ctx: Ctx, text: string, reading: Reading, code?: string): Promise<FoundIssuer> {
  if (code !== undefined) {
    const found = await requireOrganizations(ctx, [{ pointer: '/issuer', code }])
    return { organization: found.get(code) ?? null, candidates: [] }
  }
  const { issuer, place } = reading.head
  if (issuer === null) return { organization: null, candidates: [] }
  const candidates = await bodiesOfLetterhead(ctx, issuer, `${place ?? ''} ${text.slice(0, LETTERHEAD)}`)
  return { organization: candidates.length === 1 ? candidates[0]! : null, candidates }
}

export interface ProposedPlan {
  plan: Omit<NewPlan, 'issuer'> & { issuer: string | null }
  /** Names in tasks that mean no one registered body. */
  unknown: string[]
}

/** The plan in the shape that POST /v1/plans takes, with the codes that the register knows filled in. */
export async function proposedPlan(ctx: Ctx, reading: Reading, issuer: OrganizationRow | null): Promise<ProposedPlan> {
  const codes = new Map<string, string | null>()
  const named = new Set(reading.tasks.flatMap(({ cascade }) => cascade.organizations))
  for (const name of named) codes.set(name, issuer === null ? null : await bodyMeant(ctx, name, issuer))
  const tasks = reading.plan.tasks.map((task, index) => {
    const { cascade } = reading.tasks[index]!
    const organizations = cascade.organizations.flatMap((name) => codes.get(name) ?? [])
    if (organizations.length === 0 || organizations.length < cascade.organizations.length) return task
    return { ...task, cascade: { ...task.cascade, mode: cascade.mode, organizations: [...new Set(organizations)] } }
  })
  return {
    plan: { ...reading.plan, issuer: issuer?.code ?? null, tasks } as ProposedPlan['plan'],
    unknown: [...named].filter((name) => !codes.get(name))
  }
}

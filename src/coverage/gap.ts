import { createHash } from 'node:crypto'
import type { ActWord, GapCode, Severity } from './codes.ts'

/** Whom a gap concerns. */
export interface GapBody {
  id: string
  code: string
  name: string
  tier: number
}

/** A gap as decided, before it is put into words. Dates are ISO, quarters 2026-Q1, everything named by id. */
export interface Found {
  code: GapCode
  severity: Severity
  plan: string
  organization: GapBody | null
  /** A body's code, or `register`; a derived gap is charged as its cause is. */
  chargedTo: string
  task: { id: string; ordinal: string; position: number; text: string } | null
  quarter: string | null
  childPlan: string | null
  childTask: string | null
  citation: number | null
  dueOn: string | null
  dueRule: 'declared' | 'default' | null
  act: ActWord
  evidence: Readonly<Record<string, unknown>>
  /** What the sentence needs: references, ordinals, days. */
  words: Readonly<Record<string, string>>
  cause: Found | null
}

/**
 * The same gap has the same id in every run, and no two share one. It begins with the plan it is owed to, so that one
 * gap can be looked up without measuring every plan: 22 characters of the plan's uuid, 22 of the digest, base64url.
 */
export function gapId(gap: Found): string {
  const identity = [
    gap.code,
    gap.plan,
    gap.organization?.code,
    gap.task?.id,
    gap.quarter,
    gap.citation,
    gap.childPlan,
    gap.childTask
  ]
  const digest = createHash('sha256')
    .update(JSON.stringify(identity.map((one) => one ?? null)))
    .digest()
  return (
    Buffer.from(gap.plan.replaceAll('-', ''), 'hex').toString('base64url') +
    digest.subarray(0, 16).toString('base64url')
  )
}

/** The plan a gap id belongs to; null when it is no gap id. */
export function planOfGap(id: string): string | null {
  const hex = Buffer.from(id.slice(0, 22), 'base64url').toString('hex')
  if (id.length !== 44 || hex.length !== 32) return null
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Who answers for a gap: its cause's owner, else its own. */
export const chargedTo = (gap: Found): string => (gap.cause === null ? gap.chargedTo : chargedTo(gap.cause))

// Whom the plan obliges, and by which words. Nobody is obliged by silence.

import { TIERS, type Tier } from '../../lib/tiers.ts'
import { keyOf, type Source, spanOf } from '../clean/source.ts'
import type { ReadObliges, Recipient } from '../reading.ts'
import type { BareTask } from '../tasks/build.ts'
import { timingOf } from '../tasks/timing.ts'
import { tiersIn } from './tiers.ts'

// what makes a sentence an order to answer with a plan of one's own, or to carry this one out
const ORDERS =
  /(?:xây dựng|ban hành|lập)[^.;]{0,40}(?:chương trình|kế hoạch)|(?:tổ chức |nghiêm túc |chủ động )?(?:tổ chức )?triển khai(?: thực hiện)?|(?:tổ chức|nghiêm túc) thực hiện|cụ thể hóa|thực hiện (?:nghiêm|tốt|có hiệu quả)/u

interface Words {
  words: string
  tiers: Tier[]
  span: { start: number; end: number }
}

const ordered = (tiers: Iterable<Tier>): Tier[] => TIERS.filter((tier) => new Set(tiers).has(tier))

function ofTask(task: BareTask, issuer: Tier | null): Words | null {
  if (!task.execution || /^(?:thành viên|hội đồng)/u.test(keyOf(task.lead[0] ?? ''))) return null
  const key = keyOf(`${task.lead.join(', ')} ${task.text.slice(0, 600)}`)
  if (!ORDERS.test(key)) return null
  const led = tiersIn(keyOf(`${task.lead.join('; ')}`), issuer)
  return led.length > 0 ? { words: task.text.slice(0, 1_000), tiers: led, span: task.span } : null
}

function ofClosing(source: Source, closing: { from: number; to: number } | null, issuer: Tier | null): Words | null {
  if (!closing) return null
  const words = source.text.slice(closing.from, closing.to).replace(/\s+/g, ' ').trim()
  const key = keyOf(words)
  const asked = /(?:yêu cầu|đề nghị)[^.]{0,200}?(?:triển khai|thực hiện)/u.exec(key)
  const tiers = asked ? tiersIn(asked[0], issuer) : []
  return tiers.length > 0
    ? { words: words.slice(0, 1_000), tiers, span: spanOf(source, closing.from, closing.to) }
    : null
}

function ofRecipients(recipients: Recipient[], issuer: Tier | null): Words[] {
  return recipients.flatMap(({ name, note, span }) => {
    // "để báo cáo" goes up
    const tiers = note && /b\/c|báo cáo/u.test(keyOf(note)) ? [] : tiersIn(keyOf(name), issuer)
    return tiers.length > 0 ? [{ words: name, tiers, span }] : []
  })
}

function dueOn(words: Words[], year: number): string | null {
  for (const { words: text } of words) {
    const found = /(?:xây dựng|ban hành)[^.]{0,80}kế hoạch[^.]{0,120}?trước ngày[^.;]{3,30}/u.exec(keyOf(text))
    const timing = found && timingOf(found[0], year)?.timing
    if (timing?.dueOn) return timing.dueOn
  }
  return null
}

/** Reads whom a plan obliges: from "Tổ chức thực hiện" and its last words, else from "Nơi nhận". */
export function readObliges(
  source: Source,
  tasks: BareTask[],
  closing: { from: number; to: number } | null,
  recipients: Recipient[],
  issuer: Tier | null,
  year: number
): ReadObliges | null {
  const last = ofClosing(source, closing, issuer)
  const ordersGiven = [...tasks.flatMap((task) => ofTask(task, issuer) ?? []), ...(last ? [last] : [])]
  const sent = ofRecipients(recipients, issuer)
  const evidence = ordersGiven.length > 0 ? ordersGiven : sent
  if (evidence.length === 0) return null
  return {
    tiers: ordered(evidence.flatMap(({ tiers }) => tiers)),
    organizations: [],
    dueOn: dueOn(ordersGiven, year),
    words: evidence
      .map(({ words }) => words)
      .join(' … ')
      .slice(0, 5_000),
    source: ordersGiven.length > 0 ? 'execution' : 'recipients',
    evidence: [...ordersGiven, ...sent].slice(0, 100)
  }
}

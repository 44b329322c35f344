// Where a document's parts lie: first page, preamble, body, signature and recipients.

import { type Line, linesOf } from './clean/lines.ts'
import type { Source } from './clean/source.ts'
import { annexStart } from './head/carrier.ts'
import { type FirstPage, readFirstPage } from './head/read.ts'
import { opensSignature } from './head/signature.ts'

export interface Parts {
  first: FirstPage
  decision: FirstPage | null // that carries the plan, in the same file
  body: Line[]
  bodyFrom: number
  bodyTo: number
  ending: Line[] // signature and recipients
  appendix: Line[] // what follows them: "PHỤ LỤC …"
}

const RECIPIENTS = /^nơi nhận(?!\p{L})/u
const APPENDIX = /^(?:phụ lục|phụ biểu|biểu (?:mẫu|số)|danh mục)(?!\p{L})/u

function endOf(source: Source, lines: Line[]): number {
  const at = lines.findIndex(({ from, to }, index) => {
    if (RECIPIENTS.test(source.key.slice(from, Math.min(to, from + 20)))) return true
    if (to - from > 90 || index === 0) return false
    return opensSignature(source.text.slice(from, to).trim())
  })
  return at < 0 ? lines.length : at
}

/** Divides a document. A plan annexed to a decision in the same file is read as the document, the decision beside it. */
export function divide(source: Source): Parts {
  const own = readFirstPage(source)
  const annex = own.head.type === 'Quyết định' ? annexStart(source, own.preamble.to) : null
  const first = annex === null ? own : readFirstPage(source, annex)
  const bodyFrom = first.preamble.to
  const lines = linesOf(source, bodyFrom)
  const end = endOf(source, lines)
  const after = lines.slice(end)
  const isAppendix = ({ from, to }: Line) => APPENDIX.test(source.key.slice(from, Math.min(to, from + 30)))
  const appendixAt = after.findIndex((line) => isAppendix(line) && line.to - line.from < 200)
  // of a decision and its annex the decision is signed and sent
  const decisionLines = annex === null ? [] : linesOf(source, own.preamble.to, annex)
  const decisionEnding = decisionLines.slice(endOf(source, decisionLines))
  return {
    first,
    decision: annex === null ? null : own,
    body: lines.slice(0, end),
    bodyFrom,
    bodyTo: after[0]?.from ?? source.text.length,
    ending:
      decisionEnding.length > 0
        ? decisionEnding
        : appendixAt < 0
          ? after.slice(0, 400)
          : after.slice(0, Math.min(appendixAt, 400)),
    appendix: appendixAt < 0 ? [] : after.slice(appendixAt)
  }
}

// "Nơi nhận": who is sent the document, as written.

import type { Line } from '../clean/lines.ts'
import { type Source, spanOf } from '../clean/source.ts'
import type { Recipient } from '../reading.ts'

// in a flattened page the signature stands on the same lines
const SIGNATURE =
  /(?:^|\s+)(?:(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}{2}|(?:PHÓ |TỔNG )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG)(?![\p{Ll}])).*$/u
const NOTE = /\s*\(([^()]{1,80})\)\s*$/u
const LABEL = /^\s*nơi nhận\s*:?\s*/iu
const MOST = 200

function add(source: Source, from: number, to: number, found: Recipient[]): void {
  const raw = source.text.slice(from, to)
  const words = raw.replace(SIGNATURE, '')
  const lead = /^[\s\-+•–*.;,]*/.exec(words)?.[0].length ?? 0
  const name = words
    .slice(lead)
    .replace(/[\s;.,:/#]+$/u, '')
    .replace(/\s+/g, ' ')
  if (!/\p{L}{2}/u.test(name)) return
  const note = NOTE.exec(name)
  if (note && note.index === 0) return
  const start = from + lead
  found.push({
    name: note ? name.slice(0, note.index) : name,
    note: note?.[1] ?? null,
    span: spanOf(source, start, start + words.slice(lead).replace(/[\s;.,:/#]+$/u, '').length)
  })
}

/** Reads the recipients from the line that says "Nơi nhận" on, to the one that says "Lưu". */
export function readRecipients(source: Source, lines: Line[]): Recipient[] {
  const found: Recipient[] = []
  let open = false
  for (const line of lines) {
    const text = source.text.slice(line.from, line.to)
    const label = LABEL.exec(text)
    if (label) open = true
    if (!open || found.length >= MOST) continue
    const from = line.from + (label?.[0].length ?? 0)
    const dashed = /^\s*[-+•–]/.test(source.text.slice(from, line.to))
    if (!dashed && !label && found.length === 0) continue
    if (!dashed && !label) {
      if (/^\p{Lu}{2}|^\(/u.test(text) || found.some(({ name }) => /^Lưu/u.test(name))) continue
      continue
    }
    // "- A; - B; - Lưu: VT" on one line
    let at = from
    for (const stop of source.text.slice(from, line.to).matchAll(/;\s*(?=[-+•–]\s)/gu)) {
      add(source, at, from + stop.index, found)
      at = from + stop.index + 1
    }
    add(source, at, line.to, found)
  }
  return found
}

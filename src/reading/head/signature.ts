// Who signed: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Vũ Văn A".

import type { Line } from '../clean/lines.ts'
import { type Source, spanOf, wordsOf } from '../clean/source.ts'
import type { Signature } from '../reading.ts'

const FOR_BODY = /(?<!\p{L})(?:TM|T\/M)\s?[.:]?\s+(\p{Lu}[^;\n\t]*)$/u
const FORM = /(?<!\p{L})(KT|TL|TUQ|Q|T\/L|T\/UQ|K\/T)\s?[.:]\s*(\p{Lu}{2}[^;\n\t]*)?$/u
const OFFICE = new RegExp(
  '(?:^|[;\\t]\\s*|\\s{2,})((?:Q\\. ?)?(?:(?:PHÓ |TỔNG )*(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CỤC TRƯỞNG|HIỆU TRƯỞNG|' +
    'VỤ TRƯỞNG|VIỆN TRƯỞNG|BÍ THƯ|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG CÔNG AN)|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|PHÓ THỦ TƯỚNG)' +
    '(?: (?!-)[\\p{Lu} ]{2,60})?)$',
  'u'
)
const NAME =
  /(?:^|[;\t]\s*)((?:(?:TS|ThS|PGS|GS|BS|Thiếu tướng|Đại tá|Thượng tá|Trung tá)\.? ?)*\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})$/u

/** Reads the signature among the last lines of a document, from where its body ends. */
export function readSignature(source: Source, lines: Line[]): Signature | null {
  const found: Omit<Signature, 'span'> = { body: null, form: null, office: null, name: null }
  let [from, to] = [-1, -1]
  for (const line of lines) {
    const text = wordsOf(source, line.from, line.to).replace(/[*.]+$/, '')
    const raw = source.text.slice(line.from, line.to).trim()
    const body = FOR_BODY.exec(raw)
    const form = FORM.exec(raw)
    const office = OFFICE.exec(raw)
    const name = found.office || found.form ? NAME.exec(text) : null
    if (body) found.body ??= clip(body[1])
    else if (form) {
      found.form ??= `${form[1]?.replace('/', '')}.`
      if (form[2]) found.office = clip(form[2])
    } else if (office) {
      if (found.form === null && /^Q/.test(office[1] ?? '')) found.form = 'Q.'
      found.office = clip(office[1])
    } else if (name && found.name === null && !/^-/.test(text)) found.name = name[1] ?? null
    else continue
    if (from < 0) from = line.from
    to = line.to
    if (name && found.name) break
  }
  if (found.form === null && found.body !== null) found.form = 'TM.'
  return from < 0 || (found.office === null && found.body === null)
    ? null
    : { ...found, span: spanOf(source, from, to) }
}

function clip(words: string | undefined): string | null {
  const tidy = (words ?? '').replace(/\s+/g, ' ').trim()
  return tidy === '' ? null : tidy
}

/** Whether a line begins the signature: its form, or an office in capitals alone. */
export function opensSignature(text: string): boolean {
  return /^(?:TM|T\/M|KT|TL|TUQ|T\/L|Q)\s?[.:]\s?\p{Lu}{2}/u.test(text) || (OFFICE.test(text) && text.length < 60)
}

import { AppError, type Fault, fault, refusal } from '../lib/errors.ts'

const badText = refusal('bad_text', 'invalid', 'Văn bản chứa ký tự không dùng được', 'Text with unusable characters')

const notText = refusal('text_not_utf8', 'invalid', 'Văn bản không phải UTF-8', 'The text is not UTF-8')

export const notUtf8 = () =>
  new AppError(notText, {
    vi: 'Các byte gửi lên không phải văn bản UTF-8; tệp Word và PDF phải gửi với Content-Type của chúng.',
    en: 'The bytes are no UTF-8 text; send Word and PDF files under their own Content-Type.'
  })

export const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** The deepest body known is six levels deep; a body of brackets alone would exhaust the stack. */
const MAX_DEPTH = 32

// Databases and other programs write ids in capitals; here they are compared as text.
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function clean(value: unknown, pointer: string, faults: Fault[], depth = 0): unknown {
  if (depth > MAX_DEPTH) {
    faults.push(fault(pointer, 'lồng quá sâu', 'is nested too deep'))
    return null
  }
  if (typeof value === 'string') {
    if (value.includes('\u0000')) faults.push(fault(pointer, 'không được chứa ký tự NUL', 'must not contain NUL'))
    else if (/\p{Surrogate}/u.test(value))
      faults.push(fault(pointer, 'chứa nửa cặp mã Unicode', 'contains a lone surrogate'))
    return UUID.test(value) ? value.toLowerCase() : value.normalize('NFC')
  }
  if (Array.isArray(value)) return value.map((item, index) => clean(item, `${pointer}/${index}`, faults, depth + 1))
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        clean(item, `${pointer}/${escapePointer(key)}`, faults, depth + 1)
      ])
    )
  }
  return value
}

/** Input as the service keeps it: every string NFC; NUL and lone surrogates are refused with their place. */
export function cleanInput(value: unknown): unknown {
  const faults: Fault[] = []
  const cleaned = clean(value, '', faults)
  if (faults.length > 0) {
    throw new AppError(badText, { vi: 'Có ký tự không lưu được.', en: 'Some characters cannot be stored.' }, faults)
  }
  return cleaned
}

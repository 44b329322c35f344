import { strToU8, zipSync } from 'fflate'

/** A Word file of this body. */
export const wordFile = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  })

/** A PDF file of these objects, numbered from 1; the first is its catalogue. */
function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`

/** A PDF file with one line of ASCII on each page. */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const kids = lines.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  return pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${lines.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      stream(`BT /F1 12 Tf 72 720 Td (${line}) Tj ET`)
    ])
  ])
}

/** A page with a drawing and no text. */
export const scannedPdf = (): Uint8Array =>
  pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>',
    stream('0.5 g 100 100 300 300 re f')
  ])

/** A file whose encryption nobody has the password of. */
export const encryptedPdf = (): Uint8Array => {
  const bytes = 'ab'.repeat(32)
  return pdf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>',
      `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${bytes}> /U <${bytes}> >>`
    ],
    '/Encrypt 4 0 R /ID [<00><00>]'
  )
}

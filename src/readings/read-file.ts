import { fileUnreadable } from './errors.ts'
import { extractText } from './files/extract.ts'
import { Unreadable } from './files/unreadable.ts'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const PDF = 'application/pdf'

/** The text of a Word or PDF file; refused by code when it gives none. */
export async function textOfFile(media: string, bytes: Uint8Array): Promise<string> {
  try {
    return await extractText(media === PDF ? 'pdf' : 'docx', bytes)
  } catch (error) {
    if (error instanceof Unreadable) throw fileUnreadable(error.reason)
    throw error
  }
}

/** What a file's first bytes say it is; null: perhaps a text. */
export function mediaOf(bytes: Uint8Array): string | null {
  const opening = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (opening.startsWith('PK\u0003\u0004')) return DOCX
  return opening.includes('%PDF-') ? PDF : null
}

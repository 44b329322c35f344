import { createHash } from 'node:crypto'
import { AppError, refusal } from './errors.ts'

const required = refusal('precondition_required', 'precondition_required', 'Thiếu If-Match', 'If-Match is required')
const failed = refusal('precondition_failed', 'precondition_failed', 'Bản ghi đã thay đổi', 'The resource has changed')

/**
 * A strong tag: the revision of the row, when there is one, and a digest of the very bytes sent. The revision guards
 * writes; the digest makes a tag unequal whenever anything shown has changed (a name, the language).
 */
export function entityTag(payload: string | Buffer, revision: number | undefined): string {
  const digest = createHash('sha256').update(payload).digest('base64url').slice(0, 22)
  return revision === undefined ? `"${digest}"` : `"${revision}.${digest}"`
}

/** Whether an If-None-Match header names the tag (weak comparison, RFC 9110 13.1.2). */
export const noneMatch = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag))

const revisionOf = (tag: string): number | undefined => {
  const match = /^"(\d+)\.[\w-]+"$/.exec(tag.trim())
  return match ? Number(match[1]) : undefined
}

/**
 * A write to an existing resource: refuses without If-Match (428) and with another revision's tag (412). Without a
 * revision there is no resource, which no tag names.
 */
export function assertMatch(ifMatch: string | undefined, revision: number | undefined): void {
  if (ifMatch === undefined) {
    throw new AppError(required, {
      vi: 'Ghi lên bản ghi đã có phải kèm If-Match: hãy đọc lại bản ghi và gửi ETag nhận được.',
      en: 'A write to an existing resource needs If-Match: read it and send the ETag you got.'
    })
  }
  if (revision !== undefined && ifMatch.trim() === '*') return
  if (revision !== undefined && ifMatch.split(',').some((tag) => revisionOf(tag) === revision)) return
  throw new AppError(failed, {
    vi: 'Bản ghi đã được người khác thay đổi sau lần đọc của bạn. Không có gì được ghi; hãy đọc lại.',
    en: 'Somebody changed the resource after you read it. Nothing was written; read it again.'
  })
}

/** The same for resources that may be put without If-Match: the header is honoured when sent. */
export function assertMatchIfSent(ifMatch: string | undefined, revision: number | undefined): void {
  if (ifMatch !== undefined) assertMatch(ifMatch, revision)
}

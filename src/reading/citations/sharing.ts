// What the documents of one list share: an issuer or a type named once counts for each.

import { foldPlain } from '../../lib/vietnamese.ts'
import type { Head, ListIntro } from './heads.ts'

function organOf(symbol: string | null): string {
  return foldPlain(symbol ?? '')
    .replace(/^\d{4}\//, '')
    .replace(/^[^-/]*[-/]/, '')
}

function kindOf(symbol: string | null): string {
  return (
    foldPlain(symbol ?? '')
      .replace(/^\d{4}\//, '')
      .replace(/[-/].*$/, '')
      // the laws of two National Assemblies: QH13, QH14
      .replace(/(?<=^qh)\d+$/, '')
  )
}

/** Gives a document of a list the type and issuer the list was introduced with. */
export function shareFrom(list: ListIntro, head: Head): void {
  if (head.type === null && list.type !== 'Văn bản') head.type = list.type
  if (head.type === list.type || list.type === 'Văn bản') head.issuer ??= list.issuer
}

/** Gives the second paper of a pair joined without a title the first one's issuer: "A của X và B", alike in kind. */
export function shareOnward(before: Head, head: Head, proposed: boolean): void {
  const organ = organOf(before.symbol)
  if (organ === '') return
  // one office proposes in a Tờ trình and a Công văn: "TTr-SNV", "SNV-TCBC"
  const same = proposed
    ? foldPlain(head.symbol ?? '')
        .split(/[-/]/)
        .includes(organ)
    : head.type === before.type
  if (same && (proposed || organOf(head.symbol) === organ)) head.issuer ??= before.issuer
}

/** Gives documents joined by a comma or "và" the issuer, and a missing type, named once for them. */
export function shareAcross(waiting: Head[], before: Head, head: Head): void {
  const organ = organOf(head.symbol)
  const goesOn = head.type === null
  if (goesOn && kindOf(head.symbol) === kindOf(before.symbol)) head.type = before.type
  if (organ === '') return
  // "A của X và Quyết định B": X belongs to A alone; "… của X, số 2/QĐ-UBND" goes on with the same issuer
  if (goesOn && organOf(before.symbol) === organ) head.issuer ??= before.issuer
  if (head.issuer === null) return
  for (const one of waiting) if (organOf(one.symbol) === organ) one.issuer ??= head.issuer
}

// The words a clause of grounds opens with.

import type { CitationVerb } from './citation.ts'
import type { Flat } from './flat.ts'
import { keyAt } from './flat.ts'

export interface ReadVerb {
  verb: CitationVerb
  end: number
}

/** "Căn cứ", and what scanning makes of it: "Cản cứ", "Căn cử". */
export const GROUND_WORD = 'c[ăảàâ]n c[ứửừú]'

// longest first: "theo đề nghị" before "theo"
const FORMS: [CitationVerb, string][] = [
  [
    'theo_de_nghi',
    '(?:theo|xét|trên cơ sở) (?:văn bản |các )?đề nghị|(?:sau khi )?(?:xem )?xét(?= (?:các )?(?:tờ trình|báo cáo|công văn|văn bản))'
  ],
  ['can_cu', `${GROUND_WORD}(?: vào)?|trên cơ sở`],
  ['thuc_hien', '(?:để |nhằm |tiếp tục |tổ chức )?(?:triển khai )?(?:thực hiện|thi hành)|(?:để |nhằm )?triển khai'],
  ['theo', 'theo']
]
const VERBS = new RegExp(`(?:${FORMS.map(([, form]) => `(${form})`).join('|')})(?![\\p{L}\\p{M}\\d])`, 'uy')

/** The alternatives of a pattern that finds the first word of a verb in a flat key. */
export const VERB_WORDS = `${GROUND_WORD}|trên cơ sở|theo|sau khi|xem xét|xét|thực hiện|thi hành|để|nhằm|tiếp tục|triển khai|tổ chức`

/** Reads the verb that starts here, if any. */
export function verbAt(flat: Flat, at: number): ReadVerb | null {
  const found = keyAt(flat, VERBS, at)
  if (!found) return null
  const index = FORMS.findIndex((_, i) => found[i + 1] !== undefined)
  const verb = FORMS[index]?.[0]
  return verb ? { verb, end: at + found[0].length } : null
}

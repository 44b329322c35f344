// What a reader of citations answers.

export type CitationVerb = 'can_cu' | 'thuc_hien' | 'theo' | 'theo_de_nghi' | 'mention'
export type CitationScope = 'preamble' | 'body'

export interface ReadCitation {
  verb: CitationVerb
  scope: CitationScope
  raw: string // the slice of the text given that is this citation
  type: string | null // first letter capital: 'Kế hoạch', 'Luật'
  number: string | null // as written, before the first slash or hyphen
  symbol: string | null // as written, spaces around slashes and hyphens tidied
  reference: string | null // both, variants not corrected
  date: string | null // ISO, only a real full day
  dateText: string | null // the words of a date that is none: '30/02/2026', 'ngày tháng năm 2026'
  issuer: string | null // as written
  title: string | null // what it is about, without the type word
  span: { start: number; end: number } // UTF-16 offsets into the text given
}

// Vietnamese words made comparable. Nothing here is for display: what a document wrote is shown as it wrote it.

const TONED = { a: 'áàảãạ', e: 'éèẻẽẹ', o: 'óòỏõọ', u: 'úùủũụ', y: 'ýỳỷỹỵ' } as const
type Vowel = keyof typeof TONED

// hoá, hoè, thuỷ: the new placement; a letter after the pair (hoàn, khuỷu) leaves one placement only
const LATE_TONE = /(?<!q)([ou])([áàảãạéèẻẽẹýỳỷỹỵ])(?![\p{L}\p{M}])/gu
// tòan, hòai: what old input methods left behind in closed syllables
const EARLY_TONE = /([óòỏõọ])([ae])(?=[cimnptyu])/gu
const EARLY_QU = /q([úùủũụ])y/gu

function move(toned: string, from: Vowel, to: Vowel): string {
  return TONED[to][TONED[from].indexOf(toned)] ?? toned
}

function vowelOf(toned: string): Vowel {
  return TONED.a.includes(toned) ? 'a' : TONED.e.includes(toned) ? 'e' : 'y'
}

/** Text in Unicode NFC. */
export function nfc(text: string): string {
  return text.normalize('NFC')
}

/** Moves the tone marks of lower-case NFC text to one canonical vowel (`hoá` -> `hóa`), its length unchanged. */
export function placeTones(text: string): string {
  return text
    .replace(LATE_TONE, (pair: string, first: string, toned: string) => {
      const vowel = vowelOf(toned)
      if ((first === 'u') !== (vowel === 'y')) return pair
      return move(toned, vowel, first as Vowel) + vowel
    })
    .replace(EARLY_TONE, (_, toned: string, vowel: Vowel) => `o${move(toned, 'o', vowel)}`)
    .replace(EARLY_QU, (_, toned: string) => `qu${move(toned, 'u', 'y')}`)
}

/** Every Unicode dash and minus as a hyphen. */
export function plainDashes(text: string): string {
  return text.replace(/[\p{Pd}\u2043\u2212]/gu, '-')
}

/** Text for comparison: NFC, lower case, one tone placement, eth read as đ, plain dashes, single spaces, trimmed. */
export function fold(text: string): string {
  const letters = nfc(text).replace(/[Ðð]/g, 'đ').toLowerCase()
  return placeTones(plainDashes(nfc(letters)))
    .replace(/\s+/g, ' ')
    .trim()
}

/** Folded text without any diacritic, for searching without accents (`Kế hoạch` -> `ke hoach`). */
export function foldPlain(text: string): string {
  return fold(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
}

/** The words of a text and nothing else: folded, punctuation dropped, single spaces. */
export function wordsKey(text: string): string {
  return fold(text)
    .replace(/[\p{P}`]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether two texts say the same in the same words, whatever their case, tone placement and punctuation. */
export function sameWords(a: string, b: string): boolean {
  return wordsKey(a) === wordsKey(b)
}

import type { Language } from '../lib/errors.ts'

/** The language of messages that a caller asks for: Vietnamese unless English is preferred. */
export function negotiate(header: string | undefined): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().split(';')
      const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((value) => value !== undefined)
      return { language: range.slice(0, 2).toLowerCase(), q: q === undefined ? 1 : Number(q) }
    })
    .filter((wish) => (wish.language === 'vi' || wish.language === 'en') && wish.q > 0)
  const best = wishes.reduce<{ language: string; q: number } | undefined>(
    (top, wish) => (top === undefined || wish.q > top.q ? wish : top),
    undefined
  )
  return best?.language === 'en' ? 'en' : 'vi'
}

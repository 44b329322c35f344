import { HEAD } from '../cases/case.ts'
import { DAMAGE } from '../cases/damage.ts'
import { FORMS } from '../cases/forms.ts'
import { LABELS } from '../cases/labels.ts'
import { SHAPES } from '../cases/shapes.ts'
import { TABLES } from '../cases/tables.ts'

const ENDING = 'Nơi nhận:\n- Như Điều 3;\n- Các sở, ban, ngành;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An\n'
const DECISION = `${HEAD.replace('KẾ HOẠCH', 'QUYẾT ĐỊNH')}QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây.\n`

/** Whole documents of every form the suite has a case of, to be damaged. */
export const DOCUMENTS: string[] = [...FORMS, ...LABELS, ...TABLES, ...SHAPES, ...DAMAGE].flatMap(([, body]) => [
  `${HEAD}${body}\n${ENDING}`,
  `${DECISION}${ENDING}KẾ HOẠCH\nTrồng cây năm 2026\n(Ban hành kèm theo Quyết định số 9/QĐ-UBND)\n${body}\n`
])

export type Dice = (sides: number) => number

/** Dice that fall the same way for the same seed. */
export function diceOf(seed: number): Dice {
  let state = (seed % 2_147_483_646) + 1
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647
    return state % sides
  }
}

const ODD = [
  '\ud800',
  '\udfff',
  '\u0301',
  '\u200b',
  '\u2028',
  '\u0000',
  '\ufeff',
  '\u202e',
  '𝕬',
  'İ',
  'ß',
  '|',
  '<',
  '&#',
  '*',
  '\t',
  '\r',
  '“',
  '('
]

const lines = (text: string, change: (all: string[]) => string[]) => change(text.split('\n')).join('\n')

/** What may befall a text. */
export const DAMAGES: ((text: string, dice: Dice) => string)[] = [
  (text, dice) => text.slice(0, dice(text.length + 1)),
  (text, dice) => text.slice(dice(text.length + 1)),
  (text, dice) => lines(text, (all) => all.flatMap((line) => (dice(4) === 0 ? [line, line] : [line]))),
  (text, dice) => lines(text, (all) => all.filter(() => dice(5) > 0)),
  (text, dice) =>
    lines(text, (all) =>
      all
        .map((line) => [dice(1_000), line] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, line]) => line)
    ),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', ' '),
  (text, dice) => text.replace(/[\s\S]/g, (unit) => (dice(30) === 0 ? (ODD[dice(ODD.length)] as string) : unit)),
  (text, dice) => text.replace(/[\s\S]/g, (unit) => (dice(40) === 0 ? String.fromCharCode(dice(65_536)) : unit)),
  (text, dice) => text.replace(/[\s\S]/g, (unit) => (dice(25) === 0 ? '' : unit)),
  (text, dice) => lines(text, (all) => all.map((line) => `${'> '.repeat(dice(4))}${'*'.repeat(dice(4))}${line}`)),
  (text) => lines(text, (all) => all.map((line) => `<div><p>${line}</p>`)),
  (text, dice) => text.replaceAll(' ', ['\u00a0', '\t', '  ', '\n', ''][dice(5)] as string),
  (text) => text.toUpperCase(),
  (text, dice) => text + DOCUMENTS[dice(DOCUMENTS.length)]
]

/** One document after one to four mishaps. */
export function damaged(dice: Dice): string {
  let text = DOCUMENTS[dice(DOCUMENTS.length)] as string
  for (let left = 1 + dice(4); left > 0; left -= 1) text = DAMAGES[dice(DAMAGES.length)]?.(text, dice) ?? text
  return text
}

// One pass over the text given: composes letters, takes markup out, keeps the offset of every unit.

import { entityAt, lineOpening, saysNothing, tagAt } from './markup.ts'
import { CELL_BREAK, keyOf, type Source } from './source.ts'

// a run of units that stand for themselves; marks, spaces and markup are looked at one by one
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the combining marks are meant one by one
const RUN = /[^\s<&*_`\\|\u0300-\u036f\u00ad\u0085\u200b-\u200f\u2060\ufeffÐð]+/y
const DROPPED = /[*`\u00ad\u200b-\u200f\u2060\ufeff]/
const LINE = /[\n\r\v\f\u2028\u2029\u0085]/
// more marks than any letter has: a run of them must not become one huge cluster
const MOST_MARKS = 6
// the ends of lines as a program writes them: \r\n in letters
const WRITTEN_BREAK = /(?:\\r)?\\n/y
// a file may be one line of five megabytes; what says nothing is short
const LONGEST_RULE = 400

class Writer {
  readonly starts: Int32Array
  readonly ends: Int32Array
  private readonly parts: string[] = []
  private length = 0
  private last = '\n'

  constructor(size: number) {
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
  }

  run(text: string, from: number): void {
    for (let i = 0; i < text.length; i += 1) {
      this.starts[this.length + i] = from + i
      this.ends[this.length + i] = from + i + 1
    }
    this.add(text)
  }

  letter(text: string, from: number, to: number): void {
    for (let i = 0; i < text.length; i += 1) {
      this.starts[this.length + i] = from
      this.ends[this.length + i] = to
    }
    this.add(text)
  }

  // white space: one unit at most, the strongest of what stood there
  space(unit: string, from: number, to: number): void {
    if (unit === ' ' && /\s/.test(this.last)) return
    if (unit === CELL_BREAK && /[\n\t\u2028]/.test(this.last)) return
    this.letter(unit, from, to)
  }

  private add(text: string): void {
    this.parts.push(text)
    this.length += text.length
    this.last = text.charAt(text.length - 1) || this.last
  }

  done(): { text: string; starts: Int32Array; ends: Int32Array } {
    return { text: this.parts.join(''), starts: this.starts, ends: this.ends }
  }
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

function compose(given: string, at: number): { letter: string; end: number } {
  let end = at + 1
  while (end < given.length && end - at <= MOST_MARKS && isMark(given.charCodeAt(end))) end += 1
  const written = given.slice(at, end)
  const letter = written === 'Ð' ? 'Đ' : written === 'ð' ? 'đ' : written.normalize('NFC')
  // a few letters outside Vietnamese grow in NFC; the clean text must not outgrow the text given
  return { letter: letter.length > end - at ? written : letter, end }
}

interface State {
  given: string
  out: Writer
  row: boolean // this line is a table's row: breaks inside it do not end it
  cell: boolean // an HTML cell is open
  next: { '\n': number; '\t': number; ' |': number } // where the next one stands: looked for once, not from every line
}

function nextOf({ given, next }: State, unit: keyof State['next'], at: number): number {
  if (next[unit] < at) {
    const found = given.indexOf(unit, at)
    next[unit] = found < 0 ? given.length : found
  }
  return next[unit]
}

// skips a line that says nothing, or the Markdown that opens one; answers where to go on
function openLine(state: State, at: number): number {
  const { given, out } = state
  const end = nextOf(state, '\n', at)
  if (end - at < LONGEST_RULE && !state.cell && saysNothing(given.slice(at, end))) return end
  const { length, row, bullet } = lineOpening(given, at)
  // pipes with spaces around them divide: "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI …"
  const pipe = nextOf(state, ' |', at)
  state.row = row || nextOf(state, '\t', at) < end || (pipe < end && /^(?:\s|$)/.test(given.slice(pipe + 2, pipe + 3)))
  const from = at + length
  if (!bullet) return from
  out.letter('-', from, from + 1)
  return from + 1
}

function onSpace(state: State, at: number): number {
  const { given, out } = state
  const unit = given.charAt(at)
  if (!LINE.test(unit)) {
    out.space(unit === '\t' ? '\t' : ' ', at, at + 1)
    return at + 1
  }
  const end = unit === '\r' && given.charAt(at + 1) === '\n' ? at + 2 : at + 1
  if (state.cell || (state.row && unit !== '\n' && unit !== '\r')) out.space(CELL_BREAK, at, end)
  else {
    out.letter('\n', at, end)
    return openLine(state, end)
  }
  return end
}

function onMark(state: State, at: number): number {
  const { given, out } = state
  const unit = given.charAt(at)
  const mark = unit === '<' ? tagAt(given, at, state.row || state.cell) : unit === '&' ? entityAt(given, at) : null
  if (mark) {
    if (mark.cell) state.cell = mark.cell === 'open'
    if (/\s/.test(mark.instead)) out.space(mark.instead, at, at + mark.length)
    else if (mark.instead !== '') out.letter(mark.instead, at, at + mark.length)
    return at + mark.length
  }
  if (DROPPED.test(unit)) return at + 1
  if (unit === '|' && state.row) {
    out.letter('\t', at, at + 1)
    return at + 1
  }
  if (unit === '\\') {
    WRITTEN_BREAK.lastIndex = at
    const length = WRITTEN_BREAK.exec(given)?.[0].length ?? 0
    if (length > 0) {
      out.letter('\n', at, at + length)
      return openLine(state, at + length)
    }
  }
  if (unit === '\\' && /[\\*_#.()[\]+!`|-]/.test(given.charAt(at + 1))) return at + 1
  if (unit === '_' && !(/[\p{L}\d]/u.test(given.charAt(at - 1)) && /[\p{L}\d]/u.test(given.charAt(at + 1))))
    return at + 1
  const { letter, end } = compose(given, at)
  out.letter(letter, at, end)
  return end
}

/** Cleans a text: composed letters, no markup, every unit with its place in the text given. */
export function clean(given: string): Source {
  const state: State = {
    given,
    out: new Writer(given.length),
    row: false,
    cell: false,
    next: { '\n': -1, '\t': -1, ' |': -1 }
  }
  let at = openLine(state, 0)
  while (at < given.length) {
    RUN.lastIndex = at
    const run = RUN.exec(given)?.[0]
    if (run !== undefined) {
      // the last letter may have marks of its own
      const marked = isMark(given.charCodeAt(at + run.length))
      const plain = marked ? run.slice(0, -1) : run
      if (plain !== '') state.out.run(plain, at)
      at += plain.length
      if (!marked) continue
    }
    at = /\s|\u0085/.test(given.charAt(at)) ? onSpace(state, at) : onMark(state, at)
  }
  const { text, starts, ends } = state.out.done()
  return { given, text, key: keyOf(text), starts, ends }
}

import t from 'tap'
import { readDocument } from '../../src/reading/read.ts'
import { type Case, HEAD, lineOf } from './cases/case.ts'
import { DAMAGE } from './cases/damage.ts'
import { FORMS } from './cases/forms.ts'
import { LABELS } from './cases/labels.ts'
import { SHAPES } from './cases/shapes.ts'
import { TABLES } from './cases/tables.ts'
import { unfounded } from './evidence.ts'

const CASES: Case[] = [...FORMS, ...LABELS, ...TABLES, ...SHAPES, ...DAMAGE]
const byLine = (text: string, change: (line: string) => string) => text.split('\n').map(change).join('\n')

/** What extraction and typing do to a text without changing what it says. */
const DRESS: Record<string, (text: string) => string> = {
  'as written': (text) => text,
  'in NFD': (text) => text.normalize('NFD'),
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark and no-break spaces': (text) => `\ufeff${text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')}`,
  'with soft hyphens and zero-width spaces': (text) =>
    text.includes('<') ? text : text.replace(/(\p{Ll})(\p{Ll})/gu, '$1\u00ad$2\u200b'),
  'with doubled spaces': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '  '),
  'in bold lines': (text) => byLine(text, (line) => (/[|<*#\t]|^\P{L}*$/u.test(line) ? line : `**${line}**`)),
  'in paragraphs of HTML': (text) => (/[|<\t#*_]/.test(text) ? text : byLine(text, (line) => `<p>${line}</p>`)),
  'with entities': (text) => text.replace(/[ạệ]/g, (letter) => `&#${letter.codePointAt(0)};`)
}

for (const [name, dress] of Object.entries(DRESS)) {
  t.test(`plans ${name} read alike, and every place shows its field`, async (t) => {
    for (const [what, body, tasks] of CASES) {
      // a page's number is known bare, a hard break only without paragraphs
      if (/\n\d\n|ngày\n/.test(body) && /HTML|bold|zero/.test(name)) continue
      const given = dress(HEAD + body)
      const reading = readDocument(given)
      t.same(reading.tasks.map(lineOf), tasks, what)
      t.same(unfounded(given, reading), [], what)
    }
  })
}

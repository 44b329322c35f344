import t from 'tap'
import { type Case, lineOf, readBody } from './cases/case.ts'
import { DAMAGE } from './cases/damage.ts'
import { FORMS } from './cases/forms.ts'
import { LABELS } from './cases/labels.ts'
import { SHAPES } from './cases/shapes.ts'
import { TABLES } from './cases/tables.ts'
import { TARGETS } from './cases/targets.ts'
import { TIMES } from './cases/times.ts'

const SETS: Record<string, Case[]> = { forms: FORMS, labels: LABELS, shapes: SHAPES, tables: TABLES, damage: DAMAGE }

for (const [set, cases] of Object.entries(SETS)) {
  for (const [name, text, tasks] of cases) {
    t.test(`${set}: ${name}`, async (t) => {
      t.same(readBody(text).tasks.map(lineOf), tasks)
    })
  }
}

for (const [words, says] of TIMES) {
  t.test(`time: ${words}`, async (t) => {
    const [, , time = ''] = lineOf(readBody(`II. VIỆC\n1. Làm.\nThời gian thực hiện: ${words}.`).tasks[0]!).split(' | ')
    t.equal(time, says)
  })
}

for (const [words, says] of TARGETS) {
  t.test(`target: ${words}`, async (t) => {
    const fields = lineOf(readBody(`II. VIỆC\n1. Phong trào “Rừng xanh”:\n- ${words}`).tasks[0]!).split(' | ')
    t.equal(fields[5] ?? '', says)
  })
}

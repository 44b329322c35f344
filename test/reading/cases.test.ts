import t from 'tap'
import { type Case, lineOf, readBody } from './cases/case.ts'
import { DAMAGE } from './cases/damage.ts'
import { FORMS } from './cases/forms.ts'
import { LABELS } from './cases/labels.ts'
import { SHAPES } from './cases/shapes.ts'
import { TABLES } from './cases/tables.ts'

const SETS: Record<string, Case[]> = { forms: FORMS, labels: LABELS, shapes: SHAPES, tables: TABLES, damage: DAMAGE }

for (const [set, cases] of Object.entries(SETS)) {
  for (const [name, text, tasks] of cases) {
    t.test(`${set}: ${name}`, async (t) => {
      t.same(readBody(text).tasks.map(lineOf), tasks)
    })
  }
}

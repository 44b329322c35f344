import { pino } from 'pino'
import t from 'tap'
import { localContext } from '../../src/context.ts'
import { GAP_CODES } from '../../src/coverage/codes.ts'
import { defaultAsOf, shows } from '../../src/sample/expected.ts'
import { loadSample } from '../../src/sample/load.ts'
import { allItems, openApi } from '../support/app.ts'

t.test('the sample shows every gap code built so far, where it says so', async (t) => {
  const api = await openApi(t)
  const ctx = localContext(api.db, pino({ level: 'silent' }))
  const loaded = await loadSample(ctx)
  t.ok(loaded)
  t.equal(await loadSample(ctx), null, 'a register that holds plans is left alone')
  for (const { code, plan, organization, asOf = defaultAsOf, why } of shows) {
    const query = `code=${code}&asOf=${asOf}${organization ? `&organization=${organization}` : ''}`
    const gaps = await allItems(api, `/v1/plans/${loaded!.plans.get(plan)}/gaps?${query}`)
    t.ok(gaps.length > 0, `${code} in ${plan}${organization ? ` of ${organization}` : ''}: ${why}`)
  }
  t.same(
    GAP_CODES.filter((code) => !shows.some((shown) => shown.code === code)),
    [],
    'no code is left out'
  )
})

t.test('every number is explained by the list behind it', async (t) => {
  const api = await openApi(t)
  const loaded = await loadSample(localContext(api.db, pino({ level: 'silent' })))
  for (const key of ['tp18', 'tp112']) {
    const plan = `/v1/plans/${loaded!.plans.get(key)}`
    const { totals } = await api.made(api.get(`${plan}/coverage?asOf=${defaultAsOf}`))
    const gaps = await allItems(api, `${plan}/gaps?include=derived&asOf=${defaultAsOf}`)
    const cellsOf = (codes: string[]) =>
      gaps
        .filter(({ code }) => codes.includes(code))
        .flatMap(({ organization, task, evidence }) =>
          (evidence.series ?? [{ id: task }]).map(({ id }: { id: string }) => `${organization.code} ${id}`)
        )
    const matrix = await api.made(api.get(`${plan}/coverage/matrix?asOf=${defaultAsOf}`))
    const cells = new Map<string, string>()
    for (const row of matrix.rows)
      for (const cell of row.cells) cells.set(`${row.organization.code} ${cell.task}`, cell.status)
    const open = new Set(
      cellsOf(['TASK_NOT_TAKEN_UP', 'FORWARD_DEAD_END', 'TASK_PARTLY_TAKEN_UP', 'TASK_LATER_THAN_PARENT']).filter(
        (cell) => cells.has(cell)
      )
    )
    t.equal(open.size, totals.open, `${key}: every open cell has its line, and no other`)
    const untraced = new Set(cellsOf(['TASK_NOT_TRACED']).filter((cell) => cells.has(cell)))
    t.equal(untraced.size, totals.untraced, `${key}: every untraced cell has its line`)
    for (const gap of gaps) {
      t.ok(gap.message && gap.remedyText && gap.evidence.rule, gap.code)
      t.notMatch(gap.message, /undefined|\?|null/, gap.message)
    }
  }
})

import t from 'tap'
import { FAMILIES, timeOf } from './fuzz/families.ts'

// processor time, but a busy machine still takes longer than tap waits
t.setTimeout(180_000)

t.test('four times the text takes about four times the time', async (t) => {
  for (const family of FAMILIES) {
    const [one, four] = [timeOf(family, 20_000, 1), timeOf(family, 80_000, 2)]
    // quadratic is sixteen times; what is quick in any case needs no ratio
    const fair = four < 150 || four / one < 10 || timeOf(family, 80_000, 3) < 10 * timeOf(family, 20_000, 3)
    t.ok(fair, `${family[0]}: ${one.toFixed(0)} ms, ${four.toFixed(0)} ms`)
  }
})

t.test('five megabytes take no more than a moment', async (t) => {
  for (const family of FAMILIES.filter((_, index) => index % 5 === 0)) {
    const time = timeOf(family, 5_000_000, 1)
    // quiet, each takes less than a third of this
    t.ok(time < 3_000, `${family[0]}: ${Math.round(time)} ms`)
  }
})

import { goldCascade, goldTasks } from './gold.ts'
import { slicePreamble, sliceTitle } from './head.ts'
import { type Entry, sliceTasks } from './outline.ts'
import { emulation, type PlanBody, type TaskBody } from './payloads.ts'
import { readCorpus } from './source.ts'

/** UBND thành phố Hải Phòng 24/KH-UBND: the root. Text from the plan, timing and cascade from the labels. */
export function haiPhong(): PlanBody {
  const text = readCorpus('ubnd-hai-phong-24-KH-UBND.txt')
  return {
    issuer: 'HP',
    document: {
      type: 'Kế hoạch',
      number: '24',
      symbol: 'KH-UBND',
      issuedOn: '2026-01-26',
      title: sliceTitle(text)
    },
    state: 'issued',
    parent: null,
    ...emulation,
    citations: slicePreamble(text),
    obliges: { tiers: ['department', 'commune'] },
    tasks: withLabels(haiPhongEntries())
  }
}

/** The tasks as sliced from the text, before the labels are laid over them. */
export function haiPhongEntries(): Entry[] {
  return sliceTasks(readCorpus('ubnd-hai-phong-24-KH-UBND.txt'), ['II', 'III'])
}

function withLabels(entries: Entry[]): TaskBody[] {
  const labels = new Map(goldTasks('002').map((task) => [task.ordinal, task]))
  const cascades = goldCascade()
  return entries.map(({ ordinal, text }) => {
    const label = labels.get(ordinal)
    const cascade = cascades.get(ordinal)
    if (!label || !cascade) throw new Error(`no label for task ${ordinal} of the city plan`)
    return { ...label, text, cascade }
  })
}

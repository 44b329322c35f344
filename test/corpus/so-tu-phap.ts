import { goldTasks } from './gold.ts'
import { slicePreamble, sliceTitle } from './head.ts'
import { emulation, type PlanBody } from './payloads.ts'
import { readCorpus } from './source.ts'

/** Sở Tư pháp Hải Phòng: a draft, neither numbered nor dated; one clause cites a directive and two city plans. */
export function soTuPhapHaiPhong(): PlanBody {
  return draft('HP.STP', 'so-tu-phap-hai-phong-2026.txt', '000')
}

/** Sở Tư pháp Lạng Sơn: a draft whose only ground, a plan of its own province, is not in the set. */
export function soTuPhapLangSon(): PlanBody {
  return draft('LS.STP', 'so-tu-phap-lang-son-2026.txt', '001')
}

function draft(issuer: string, file: string, label: string): PlanBody {
  const text = readCorpus(file)
  return {
    issuer,
    document: { type: 'Kế hoạch', symbol: 'KH-STP', title: sliceTitle(text) },
    state: 'draft',
    parent: null,
    ...emulation,
    citations: slicePreamble(text),
    tasks: goldTasks(label)
  }
}

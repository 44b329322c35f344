import type { MatchTask } from '../src/matching/task.ts'
import { goldTasks } from '../test/corpus/gold.ts'
import { nghiDuong } from '../test/corpus/nghi-duong.ts'
import { nghiDuongLinks } from '../test/corpus/nghi-duong-links.ts'
import type { TaskBody } from '../test/corpus/payloads.ts'
import { corpusAvailable, readGold } from '../test/corpus/source.ts'
import { digital } from '../test/matching/pairs/digital.ts'
import { disaster } from '../test/matching/pairs/disaster.ts'
import { emulationCommune } from '../test/matching/pairs/emulation-commune.ts'
import { emulationDepartment } from '../test/matching/pairs/emulation-department.ts'
import { langSonLinks } from '../test/matching/pairs/lang-son.ts'
import type { Link, Pair } from '../test/matching/pairs/pair.ts'
import { reform } from '../test/matching/pairs/reform.ts'

/** Every labelled pair at hand: the gold set, the readings of two more real plans, and plans of our own wording. */
export function labelledPairs(): Pair[] {
  const own = [emulationCommune, emulationDepartment, reform, digital, disaster]
  return corpusAvailable() ? [...realPairs(), ...own] : own
}

function realPairs(): Pair[] {
  const city = goldTasks('002').map(toMatchTask)
  const readings: Link[] = nghiDuongLinks.map((link) => ({
    child: link.childOrdinal,
    parent: link.parentOrdinal,
    strength: link.kind === 'takes_up' ? 'same' : 'partial'
  }))
  return [
    {
      name: 'GOLD: Sở Tư pháp Hải Phòng',
      children: goldTasks('000').map(toMatchTask),
      parents: city,
      links: goldLinks()
    },
    { name: 'Nghi Dương', children: nghiDuong().tasks.map(toMatchTask), parents: city, links: readings },
    { name: 'Sở Tư pháp Lạng Sơn', children: goldTasks('001').map(toMatchTask), parents: city, links: langSonLinks }
  ]
}

function goldLinks(): Link[] {
  const ordinal = (id: string) => id.slice(id.indexOf('-') + 1)
  return readGold<Link>('links.jsonl').map((link) => ({
    ...link,
    child: ordinal(link.child),
    parent: ordinal(link.parent)
  }))
}

function toMatchTask(task: TaskBody): MatchTask {
  const { timing } = task
  return {
    id: task.ordinal,
    ordinal: task.ordinal,
    text: task.text,
    quarters: timing.kind === 'quarters' ? timing.quarters : [],
    timing: timing.kind,
    lead: task.lead ?? [],
    kind: task.kind ?? 'scheduled'
  }
}

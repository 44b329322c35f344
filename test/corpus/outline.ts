import { clean } from './source.ts'

/** One task as the outline of a plan gives it. */
export interface Entry {
  /** As printed: `II.1.a`; `II.2.3.đ` where the section prints `2.3.`; `II.4.b1` for a bullet. */
  ordinal: string
  /** Text of the numbered heading above it, empty when the numbered item is itself the task. */
  heading: string
  /** The item's own line with whatever belongs to it, joined by one space. */
  text: string
  /** The same in its lines, for reading targets. */
  lines: string[]
}

interface Item {
  roman: string
  number: string
  /** Text of the numbered line that this item stands under (its own, for a numbered item). */
  heading: string
  /** `a`…`đ`… or `b1` for the first bullet; empty for the numbered line itself. */
  mark: string
  lines: string[]
}

/**
 * Tasks of the sections given. The lowest numbered or lettered item is a task with its bullets and paragraphs;
 * under a bare numbered heading each bullet is one. Paragraphs after the last item of the last section close the
 * plan and belong to no task.
 */
export function sliceTasks(text: string, sections: string[]): Entry[] {
  const last = sections.at(-1)
  const items: Item[] = []
  let roman = ''
  let bullets = 0
  for (const line of text.split('\n').map(clean).filter(Boolean)) {
    const section = /^([IVX]+)\. /u.exec(line)
    const numbered = /^(\d+(?:\.\d+)*)\. (.+)$/u.exec(line)
    const lettered = /^(?:- )?(\p{Ll})\) (.+)$/u.exec(line)
    const bullet = /^- (.+)$/u.exec(line)
    const open = items.at(-1)
    if (section?.[1]) {
      roman = section[1]
      continue
    }
    // purposes and requirements assign nothing
    if (!sections.includes(roman)) continue
    if (numbered?.[1] && numbered[2]) {
      bullets = 0
      items.push({ roman, number: numbered[1], heading: numbered[2], mark: '', lines: [numbered[2]] })
    } else if (open && lettered?.[1] && lettered[2]) {
      items.push({ ...open, mark: lettered[1], lines: [lettered[2]] })
    } else if (open && bullet?.[1] && (open.mark === '' || /^b\d/u.test(open.mark))) {
      bullets += 1
      items.push({ ...open, mark: `b${bullets}`, lines: [bullet[1]] })
    } else if (open && (bullet || roman !== last)) {
      open.lines.push(line)
    }
  }
  return items.filter((item) => !isHeading(item, items)).map(toEntry)
}

function isHeading(item: Item, items: Item[]): boolean {
  if (item.mark !== '') return false
  return items.some(
    (other) =>
      other.roman === item.roman &&
      ((other.number === item.number && other.mark !== '') || other.number.startsWith(`${item.number}.`))
  )
}

function toEntry(item: Item): Entry {
  return {
    ordinal: [item.roman, item.number, item.mark].filter(Boolean).join('.'),
    heading: item.mark === '' ? '' : item.heading,
    text: item.lines.join(' '),
    lines: item.lines
  }
}

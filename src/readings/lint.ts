import { CODES, type GapCode } from '../coverage/codes.ts'
import type { OwnCitation, OwnFacts } from '../coverage/findings.ts'
import type { Language } from '../lib/errors.ts'
import { quarterLabel, quarterNumber } from '../lib/quarters.ts'
import { wordsKey } from '../lib/vietnamese.ts'
import type { MatchTask, Suggestion } from '../matching/task.ts'
import type { CitationWords } from '../plans/citations.ts'
import type { Reading, ReadTask } from '../reading/read.ts'
import type { ReadingFinding } from './schemas.ts'

type Verdict = Pick<OwnCitation, 'state' | 'rule' | 'issuerKnown' | 'differs' | 'candidates'> & {
  documentId: string | null
}

// A document not yet issued, judged by the very rules that would judge it afterwards. Pure.

/** The facts that a plan's own findings are judged from, of a document only read. */
export function ownFacts(
  reading: Reading,
  words: readonly CitationWords[],
  verdicts: readonly Verdict[],
  issuer: { code: string; name: string; tier: number } | null
): OwnFacts {
  const { head, plan, tasks } = reading
  return {
    plan: {
      id: '',
      state: 'draft',
      issuedOn: head.issuedOn,
      periodFrom: plan.period?.from ?? null,
      periodTo: plan.period?.to ?? null,
      traced: false,
      tier: issuer?.tier ?? 0,
      endedOn: null,
      issuer: { code: issuer?.code ?? '', name: issuer?.name ?? head.issuer ?? '' },
      above: []
    },
    citations: words.map((one, index) => {
      const verdict = verdicts[index]
      return {
        ...one,
        position: index + 1,
        state: verdict?.state ?? 'unresolved',
        rule: verdict?.rule ?? 'nothing_matches',
        document: verdict?.documentId ?? null,
        issuerKnown: verdict?.issuerKnown ?? true,
        differs: verdict?.differs ?? [],
        candidates: verdict?.candidates ?? [],
        ended: null
      }
    }),
    tasks: tasks.map((task, index) => {
      const quarters = task.timing.quarters ?? []
      const numbers = quarters.map(quarterNumber)
      return {
        id: task.ordinal,
        ordinal: task.ordinal,
        position: index + 1,
        text: task.text,
        wordsKey: wordsKey(task.text),
        series: null,
        timing: task.timing.kind,
        quarters,
        dueOn: task.timing.dueOn ?? null,
        firstQuarter: numbers[0] ?? null,
        lastQuarter: numbers.at(-1) ?? null,
        lead: task.lead.length > 0,
        linked: true
      }
    })
  }
}

const SHORT = 120
const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text)
const ANY_TIME = ['recurring', 'whole_period']

interface Answered {
  task: ReadTask
  link: Suggestion
}

const SAY: Readonly<
  Record<
    string,
    (parent: MatchTask, answer: Answered | undefined, asked: string, planned: string) => { vi: string; en: string }
  >
> = {
  TASK_NOT_TAKEN_UP: (parent) => ({
    vi: `Chưa thấy nhiệm vụ nào triển khai ${parent.ordinal} của kế hoạch cấp trên (${short(parent.text)}).`,
    en: `No task seems to take up ${parent.ordinal} of the plan above (${short(parent.text)}).`
  }),
  TASK_PARTLY_TAKEN_UP: (parent, answer) => ({
    vi: `Nhiệm vụ ${answer?.task.ordinal} có vẻ chỉ triển khai một phần ${parent.ordinal} của kế hoạch cấp trên (${short(parent.text)}).`,
    en: `Task ${answer?.task.ordinal} seems to take up only part of ${parent.ordinal} of the plan above (${short(parent.text)}).`
  }),
  TASK_LATER_THAN_PARENT: (parent, answer, asked, planned) => ({
    vi: `Nhiệm vụ ${answer?.task.ordinal} làm vào ${planned}, muộn hơn ${asked} mà ${parent.ordinal} của kế hoạch cấp trên yêu cầu.`,
    en: `Task ${answer?.task.ordinal} is planned for ${planned}, later than ${asked} asked by ${parent.ordinal} of the plan above.`
  }),
  TASK_UNSCHEDULED: (parent, answer) => ({
    vi: `Nhiệm vụ ${answer?.task.ordinal} triển khai ${parent.ordinal} của kế hoạch cấp trên nhưng không ấn định thời gian.`,
    en: `Task ${answer?.task.ordinal} takes up ${parent.ordinal} of the plan above without a time.`
  })
}

/** What the tasks of the plan above would miss: by the matcher's proposals, so to be read by a person. */
export function lintTasks(
  reading: Reading,
  above: readonly MatchTask[],
  links: readonly Suggestion[],
  language: Language
): ReadingFinding[] {
  const own = new Map(reading.tasks.map((task) => [task.ordinal, task]))
  return above.flatMap((parent) => {
    if (parent.cascade?.answeredBy === 'plan') return []
    const answers = links
      .filter(({ parentTask }) => parentTask === parent.id)
      .flatMap((link): Answered[] => {
        const task = own.get(link.childTask)
        return task ? [{ task, link }] : []
      })
    const whole = answers.filter(({ link }) => link.kind === 'takes_up')
    const [first] = whole.length > 0 ? whole : answers
    const lastAsked = parent.quarters.at(-1)
    const planned = whole.flatMap(({ task }) => task.timing.quarters?.[0] ?? []).sort()[0]
    const anyTime = whole.some(({ task }) => ANY_TIME.includes(task.timing.kind))
    const code: GapCode | null =
      answers.length === 0
        ? 'TASK_NOT_TAKEN_UP'
        : whole.length === 0
          ? 'TASK_PARTLY_TAKEN_UP'
          : lastAsked === undefined || anyTime
            ? null
            : planned === undefined
              ? 'TASK_UNSCHEDULED'
              : planned > lastAsked
                ? 'TASK_LATER_THAN_PARENT'
                : null
    if (code === null) return []
    const label = (quarter: string | undefined): string =>
      quarter === undefined ? '' : quarterLabel(quarterNumber(quarter), language)
    return [
      {
        code,
        severity: CODES[code].severity,
        message: SAY[code]!(parent, first, label(lastAsked), label(planned))[language],
        ...(first ? { task: first.task.ordinal, span: first.task.span } : {}),
        parentTask: parent.id,
        parentOrdinal: parent.ordinal,
        evidence: {
          rule: 'proposed_by_the_matcher',
          parent: { id: parent.id, ordinal: parent.ordinal, text: parent.text, quarters: parent.quarters },
          proposals: answers.map(({ task, link }) => ({
            ordinal: task.ordinal,
            text: task.text,
            kind: link.kind,
            score: link.score,
            reasons: link.reasons.map((one) => one[language])
          }))
        }
      }
    ]
  })
}

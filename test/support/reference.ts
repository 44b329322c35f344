// The rules of docs/model.md once more: plain, slow and apart from src, so that the two can be compared.
import type { Tier, WLink, WOrg, World, WPlan, WTarget, WTask, WTiming, WWaiver } from './world.ts'

export type Status =
  | 'waived'
  | 'no_plan'
  | 'draft_only'
  | 'declined'
  | 'forwarded'
  | 'later'
  | 'unscheduled'
  | 'covered'
  | 'partial'
  | 'not_cited'
  | 'untraced'
  | 'missing'
  | 'not_due'

export interface RefCell {
  organization: string
  task: string
  status: Status
}

export interface RefTotals {
  due: number
  covered: number
  waived: number
  untraced: number
  open: number
  notDue: number
  coverage: number | null
}

export type GroupBy = 'tier' | 'quarter' | 'organization' | 'block' | 'task'

export interface RefCoverage {
  rows: string[]
  cells: RefCell[]
  totals: RefTotals
  groups: Record<GroupBy, Record<string, RefTotals>>
}

export interface RefCause {
  code: string
  organization: string | null
  task: string | null
}

export interface RefGap {
  code: string
  severity: 'E' | 'W' | 'I'
  chargedTo: string
  organization: string | null
  task: string | null
  quarter: string | null
  childPlan: string | null
  childTask: string | null
  cause: RefCause | null
  /** Every gap that the model would admit as the cause; `cause` is the first of them. */
  causes: RefCause[]
}

export interface RefEffective {
  origin: 'own' | 'inherited'
  task: string
  plan: string
}

const RANK: Record<Tier, number> = { central: 0, province: 1, department: 2, commune: 3, unit: 4 }

// ---- looking things up ----

function orgOf(world: World, code: string): WOrg {
  for (const org of world.orgs) {
    if (org.code === code) return org
  }
  throw new Error(`no organization ${code}`)
}

function planOf(world: World, key: string): WPlan {
  for (const plan of world.plans) {
    if (plan.key === key) return plan
  }
  throw new Error(`no plan ${key}`)
}

function planOfTask(world: World, taskKey: string): WPlan {
  for (const plan of world.plans) {
    for (const task of plan.tasks) {
      if (task.key === taskKey) return plan
    }
  }
  throw new Error(`no task ${taskKey}`)
}

function taskOf(world: World, taskKey: string): WTask {
  for (const task of planOfTask(world, taskKey).tasks) {
    if (task.key === taskKey) return task
  }
  throw new Error(`no task ${taskKey}`)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

// ---- the calendar ----

export function quarterOf(date: string): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}

export function firstDayOfQuarter(quarter: string): string {
  return `${quarter.slice(0, 4)}-${['01', '04', '07', '10'][Number(quarter.slice(6)) - 1]}-01`
}

export function lastDayOfQuarter(quarter: string): string {
  return `${quarter.slice(0, 4)}-${['03-31', '06-30', '09-30', '12-31'][Number(quarter.slice(6)) - 1]}`
}

/** Section 8: those listed, else the quarter of its due date, else none. In order. */
export function quartersOf(timing: WTiming): string[] {
  if (timing.quarters !== undefined && timing.quarters.length > 0) return [...timing.quarters].sort(compare)
  if (timing.dueOn !== undefined) return [quarterOf(timing.dueOn)]
  return []
}

function lastQuarterOf(task: WTask): string | null {
  return quartersOf(task.timing).at(-1) ?? null
}

/** Section 6: an absent period is the calendar year of the issue date; an undated draft without period has none. */
function periodOf(plan: WPlan): { from: string; to: string } | null {
  if (plan.period !== null) return plan.period
  if (plan.issuedOn === null) return null
  return { from: `${plan.issuedOn.slice(0, 4)}-01-01`, to: `${plan.issuedOn.slice(0, 4)}-12-31` }
}

function sameFieldAndTime(a: WPlan, b: WPlan): boolean {
  const left = periodOf(a)
  const right = periodOf(b)
  if (left === null || right === null) return false
  return a.field !== null && a.field === b.field && left.from <= right.to && right.from <= left.to
}

function existsAt(org: WOrg, date: string): boolean {
  return (org.validFrom === null || org.validFrom <= date) && (org.validTo === null || date <= org.validTo)
}

// ---- section 2: the tree ----

/** The nearest first, without the organization itself. */
export function ancestorsOfOrg(world: World, code: string): WOrg[] {
  const found: WOrg[] = []
  let parent = orgOf(world, code).parent
  while (parent !== null) {
    const org = orgOf(world, parent)
    found.push(org)
    parent = org.parent
  }
  return found
}

/** The topmost organization of tier province at or over this one. */
export function provinceOf(world: World, code: string): string | null {
  let topmost: string | null = null
  for (const org of [orgOf(world, code), ...ancestorsOfOrg(world, code)]) {
    if (org.tier === 'province') topmost = org.code
  }
  return topmost
}

function isUnder(world: World, code: string, over: string): boolean {
  return ancestorsOfOrg(world, code).some((org) => org.code === over)
}

/** May a plan of `issuer` stand under a plan of `cited`? */
export function mayStandUnder(world: World, issuer: string, cited: string): boolean {
  const lower = orgOf(world, issuer)
  const higher = orgOf(world, cited)
  if (RANK[higher.tier] >= RANK[lower.tier]) return false
  if (isUnder(world, issuer, cited)) return true
  if (higher.tier === 'central') return true
  const province = provinceOf(world, issuer)
  return higher.tier === 'department' && province !== null && province === provinceOf(world, cited)
}

/** The plans that this one cites by a cascade edge, in preamble order. */
export function edgesOf(world: World, planKey: string): WPlan[] {
  const plan = planOf(world, planKey)
  const found: WPlan[] = []
  for (const key of plan.cites) {
    const cited = planOf(world, key)
    if (cited.state !== 'issued' || cited.issuedOn === null) continue
    if (plan.issuedOn !== null && cited.issuedOn > plan.issuedOn) continue
    if (mayStandUnder(world, plan.issuer, cited.issuer) && !found.includes(cited)) found.push(cited)
  }
  return found
}

/** The parent: the one named, else the first edge by position. */
export function refParent(world: World, planKey: string): string | null {
  return planOf(world, planKey).parent ?? edgesOf(world, planKey)[0]?.key ?? null
}

/** Every way up from one plan to another by cascade edges, as lists of plans with both ends. */
function waysUp(world: World, from: WPlan, to: WPlan, through: (plan: WPlan) => boolean): WPlan[][] {
  const ways: WPlan[][] = []
  for (const next of edgesOf(world, from.key)) {
    if (next.key === to.key) {
      ways.push([from, to])
    } else if (through(next)) {
      for (const way of waysUp(world, next, to, through)) ways.push([from, ...way])
    }
  }
  return ways
}

export function refAncestors(
  world: World,
  planKey: string,
  options: { includeDrafts: boolean }
): { plan: string; depth: number }[] {
  const start = planOf(world, planKey)
  const counts = (plan: WPlan) => plan.state === 'issued' || options.includeDrafts
  const found: { plan: string; depth: number }[] = []
  for (const plan of world.plans) {
    if (plan.key === planKey || !counts(plan)) continue
    const lengths = waysUp(world, start, plan, counts).map((way) => way.length - 1)
    if (lengths.length > 0) found.push({ plan: plan.key, depth: Math.min(...lengths) })
  }
  return found.sort((a, b) => a.depth - b.depth || compare(a.plan, b.plan))
}

export function refDescendants(
  world: World,
  planKey: string,
  options: { includeDrafts: boolean }
): { plan: string; depth: number }[] {
  const top = planOf(world, planKey)
  const counts = (plan: WPlan) => plan.state === 'issued' || options.includeDrafts
  const found: { plan: string; depth: number }[] = []
  for (const plan of world.plans) {
    if (plan.key === planKey || !counts(plan)) continue
    const lengths = waysUp(world, plan, top, counts).map((way) => way.length - 1)
    if (lengths.length > 0) found.push({ plan: plan.key, depth: Math.min(...lengths) })
  }
  return found.sort((a, b) => a.depth - b.depth || compare(a.plan, b.plan))
}

// ---- section 4: who is obliged ----

function tiersReach(world: World, plan: WPlan, tiers: Tier[], org: WOrg): boolean {
  if (org.kind !== 'government' || !tiers.includes(org.tier)) return false
  if (isUnder(world, org.code, plan.issuer)) return true
  const issuer = orgOf(world, plan.issuer)
  if (issuer.tier !== 'department' || org.tier !== 'commune') return false
  const province = provinceOf(world, issuer.code)
  return province !== null && province === provinceOf(world, org.code)
}

/** Date null: whatever the date. */
export function planObliges(world: World, plan: WPlan, code: string, date: string | null): boolean {
  const obliges = plan.obliges
  const org = orgOf(world, code)
  if (obliges === null) return false
  if (code === plan.issuer) return false
  if (date !== null && !existsAt(org, date)) return false
  if (obliges.except.includes(code)) return false
  if (tiersReach(world, plan, obliges.tiers, org)) return true
  if (obliges.organizations.includes(code)) return true
  for (const block of world.blocks) {
    if (obliges.blocks.includes(block.code) && block.members.includes(code)) return true
  }
  return false
}

export function modeOf(plan: WPlan, task: WTask): 'required' | 'optional' | 'none' {
  if (task.cascade !== null) return task.cascade.mode
  const obliges = plan.obliges
  if (obliges === null) return 'none'
  const names = obliges.tiers.length + obliges.organizations.length + obliges.blocks.length
  return names > 0 ? 'required' : 'none'
}

export function taskBinds(world: World, plan: WPlan, task: WTask, code: string, date: string | null): boolean {
  const org = orgOf(world, code)
  if (date !== null && !existsAt(org, date)) return false
  const cascade = task.cascade
  if (cascade === null || (cascade.tiers.length === 0 && cascade.organizations.length === 0)) {
    return planObliges(world, plan, code, date)
  }
  if (cascade.organizations.includes(code)) return true
  if (plan.obliges?.except.includes(code)) return false
  return tiersReach(world, plan, cascade.tiers, org)
}

export function isRow(world: World, plan: WPlan, code: string, date: string | null): boolean {
  if (date !== null && !existsAt(orgOf(world, code), date)) return false
  if (planObliges(world, plan, code, date)) return true
  for (const task of plan.tasks) {
    if (modeOf(plan, task) === 'required' && task.cascade?.organizations.includes(code)) return true
  }
  return false
}

// ---- section 5: due date ----

function dueOf(plan: WPlan): string | null {
  if (plan.obliges?.dueOn) return plan.obliges.dueOn
  return plan.issuedOn === null ? null : lastDayOfQuarter(quarterOf(plan.issuedOn))
}

// ---- section 7: answers ----

/** Case, accents' placement, punctuation and spaces aside: the tone of a word is set behind the word. */
export function foldText(text: string): string {
  const words: string[] = []
  for (const word of text
    .normalize('NFD')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)) {
    if (word === '') continue
    const tones = word.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []
    words.push(word.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + tones.join(''))
  }
  return words.join(' ').normalize('NFC')
}

const SOME_MONTHS = ['3', '6', '9', '03', '06', '09', 'ba', 'sáu', 'chín'].map(foldText)
const SOME_QUARTERS = ['i', 'ii', 'iii', 'iv', '1', '2', '3', '4']
// What makes the number behind it a day of a month, or the end of a longer number such as sixteen.
const NO_MONTHS_BEHIND = ['ngày', 'mùng', 'mồng', 'mười', 'mươi'].map(foldText)

/** 3, 6 or 9 months, in figures or words, not part of a date; or a quarter. The same for all texts that fold to one. */
export function namesItsPeriod(text: string): boolean {
  const words = foldText(text).split(' ')
  return words.some((word, at) => {
    const before = words[at - 1] ?? ''
    const behind = words[at + 1] ?? ''
    if (word === foldText('quý')) return SOME_QUARTERS.includes(behind)
    return SOME_MONTHS.includes(word) && behind === foldText('tháng') && !NO_MONTHS_BEHIND.includes(before)
  })
}

function areSeries(a: WTask, b: WTask): boolean {
  if (foldText(a.text) === foldText(b.text) && namesItsPeriod(a.text)) return true
  return typeof a.series === 'string' && a.series === b.series
}

/** The task and all that are one series with it, in plan order. */
export function seriesOf(plan: WPlan, task: WTask): WTask[] {
  const members = [task]
  let grew = true
  while (grew) {
    grew = false
    for (const other of plan.tasks) {
      if (!members.includes(other) && members.some((member) => areSeries(member, other))) {
        members.push(other)
        grew = true
      }
    }
  }
  return plan.tasks.filter((other) => members.includes(other))
}

export interface RefAnswer {
  plan: WPlan
  task: WTask
  kind: WLink['kind']
  path: WLink[]
}

/** Every path of confirmed links from one task up to another, through tasks of plans that count. */
function linkPaths(world: World, from: string, to: string, through: (plan: WPlan) => boolean): WLink[][] {
  const paths: WLink[][] = []
  for (const link of world.links) {
    if (link.state !== 'confirmed' || link.child !== from) continue
    if (link.parent === to) {
      paths.push([link])
    } else if (through(planOfTask(world, link.parent))) {
      for (const path of linkPaths(world, link.parent, to, through)) paths.push([link, ...path])
    }
  }
  return paths
}

function kindOfPath(path: WLink[]): WLink['kind'] | null {
  const first = path[0]
  const further = path.slice(1)
  if (first === undefined) return null
  if (first.kind === 'takes_up' || first.kind === 'details') {
    if (path.every((link) => link.kind === 'takes_up')) return 'takes_up'
    if (path.every((link) => link.kind === 'takes_up' || link.kind === 'details')) return 'details'
    return null
  }
  return further.every((link) => link.kind === 'takes_up') ? first.kind : null
}

/** Answers by link of the tasks of one plan to a task or to any member of its series. */
function answersOfPlan(
  world: World,
  answering: WPlan,
  plan: WPlan,
  task: WTask,
  through: (plan: WPlan) => boolean
): RefAnswer[] {
  const answers: RefAnswer[] = []
  for (const own of answering.tasks) {
    for (const member of seriesOf(plan, task)) {
      for (const path of linkPaths(world, own.key, member.key, through)) {
        const kind = kindOfPath(path)
        if (kind !== null) answers.push({ plan: answering, task: own, kind, path })
      }
    }
  }
  return answers
}

// ---- section 6: plans that count for a body ----

interface Counted {
  citing: WPlan[]
  linked: WPlan[]
  peers: WPlan[]
  drafts: WPlan[]
}

function issuedBy(date: string, includeDrafts: boolean): (plan: WPlan) => boolean {
  return (plan) => {
    if (plan.state === 'draft') return includeDrafts
    return plan.issuedOn !== null && plan.issuedOn <= date
  }
}

function countedPlans(world: World, plan: WPlan, code: string, date: string, includeDrafts: boolean): Counted {
  const issued = issuedBy(date, includeDrafts)
  const counted: Counted = { citing: [], linked: [], peers: [], drafts: [] }
  for (const own of world.plans) {
    if (own.issuer !== code || own.key === plan.key) continue
    const draft = own.state === 'draft' && !includeDrafts
    if (!issued(own) && !draft) continue
    const cites = waysUp(world, own, plan, issued).length > 0
    const links = plan.tasks.some((task) => answersOfPlan(world, own, plan, task, issued).length > 0)
    const peer = sameFieldAndTime(own, plan)
    if (draft) {
      if (cites || links || peer) counted.drafts.push(own)
    } else if (cites) {
      counted.citing.push(own)
    } else if (links) {
      counted.linked.push(own)
    } else if (peer) {
      counted.peers.push(own)
    }
  }
  return counted
}

// ---- section 12: waivers ----

function holdsAt(waiver: WWaiver, date: string): boolean {
  return waiver.decidedOn <= date && (waiver.expiresOn === null || date <= waiver.expiresOn)
}

/** Whether some waiver lifts this very task, or its whole plan, from a body at a date. */
export function isWaived(world: World, plan: WPlan, task: WTask, code: string, date: string): boolean {
  return world.waivers.some(
    (waiver) =>
      waiver.plan === plan.key &&
      waiver.organization === code &&
      (waiver.task === null || waiver.task === task.key) &&
      holdsAt(waiver, date)
  )
}

function isLiftedWhole(world: World, plan: WPlan, code: string, date: string): boolean {
  return world.waivers.some(
    (waiver) =>
      waiver.plan === plan.key && waiver.organization === code && waiver.task === null && holdsAt(waiver, date)
  )
}

// ---- section 13: tasks handed on ----

interface HandedOn {
  /** Whole answers of receivers. */
  whole: RefAnswer[]
  /** Codes of the last receivers. */
  last: string[]
}

function handedOn(
  world: World,
  plan: WPlan,
  task: WTask,
  forwards: RefAnswer[],
  met: string[],
  handing: WTask[],
  date: string,
  includeDrafts: boolean
): HandedOn {
  const issued = issuedBy(date, includeDrafts)
  const result: HandedOn = { whole: [], last: [] }
  for (const forward of forwards) {
    const to = forward.path[0]?.to ?? null
    if (to === null || met.includes(to)) continue
    if (!existsAt(orgOf(world, to), date) || isWaived(world, plan, task, to, date)) continue

    const handedBy = [...handing, forward.task]
    const given: RefAnswer[] = []
    for (const own of world.plans) {
      if (own.issuer !== to || !issued(own)) continue
      given.push(...answersOfPlan(world, own, plan, task, issued))
      for (const one of handedBy) {
        for (const ownTask of own.tasks) {
          for (const path of linkPaths(world, ownTask.key, one.key, issued)) {
            const kind = kindOfPath(path)
            if (kind !== null) given.push({ plan: own, task: ownTask, kind, path })
          }
        }
      }
    }
    const whole = given.filter((answer) => answer.kind === 'takes_up')
    if (whole.length > 0) {
      result.whole.push(...whole)
      continue
    }
    const again = given.filter((answer) => answer.kind === 'forwards')
    const further = handedOn(world, plan, task, again, [...met, to], handedBy, date, includeDrafts)
    result.whole.push(...further.whole)
    if (further.whole.length === 0 && further.last.length === 0) result.last.push(to)
    else result.last.push(...further.last)
  }
  return result
}

// ---- section 8: the cells ----

interface Cell {
  org: WOrg
  task: WTask
  /** The members of the task's series, the task among them. */
  series: WTask[]
  answers: RefAnswer[]
  counted: Counted
  /** Followed when the body handed the task on and has no whole answer of its own. */
  handed: HandedOn | null
  /** The status before the due date turned it into not_due. */
  found: Status
  status: Status
}

const OPEN: Status[] = ['no_plan', 'draft_only', 'declined', 'forwarded', 'later', 'partial', 'not_cited', 'missing']

/** The whole answers a cell is judged on: the body's own, else those of receivers. */
function judgedOn(answers: RefAnswer[], handed: HandedOn | null): RefAnswer[] {
  const own = answers.filter((answer) => answer.kind === 'takes_up')
  return own.length > 0 ? own : (handed?.whole ?? [])
}

function statusOf(
  world: World,
  series: WTask[],
  answers: RefAnswer[],
  counted: Counted,
  handed: HandedOn | null
): Status {
  const issued = [...counted.citing, ...counted.linked, ...counted.peers]
  if (issued.length === 0 && counted.drafts.length === 0) return 'no_plan'
  if (issued.length === 0) return 'draft_only'

  const byPlan = series.some((member) => member.cascade?.answeredBy === 'plan')
  const ownWhole = answers.some((answer) => answer.kind === 'takes_up')
  if (!byPlan && !ownWhole && answers.some((answer) => answer.kind === 'declines')) return 'declined'

  const whole = judgedOn(answers, handed)
  const hasWhole = byPlan || whole.length > 0
  if (!hasWhole && answers.some((answer) => answer.kind === 'forwards')) return 'forwarded'

  const asked = series.flatMap((member) => quartersOf(member.timing)).sort(compare)
  const last = asked.at(-1)
  if (!byPlan && whole.length > 0 && last !== undefined) {
    const offered = whole.flatMap((answer) => quartersOf(answer.task.timing)).sort(compare)
    const earliest = offered[0]
    const always = whole.some((answer) => ['recurring', 'whole_period'].includes(answer.task.timing.kind))
    if (earliest !== undefined && !always && earliest > last) return 'later'
    if (earliest === undefined && !always) return 'unscheduled'
  }

  if (hasWhole) return 'covered'
  if (answers.length > 0) return 'partial'
  if (counted.citing.length === 0) return 'not_cited'
  if (counted.citing.some((own) => !world.traced.includes(own.key))) return 'untraced'
  return 'missing'
}

function rowsOf(world: World, plan: WPlan, date: string): WOrg[] {
  return world.orgs.filter((org) => isRow(world, plan, org.code, date)).sort((a, b) => compare(a.code, b.code))
}

function cellsOf(world: World, plan: WPlan, date: string, includeDrafts: boolean): Cell[] {
  const issued = issuedBy(date, includeDrafts)
  const due = dueOf(plan)
  const cells: Cell[] = []
  for (const org of rowsOf(world, plan, date)) {
    const counted = countedPlans(world, plan, org.code, date, includeDrafts)
    for (const task of plan.tasks) {
      if (modeOf(plan, task) !== 'required') continue
      if (!taskBinds(world, plan, task, org.code, date)) continue
      const series = seriesOf(plan, task)
      const answers: RefAnswer[] = []
      for (const own of world.plans) {
        if (own.issuer === org.code && issued(own)) answers.push(...answersOfPlan(world, own, plan, task, issued))
      }
      const forwards = answers.filter((answer) => answer.kind === 'forwards')
      const ownWhole = answers.some((answer) => answer.kind === 'takes_up')
      const handed =
        forwards.length === 0 || ownWhole
          ? null
          : handedOn(world, plan, task, forwards, [org.code], [], date, includeDrafts)
      const found = isWaived(world, plan, task, org.code, date)
        ? 'waived'
        : statusOf(world, series, answers, counted, handed)
      let status: Status = found
      if (!issuedBy(date, false)(plan)) {
        status = 'not_due'
      } else if (due !== null && date <= due && OPEN.includes(status)) {
        status = 'not_due'
      }
      cells.push({ org, task, series, answers, counted, handed, found, status })
    }
  }
  return cells
}

function totalsOf(cells: Cell[]): RefTotals {
  let covered = 0
  let untraced = 0
  let open = 0
  let notDue = 0
  let waived = 0
  for (const cell of cells) {
    if (cell.status === 'waived') waived += 1
    else if (cell.status === 'covered' || cell.status === 'unscheduled') covered += 1
    else if (cell.status === 'untraced') untraced += 1
    else if (cell.status === 'not_due') notDue += 1
    else open += 1
  }
  const due = covered + waived + untraced + open
  return {
    due,
    covered,
    waived,
    untraced,
    open,
    notDue,
    coverage: due - waived === 0 ? null : covered / (due - waived)
  }
}

function groupKey(world: World, plan: WPlan, cell: Cell, by: GroupBy): string {
  if (by === 'tier') return cell.org.tier
  if (by === 'organization') return cell.org.code
  if (by === 'task') return cell.task.key
  if (by === 'quarter') return lastQuarterOf(cell.task) ?? 'none'
  const blocks = world.blocks.filter((block) => block.owner === plan.issuer && block.members.includes(cell.org.code))
  return blocks.length === 1 ? (blocks[0]?.code ?? 'none') : 'none'
}

export function refCoverage(
  world: World,
  planKey: string,
  asOf: string,
  options: { includeDrafts: boolean }
): RefCoverage {
  const plan = planOf(world, planKey)
  const cells = cellsOf(world, plan, asOf, options.includeDrafts)
  const groups: RefCoverage['groups'] = { tier: {}, quarter: {}, organization: {}, block: {}, task: {} }
  for (const by of ['tier', 'quarter', 'organization', 'block', 'task'] as const) {
    for (const cell of cells) {
      const key = groupKey(world, plan, cell, by)
      groups[by][key] = totalsOf(cells.filter((other) => groupKey(world, plan, other, by) === key))
    }
  }
  return {
    rows: rowsOf(world, plan, asOf).map((org) => org.code),
    cells: cells.map((cell) => ({ organization: cell.org.code, task: cell.task.key, status: cell.status })),
    totals: totalsOf(cells),
    groups
  }
}

// ---- section 9: gaps ----

/** A gap while it is being made: its causes are gaps themselves. */
interface Made {
  code: string
  severity: 'E' | 'W' | 'I'
  /** Where it is charged when it has no cause. */
  charged: string
  organization: string | null
  task: WTask | null
  childPlan: string | null
  childTask?: string | null
  causes: Made[]
  cell: Cell | null
}

const PLAN_GAPS = ['PLAN_NOT_YET_DUE', 'PLAN_NOT_CITING', 'PLAN_DRAFT_ONLY', 'PLAN_NOT_ISSUED']

/** The last day of a task: of its series' last quarter, or its due date. */
function lastDayOf(series: WTask[]): string | null {
  let last: string | null = null
  for (const member of series) {
    const quarter = lastQuarterOf(member)
    const day = member.timing.dueOn ?? (quarter === null ? null : lastDayOfQuarter(quarter))
    if (day !== null && (last === null || day > last)) last = day
  }
  return last
}

/** The gaps of the rows as such; `ofCells` are the gaps of the cells, for what breaks midway is no blanket. */
function rowGaps(world: World, plan: WPlan, asOf: string, ofCells: Made[]): Made[] {
  const gaps: Made[] = []
  const due = dueOf(plan)
  if (due === null || plan.issuedOn === null) return gaps
  const cells = cellsOf(world, plan, asOf, false)
  for (const org of rowsOf(world, plan, asOf)) {
    const own = cells.filter((cell) => cell.org.code === org.code)
    const { citing, linked, peers, drafts } = countedPlans(world, plan, org.code, asOf, false)
    const add = (code: string, severity: 'E' | 'W' | 'I', childPlan: string | null) => {
      gaps.push({
        code,
        severity,
        charged: org.code,
        organization: org.code,
        task: null,
        childPlan,
        causes: [],
        cell: null
      })
    }
    // Lifted from the whole plan: it owes no plan either.
    if (isLiftedWhole(world, plan, org.code, asOf)) continue

    if (citing.length === 0) {
      const others = [...linked, ...peers]
      if (asOf <= due) add('PLAN_NOT_YET_DUE', 'I', null)
      else if (others.length > 0) {
        const allBefore = others.every((other) => (other.issuedOn ?? '') < (plan.issuedOn ?? ''))
        add('PLAN_NOT_CITING', allBefore ? 'W' : 'E', null)
      } else if (drafts.length > 0) add('PLAN_DRAFT_ONLY', 'W', null)
      else add('PLAN_NOT_ISSUED', 'E', null)
    }

    const earliest = [...citing].sort((a, b) => compare(a.issuedOn ?? '', b.issuedOn ?? ''))[0]
    const declared = plan.obliges?.dueOn ?? null
    if (earliest !== undefined && declared !== null && (earliest.issuedOn ?? '') > declared) {
      add('PLAN_LATE', 'W', earliest.key)
    }

    let duplicate = false
    for (const one of citing) {
      for (const other of citing) {
        if (one.key !== other.key && sameFieldAndTime(one, other)) duplicate = true
      }
    }
    if (duplicate) add('PLAN_DUPLICATE', 'I', null)

    const traced = citing.length > 0 && citing.every((one) => world.traced.includes(one.key))
    const nothingLinked = own.every((cell) => cell.answers.length === 0)
    const leftOut = own.some(
      (cell) => cell.status === 'missing' && midwayOfMissing(world, plan, asOf, cell, ofCells).length === 0
    )
    if (traced && asOf > due && nothingLinked && leftOut) add('TASK_BLANKET_ONLY', 'W', null)

    const after: WPlan[] = []
    for (const cell of own) {
      if (cell.status === 'waived') continue
      const answering = cell.answers.filter((answer) => answer.kind === 'takes_up').map((answer) => answer.plan)
      if (cell.series.some((member) => member.cascade?.answeredBy === 'plan')) {
        answering.push(...citing, ...linked, ...peers)
      }
      const first = answering.sort((a, b) => compare(a.issuedOn ?? '', b.issuedOn ?? ''))[0]
      const last = lastDayOf(cell.series)
      if (first === undefined || first.issuedOn === null || last === null) continue
      if (first.issuedOn > last && !after.includes(first)) after.push(first)
    }
    for (const first of after) add('PLAN_AFTER_DEADLINE', 'W', first.key)
  }
  return gaps
}

/** Whose answer the time is read from: the earliest whole answer's issuer, when it is a receiver's. */
function ownerOfTime(cell: Cell): string {
  if (cell.answers.some((answer) => answer.kind === 'takes_up')) return cell.org.code
  const first = [...(cell.handed?.whole ?? [])].sort(
    (a, b) =>
      compare(quartersOf(a.task.timing)[0] ?? '9999', quartersOf(b.task.timing)[0] ?? '9999') ||
      compare(a.plan.issuedOn ?? '9999', b.plan.issuedOn ?? '9999') ||
      compare(a.plan.issuer, b.plan.issuer)
  )[0]
  return first?.plan.issuer ?? cell.org.code
}

function cellGap(cell: Cell): { code: string; severity: 'E' | 'W' | 'I'; charged: string } | null {
  const charged = cell.org.code
  switch (cell.status) {
    case 'no_plan':
    case 'draft_only':
    case 'not_cited':
    case 'declined':
    case 'missing':
      return { code: 'TASK_NOT_TAKEN_UP', severity: 'E', charged }
    case 'forwarded': {
      const last = [...(cell.handed?.last ?? [])].sort(compare)[0]
      if (last !== undefined) return { code: 'FORWARD_DEAD_END', severity: 'E', charged: last }
      return { code: 'TASK_NOT_TAKEN_UP', severity: 'E', charged }
    }
    case 'untraced':
      return { code: 'TASK_NOT_TRACED', severity: 'I', charged: 'register' }
    case 'partial':
      return { code: 'TASK_PARTLY_TAKEN_UP', severity: 'W', charged }
    case 'later':
      return { code: 'TASK_LATER_THAN_PARENT', severity: 'E', charged: ownerOfTime(cell) }
    case 'unscheduled': {
      const whole = judgedOn(cell.answers, cell.handed)
      const guided = whole.every((answer) => answer.task.timing.kind === 'by_guidance')
      return { code: 'TASK_UNSCHEDULED', severity: guided ? 'I' : 'W', charged: ownerOfTime(cell) }
    }
    default:
      return null
  }
}

function cellGaps(world: World, plan: WPlan, asOf: string): Made[] {
  const gaps: Made[] = []
  for (const cell of cellsOf(world, plan, asOf, false)) {
    const gap = cellGap(cell)
    if (gap === null) continue
    // A series counts as one cell: the first member bound and not waived stands for the others.
    const told = gaps.some(
      (other) => other.organization === cell.org.code && other.task !== null && cell.series.includes(other.task)
    )
    if (told) continue
    gaps.push({
      ...gap,
      organization: cell.org.code,
      task: cell.task,
      childPlan: null,
      causes: [],
      cell
    })
  }
  return gaps
}

const MIDWAY_GAPS = ['TASK_NOT_TAKEN_UP', 'FORWARD_DEAD_END', 'TASK_PARTLY_TAKEN_UP', 'TASK_NOT_TRACED']

/** The gap of a body on the same task (or series), when it is one that can break the way of others. */
function gapOn(gaps: Made[], code: string, series: WTask[]): Made | null {
  for (const gap of gaps) {
    if (gap.cell === null || gap.organization !== code || !MIDWAY_GAPS.includes(gap.code)) continue
    if (gap.task !== null && series.includes(gap.task)) return gap
  }
  return null
}

/** What is nearest to the body stands first; at the same distance the smaller code. */
function nearestFirst(found: { distance: number; gap: Made }[]): Made[] {
  const sorted = [...found].sort(
    (a, b) => a.distance - b.distance || compare(a.gap.organization ?? '', b.gap.organization ?? '')
  )
  const gaps: Made[] = []
  for (const { gap } of sorted) {
    if (!gaps.includes(gap)) gaps.push(gap)
  }
  return gaps
}

/** Midway, of a cell that is missing: bodies whose plans the citation runs through and the body's own plans link to. */
function midwayOfMissing(world: World, plan: WPlan, asOf: string, cell: Cell, gaps: Made[]): Made[] {
  const found: { distance: number; gap: Made }[] = []
  const citing = cell.counted.citing
  if (citing.some((own) => edgesOf(world, own.key).some((cited) => cited.key === plan.key))) return []
  const ownTasks = citing.flatMap((own) => own.tasks.map((task) => task.key))
  for (const own of citing) {
    for (const way of waysUp(world, own, plan, issuedBy(asOf, false))) {
      way.forEach((middle, at) => {
        if (at === 0 || at === way.length - 1) return
        const linked = world.links.some(
          (link) =>
            link.state === 'confirmed' &&
            ownTasks.includes(link.child) &&
            middle.tasks.some((task) => task.key === link.parent)
        )
        const gap = gapOn(gaps, middle.issuer, cell.series)
        if (linked && gap !== null) found.push({ distance: at, gap })
      })
    }
  }
  return nearestFirst(found)
}

/** Midway, of a cell that is partial: bodies whose link is `details` where the body's own is `takes_up`. */
function midwayOfPartial(world: World, cell: Cell, gaps: Made[]): Made[] {
  const found: { distance: number; gap: Made }[] = []
  for (const answer of cell.answers) {
    if (answer.path[0]?.kind !== 'takes_up') continue
    answer.path.forEach((link, at) => {
      if (link.kind !== 'details') return
      const gap = gapOn(gaps, planOfTask(world, link.child).issuer, cell.series)
      if (gap !== null) found.push({ distance: at, gap })
    })
  }
  return nearestFirst(found)
}

/** Section 9, beside the gaps of the cells: waivers that ran out, and declines without grounds. */
function besideCells(world: World, plan: WPlan, asOf: string): Made[] {
  const gaps: Made[] = []
  const cells = cellsOf(world, plan, asOf, false)
  for (const org of rowsOf(world, plan, asOf)) {
    const own = cells.filter((cell) => cell.org.code === org.code)
    const add = (code: string, task: WTask | null, childPlan: string | null, childTask: string | null) => {
      gaps.push({
        ...{ code, severity: 'W', charged: org.code, organization: org.code, task, childPlan, causes: [], cell: null },
        childTask
      })
    }
    const expired = world.waivers.filter(
      (waiver) =>
        waiver.plan === plan.key &&
        waiver.organization === org.code &&
        waiver.expiresOn !== null &&
        waiver.expiresOn < asOf
    )
    // One for a scope, however many of it ran out.
    for (const scope of new Set(expired.map((waiver) => waiver.task))) {
      const open = own.filter((cell) => OPEN.includes(cell.status) && (scope === null || cell.task.key === scope))
      if (open.length > 0) add('WAIVER_EXPIRED', scope === null ? null : taskOf(world, scope), null, null)
    }
    const told: { series: WTask[]; task: string }[] = []
    for (const cell of own) {
      if (cell.found !== 'declined') continue
      for (const answer of cell.answers) {
        if (answer.kind !== 'declines' || answer.path[0]?.grounds !== null) continue
        if (told.some((one) => one.series.includes(cell.task) && one.task === answer.task.key)) continue
        told.push({ series: cell.series, task: answer.task.key })
        add('DECLINE_UNGROUNDED', cell.task, answer.plan.key, answer.task.key)
      }
    }
  }
  return gaps
}

// ---- section 14: targets ----

export interface RefRollUp {
  task: string
  target: WTarget
  rule: 'sum' | 'each'
  /** Keys of the answering tasks, what they state, and whether it is counted. */
  contributions: { organization: string; childTask: string; value: number; counted: boolean }[]
  missing: string[]
  total: number | null
  verdict: 'met' | 'short' | 'incomplete'
  /** Codes of the bodies below, with whom to charge. */
  below: { organization: string; charged: string }[]
}

const SHARES_AND_TIMES = ['%', 'phần trăm', 'phút', 'giờ', 'ngày', 'tuần', 'tháng', 'quý', 'năm']

function sameWords(a: string, b: string): boolean {
  return a.toLowerCase().replace(/\s+/g, ' ').trim() === b.toLowerCase().replace(/\s+/g, ' ').trim()
}

function isReached(asked: WTarget, low: number, high: number): boolean {
  if (asked.comparator === '>') return low > asked.value
  if (asked.comparator === '<=') return high <= asked.value
  if (asked.comparator === '<') return high < asked.value
  if (asked.comparator === 'range') return low >= asked.value && high <= (asked.to ?? asked.value)
  return low >= asked.value
}

export function refTargets(world: World, planKey: string, asOf: string): RefRollUp[] {
  const plan = planOf(world, planKey)
  const found: RefRollUp[] = []
  if (!issuedBy(asOf, false)(plan)) return found
  const cells = cellsOf(world, plan, asOf, false)
    .filter((cell) => cell.found !== 'waived')
    .sort((a, b) => RANK[a.org.tier] - RANK[b.org.tier] || compare(a.org.code, b.org.code))
  for (const task of plan.tasks) {
    const own = cells.filter((cell) => cell.task === task)
    if (own.length === 0) continue
    for (const target of task.targets ?? []) {
      const each = SHARES_AND_TIMES.some((unit) => sameWords(unit, target.unit)) || target.comparator === 'range'
      const several = (task.targets ?? []).filter((other) => sameWords(other.unit, target.unit)).length > 1
      const given: { cell: Cell; answer: RefAnswer; index: number; stated: WTarget }[] = []
      for (const cell of own) {
        const mine = cell.answers.filter((answer) => answer.kind === 'takes_up' || answer.kind === 'details')
        for (const answer of mine.length > 0 ? mine : (cell.handed?.whole ?? [])) {
          const targets = answer.task.targets ?? []
          targets.forEach((stated, index) => {
            if (!sameWords(stated.unit, target.unit)) return
            if (several && !sameWords(stated.text, target.text)) return
            if (!each && stated.to !== undefined) return
            given.push({ cell, answer, index, stated })
          })
        }
      }
      const missing = own.filter((cell) => !given.some((one) => one.cell === cell)).map((cell) => cell.org.code)
      // One task answers once, however many ways it goes; the ways tell whether it is part of another's figure.
      const plans = given.map((one) => one.answer.plan.key)
      const contributions: (RefRollUp['contributions'][number] & { stated: WTarget; index: number; issuer: string })[] =
        []
      for (const { cell, answer, index, stated } of given) {
        if (contributions.some((one) => one.childTask === answer.task.key && one.index === index)) continue
        const ways = given.filter((one) => one.answer.task === answer.task && one.index === index)
        const apart = ways.every(({ answer: way }) =>
          way.path.slice(0, -1).every((link) => !plans.includes(planOfTask(world, link.parent).key))
        )
        contributions.push({
          ...{ organization: cell.org.code, childTask: answer.task.key, value: stated.value, counted: apart },
          ...{ stated, index, issuer: answer.plan.issuer }
        })
      }
      const complete = missing.length === 0
      let sum = 0
      for (const one of contributions) if (one.counted) sum += one.value
      const total = !each && complete ? sum : null
      const below = each ? contributions.filter((one) => !isReached(target, one.value, one.stated.to ?? one.value)) : []
      const met = each ? below.length === 0 : total !== null && isReached(target, total, total)
      found.push({
        task: task.key,
        target,
        rule: each ? 'each' : 'sum',
        contributions: contributions.map(({ organization, childTask, value, counted }) => ({
          ...{ organization, childTask, value, counted }
        })),
        missing,
        total,
        verdict: complete ? (met ? 'met' : 'short') : 'incomplete',
        below: below.map(({ organization, issuer }) => ({ organization, charged: issuer }))
      })
    }
  }
  return found
}

function shortfalls(world: World, plan: WPlan, asOf: string): Made[] {
  const gaps: Made[] = []
  const due = dueOf(plan)
  if (due === null || asOf <= due) return gaps
  const short = refTargets(world, plan.key, asOf).filter((one) => one.verdict === 'short')
  const add = (taskKey: string, organization: string, charged: string) => {
    if (gaps.some((gap) => gap.task?.key === taskKey && gap.organization === organization)) return
    const task = taskOf(world, taskKey)
    gaps.push({
      ...{ code: 'TARGET_SHORTFALL', severity: 'W', charged, organization, task },
      ...{ childPlan: null, causes: [], cell: null }
    })
  }
  for (const { task, rule, below } of short) {
    if (rule === 'sum') add(task, plan.issuer, plan.issuer)
    for (const one of below) add(task, one.organization, one.charged)
  }
  return gaps
}

// ---- section 15: open below ----

function openBelow(world: World, plan: WPlan, asOf: string): Made[] {
  const gaps: Made[] = []
  const told: { org: string; series: WTask[] }[] = []
  for (const cell of cellsOf(world, plan, asOf, false)) {
    if (cell.status !== 'covered' && cell.status !== 'unscheduled') continue
    const whole = judgedOn(cell.answers, cell.handed)
    if (whole.length === 0) continue
    if (told.some((one) => one.org === cell.org.code && one.series.includes(cell.task))) continue
    told.push({ org: cell.org.code, series: cell.series })
    const allOpen = whole.every((answer) => {
      const due = dueOf(answer.plan)
      if (!issuedBy(asOf, false)(answer.plan) || due === null || asOf <= due) return false
      return cellsOf(world, answer.plan, asOf, false).some(
        (below) => below.task === answer.task && OPEN.includes(below.status)
      )
    })
    if (!allOpen) continue
    gaps.push({
      ...{ code: 'TASK_DEEPLY_UNCOVERED', severity: 'W', charged: ownerOfTime(cell), organization: cell.org.code },
      ...{ task: cell.task, childPlan: null, causes: [], cell: null }
    })
  }
  return gaps
}

function setCauses(world: World, plan: WPlan, asOf: string, gaps: Made[]): void {
  for (const gap of gaps) {
    const rowGap = (codes: string[]) =>
      gaps.filter((other) => other.organization === gap.organization && codes.includes(other.code))

    if (gap.code === 'PLAN_NOT_CITING') {
      const counted = countedPlans(world, plan, gap.organization ?? '', asOf, false)
      const found: { distance: number; gap: Made }[] = []
      for (const own of [...counted.linked, ...counted.peers]) {
        for (const cited of edgesOf(world, own.key)) {
          const theirs = countedPlans(world, plan, cited.issuer, asOf, false)
          if (![...theirs.linked, ...theirs.peers].some((one) => one.key === cited.key)) continue
          for (const other of gaps) {
            if (other.code !== 'PLAN_NOT_CITING' || other.organization !== cited.issuer) continue
            found.push({ distance: -RANK[orgOf(world, cited.issuer).tier], gap: other })
          }
        }
      }
      gap.causes = nearestFirst(found)
    }

    const cell = gap.cell
    if (cell === null) continue
    if (['no_plan', 'draft_only', 'not_cited'].includes(cell.status)) {
      gap.causes = rowGap(PLAN_GAPS)
    } else if (cell.status === 'missing') {
      const midway = midwayOfMissing(world, plan, asOf, cell, gaps)
      gap.causes = midway.length > 0 ? midway : rowGap(['TASK_BLANKET_ONLY'])
    } else if (cell.status === 'partial') {
      gap.causes = midwayOfPartial(world, cell, gaps)
    }
  }
}

function chargedTo(gap: Made): string {
  const cause = gap.causes[0]
  return cause === undefined ? gap.charged : chargedTo(cause)
}

function sameTiming(a: WTiming, b: WTiming): boolean {
  const left = [...(a.quarters ?? [])].sort(compare).join()
  const right = [...(b.quarters ?? [])].sort(compare).join()
  return a.kind === b.kind && a.dueOn === b.dueOn && left === right
}

function ownFindings(world: World, plan: WPlan, asOf: string): Made[] {
  const gaps: Made[] = []
  const add = (code: string, severity: 'E' | 'W' | 'I', task: WTask | null) => {
    gaps.push({
      code,
      severity,
      charged: plan.issuer,
      organization: null,
      task,
      childPlan: null,
      causes: [],
      cell: null
    })
  }

  if (plan.tasks.some((task) => task.lead.length === 0)) add('LEAD_MISSING', 'I', null)

  // One for each group of the same text and timing, at its first task.
  for (const task of plan.tasks) {
    const alike = plan.tasks.filter(
      (other) => foldText(other.text) === foldText(task.text) && sameTiming(other.timing, task.timing)
    )
    if (alike[0] !== task) continue
    if (alike.some((other) => !seriesOf(plan, task).includes(other))) add('TASK_DUPLICATE', 'I', task)
  }

  // A plan without a stated period contradicts nothing.
  const period = plan.period
  for (const task of plan.tasks) {
    if (period === null) continue
    let outside = false
    for (const quarter of task.timing.quarters ?? []) {
      if (lastDayOfQuarter(quarter) < period.from || firstDayOfQuarter(quarter) > period.to) outside = true
    }
    const dueOn = task.timing.dueOn
    if (dueOn !== undefined && (dueOn < period.from || dueOn > period.to)) outside = true
    if (outside) add('TASK_OUTSIDE_PERIOD', 'W', task)
  }

  const above = edgesOf(world, plan.key).some(issuedBy(asOf, false))
  const unlinked = plan.tasks.filter(
    (task) => !world.links.some((link) => link.state === 'confirmed' && link.child === task.key)
  )
  if (world.traced.includes(plan.key) && above && unlinked.length > 0) add('TASK_UNLINKED', 'I', null)
  return gaps
}

export function refGaps(world: World, planKey: string, asOf: string): RefGap[] {
  const plan = planOf(world, planKey)
  const gaps: Made[] = []
  if (issuedBy(asOf, false)(plan)) {
    const ofCells = cellGaps(world, plan, asOf)
    gaps.push(...rowGaps(world, plan, asOf, ofCells), ...ofCells, ...besideCells(world, plan, asOf))
    gaps.push(...shortfalls(world, plan, asOf), ...openBelow(world, plan, asOf))
    setCauses(world, plan, asOf, gaps)
  }
  gaps.push(...ownFindings(world, plan, asOf))
  const short = (gap: Made): RefCause => ({
    code: gap.code,
    organization: gap.organization,
    task: gap.task?.key ?? null
  })
  return gaps.map((gap) => ({
    ...short(gap),
    severity: gap.severity,
    chargedTo: chargedTo(gap),
    quarter: gap.task === null ? null : lastQuarterOf(gap.task),
    childPlan: gap.childPlan,
    childTask: gap.childTask ?? null,
    cause: gap.causes[0] === undefined ? null : short(gap.causes[0]),
    causes: gap.causes.map(short)
  }))
}

// ---- section 11: effective tasks ----

export function refEffective(world: World, planKey: string, asOf: string): RefEffective[] {
  const plan = planOf(world, planKey)
  const issued = issuedBy(asOf, false)
  const above = world.plans.filter(
    (other) => other.key !== planKey && issued(other) && waysUp(world, plan, other, issued).length > 0
  )
  const isAbove = (other: WPlan) => above.some((one) => one.key === other.key)
  const found: RefEffective[] = plan.tasks.map((task) => ({ origin: 'own', task: task.key, plan: planKey }))

  const cascadesHere = (from: WPlan, task: WTask) =>
    modeOf(from, task) !== 'none' &&
    taskBinds(world, from, task, plan.issuer, asOf) &&
    !isWaived(world, from, task, plan.issuer, asOf)

  const answered = (from: WPlan, task: WTask) => answersOfPlan(world, plan, from, task, issued).length > 0

  const takesUp = (from: WTask, upper: WPlan, task: WTask) =>
    seriesOf(upper, task).some((member) =>
      linkPaths(world, from.key, member.key, isAbove).some((path) => path.every((link) => link.kind === 'takes_up'))
    )

  // Most specific wins: no task that is itself inherited or answered takes this one up.
  const inherited = (upper: WPlan, task: WTask): boolean => {
    if (!cascadesHere(upper, task) || answered(upper, task)) return false
    for (const between of above) {
      if (between.key === upper.key) continue
      for (const other of between.tasks) {
        if (!cascadesHere(between, other) || !takesUp(other, upper, task)) continue
        if (answered(between, other) || inherited(between, other)) return false
      }
    }
    return true
  }

  for (const upper of above) {
    for (const task of upper.tasks) {
      if (inherited(upper, task)) found.push({ origin: 'inherited', task: task.key, plan: upper.key })
    }
  }
  return found
}

// ---- tracing ----

/** The tasks reached, the start among them, and the confirmed links walked, each written `child>parent`. */
export function refTrace(
  world: World,
  taskKey: string,
  direction: 'up' | 'down' | 'both'
): { tasks: Set<string>; edges: Set<string> } {
  const tasks = new Set([taskOf(world, taskKey).key])
  const edges = new Set<string>()
  for (const way of ['up', 'down'] as const) {
    if (direction !== 'both' && direction !== way) continue
    const reached = new Set([taskKey])
    let grew = true
    while (grew) {
      grew = false
      for (const link of world.links) {
        if (link.state !== 'confirmed') continue
        const from = way === 'up' ? link.child : link.parent
        const to = way === 'up' ? link.parent : link.child
        if (!reached.has(from)) continue
        edges.add(`${link.child}>${link.parent}`)
        if (!reached.has(to)) {
          reached.add(to)
          grew = true
        }
      }
    }
    for (const task of reached) tasks.add(task)
  }
  return { tasks, edges }
}

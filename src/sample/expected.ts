/** Where each gap code built so far shows in the sample: a test asks the service for each line. */

export interface Shown {
  code: string
  /** Key of the plan whose gaps show it. */
  plan: string
  /** Who owes it; absent for a plan's own findings. */
  organization?: string
  /** The day asked about; 2026-11-21 when absent. */
  asOf?: string
  why: string
}

export const defaultAsOf = '2026-11-21'

const owed: Shown[] = [
  { code: 'PLAN_NOT_ISSUED', plan: 'tp18', organization: 'HP.X10750', why: 'xã Phú Thái has nothing registered' },
  { code: 'PLAN_NOT_ISSUED', plan: 'tp18', organization: 'HP.SNGV', why: 'Sở Ngoại vụ has nothing registered' },
  {
    code: 'PLAN_NOT_ISSUED',
    plan: 'tp112',
    organization: 'HP.D11948',
    why: 'nothing registered, due by the default rule'
  },
  {
    code: 'PLAN_NOT_YET_DUE',
    plan: 'tp18',
    organization: 'HP.X10750',
    asOf: '2026-03-01',
    why: 'two weeks before 15/03/2026'
  },
  { code: 'PLAN_NOT_YET_DUE', plan: 'tp305', organization: 'HP.P11311', why: 'the plan for Tết is due on 10/12/2026' },
  { code: 'PLAN_LATE', plan: 'tp18', organization: 'HP.P11602', why: 'issued 20/03/2026, due 15/03/2026' },
  {
    code: 'PLAN_DRAFT_ONLY',
    plan: 'tp18',
    organization: 'HP.P11359',
    why: 'a draft that cites the plan, never issued'
  },
  {
    code: 'PLAN_DRAFT_ONLY',
    plan: 'tp112',
    organization: 'HP.P11737',
    why: 'its plan of the year for storms is a draft'
  },
  {
    code: 'PLAN_NOT_CITING',
    plan: 'tp18',
    organization: 'HP.P10543',
    why: 'E: same field, issued after, cites others'
  },
  { code: 'PLAN_NOT_CITING', plan: 'tp18', organization: 'HP.X10945', why: 'W: issued 12/01/2026, before the plan' },
  { code: 'PLAN_NOT_CITING', plan: 'tp18', organization: 'HP.SXD', why: 'E: a department of the same field' },
  {
    code: 'PLAN_DUPLICATE',
    plan: 'tp18',
    organization: 'HP.P11383',
    why: 'two citing plans of one field, July in both'
  },
  {
    code: 'PLAN_AFTER_DEADLINE',
    plan: 'tp18',
    organization: 'HP.P11455',
    why: 'issued 10/04/2026, takes up tasks of Q1'
  },
  {
    code: 'PLAN_AFTER_DEADLINE',
    plan: 'tp112',
    organization: 'HP.P11455',
    why: 'issued 03/07/2026, takes up tasks of Q2'
  },
  {
    code: 'TASK_NOT_TAKEN_UP',
    plan: 'tp18',
    organization: 'HP.P11560',
    why: 'missing: traced, no task answers II.2.b'
  },
  { code: 'TASK_NOT_TAKEN_UP', plan: 'tp18', organization: 'HP.P11413', why: 'II.1.c declined' },
  { code: 'TASK_NOT_TAKEN_UP', plan: 'tp18', organization: 'HP.SNV', why: 'missing: II.4.a, and three communes below' },
  { code: 'TASK_PARTLY_TAKEN_UP', plan: 'tp18', organization: 'HP.X11629', why: 'II.2.a only detailed' },
  {
    code: 'TASK_PARTLY_TAKEN_UP',
    plan: 'tp18',
    organization: 'HP.SNV',
    why: 'II.2.b only detailed, weakens those below'
  },
  { code: 'TASK_NOT_TRACED', plan: 'tp18', organization: 'HP.P11443', why: 'tracing open, three tasks unlinked' },
  { code: 'TASK_NOT_TRACED', plan: 'tp18', organization: 'HP.X11911', why: 'all its links are suggestions' },
  { code: 'TASK_BLANKET_ONLY', plan: 'tp18', organization: 'HP.P11329', why: 'cites, declares tracing, links nothing' },
  { code: 'TASK_LATER_THAN_PARENT', plan: 'tp18', organization: 'HP.X11629', why: 'II.3.b is of Q3, answered in Q4' },
  { code: 'TASK_UNSCHEDULED', plan: 'tp18', organization: 'HP.X11755', why: 'W: II.3.b answered without a time' },
  { code: 'TASK_UNSCHEDULED', plan: 'tp18', organization: 'HP.X11755', why: 'I: II.2.a answered "by guidance"' },
  {
    code: 'FORWARD_DEAD_END',
    plan: 'tp18',
    organization: 'HP.P11413',
    why: 'II.2.a handed to its unit, which has no plan'
  },
  { code: 'FORWARD_DEAD_END', plan: 'tp18', organization: 'HP.D11914', why: 'II.4.a handed to its service centre' },
  { code: 'DECLINE_UNGROUNDED', plan: 'tp112', organization: 'HP.X11749', why: 'II.3.a declined, no grounds given' },
  { code: 'WAIVER_EXPIRED', plan: 'tp112', organization: 'HP.D11948', why: 'the whole plan, waived until 30/09/2026' },
  {
    code: 'TARGET_SHORTFALL',
    plan: 'tp112',
    organization: 'HP',
    why: 'II.1.c asks for 104 km of dyke, 98 are planned'
  },
  { code: 'TASK_DEEPLY_UNCOVERED', plan: 'tp112', organization: 'HP.SNNMT', why: 'II.1.a passed on to an island' }
]

const during = '2026-11-01'
const changed: Shown[] = [
  { code: 'PLAN_WITHDRAWN', plan: 'tp41', organization: 'HP.X11629', why: 'its plan was revoked on 15/9/2026' },
  {
    code: 'STALE_TASK_CHANGED',
    plan: 'tp41',
    organization: 'HP.X11713',
    asOf: during,
    why: '1: three compartments now'
  },
  { code: 'STALE_TASK_MOVED', plan: 'tp41', organization: 'HP.X11713', asOf: during, why: '2: Q3 became Q4' },
  { code: 'STALE_TASK_REASSIGNED', plan: 'tp41', organization: 'HP.X11713', asOf: during, why: '3: another lead' },
  { code: 'STALE_TASK_REMOVED', plan: 'tp41', organization: 'HP.X11713', why: '4 is gone, its answer stands' },
  { code: 'STALE_TASK_ADDED', plan: 'tp41', organization: 'HP.X11713', why: '5 came after its plan' },
  { code: 'REVIEW_OVERDUE', plan: 'tp41', organization: 'HP.X11713', why: '20 days after 20/10/2026 nobody looked' }
]

const own: Shown[] = [
  { code: 'CITATION_TO_REVOKED', plan: 'ha-rac', why: '12/KH-SNNMT was revoked on 05/3/2026, a week before' },
  { code: 'CITATION_TO_REPLACED', plan: 'ha-rac', why: '40/KH-UBND was replaced on 05/02/2026' },
  { code: 'LEAD_MISSING', plan: 'nghi-duong', why: 'none of its tasks names who leads' },
  { code: 'TASK_DUPLICATE', plan: 'thanh-ha', why: 'III.2 and III.3 are the same task twice' },
  { code: 'TASK_OUTSIDE_PERIOD', plan: 'thanh-ha', why: 'III.4 is of 2027-Q1, the period ends 31/12/2026' },
  { code: 'TASK_UNLINKED', plan: 'thanh-ha', why: 'III.1 to III.4 are its own initiative' },
  { code: 'TASK_UNLINKED', plan: 'ngo-quyen', why: 'traced, and neither task links to anything' },
  { code: 'CITATION_UNRESOLVED', plan: 'kinh-mon', why: '2417/QĐ-UBND is not in the register' },
  { code: 'CITATION_AMBIGUOUS', plan: 'kinh-mon', why: '766/QĐ-TTg without a date' },
  { code: 'ORGANIZATION_UNKNOWN', plan: 'kinh-mon', why: 'the steering board is no registered organization' },
  { code: 'CITATION_DATE_MISMATCH', plan: 'vinh-bao', why: '18/KH-UBND is of 20/01/2026, cited as of 21/01/2026' },
  { code: 'CITATION_ISSUER_MISMATCH', plan: 'nam-sach', why: "74/NQ-HĐND is the council's, cited as the UBND's" },
  { code: 'CITATION_TYPE_MISMATCH', plan: 'gia-loc', why: '18/KH-UBND cited as a Chương trình' },
  { code: 'CITATION_FORM_VARIANT', plan: 'tu-ky', why: '18/KHUBND: the hyphen is lost' },
  { code: 'CITATION_INCOMPLETE', plan: 'ninh-giang', why: '18/KH-UBND without its issuer' },
  { code: 'CITATION_POSTDATES', plan: 'thanh-mien', why: 'plan of 26/02/2026 cites a letter of 03/04/2026' },
  { code: 'DATE_IMPOSSIBLE', plan: 'chi-linh', why: '30/02/2026 is no day' }
]

export const shows: Shown[] = [...owed, ...changed, ...own]

import { type Static, Type } from 'typebox'
import { GAP_CODES, SEVERITIES } from '../coverage/codes.ts'
import { Evidence } from '../coverage/schemas.ts'
import { Code, DateOnly, list, nullable, oneOf, ref, Uuid } from '../lib/pieces.ts'
import { TIERS } from '../lib/tiers.ts'
import { PlanProposal, VERBS } from '../plans/schemas.ts'
import { MODES, TIMINGS } from '../plans/task-schemas.ts'
import * as example from './examples.ts'

const LONGEST = 100_000_000

const Span = Type.Object(
  {
    start: Type.Integer({ minimum: 0, maximum: LONGEST }),
    end: Type.Integer({ minimum: 0, maximum: LONGEST })
  },
  {
    $id: 'Span',
    description: 'A place in the text, in UTF-16 units: text.slice(start, end) shows it',
    examples: [{ start: 0, end: 12 }]
  }
)
// Read, not accepted: as long as the text had it.
const words = (description?: string) => Type.String({ maxLength: LONGEST, ...(description ? { description } : {}) })
const word = (description?: string) => nullable(words(description))
const span = Type.Unsafe<Static<typeof Span>>({ $ref: 'Span#' })
const spans = <T extends string>(fields: readonly T[]) =>
  Type.Object(Object.fromEntries(fields.map((field) => [field, Type.Optional(span)])))

const identity = {
  type: word(),
  number: word('What stands before the first slash or hyphen of the reference'),
  symbol: word('The rest of it'),
  reference: word('As written'),
  issuedOn: nullable(DateOnly),
  title: word('Without the type word')
}

const Head = Type.Object({
  ...identity,
  place: word(),
  dateText: word('The words of a date that is no full real day'),
  issuer: word('As written in the letterhead, else in the issuing sentence'),
  signedBy: Type.Optional(
    Type.Object({
      body: word('Signed for (TM. …)'),
      form: word('TM., KT., TL., TUQ., Q.'),
      office: word(),
      name: word(),
      span
    })
  ),
  carrier: Type.Optional(
    Type.Object(
      { ...identity, issuer: word(), spans: spans(['reference', 'issuedOn', 'title', 'issuer']) },
      { description: 'The decision that carries the plan as its annex' }
    )
  ),
  spans: spans(['type', 'number', 'symbol', 'reference', 'place', 'issuedOn', 'issuer', 'title'])
})

const Citation = Type.Object({
  verb: oneOf(VERBS),
  scope: oneOf(['preamble', 'body']),
  raw: words(),
  type: word(),
  number: word(),
  symbol: word(),
  reference: word(),
  date: nullable(DateOnly),
  dateText: word(),
  issuer: word(),
  title: word(),
  span
})

const Tier = oneOf(TIERS)
const Cascade = Type.Object({
  mode: oneOf(MODES),
  tiers: list(Tier, 5),
  organizations: list(words('A body as written')),
  answeredBy: oneOf(['task', 'plan']),
  words: word('The words it rests on'),
  span: Type.Optional(span)
})

const Target = Type.Object({
  text: words(),
  value: Type.Number(),
  unit: words(),
  comparator: oneOf(['=', '>=', '>', '<=', '<', 'range']),
  to: Type.Optional(Type.Number()),
  span
})

const Task = Type.Object({
  ordinal: words(),
  section: words(),
  text: words(),
  kind: oneOf(['scheduled', 'standing', 'campaign', 'assignment']),
  timing: Type.Object({
    kind: oneOf(TIMINGS),
    quarters: Type.Optional(list(words(), 400)),
    dueOn: Type.Optional(DateOnly)
  }),
  lead: list(words()),
  support: list(words()),
  targets: list(Target),
  cascade: Cascade,
  span,
  spans: spans(['text', 'timing', 'lead', 'support'])
})

const Obliges = Type.Object({
  tiers: list(Tier, 5),
  organizations: list(words()),
  dueOn: nullable(DateOnly),
  words: words(),
  source: oneOf(['execution', 'recipients'], 'Tổ chức thực hiện, or Nơi nhận'),
  evidence: list(Type.Object({ words: words(), tiers: list(Tier, 5), span }))
})

const Lint = Type.Object(
  {
    code: oneOf(GAP_CODES),
    severity: oneOf(SEVERITIES),
    message: words(),
    task: Type.Optional(words('Ordinal in the text read')),
    parentTask: Type.Optional(Uuid),
    parentOrdinal: Type.Optional(words()),
    citation: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Position among the citations' })
    ),
    evidence: ref(Evidence),
    span: Type.Optional(span)
  },
  { $id: 'ReadingFinding', description: 'What the plan above would find, before issue', examples: [example.finding] }
)
export type ReadingFinding = Static<typeof Lint>

export const Reading = Type.Object(
  {
    head: Head,
    citations: list(Citation, 100_000),
    tasks: list(Task, 100_000),
    obliges: nullable(Obliges, 'Whom the plan obliges, as its own words say'),
    recipients: list(Type.Object({ name: words(), note: word(), span }), 1_000),
    warnings: list(Type.Object({ code: words(), message: words(), span: Type.Optional(span) }), 100_000),
    plan: Type.Unsafe<Record<string, unknown>>(ref(PlanProposal)),
    lint: Type.Optional(list(Type.Unsafe<ReadingFinding>({ $ref: 'ReadingFinding#' }), 100_000)),
    saved: Type.Optional(Type.Object({ id: Uuid }, { description: 'The draft that was stored' })),
    text: Type.Optional(words('Of a file: the text that the offsets count in'))
  },
  {
    $id: 'Reading',
    description: 'A document as read: every field with its place in the text',
    examples: [example.reading]
  }
)
export type ReadingAnswer = Static<typeof Reading>

export const NewReading = Type.Object(
  { text: Type.String({ maxLength: 10_000_000, description: 'The whole text of one document' }) },
  { $id: 'NewReading', additionalProperties: false, examples: [{ text: example.text }] }
)
export type NewReading = Static<typeof NewReading>

export const ReadingQuery = Type.Object(
  {
    save: Type.Optional(oneOf(['draft'], 'Stores a draft plan; answers 201')),
    issuer: Type.Optional(
      Type.String({ ...Code, description: 'Code of the issuing body, when the text does not settle it' })
    ),
    against: Type.Optional(Type.String({ ...Uuid, description: 'A plan above: adds `lint`' }))
  },
  { additionalProperties: false }
)
export type ReadingQuery = Static<typeof ReadingQuery>

export const readingComponents = [Span, Lint, NewReading, Reading]

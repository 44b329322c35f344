import { type Static, Type } from 'typebox'
import { list, oneOf, ref, text, Uuid } from '../lib/pieces.ts'
import { TaskLink } from '../links/schemas.ts'
import * as example from './examples.ts'

const Kind = oneOf(['takes_up', 'details'], 'What the link would be')
const Score = Type.Number({ minimum: 0, maximum: 1, description: 'How likely a person would draw this link' })

export const Suggestion = Type.Object(
  {
    childTask: Uuid,
    parentTask: Uuid,
    parentPlan: Uuid,
    kind: Kind,
    strength: oneOf(['same', 'partial']),
    score: Score,
    confident: Type.Boolean({ description: 'That there is a link; its kind is still for a person to read' }),
    reasons: list(text(1_000), 20)
  },
  {
    $id: 'Suggestion',
    description: 'A link the matcher proposes; nothing counts until somebody confirms it',
    examples: [example.suggestion]
  }
)
export type Suggestion = Static<typeof Suggestion>

export const Suggestions = Type.Object(
  { items: Type.Array(ref(Suggestion), { maxItems: 1_000_000 }) },
  { $id: 'Suggestions', examples: [{ items: [example.suggestion] }] }
)
export type Suggestions = Static<typeof Suggestions>

export const AcceptedSuggestions = Type.Object(
  {
    items: Type.Array(Type.Object({ childTask: Uuid, parentTask: Uuid, kind: Kind }, { additionalProperties: false }), {
      minItems: 1,
      maxItems: 2_000
    })
  },
  {
    $id: 'AcceptedSuggestions',
    additionalProperties: false,
    examples: [
      {
        items: [
          { childTask: example.suggestion.childTask, parentTask: example.suggestion.parentTask, kind: 'takes_up' }
        ]
      }
    ]
  }
)
export type AcceptedSuggestions = Static<typeof AcceptedSuggestions>

export const ConfirmedLinks = Type.Object(
  { items: Type.Array(ref(TaskLink), { maxItems: 2_000 }) },
  { $id: 'ConfirmedLinks', description: 'The links made or confirmed', examples: [{ items: [example.link] }] }
)
export type ConfirmedLinks = Static<typeof ConfirmedLinks>

export const matchingComponents = [Suggestion, Suggestions, AcceptedSuggestions, ConfirmedLinks]

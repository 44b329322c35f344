import { type Static, Type } from 'typebox'
import { Code, DateOnly, nullable, oneOf, PageQuery, text, Uuid } from '../lib/pieces.ts'

export const TypeWord = text(100, 'Type as the field writes it: Kế hoạch, Chỉ thị, Nghị quyết, Luật…')
export const NumberPart = text(40, 'What stands before the first slash or hyphen: 24, 152, 41')
export const SymbolPart = text(60, 'The rest: KH-UBND, 2025/NĐ-CP, CT/TW')
export const Reference = text(120, 'Number and symbol as written: 24/KH-UBND, 41-CT/TW')
export const Title = text(2_000, 'Title without the type word')

const fields = {
  type: TypeWord,
  number: Type.Optional(nullable(NumberPart)),
  symbol: Type.Optional(nullable(SymbolPart)),
  reference: Type.Optional(nullable(Reference, 'Instead of number and symbol')),
  issuer: Code,
  issuedOn: Type.Optional(nullable(DateOnly)),
  title: Type.Optional(nullable(Title)),
  effectiveFrom: Type.Optional(nullable(DateOnly)),
  effectiveTo: Type.Optional(nullable(DateOnly))
}

const exampleInput = {
  type: 'Nghị quyết',
  number: '57',
  symbol: 'NQ/TW',
  issuer: 'BCT',
  issuedOn: '2024-12-22',
  title: 'Đột phá phát triển khoa học, công nghệ'
}

export const NewDocument = Type.Object(fields, {
  $id: 'NewDocument',
  additionalProperties: false,
  examples: [exampleInput]
})
export type NewDocument = Static<typeof NewDocument>

export const DocumentPatch = Type.Object(
  { ...fields, type: Type.Optional(TypeWord), issuer: Type.Optional(Code) },
  { $id: 'DocumentPatch', additionalProperties: false, minProperties: 1, examples: [{ issuedOn: '2024-12-22' }] }
)
export type DocumentPatch = Static<typeof DocumentPatch>

export const Document = Type.Object(
  {
    id: Uuid,
    type: TypeWord,
    number: nullable(NumberPart),
    symbol: nullable(SymbolPart),
    reference: nullable(Reference),
    issuer: Code,
    issuedOn: nullable(DateOnly),
    title: nullable(Title),
    state: oneOf(['draft', 'issued'], 'draft: of a plan not yet issued, cannot be cited'),
    effectiveFrom: nullable(DateOnly),
    effectiveTo: nullable(DateOnly),
    plan: nullable(Uuid, 'The plan this document is, or carries as its annex')
  },
  {
    $id: 'Document',
    description: 'A numbered document that may be cited (văn bản)',
    examples: [
      {
        id: '019b76da-a800-7000-8000-000000000001',
        ...exampleInput,
        reference: '57-NQ/TW',
        state: 'issued',
        effectiveFrom: null,
        effectiveTo: null,
        plan: null
      }
    ]
  }
)
export type Document = Static<typeof Document>

export const DocumentQuery = Type.Object(
  {
    reference: Type.Optional(Reference),
    number: Type.Optional(NumberPart),
    symbol: Type.Optional(SymbolPart),
    issuer: Type.Optional(Code),
    year: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2199 })),
    type: Type.Optional(TypeWord),
    q: Type.Optional(text(200, 'Part of the reference or title; accents optional')),
    ...PageQuery
  },
  { additionalProperties: false }
)
export type DocumentQuery = Static<typeof DocumentQuery>

export const documentComponents = [NewDocument, DocumentPatch, Document]

import { Type } from 'typebox'
import { type AnyRoute, route } from '../http/route.ts'
import { page, ref, Uuid } from '../lib/pieces.ts'
import { Document, DocumentPatch, DocumentQuery, NewDocument } from './schemas.ts'
import { createDocument, type FollowDocument, getDocument, listDocuments, patchDocument } from './service.ts'

const tag = 'documents'
const ById = Type.Object({ id: Type.String({ ...Uuid, examples: ['019b76da-a800-7000-8000-000000000001'] }) })

/** Routes of documents; `follow` is run in the transaction of every change. */
export const documentRoutes = (follow: FollowDocument): AnyRoute[] => [
  route({
    method: 'POST',
    path: '/v1/documents',
    operationId: 'createDocument',
    tag,
    summary: 'Register a document that may be cited',
    description:
      'Law, decree, directive, resolution, decision… One issuer, year, number and symbol make one document: a second is 409 naming the first. Citations that wait for it are resolved in the same transaction.',
    body: ref(NewDocument),
    success: { 201: ref(Document) },
    refusals: [400, 409, 413, 415, 422],
    async run(ctx, { body }) {
      const { document, revision } = await createDocument(ctx, body, follow)
      return { status: 201, body: document, revision, location: `/v1/documents/${document.id}` }
    }
  }),
  route({
    method: 'GET',
    path: '/v1/documents',
    operationId: 'listDocuments',
    tag,
    summary: 'Registered documents by filter',
    description: 'In order of registering; documents of draft plans are left out.',
    query: DocumentQuery,
    success: { 200: page(Document) },
    refusals: [400],
    run: async (ctx, { query, after }) => ({
      page: await listDocuments(ctx, query, after ? String(after[0]) : undefined)
    })
  }),
  route({
    method: 'GET',
    path: '/v1/documents/{id}',
    operationId: 'getDocument',
    tag,
    summary: 'One document',
    description: 'By its id; `plan` is the plan it is or carries.',
    params: ById,
    success: { 200: ref(Document) },
    refusals: [400, 404],
    async run(ctx, { params }) {
      const { document, revision } = await getDocument(ctx, params.id)
      return { body: document, revision }
    }
  }),
  route({
    method: 'PATCH',
    path: '/v1/documents/{id}',
    operationId: 'patchDocument',
    tag,
    summary: "Correct the register's entry of a document",
    description:
      "For slips of the register itself (a day typed wrong). A plan's own document is not corrected here: 409. Citations of its old and new number are resolved again. Needs If-Match.",
    params: ById,
    body: ref(DocumentPatch),
    success: { 200: ref(Document) },
    refusals: [400, 404, 409, 412, 413, 415, 422, 428],
    conditional: true,
    async run(ctx, { params, body }) {
      const { document, revision } = await patchDocument(ctx, params.id, body, follow)
      return { body: document, revision }
    }
  })
]

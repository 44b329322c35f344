import { type AnyRoute, route } from '../http/route.ts'
import { ref } from '../lib/pieces.ts'
import * as example from './examples.ts'
import { DOCX, PDF } from './read-file.ts'
import { NewReading, Reading, ReadingQuery } from './schemas.ts'
import { createReading } from './service.ts'

/** 10 MiB: a scan of a long plan; its text is far smaller. */
const LARGEST = 10 * 1024 * 1024

/** Routes of reading. */
export const readingRoutes = (): AnyRoute[] => [
  route({
    method: 'POST',
    path: '/v1/readings',
    operationId: 'createReading',
    tag: 'readings',
    summary: "Read a document's text into its structure",
    description:
      'A text, a Word file or a PDF file in; head, citations, tasks, obligations, targets and recipients out, each with its place in the text. Nothing is stored, and no text is refused: doubt is a warning. `against` names a plan above and adds what it would find; `save=draft` stores the plan as a draft and answers 201.',
    query: ReadingQuery,
    body: ref(NewReading),
    media: {
      'text/plain': { kind: 'text', description: 'The text in UTF-8; offsets count in it', example: example.text },
      [DOCX]: { kind: 'file', description: 'A Word file (.docx)' },
      [PDF]: { kind: 'file', description: 'A PDF file with a text layer' }
    },
    bodyLimit: LARGEST,
    asGiven: true,
    success: { 200: ref(Reading), 201: ref(Reading) },
    refusals: [400, 404, 409, 413, 415, 422],
    async run(ctx, { query, body, media }) {
      const reading = await createReading(ctx, media, body as unknown, query)
      if (!reading.saved) return { body: reading }
      return { status: 201, body: reading, location: `/v1/plans/${reading.saved.id}` }
    }
  })
]

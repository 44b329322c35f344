import type { FastifyError, FastifySchemaValidationError } from 'fastify'
import { type Static, Type } from 'typebox'
import { AppError, type Fault, type Language, type Refusal, type RefusalKind, refusal } from '../lib/errors.ts'
import { escapePointer } from './text.ts'

export const Problem = Type.Object(
  {
    type: Type.String({ format: 'uri-reference', maxLength: 200, description: 'A page that explains this code' }),
    title: Type.String({ maxLength: 300 }),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String({ maxLength: 4_000 }),
    code: Type.String({ maxLength: 100, description: 'Stable name of the refusal' }),
    errors: Type.Array(
      Type.Object({
        pointer: Type.String({ maxLength: 500, description: 'JSON pointer into the body, or /name of a parameter' }),
        message: Type.String({ maxLength: 1_000 })
      }),
      { maxItems: 10_000 }
    ),
    requestId: Type.String({ maxLength: 100 }),
    existing: Type.Optional(Type.String({ maxLength: 100, description: 'Id of what is already there (409)' }))
  },
  {
    $id: 'Problem',
    description: 'RFC 9457 problem details: the answer of every refusal',
    examples: [
      {
        type: '/problems/plan_not_found',
        title: 'Không tìm thấy kế hoạch',
        status: 404,
        detail: 'Không có kế hoạch 019b76da-a800-7000-8000-000000000001.',
        code: 'plan_not_found',
        errors: [],
        requestId: 'req-1'
      }
    ]
  }
)
export type Problem = Static<typeof Problem>

/** The one place where a refusal becomes an HTTP status. */
const STATUS: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  not_found: 404,
  conflict: 409,
  precondition_failed: 412,
  unprocessable: 422,
  precondition_required: 428
}

/** Refusals of the door itself, which no service knows. */
const OF_THE_DOOR = new Map<string, number>()

export const statusOf = ({ code, kind }: { code: string; kind: RefusalKind }): number =>
  OF_THE_DOOR.get(code) ?? STATUS[kind]

const notValid = refusal('validation_failed', 'invalid', 'Dữ liệu gửi lên không hợp lệ', 'The request is not valid')
const fixed = (code: string, status: number, vi: string, en: string): Refusal & { status: number } => {
  OF_THE_DOOR.set(code, status)
  return { ...refusal(code, 'invalid', vi, en), status }
}
const notJson = fixed('malformed_json', 400, 'Thân yêu cầu không phải JSON đúng', 'The body is not valid JSON')
const tooLarge = fixed('body_too_large', 413, 'Thân yêu cầu quá lớn', 'The body is too large')
const wrongMedia = fixed('unsupported_media_type', 415, 'Kiểu nội dung không được nhận', 'Unsupported media type')
export const badRequest = fixed('bad_request', 400, 'Yêu cầu không hợp lệ', 'Bad request')
const internal = fixed('internal_error', 500, 'Lỗi bên trong dịch vụ', 'Internal error')
export const noRoute = fixed('route_not_found', 404, 'Không có địa chỉ này', 'No such address')
export const wrongMethod = fixed(
  'method_not_allowed',
  405,
  'Phương thức không dùng được ở địa chỉ này',
  'Method not allowed'
)
export const notReady = fixed('not_ready', 503, 'Dịch vụ chưa sẵn sàng', 'Not ready')

/** A problem for a fixed refusal of the door itself. */
export const problem = (
  refused: Refusal & { status: number },
  language: Language,
  requestId: string,
  detail?: string,
  errors: Problem['errors'] = []
): Problem => ({
  type: `/problems/${refused.code}`,
  title: refused.title[language],
  status: refused.status,
  detail: detail ?? `${refused.title[language]}.`,
  code: refused.code,
  errors,
  requestId
})

const VI: Readonly<Record<string, (p: Record<string, unknown>) => string>> = {
  type: (p) => `phải có kiểu ${String(p['type'])}`,
  required: () => 'bắt buộc phải có',
  additionalProperties: () => 'không phải trường được biết',
  enum: (p) => `phải là một trong: ${(p['allowedValues'] as unknown[]).join(', ')}`,
  maxLength: (p) => `dài quá ${String(p['limit'])} ký tự`,
  minLength: () => 'không được để trống',
  maxItems: (p) => `có quá ${String(p['limit'])} mục`,
  minItems: (p) => `phải có ít nhất ${String(p['limit'])} mục`,
  minProperties: () => 'phải có ít nhất một trường',
  pattern: () => 'không đúng dạng',
  format: (p) => `không phải ${String(p['format'])} có thật`,
  minimum: (p) => `không được nhỏ hơn ${String(p['limit'])}`,
  maximum: (p) => `không được lớn hơn ${String(p['limit'])}`
}

/** A key is as long as its sender likes; what is said about it is not. */
const POINTER_LENGTH = 500
const DETAIL_LENGTH = 4_000

function validationFault(error: FastifySchemaValidationError): Fault {
  const named = error.params['missingProperty'] ?? error.params['additionalProperty']
  const pointer = named === undefined ? error.instancePath : `${error.instancePath}/${escapePointer(String(named))}`
  const en =
    error.keyword === 'additionalProperties'
      ? 'is not a known field'
      : error.keyword === 'required'
        ? 'is required'
        : error.keyword === 'enum'
          ? `must be one of: ${(error.params['allowedValues'] as unknown[]).join(', ')}`
          : (error.message ?? 'is not valid')
  return {
    pointer: pointer.slice(0, POINTER_LENGTH),
    message: { vi: VI[error.keyword]?.(error.params) ?? 'không hợp lệ', en }
  }
}

const MAX_FAULTS = 100

/** Any error as a problem, in the caller's language. A 500 says nothing of SQL, paths or stacks. */
export function toProblem(error: unknown, language: Language, requestId: string): Problem {
  if (error instanceof AppError) {
    return {
      type: `/problems/${error.code}`,
      title: error.title[language],
      status: statusOf(error),
      detail: error.detail[language].slice(0, DETAIL_LENGTH),
      code: error.code,
      errors: error.faults.map(({ pointer, message }) => ({
        pointer: pointer.slice(0, POINTER_LENGTH),
        message: message[language]
      })),
      requestId,
      ...error.extra
    }
  }
  const known = error as Partial<FastifyError>
  if (known.validation) {
    const faults = known.validation.slice(0, MAX_FAULTS).map(validationFault)
    const where = faults.map(({ pointer }) => pointer || '/').join(', ')
    return problem(
      { ...notValid, status: 400 },
      language,
      requestId,
      (language === 'vi' ? `Sai ở: ${where}` : `At fault: ${where}`).slice(0, DETAIL_LENGTH),
      faults.map(({ pointer, message }) => ({ pointer, message: message[language] }))
    )
  }
  if (known.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return problem(tooLarge, language, requestId)
  if (known.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return problem(wrongMedia, language, requestId)
  if (known.code === 'FST_ERR_CTP_INVALID_JSON_BODY') return problem(notJson, language, requestId)
  if (typeof known.statusCode === 'number' && known.statusCode >= 400 && known.statusCode < 500) {
    return problem({ ...badRequest, status: known.statusCode }, language, requestId)
  }
  return problem(internal, language, requestId)
}

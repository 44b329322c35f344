import { AppError, fault, type Refusal, refusal, type Words } from '../lib/errors.ts'
import type { Reason } from './files/unreadable.ts'

const unreadable = (code: string, vi: string, en: string): Refusal => refusal(code, 'unprocessable', vi, en)

const FILES: Readonly<Record<Reason, { refused: Refusal; detail: Words }>> = {
  not_the_kind: {
    refused: unreadable('file_of_another_kind', 'Tệp không đúng loại', 'The file is of another kind'),
    detail: {
      vi: 'Nội dung tệp không khớp Content-Type: cần tệp Word .docx (không phải .doc) hoặc PDF.',
      en: 'The file is not what its Content-Type says: a Word .docx (not .doc) or a PDF is needed.'
    }
  },
  broken: {
    refused: unreadable('file_broken', 'Tệp hỏng', 'The file is broken'),
    detail: {
      vi: 'Không đọc được tệp: tệp hỏng hoặc thiếu. Hãy mở và lưu lại rồi gửi lại.',
      en: 'The file cannot be read: it is broken or cut. Open it, save it again and send that.'
    }
  },
  encrypted: {
    refused: unreadable('file_encrypted', 'Tệp có mật khẩu', 'The file is encrypted'),
    detail: { vi: 'Tệp được bảo vệ bằng mật khẩu.', en: 'The file is protected by a password.' }
  },
  inflates_too_far: {
    refused: unreadable('file_inflates_too_far', 'Tệp giải nén quá lớn', 'The file inflates too far'),
    detail: { vi: 'Nội dung tệp sau giải nén vượt 50 MB.', en: 'The file holds more than 50 MB once inflated.' }
  },
  declares_entities: {
    refused: unreadable('file_declares_entities', 'Tệp khai báo thực thể XML', 'The file declares XML entities'),
    detail: {
      vi: 'Tệp khai báo DOCTYPE; không có tệp Word nào cần.',
      en: 'The file has a DOCTYPE; no Word file needs one.'
    }
  },
  too_many_pages: {
    refused: unreadable('file_too_many_pages', 'Tệp quá nhiều trang', 'The file has too many pages'),
    detail: { vi: 'Tệp có hơn 500 trang.', en: 'The file has more than 500 pages.' }
  },
  without_text: {
    refused: unreadable('file_without_text', 'Tệp không có lớp văn bản', 'The file has no text layer'),
    detail: {
      vi: 'Tệp không có chữ đọc được (bản chụp?): hãy nhận dạng ký tự (OCR), hoặc gửi tệp Word hay văn bản gốc.',
      en: 'The file has no text that can be read (a scan?): run OCR over it, or send the Word file or the text itself.'
    }
  },
  took_too_long: {
    refused: unreadable('file_took_too_long', 'Đọc tệp quá lâu', 'The file took too long'),
    detail: { vi: 'Tệp không đọc xong trong 10 giây.', en: 'The file was not read within 10 seconds.' }
  }
}

const issuerUnknown = refusal(
  'reading_issuer_unknown',
  'unprocessable',
  'Chưa xác định được cơ quan ban hành',
  'The issuing body is not determined'
)

export const fileUnreadable = (reason: Reason) => new AppError(FILES[reason].refused, FILES[reason].detail)

/** A draft needs the code of its issuer. */
export const readingIssuerUnknown = (name: string | null, codes: readonly string[]) =>
  new AppError(
    issuerUnknown,
    {
      vi: `${name === null ? 'Văn bản không nêu cơ quan ban hành' : codes.length > 1 ? `"${name}" có thể là ${codes.join(', ')}` : `"${name}" chưa có trong sổ`}: nêu mã ở tham số issuer.`,
      en: `${name === null ? 'The text names no issuing body' : codes.length > 1 ? `"${name}" may be ${codes.join(', ')}` : `"${name}" is not registered`}: give its code as issuer.`
    },
    [fault('/issuer', 'cần mã cơ quan ban hành', 'needs the code of the issuing body')]
  )

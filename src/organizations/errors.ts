import { AppError, fault, refusal } from '../lib/errors.ts'

const notFound = refusal('organization_not_found', 'not_found', 'Không tìm thấy cơ quan', 'Organization not found')
const blockMissing = refusal('block_not_found', 'not_found', 'Không tìm thấy cụm, khối', 'Block not found')
const unknown = refusal(
  'unknown_organization',
  'unprocessable',
  'Cơ quan chưa được đăng ký',
  'Organization is not registered'
)
const unknownOfBlocks = refusal(
  'unknown_block',
  'unprocessable',
  'Cụm, khối chưa được đăng ký',
  'Block is not registered'
)
const codeDiffers = refusal('code_differs', 'invalid', 'Mã không khớp địa chỉ', 'Code differs from the address')
const treeOrder = refusal('organization_tree_order', 'unprocessable', 'Trái thứ tự cấp', 'Against the order of tiers')
const treeCycle = refusal(
  'organization_tree_cycle',
  'unprocessable',
  'Cây cơ quan bị vòng',
  'The tree would have a cycle'
)
const tierFixed = refusal('tier_fixed', 'conflict', 'Không đổi được cấp', 'The tier is fixed')
const validity = refusal('validity_reversed', 'invalid', 'Thời hạn đảo ngược', 'Validity is reversed')

export const organizationNotFound = (code: string) =>
  new AppError(notFound, { vi: `Không có cơ quan mã ${code}.`, en: `There is no organization ${code}.` })

export const blockNotFound = (code: string) =>
  new AppError(blockMissing, { vi: `Không có cụm, khối mã ${code}.`, en: `There is no block ${code}.` })

/** Codes named in a body that nobody registered, each with its place. */
export const unknownOrganizations = (places: readonly { pointer: string; code: string }[]) =>
  new AppError(
    unknown,
    {
      vi: `Chưa đăng ký: ${places.map(({ code }) => code).join(', ')}. Hãy đăng ký cơ quan trước (PUT /v1/organizations/{code}).`,
      en: `Not registered: ${places.map(({ code }) => code).join(', ')}. Register first (PUT /v1/organizations/{code}).`
    },
    places.map(({ pointer, code }) => fault(pointer, `chưa có cơ quan mã ${code}`, `no organization ${code}`))
  )

export const unknownBlocks = (places: readonly { pointer: string; code: string }[]) =>
  new AppError(
    unknownOfBlocks,
    {
      vi: `Chưa đăng ký cụm, khối: ${places.map(({ code }) => code).join(', ')}.`,
      en: `Blocks not registered: ${places.map(({ code }) => code).join(', ')}.`
    },
    places.map(({ pointer, code }) => fault(pointer, `chưa có cụm, khối mã ${code}`, `no block ${code}`))
  )

export const codeMismatch = () =>
  new AppError(
    codeDiffers,
    { vi: 'Mã trong thân khác mã trên địa chỉ.', en: 'The code in the body differs from the address.' },
    [fault('/code', 'phải bằng mã trên địa chỉ', 'must equal the code in the address')]
  )

export const parentNotHigher = () =>
  new AppError(
    treeOrder,
    { vi: 'Cơ quan cấp trên không được ở cấp thấp hơn.', en: 'A parent must not stand at a lower tier.' },
    [fault('/parent', 'ở cấp thấp hơn cơ quan này', 'stands at a lower tier than this organization')]
  )

export const childAbove = (child: string) =>
  new AppError(
    treeOrder,
    {
      vi: `Cơ quan trực thuộc ${child} đang ở cấp cao hơn cấp mới.`,
      en: `Its child ${child} stands above the new tier.`
    },
    [fault('/tier', `cao hơn không được cấp của ${child}`, `must not be below the tier of ${child}`)]
  )

export const cycle = () =>
  new AppError(
    treeCycle,
    { vi: 'Cơ quan cấp trên lại nằm dưới chính nó.', en: 'The parent lies under the organization itself.' },
    [fault('/parent', 'tạo thành vòng', 'makes a cycle')]
  )

export const tierIsFixed = () =>
  new AppError(
    tierFixed,
    {
      vi: 'Cơ quan đã có kế hoạch: cấp của kế hoạch đã ghi không đổi được. Hãy đăng ký cơ quan mới và ghi cơ quan kế thừa.',
      en: 'It has plans, whose tier is frozen. Register a new organization and name it as successor.'
    },
    [fault('/tier', 'đã có kế hoạch, không đổi được', 'has plans, cannot change')]
  )

export const validityReversed = () =>
  new AppError(validity, { vi: 'validTo trước validFrom.', en: 'validTo is before validFrom.' }, [
    fault('/validTo', 'trước validFrom', 'is before validFrom')
  ])

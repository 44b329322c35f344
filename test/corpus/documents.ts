/** The five real plans as API payloads: the one door of this folder for the tests. */
import { haiPhong } from './hai-phong.ts'
import { nghiDuong } from './nghi-duong.ts'
import { soTuPhapHaiPhong, soTuPhapLangSon } from './so-tu-phap.ts'
import { vietHoa } from './viet-hoa.ts'

export { documents } from './authorities.ts'
export { goldLinks } from './gold.ts'
export { nghiDuongLinks } from './nghi-duong-links.ts'
export { organizations } from './organizations.ts'
export type { DocumentBody, LinkLabel, OrganizationBody, PlanBody, TaskBody } from './payloads.ts'
export { corpusAvailable } from './source.ts'

/** `POST /v1/plans` bodies, read from the texts at each call; they throw when the corpus is absent. */
export const plans = { haiPhong, soTuPhapHaiPhong, nghiDuong, vietHoa, soTuPhapLangSon }

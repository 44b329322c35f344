import t from 'tap'
import type { Candidate, Cited } from '../../src/documents/resolve.ts'
import { isImpossible } from '../../src/documents/when.ts'
import { bodies, cites, type From, issued, judged, primeMinister } from '../support/register.ts'

// Section 3 of the model, key by key. A verdict is written "state rule"; "→" stands before the document it leads to.

interface Case {
  says: string
  from: From
  cited: Cited
  among: Candidate[]
  verdict: string
  to?: Candidate
  differs?: string[]
  candidates?: Candidate[]
}

function judge(group: string, cases: readonly Case[]): void {
  t.test(group, async (t) => {
    for (const { says, from, cited, among, verdict, to, differs, candidates } of cases) {
      const found = judged(from, cited, among)
      t.equal(`${found.state} ${found.rule}`, verdict, says)
      t.equal(found.document, to?.id ?? null, `${says}: document`)
      t.same(
        found.differs.map(({ field, cited, actual }) => `${field}: ${cited} / ${actual}`),
        differs ?? [],
        `${says}: differences`
      )
      if (candidates) {
        t.same(found.candidates, candidates.map(({ id }) => id).sort(), `${says}: candidates`)
      }
      const backwards = judged(from, cited, among.toReversed())
      t.same(backwards, found, `${says}: in whatever order they are read`)
    }
  })
}

const ward: From = { by: 'HP.VH', on: '2026-03-01' }
const city = issued('24/KH-UBND', 'HP', '2026-01-26')
const otherCity = issued('24/KH-UBND', 'LS', '2026-01-26')
const lastYear = issued('24/KH-UBND', 'HP', '2025-01-20')
const decision57 = issued('57-NQ/TW', 'BCT', '2024-12-22', 'Nghị quyết')
const decree = issued('152/2025/NĐ-CP', 'CP', '2025-06-14', 'Nghị định')
const old733 = issued('733/QĐ-TTg', 'CP', '2019-06-14', 'Quyết định')
const new733 = issued('733/QĐ-TTg', 'CP', '2025-04-09', 'Quyết định')
const party46 = issued('46-CT/TU', 'HP.TU', '2025-06-26', 'Chỉ thị')
const council74 = issued('74/NQ-HĐND', 'HP.HDND', '2025-12-11', 'Nghị quyết')
const CITY = 'Ủy ban nhân dân thành phố Hải Phòng'

judge('key (1): issuer, year, number, symbol and date', [
  {
    says: 'everything agrees',
    from: ward,
    cited: cites('24/KH-UBND', CITY, '2026-01-26', 'Kế hoạch'),
    among: [city, lastYear, otherCity],
    verdict: 'resolved issuer_and_date',
    to: city
  },
  {
    says: 'the type differs: it is that document, and the type is told',
    from: ward,
    cited: cites('24/KH-UBND', CITY, '2026-01-26', 'Chương trình'),
    among: [city],
    verdict: 'resolved_with_mismatch issuer_and_date',
    to: city,
    differs: ['type: Chương trình / Kế hoạch']
  },
  {
    says: 'a type in other case is the same type',
    from: ward,
    cited: cites('24/KH-UBND', CITY, '2026-01-26', 'kế hoạch'),
    among: [city],
    verdict: 'resolved issuer_and_date',
    to: city
  },
  {
    says: 'leading zeros of the number say nothing',
    from: ward,
    cited: cites('024/KH-UBND', CITY, '2026-01-26'),
    among: [city],
    verdict: 'resolved issuer_and_date',
    to: city
  },
  {
    says: 'spaces around slash and hyphen, a long dash and small letters say nothing',
    from: ward,
    cited: cites('24 / kh – ubnd', CITY, '2026-01-26'),
    among: [city],
    verdict: 'resolved issuer_and_date',
    to: city
  },
  {
    says: 'the letter suffix of a number is part of it',
    from: ward,
    cited: cites('030c/NQ-CP', 'Chính phủ', '2025-03-08'),
    among: [issued('30/NQ-CP', 'CP', '2025-03-08'), issued('30c/NQ-CP', 'CP', '2025-03-08')],
    verdict: 'resolved issuer_and_date',
    to: issued('30c/NQ-CP', 'CP', '2025-03-08')
  },
  {
    says: 'the letter Ð (eth) is Đ',
    from: ward,
    cited: cites('12/QÐ-UBND', 'UBND thành phố', '2026-01-05'),
    among: [issued('12/QĐ-UBND', 'HP', '2026-01-05')],
    verdict: 'resolved issuer_and_date',
    to: issued('12/QĐ-UBND', 'HP', '2026-01-05')
  },
  {
    says: 'a law has its year in the symbol and no type code',
    from: ward,
    cited: cites('06/2022/QH15', null, '2022-06-15'),
    among: [issued('06/2022/QH15', 'CP', '2022-06-15')],
    verdict: 'resolved date_without_issuer',
    to: issued('06/2022/QH15', 'CP', '2022-06-15')
  },
  {
    says: 'a plan annexed to a decision is cited by the number of the decision',
    from: ward,
    cited: cites('99/QĐ-UBND', 'UBND thành phố', '2026-01-26', 'Quyết định'),
    among: [city, issued('99/QĐ-UBND', 'HP', '2026-01-26', 'Quyết định')],
    verdict: 'resolved issuer_and_date',
    to: issued('99/QĐ-UBND', 'HP', '2026-01-26', 'Quyết định')
  }
])

judge('key (2): the date differs within the year', [
  {
    says: 'another day of the year: that document, and both dates',
    from: ward,
    cited: cites('24/KH-UBND', CITY, '2026-01-25'),
    among: [city, lastYear],
    verdict: 'resolved_with_mismatch date_differs_in_year',
    to: city,
    differs: ['date: 2026-01-25 / 2026-01-26']
  },
  {
    says: 'a day that does not exist is judged, with its words',
    from: ward,
    cited: cites('24/KH-UBND', CITY, 'ngày 30 tháng 02 năm 2026'),
    among: [city],
    verdict: 'resolved_with_mismatch date_differs_in_year',
    to: city,
    differs: ['date: ngày 30 tháng 02 năm 2026 / 2026-01-26']
  },
  {
    says: 'a blank day is no contradiction',
    from: ward,
    cited: cites('24/KH-UBND', CITY, 'ngày … tháng 01 năm 2026'),
    among: [city, lastYear],
    verdict: 'resolved issuer_and_year',
    to: city
  },
  {
    says: 'a blank day in another month is one',
    from: ward,
    cited: cites('24/KH-UBND', CITY, 'ngày … tháng 02 năm 2026'),
    among: [city],
    verdict: 'resolved_with_mismatch date_differs_in_year',
    to: city,
    differs: ['date: ngày … tháng 02 năm 2026 / 2026-01-26']
  },
  {
    says: 'the year alone, with issuer and number, is the whole identity',
    from: ward,
    cited: cites('24/KH-UBND', CITY, 'năm 2025'),
    among: [city, lastYear],
    verdict: 'resolved issuer_and_year',
    to: lastYear
  },
  {
    says: 'a year of which there is none leads nowhere',
    from: ward,
    cited: cites('24/KH-UBND', CITY, 'năm 2024'),
    among: [city, lastYear],
    verdict: 'unresolved nothing_matches'
  }
])

judge('key (3): the date in another year', [
  {
    says: '57-NQ/TW of 22/12/2024 cited as of 21/12/2023',
    from: ward,
    cited: cites('57-NQ/TW', 'Bộ Chính trị', '2023-12-21', 'Nghị quyết'),
    among: [decision57],
    verdict: 'resolved_with_mismatch date_in_other_year',
    to: decision57,
    differs: ['date: 2023-12-21 / 2024-12-22']
  },
  {
    says: 'a Party number given twice is not unique',
    from: ward,
    cited: cites('03-NQ/TU', 'Thành ủy', '2023-05-05'),
    among: [issued('03-NQ/TU', 'HP.TU', '2021-01-10'), issued('03-NQ/TU', 'HP.TU', '2025-12-10')],
    verdict: 'ambiguous several_match',
    candidates: [issued('03-NQ/TU', 'HP.TU', '2021-01-10'), issued('03-NQ/TU', 'HP.TU', '2025-12-10')]
  },
  {
    says: 'a symbol that carries its year is unique too',
    from: ward,
    cited: cites('152/2025/NĐ-CP', 'Chính phủ', '2024-06-14'),
    among: [decree],
    verdict: 'resolved_with_mismatch date_in_other_year',
    to: decree,
    differs: ['date: 2024-06-14 / 2025-06-14']
  },
  {
    says: 'an administrative number of another year, day and month agreeing',
    from: ward,
    cited: cites('24/KH-UBND', CITY, '2024-01-20'),
    among: [city, lastYear],
    verdict: 'resolved_with_mismatch date_in_other_year',
    to: lastYear,
    differs: ['date: 2024-01-20 / 2025-01-20']
  },
  {
    says: 'not when day or month differ: the number began anew in January',
    from: ward,
    cited: cites('24/KH-UBND', CITY, '2024-01-21'),
    among: [city, lastYear],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: 'not when the cited year has such a document: that one is meant',
    from: ward,
    cited: cites('24/KH-UBND', CITY, '2026-01-20'),
    among: [city, lastYear],
    verdict: 'resolved_with_mismatch date_differs_in_year',
    to: city,
    differs: ['date: 2026-01-20 / 2026-01-26']
  },
  {
    says: 'nor when that one came after the citing plan: it has the number of the year all the same',
    from: { by: 'HP.VH', on: '2026-01-21' },
    cited: cites('24/KH-UBND', CITY, '2026-01-20'),
    among: [city, lastYear],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: 'two years with the day and month: no telling which',
    from: ward,
    cited: cites('24/KH-UBND', CITY, '2024-01-20'),
    among: [lastYear, issued('24/KH-UBND', 'HP', '2023-01-20')],
    verdict: 'ambiguous several_match',
    candidates: [lastYear, issued('24/KH-UBND', 'HP', '2023-01-20')]
  },
  {
    says: 'a Party number of which only the wrong year is written',
    from: ward,
    cited: cites('57-NQ/TW', 'Bộ Chính trị', 'năm 2023'),
    among: [decision57],
    verdict: 'resolved_with_mismatch date_in_other_year',
    to: decision57,
    differs: ['date: năm 2023 / 2024-12-22']
  }
])

judge('key (4): no issuer written', [
  {
    says: 'a body above with number, symbol and the very day',
    from: ward,
    cited: cites('24/KH-UBND', null, '2026-01-26'),
    among: [city, otherCity],
    verdict: 'resolved date_without_issuer',
    to: city
  },
  {
    says: 'another day is not enough without an issuer',
    from: ward,
    cited: cites('24/KH-UBND', null, '2026-01-25'),
    among: [city],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: 'ancestors before central bodies',
    from: ward,
    cited: cites('24/KH-UBND', null, '2026-01-26'),
    among: [issued('24/KH-UBND', 'CP', '2026-01-26'), city],
    verdict: 'resolved date_without_issuer',
    to: city
  },
  {
    says: 'then central bodies',
    from: ward,
    cited: cites('152/2025/NĐ-CP', null, '2025-06-14'),
    among: [decree],
    verdict: 'resolved date_without_issuer',
    to: decree
  },
  {
    says: 'two ancestors with the number and day: not unique in scope',
    from: { by: 'HP.VH.KT', on: '2026-03-01' },
    cited: cites('24/KH-UBND', null, '2026-01-26'),
    among: [city, issued('24/KH-UBND', 'HP.VH', '2026-01-26')],
    verdict: 'ambiguous several_match',
    candidates: [city, issued('24/KH-UBND', 'HP.VH', '2026-01-26')]
  },
  {
    says: 'never into another province, though nothing else bears the number',
    from: ward,
    cited: cites('24/KH-UBND', null, '2026-01-26'),
    among: [otherCity],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: 'nor to another commune of the province',
    from: ward,
    cited: cites('24/KH-UBND', null, '2026-01-26'),
    among: [issued('24/KH-UBND', 'HP.ND', '2026-01-26')],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: 'the Party committee of the province stands beside its government',
    from: ward,
    cited: cites('46-CT/TU', null, '2025-06-26'),
    among: [party46, issued('46-CT/TU', 'LS.TU', '2025-06-26')],
    verdict: 'resolved date_without_issuer',
    to: party46
  },
  {
    says: 'a number with its year needs no day',
    from: ward,
    cited: cites('152/2025/NĐ-CP', null, null),
    among: [decree],
    verdict: 'resolved number_carries_year',
    to: decree
  },
  {
    says: 'nor is a year that agrees a mismatch',
    from: ward,
    cited: cites('152/2025/NĐ-CP', null, 'năm 2025'),
    among: [decree],
    verdict: 'resolved number_carries_year',
    to: decree
  },
  {
    says: 'but a wrong day of it is',
    from: ward,
    cited: cites('152/2025/NĐ-CP', null, '2025-06-15'),
    among: [decree],
    verdict: 'resolved_with_mismatch date_differs_in_year',
    to: decree,
    differs: ['date: 2025-06-15 / 2025-06-14']
  },
  {
    says: "one's own earlier plan is in scope",
    from: ward,
    cited: cites('24/KH-UBND', null, '2026-01-30'),
    among: [issued('24/KH-UBND', 'HP.VH', '2026-01-30'), city],
    verdict: 'resolved date_without_issuer',
    to: issued('24/KH-UBND', 'HP.VH', '2026-01-30')
  }
])

judge('key (5): the very number and day, of another body', [
  {
    says: "the council's resolution, cited as the committee's",
    from: ward,
    cited: cites('74/NQ-HĐND', CITY, '2025-12-11'),
    among: [council74],
    verdict: 'resolved_with_mismatch other_issuer',
    to: council74,
    differs: [`issuer: ${CITY} / Hội đồng nhân dân thành phố Hải Phòng`]
  },
  {
    says: 'a body nobody knows, but the number and day of one above',
    from: ward,
    cited: cites('24/KH-UBND', 'Ban Chỉ đạo thành phố', '2026-01-26'),
    among: [city],
    verdict: 'resolved_with_mismatch other_issuer',
    to: city,
    differs: [`issuer: Ban Chỉ đạo thành phố / ${CITY}`]
  },
  {
    says: 'another day is nothing',
    from: ward,
    cited: cites('74/NQ-HĐND', CITY, '2025-12-12'),
    among: [council74],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: 'never a body of another province',
    from: ward,
    cited: cites('24/KH-UBND', 'Sở Nội vụ', '2026-01-26'),
    among: [otherCity],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: 'nor another commune, whose numbers are all alike',
    from: ward,
    cited: cites('24/KH-UBND', 'UBND xã An Lão', '2026-01-26'),
    among: [issued('24/KH-UBND', 'HP.ND', '2026-01-26')],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: "a plan said to be another province's is not one's own province's of the same number and day",
    from: ward,
    cited: cites('24/KH-UBND', 'UBND tỉnh Lạng Sơn', '2026-01-26'),
    among: [city],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: 'the body written comes first, also on another day',
    from: ward,
    cited: cites('24/KH-UBND', 'UBND phường Việt Hòa', '2026-01-26'),
    among: [city, issued('24/KH-UBND', 'HP.VH', '2026-02-02')],
    verdict: 'resolved_with_mismatch date_differs_in_year',
    to: issued('24/KH-UBND', 'HP.VH', '2026-02-02'),
    differs: ['date: 2026-01-26 / 2026-02-02']
  }
])

const dotted = issued('136/2001/QĐ-TTg', 'CP', '2001-09-17', 'Quyết định')
const plain1961 = issued('1961/QĐ-UBND', 'HP', '2025-07-01', 'Quyết định')

judge('key (6): form variants', [
  {
    says: 'a lost hyphen',
    from: ward,
    cited: cites('1961/QĐUBND', 'UBND thành phố', '2025-07-01'),
    among: [plain1961],
    verdict: 'resolved_with_mismatch form_variant',
    to: plain1961,
    differs: ['form: 1961/QĐUBND / 1961/QĐ-UBND']
  },
  {
    says: 'a dot for a hyphen; the symbol carries the year, so no day is needed',
    from: ward,
    cited: cites('136/2001/QĐ.TTg', 'Thủ tướng Chính phủ', null),
    among: [dotted],
    verdict: 'resolved_with_mismatch form_variant',
    to: dotted,
    differs: ['form: 136/2001/QĐ.TTg / 136/2001/QĐ-TTg']
  },
  {
    says: 'without an issuer, on the very day',
    from: ward,
    cited: cites('1961/QĐUBND', null, '2025-07-01'),
    among: [plain1961],
    verdict: 'resolved_with_mismatch form_variant',
    to: plain1961,
    differs: ['form: 1961/QĐUBND / 1961/QĐ-UBND']
  },
  {
    says: 'a lost hyphen and a wrong day: both are told',
    from: ward,
    cited: cites('1961/QĐUBND', 'UBND thành phố', '2025-07-02'),
    among: [plain1961],
    verdict: 'resolved_with_mismatch form_variant',
    to: plain1961,
    differs: ['date: 2025-07-02 / 2025-07-01', 'form: 1961/QĐUBND / 1961/QĐ-UBND']
  },
  {
    says: 'a lost hyphen and no day: ambiguous like any undated number',
    from: ward,
    cited: cites('1961/QĐUBND', 'UBND thành phố', null),
    among: [plain1961],
    verdict: 'ambiguous undated',
    candidates: [plain1961]
  },
  {
    says: 'the number as it is written comes first',
    from: ward,
    cited: cites('24/KHUBND', CITY, '2026-01-26'),
    among: [city, issued('24/KHUBND', 'HP', '2026-01-26')],
    verdict: 'resolved issuer_and_date',
    to: issued('24/KHUBND', 'HP', '2026-01-26')
  },
  {
    says: 'a form variant of another province is none',
    from: ward,
    cited: cites('24/KHUBND', null, '2026-01-26'),
    among: [otherCity],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: 'the number itself is never a variant',
    from: ward,
    cited: cites('12/025/NĐ-CP', 'Chính phủ', '2025-01-02'),
    among: [issued('1/2025/NĐ-CP', 'CP', '2025-01-02')],
    verdict: 'unresolved nothing_matches'
  }
])

judge('undated numbers are ambiguous, even with one candidate', [
  {
    says: '733/QĐ-TTg, of 2019 and of 2025',
    from: ward,
    cited: cites('733/QĐ-TTg', null, null, 'Quyết định'),
    among: [old733, new733],
    verdict: 'ambiguous undated',
    candidates: [old733, new733]
  },
  {
    says: '733/QĐ-TTg, of which one is registered',
    from: ward,
    cited: cites('733/QĐ-TTg', null, null),
    among: [new733],
    verdict: 'ambiguous undated',
    candidates: [new733]
  },
  {
    says: 'also with its issuer',
    from: ward,
    cited: cites('733/QĐ-TTg', 'Thủ tướng Chính phủ', null),
    among: [old733, new733],
    verdict: 'ambiguous undated',
    candidates: [old733, new733]
  },
  {
    says: 'a Party number carries no year either',
    from: ward,
    cited: cites('01-KL/TW', 'Bộ Chính trị', null),
    among: [issued('01-KL/TW', 'BCT', '2021-05-18')],
    verdict: 'ambiguous undated',
    candidates: [issued('01-KL/TW', 'BCT', '2021-05-18')]
  },
  {
    says: 'an impossible day without an issuer leaves those of the year',
    from: ward,
    cited: cites('24/KH-UBND', null, '30/02/2026'),
    among: [city, lastYear],
    verdict: 'ambiguous undated',
    candidates: [city]
  },
  {
    says: 'nothing of the number: unresolved, not ambiguous',
    from: ward,
    cited: cites('733/QĐ-TTg', null, null),
    among: [decree],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: 'nor are documents after the citing plan candidates',
    from: { by: 'HP.VH', on: '2020-01-01' },
    cited: cites('733/QĐ-TTg', null, null),
    among: [old733, new733],
    verdict: 'ambiguous undated',
    candidates: [old733]
  }
])

judge('out of scope', [
  {
    says: 'a law named without a number',
    from: ward,
    cited: cites(null, null, 'năm 2022', 'Luật'),
    among: [city],
    verdict: 'out_of_scope no_number'
  },
  {
    says: 'a clause that names no document',
    from: ward,
    cited: cites(null, null, null),
    among: [city],
    verdict: 'out_of_scope no_number'
  }
])

judge('the cited document is not dated after the citing one', [
  {
    says: 'a document of tomorrow',
    from: { by: 'HP.VH', on: '2026-01-25' },
    cited: cites('24/KH-UBND', CITY, '2026-01-26'),
    among: [city],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: 'of the same day',
    from: { by: 'HP.VH', on: '2026-01-26' },
    cited: cites('24/KH-UBND', CITY, '2026-01-26'),
    among: [city],
    verdict: 'resolved issuer_and_date',
    to: city
  },
  {
    says: 'an undated draft bounds nothing',
    from: { by: 'HP.VH', on: null },
    cited: cites('24/KH-UBND', CITY, '2026-01-26'),
    among: [city],
    verdict: 'resolved issuer_and_date',
    to: city
  },
  {
    says: 'nor can a plan mean itself',
    from: { by: 'HP', on: '2026-01-26', own: [city.id] },
    cited: cites('24/KH-UBND', 'UBND thành phố', '2026-01-26'),
    among: [city],
    verdict: 'unresolved nothing_matches'
  }
])

t.test('bodies are read from where they are written', async (t) => {
  const department = issued('12/KH-STP', 'HP.STP', '2026-01-10')
  const unit = issued('3/KH-KT', 'HP.VH.KT', '2026-01-10')
  const own = issued('5/KH-UBND', 'HP.VH', '2026-01-10')
  const wardParty = issued('7-NQ/ĐU', 'HP.VH.DU', '2026-01-10')
  const rows: [by: string, issuer: string, document: Candidate, means: boolean][] = [
    ['HP.VH', 'UBND thành phố', city, true],
    ['HP.VH', 'UBND TP', city, true],
    ['HP.VH', 'UBND TP. Hải Phòng', city, true],
    ['HP.VH', 'UBND TP.Hải Phòng', city, true],
    ['HP.VH', 'UỶ BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG', city, true],
    ['HP.VH', 'Uỷ ban nhân dân thành phố', city, true],
    ['HP.VH', 'Chủ tịch UBND thành phố', city, true],
    ['HP.VH', 'Phó Chủ tịch Thường trực UBND thành phố', city, true],
    ['HP.STP', 'UBND thành phố', city, true],
    ['HP', 'UBND thành phố', lastYear, true],
    ['HP.VH', 'UBND tỉnh', city, false],
    ['LS.AL', 'UBND thành phố', city, false],
    ['LS.AL', 'UBND thành phố Hải Phòng', city, true],
    ['LS.AL', 'UBND tỉnh', otherCity, true],
    ['LS.STP', 'UBND tỉnh', otherCity, true],
    ['HP.VH', 'UBND tỉnh Lạng Sơn', otherCity, true],
    ['HP.VH', 'Chủ tịch UBND tỉnh Lạng Sơn', otherCity, true],
    ['HUE', 'UBND thành phố', city, false],
    ['HP.VH', 'HĐND thành phố', council74, true],
    ['HP.VH', 'Thường trực HĐND thành phố', council74, true],
    ['HP.VH', 'HĐND thành phố khóa XVI', council74, true],
    ['HP.VH', 'Thành ủy', party46, true],
    ['HP.VH', 'Thành uỷ Hải Phòng', party46, true],
    ['HP.VH', 'Ban Thường vụ Thành ủy', party46, true],
    ['HP.VH', 'BTV Thành ủy', party46, true],
    ['HP.VH', 'Ban Chấp hành Đảng bộ thành phố', party46, true],
    ['HP.VH', 'Đảng bộ thành phố lần thứ I giai đoạn 2025-2030', party46, true],
    ['HP.VH', 'Đại hội đại biểu Đảng bộ thành phố Hải Phòng lần thứ I, nhiệm kỳ 2025-2030', party46, true],
    ['LS.STP', 'Thành ủy', party46, false],
    ['HP.VH', 'Tỉnh ủy', issued('46-CT/TU', 'LS.TU', '2025-06-26'), false],
    ['HP.VH', 'Tỉnh ủy Lạng Sơn', issued('46-CT/TU', 'LS.TU', '2025-06-26'), true],
    ['HP.VH', 'Sở Tư pháp', department, true],
    ['HP.VH', 'Sở Tư pháp thành phố', department, true],
    ['HP.VH', 'Giám đốc Sở Tư pháp', department, true],
    ['HP.VH', 'Sở Nội vụ thành phố Hải Phòng', issued('1/KH-SNV', 'HP.SNV', '2026-01-10'), true],
    ['LS.AL', 'Sở Tư pháp', department, false],
    ['LS.AL', 'Sở Tư pháp thành phố Hải Phòng', department, true],
    ['HP.VH', 'Sở Tư pháp', issued('12/KH-STP', 'LS.STP', '2026-01-10'), false],
    ['HP.VH', 'Sở Tư pháp tỉnh Lạng Sơn', issued('12/KH-STP', 'LS.STP', '2026-01-10'), true],
    ['HP.VH', 'UBND phường', own, true],
    ['HP.VH.KT', 'UBND phường', own, true],
    ['HP.ND', 'UBND phường', own, false],
    ['HP', 'UBND phường', own, false],
    ['HP.ND', 'UBND phường Việt Hoà', own, true],
    ['HP', 'UBND phường Việt Hòa', own, true],
    ['HP.VH', 'Đảng ủy phường', wardParty, true],
    ['HP.VH.KT', 'Đảng ủy phường', wardParty, true],
    ['HP.ND', 'Đảng ủy phường', wardParty, false],
    ['HP.VH', 'Phòng Kinh tế', unit, true],
    ['HP.VH', 'Phòng Kinh tế phường', unit, true],
    ['HP.ND', 'Phòng Kinh tế', unit, false],
    ['HP.VH', 'UBND xã An Lão', issued('9/KH-UBND', 'HP.AL', '2026-01-10'), true],
    ['HP.VH', 'UBND xã An Lão', issued('9/KH-UBND', 'LS.AL', '2026-01-10'), false],
    ['HP.VH', 'UBND xã An Lão, thành phố Hải Phòng', issued('9/KH-UBND', 'HP.AL', '2026-01-10'), true],
    ['HP.VH', 'UBND xã An Lão, tỉnh Lạng Sơn', issued('9/KH-UBND', 'LS.AL', '2026-01-10'), true],
    ['HP.VH', 'Cục Thuế', issued('4/KH-CT', 'HUE.CT', '2026-01-10'), false],
    ['HP.VH', 'Bộ Chính trị', decision57, true],
    ['HP.VH', 'Bộ trưởng Bộ Tư pháp', issued('1/2025/TT-BTP', 'BTP', '2025-01-10'), true],
    ['HP.VH', 'Thủ tướng Chính phủ', new733, true],
    ['HP.VH', 'Chính phủ', new733, true]
  ]
  for (const [by, issuer, document, means] of rows) {
    const cited = cites(`${document.number}/${document.symbol}`, issuer, document.issuedOn)
    const found = judged({ by, on: '2026-03-01' }, { ...cited, citeKey: document.citeKey }, [document])
    const named = found.document === document.id && !found.differs.some(({ field }) => field === 'issuer')
    t.equal(named, means, `"${issuer}" written by ${by} ${means ? 'is' : 'is not'} ${document.issuerId}`)
  }
})

const withHim = [...bodies, primeMinister]
const his = issued('733/QĐ-TTg', 'TTG', '2025-04-09', 'Quyết định')
const hisRow = (says: string, cited: Cited, among: Candidate[], verdict: string, to?: Candidate): Case => ({
  says,
  from: { ...ward, among: withHim },
  cited,
  among,
  verdict,
  ...(to === undefined ? {} : { to })
})

judge('a head who is a body of his own goes before the body he speaks for', [
  hisRow(
    'his own decision before one of the Government',
    cites('733/QĐ-TTg', 'Thủ tướng Chính phủ', '2025-04-09'),
    [his, new733],
    'resolved issuer_and_date',
    his
  ),
  hisRow(
    'the Government meant by its own name',
    cites('733/QĐ-TTg', 'Chính phủ', '2025-04-09'),
    [his, new733],
    'resolved issuer_and_date',
    new733
  ),
  hisRow(
    "a decision registered as the Government's is his all the same",
    cites('733/QĐ-TTg', 'Thủ tướng Chính phủ', '2019-06-14'),
    [his, old733],
    'resolved issuer_and_date',
    old733
  )
])

const underGovernment = bodies.map((one) => (one.tier === 'province' && !one.parent ? { ...one, parent: 'CP' } : one))

judge('a country registered as one tree is still many provinces', [
  {
    says: "another province's Party committee is not beside",
    from: { ...ward, among: underGovernment },
    cited: cites('46-CT/TU', null, '2025-06-26'),
    among: [issued('46-CT/TU', 'LS.TU', '2025-06-26')],
    verdict: 'unresolved nothing_matches'
  },
  {
    says: "one's own is",
    from: { ...ward, among: underGovernment },
    cited: cites('46-CT/TU', 'Ban Thường vụ Thành ủy', '2025-06-26'),
    among: [issued('46-CT/TU', 'LS.TU', '2025-06-26'), party46],
    verdict: 'resolved issuer_and_date',
    to: party46
  },
  {
    says: 'number and day do not lead into the other province',
    from: { ...ward, among: underGovernment },
    cited: cites('24/KH-UBND', null, '2026-01-26'),
    among: [otherCity],
    verdict: 'unresolved nothing_matches'
  }
])

const apart = bodies.map((one) => (one.code === 'HP.TU' || one.code === 'LS.TU' ? { ...one, parent: null } : one))

judge('a Party committee registered without a parent stands beside the province of its name', [
  {
    says: 'named shortly',
    from: { ...ward, among: apart },
    cited: cites('46-CT/TU', 'Thành ủy', '2025-06-26'),
    among: [party46, issued('46-CT/TU', 'LS.TU', '2025-06-26')],
    verdict: 'resolved issuer_and_date',
    to: party46
  },
  {
    says: 'not named at all',
    from: { ...ward, among: apart },
    cited: cites('46-CT/TU', null, '2025-06-26'),
    among: [party46, issued('46-CT/TU', 'LS.TU', '2025-06-26')],
    verdict: 'resolved date_without_issuer',
    to: party46
  },
  {
    says: "another province's is not",
    from: { ...ward, among: apart },
    cited: cites('46-CT/TU', null, '2025-06-26'),
    among: [issued('46-CT/TU', 'LS.TU', '2025-06-26')],
    verdict: 'unresolved nothing_matches'
  }
])

judge('two provinces with one number', [
  {
    says: 'each ward means its own',
    from: ward,
    cited: cites('24/KH-UBND', 'UBND thành phố', '2026-01-26'),
    among: [city, otherCity],
    verdict: 'resolved issuer_and_date',
    to: city
  },
  {
    says: "and of Lạng Sơn's communes, Lạng Sơn's",
    from: { by: 'LS.AL', on: '2026-03-01' },
    cited: cites('24/KH-UBND', 'UBND tỉnh', '2026-01-26'),
    among: [city, otherCity],
    verdict: 'resolved issuer_and_date',
    to: otherCity
  },
  {
    says: "the province's own plan not registered: nothing, though the other's is",
    from: { by: 'LS.STP', on: null },
    cited: cites('01/KH-UBND', 'UBND tỉnh', '2026-01-04'),
    among: [issued('01/KH-UBND', 'HP', '2026-01-04')],
    verdict: 'unresolved nothing_matches'
  }
])

t.test('whether the body written is registered is told apart', async (t) => {
  const known = (issuer: string | null) => judged(ward, cites('1/KH-UBND', issuer, '2026-01-01'), []).issuerKnown
  t.equal(known('UBND thành phố'), true)
  t.equal(known(null), true, 'none written')
  t.equal(known('Ban Chỉ đạo thành phố'), false)
  t.equal(known('Tỉnh ủy'), false, "another province's, by a name that only its own may use")
})

t.test('a day that does not exist is not a day left blank', async (t) => {
  const rows: [string | null, boolean][] = [
    ['30/02/2026', true],
    ['ngày 31 tháng 4 năm 2026', true],
    ['2026-02-30', true],
    ['ngày … tháng 01 năm 2026', false],
    ['ngày 5 tháng … năm 2026', false],
    ['năm 2026', false],
    ['tháng 01/2026', false],
    ['ngày 26/01', false],
    [null, false]
  ]
  for (const [words, impossible] of rows) t.equal(isImpossible(words), impossible, String(words))
})

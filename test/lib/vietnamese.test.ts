import t from 'tap'
import { fold, foldPlain, nfc, placeTones, plainDashes, sameWords, wordsKey } from '../../src/lib/vietnamese.ts'

t.test('folding brings the ways of writing one word together', async (t) => {
  const alike: [string, string, string][] = [
    ['old and new tone placement on oa', 'Khoá', 'khóa'],
    ['the grave tone', 'HOÀ BÌNH', 'Hòa Bình'],
    ['oe', 'loè', 'lòe'],
    ['uy', 'Uỷ ban', 'Ủy ban'],
    ['uy after a consonant', 'thuỷ lợi', 'thủy lợi'],
    ['a tone left on the wrong vowel of a closed syllable', 'tòan dân', 'toàn dân'],
    ['decomposed letters', 'Kế hoạch'.normalize('NFD'), 'kế hoạch'],
    ['eth for đ', 'NÐ-CP', 'nđ-cp'],
    ['small eth', 'ðiều', 'điều'],
    ['an en dash', '2026 – 2031', '2026 - 2031'],
    ['a minus sign', 'KH−UBND', 'kh-ubnd'],
    ['non-breaking spaces and line breaks', ' Sở\u00a0 Nội\n vụ ', 'sở nội vụ']
  ]
  for (const [what, a, b] of alike) t.equal(fold(a), fold(b), what)
})

t.test('folding leaves different words apart', async (t) => {
  t.equal(fold('quý'), 'quý', 'qu is a consonant')
  t.equal(fold('Quỳ'), 'quỳ')
  t.equal(fold('qúy'), 'quý', 'the tone belongs on y after qu')
  t.equal(fold('hoàn'), 'hoàn', 'a closed syllable has one placement')
  t.equal(fold('khuỷu'), 'khuỷu')
  t.not(fold('hoa'), fold('hoá'))
  t.not(fold('đ'), fold('d'))
})

t.test('tone placement keeps the length of a text, so that offsets stay', async (t) => {
  for (const text of ['hoá hoè thuỷ', 'quý tòan khuỷu', '']) t.equal(placeTones(text).length, text.length)
})

t.test('accents are optional in the plain fold', async (t) => {
  t.equal(foldPlain('Kế hoạch Điều động'), 'ke hoach dieu dong')
  t.equal(foldPlain('Ðồng Tháp'), 'dong thap')
})

t.test('two texts are the same task when their words are', async (t) => {
  t.ok(sameWords('Tổ chức sơ kết (6 tháng);', 'tổ chức  sơ kết 6 tháng'))
  t.ok(sameWords('giai đoạn 2026-2030', 'Giai đoạn 2026 – 2030.'))
  t.ok(sameWords('**Rà soát** văn hoá', 'rà soát văn hóa'))
  t.notOk(sameWords('Tổ chức sơ kết', 'Tổ chức tổng kết'))
  t.equal(wordsKey(' - Kinh tế - xã hội; '), 'kinh tế xã hội')
  t.equal(wordsKey('!?'), '')
})

t.test('composing and dashes are also offered alone', async (t) => {
  t.equal(nfc('é'.normalize('NFD')), 'é')
  t.equal(plainDashes('a—b'), 'a-b')
})

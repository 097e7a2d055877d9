// Which characters of a run speak Chinese. “ ” ‘ ’ … — · and their like belong to both scripts: Word draws them in the
// Latin face, half as wide, unless the run says `w:hint="eastAsia"` ([MS-OI29500] 2.1.88).
// 例：`“阳光老人家”站点` is one Chinese stretch; in `the “big” one` the quotes are Latin.

/** Characters that are written with the hint, or without. */
export interface Stretch {
  readonly text: string
  readonly chinese: boolean
}

// Characters that have two homes.
const SHARED_BLOCKS = [
  '\\u2010-\\u2027\\u2030-\\u205e', // “ ” ‘ ’ — … ‰ ′ ″ ※
  '\\u2100-\\u2bff', // ℃ № Ⅰ–Ⅻ → ① ─ ■ ▲ ○ ★
  '\\u0370-\\u04ff', // Greek, Cyrillic
  '\\u00a1\\u00a4\\u00a7\\u00a8\\u00aa\\u00ad\\u00af\\u00b0-\\u00b4\\u00b6-\\u00ba\\u00bc-\\u00bf\\u00d7\\u00f7', // ¤ § ° ± · ¼ × ÷
]
// Matches “, —, ℃, ①, α, ×; not a letter of Latin, nor é, which are never Chinese.
const SHARED = new RegExp(`[${SHARED_BLOCKS.join('')}]`)
// Han (with the supplementary planes, as surrogates), kana, bopomofo, Chinese marks, full-width forms
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\ud8bf]/
// Matches A, é; not × and ÷.
const LATIN = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/

/** Whether a text is Chinese as a whole; undefined for one that may have to be cut. */
export function isChineseThroughout(text: string, chineseAround: boolean): boolean | undefined {
  if (!SHARED.test(text)) return CHINESE.test(text)
  return LATIN.test(text) ? undefined : chineseAround || CHINESE.test(text)
}

/** Cuts a text where the hint changes. `chineseAround` decides for shared characters with no letters near them. */
export function stretches(text: string, chineseAround: boolean): readonly Stretch[] {
  const throughout = isChineseThroughout(text, chineseAround)
  if (throughout !== undefined) return [{ text, chinese: throughout }]
  const result: { text: string; chinese: boolean | undefined }[] = []
  let before: Letter | undefined
  let after = nextLetter(text, 0)
  for (let i = 0; i < text.length; i++) {
    if (after && after.at < i) {
      before = after
      after = nextLetter(text, i)
    }
    const character = text.charAt(i)
    const chinese = scriptOf(character, before, after, chineseAround)
    const last = result.at(-1)
    if (!last || (chinese !== undefined && last.chinese !== undefined && last.chinese !== chinese)) {
      result.push({ text: character, chinese })
    } else {
      last.text += character
      last.chinese ??= chinese
    }
  }
  return result.map((stretch) => ({ text: stretch.text, chinese: stretch.chinese ?? chineseAround }))
}

/** Undefined for digits, spaces and ASCII marks: they follow whatever they stand in. */
function scriptOf(
  character: string,
  before: Letter | undefined,
  after: Letter | undefined,
  chineseAround: boolean,
): boolean | undefined {
  if (CHINESE.test(character)) return true
  if (SHARED.test(character)) return isChineseHere(before, after, chineseAround)
  return LATIN.test(character) ? false : undefined
}

/** Whether a text has a character that only Chinese has: Han, 、 and full-width forms, not “ or —. */
export function hasChinese(text: string): boolean {
  return CHINESE.test(text)
}

/** A shared character is Latin only between Latin letters, or where nothing around it is Chinese. */
function isChineseHere(
  before: Letter | undefined,
  after: Letter | undefined,
  chineseAround: boolean,
): boolean {
  if (before?.isChinese || after?.isChinese) return true
  return before === undefined || after === undefined ? chineseAround && !(before && after) : false
}

/** A character that is of one script alone. */
interface Letter {
  readonly at: number
  readonly isChinese: boolean
}

// Each is looked for once, so that a text without letters is not searched through for each of its marks.
function nextLetter(text: string, from: number): Letter | undefined {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    const isChinese = CHINESE.test(character)
    if (isChinese || LATIN.test(character)) return { at, isChinese }
  }
  return undefined
}

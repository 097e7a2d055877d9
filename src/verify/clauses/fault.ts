// What a clause finds at fault, in both languages, with the first words of its place.
import type { Bilingual } from '../../model/diagnostic.ts'
import { excerpt } from '../roles.ts'
import type { Fault } from '../verification.ts'
import type { WordParagraph } from '../word-document.ts'

/** Words in both languages. */
export const say = (zh: string, en: string): Bilingual => ({ zh, en })

/** A fault of one paragraph. */
export function fault(paragraph: Pick<WordParagraph, 'text'>, zh: string, en: string): Fault {
  return { found: say(zh, en), place: excerpt(paragraph) }
}

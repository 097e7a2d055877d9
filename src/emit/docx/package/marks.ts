// The library's marks in the XML of a part: for numbers of lists, which are known here, and for numbers of images, which
// it gives when it has seen the whole part.
import { LIST } from './numbering.ts'

/** The library's mark for the number of a list, which is the number of its instance here. */
const LIST_MARK = new RegExp(`\\{${LIST}-(\\d+)\\}`, 'g')

/** The XML with numbers for lists; a text that holds the same words keeps them. */
export function withLists(xml: string): string {
  return xml.includes(LIST) ? xml.replace(LIST_MARK, '$1') : xml
}

/** The library's mark for an image: `r:embed="rId{0a1b….png}"`; in a text it is left as it is. */
const IMAGE = /(?<=r:embed="rId)\{([^{}";]+)\}/g

/** The images whose marks stand in the XML, by the library's keys. */
export function imagesIn(xml: string): readonly string[] {
  return xml.includes('rId{') ? Array.from(xml.matchAll(IMAGE), ([, key = '']) => key) : []
}

/** The XML with numbers for images. */
export function withImages(xml: string, numbers: ReadonlyMap<string, string>): string {
  return numbers.size === 0
    ? xml
    : xml.replace(IMAGE, (mark: string, key: string) => numbers.get(key) ?? mark)
}

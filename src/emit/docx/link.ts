// Links to the web and within the document. The library's own take a random number and no tooltip.
import { type IContext, type IXmlableObject, XmlComponent } from 'docx'
import type { DocumentContext } from './context.ts'
import type { LinkNumbers } from './link-numbers.ts'
import { clean, element } from './package/element.ts'
import type { Inlines } from './paragraph.ts'
import { roomOf, withRoom } from './room.ts'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** Runs as a link; a target that is neither on the web nor in the document leaves the words plain. */
export function linked(
  url: string,
  title: string | undefined,
  runs: Inlines,
  context: DocumentContext,
): Inlines {
  if (url.startsWith('#')) {
    const id = decode(url.slice(1))
    if (!context.sectionIds.has(id)) return runs
    const anchor = context.bookmarks.name('s', id)
    return [withRoom(element('w:hyperlink', { 'w:anchor': anchor, 'w:tooltip': title }, runs), roomOf(runs))]
  }
  if (!/^(https?|mailto):/i.test(url)) return runs
  return [withRoom(new WebLink(encodeURI(decode(url)), title, runs, context.links), roomOf(runs))]
}

/** Relates its address from the part it is written in. */
class WebLink extends XmlComponent {
  readonly #url: string
  readonly #number: number
  readonly #links: LinkNumbers

  constructor(url: string, title: string | undefined, runs: Inlines, links: LinkNumbers) {
    super('w:hyperlink')
    this.#url = url
    this.#links = links
    this.#number = links.number(url)
    this.root.push({
      _attr: {
        'r:id': `rIdLink${this.#number}`,
        ...(title === undefined ? {} : { 'w:tooltip': clean(title) }),
        'w:history': 1,
      },
    })
    for (const run of runs) this.root.push(run)
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const { Relationships } = context.viewWrapper
    if (this.#links.isNew(Relationships, this.#number)) {
      Relationships.addRelationship(`Link${this.#number}`, TYPE, clean(this.#url), 'External')
    }
    return super.prepForXml(context)
  }
}

function decode(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text.replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
  }
}

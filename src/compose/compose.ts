// Disclosure + Template (+ last year's figures) → Publication: what is said, once for all outputs.
import type { Changes, Series } from '../model/changes.ts'
import type { Disclosure } from '../model/disclosure.ts'
import type { Meta, Note, Section } from '../model/outline.ts'
import type { Publication, PublicationNote, PublicationSection } from '../model/publication.ts'
import type { Template } from '../model/template.ts'
import { plainText } from '../text/runs.ts'
import { type Attachments, statedAttachments, typedAttachments } from './attachments.ts'
import { type BlockComposer, createBlockComposer } from './blocks.ts'
import { composeCharts } from './charts.ts'
import { createComparer } from './comparison.ts'
import { chooseContents } from './contents.ts'
import { composeElements } from './elements.ts'
import { formatFacts } from './facts.ts'
import { indexMetrics } from './inlines.ts'
import { selectKeyFigures } from './key-figures.ts'
import { listFacts } from './listing.ts'
import { type HeadingNumber, numberSections } from './numbering.ts'
import { takeSignature } from './typed-signature.ts'
import { generatedWords, word } from './words.ts'
import { listYears } from './years.ts'

/** What the outputs say beyond the document itself; without it they speak of one year alone. */
export interface ComposeOptions {
  /** The comparison with last year: its figures beside this year's. */
  readonly changes?: Changes
  /** The series of all years, for charts. */
  readonly series?: readonly Series[]
  /** What holds for all pages of the site; the front matter wins. */
  readonly site?: Meta['extra']
  /** Earlier years, with the addresses of their pages where they are known. */
  readonly earlier?: readonly { readonly year?: number | undefined; readonly url?: unknown }[]
}

/** Decides numbering, facts, tables, charts and the elements around the text. Nothing of the source is left out. */
export function compose(
  disclosure: Disclosure,
  template: Template,
  options: ComposeOptions = {},
): Publication {
  const meta = { ...disclosure.meta, extra: { ...options.site, ...disclosure.meta.extra } }
  const composer = createBlockComposer(template, indexMetrics(disclosure.metrics))
  const comparer = options.changes && createComparer(options.changes, template)
  const facts = formatFacts(disclosure, template, comparer)
  const title = composer.wrap(disclosure.title)
  const titleText = meta.title ?? plainText(disclosure.title)
  const attachments = meta.attachments
    ? statedAttachments(meta.attachments, disclosure.sections)
    : typedAttachments(disclosure.sections)
  const ending = takeSignature(attachments.sections, meta, (section) => attachments.of.has(section))
  const sections = composeSections({ ...attachments, sections: ending.sections }, template, composer)
  return {
    lang: typeof meta.extra.lang === 'string' ? meta.extra.lang : template.lang,
    meta,
    template,
    title,
    titleText,
    elements: composeElements(meta, template, attachments.entries, ending.signature),
    sections,
    notes: disclosure.notes.map((note) => composeNote(note, composer)),
    assets: disclosure.assets,
    facts,
    factsById: new Map(facts.map((fact) => [fact.metric.id, fact])),
    ...chooseContents(sections, template.blocks, meta),
    words: generatedWords(template, comparer?.heads),
    keyFigures: selectKeyFigures(facts, template),
    ...listFacts(facts, template),
    metricTable: template.blocks.metricTable && facts.length > 0,
    charts: composeCharts(facts, options.series ?? [], template, meta.year),
    otherYears: listYears(meta, options.earlier ?? []),
  }
}

function composeSections(
  { entries, of, sections }: Attachments,
  template: Template,
  composer: BlockComposer,
): readonly PublicationSection[] {
  const label = ({ number, mark }: { readonly number: number; readonly mark?: string }): HeadingNumber => ({
    text: `${mark ?? `${word(template, 'attachment')}${entries.length > 1 ? number : ''}`}　`,
    generated: mark === undefined,
  })
  const walk = (siblings: readonly Section[]): readonly PublicationSection[] => {
    const numbers = numberSections(siblings, template.numbering, (section) => of.has(section))
    return siblings.map((section, i) => {
      const attachment = of.get(section)
      const number =
        attachment === undefined ? (numbers[i] ?? { text: '', generated: false }) : label(attachment)
      return {
        id: section.id,
        level: section.level,
        number: number.text,
        numberGenerated: number.generated,
        ...(number.value === undefined ? {} : { numberValue: number.value }),
        title: section.title,
        heading: composer.wrap(section.heading),
        blocks: composer.blocks(section.blocks),
        sections: walk(section.sections),
        ...(attachment === undefined ? {} : { attachment: attachment.number }),
      }
    })
  }
  return walk(sections)
}

function composeNote(note: Note, composer: BlockComposer): PublicationNote {
  const { id, number, unused } = note
  return { id, number, blocks: composer.blocks(note.blocks), ...(unused && { unused }) }
}

// What is said, decided once for all outputs: `compose` makes it, `emit/html` and `emit/docx` draw it.
// Everything generated (not in the source) is marked as such by its type.
import type { Chart } from './chart.ts'
import type { Inline } from './inline.ts'
import type { LocatedMetric, Metric } from './metric.ts'
import type { Align, Asset, Code, Meta, ThematicBreak, Unsupported } from './outline.ts'
import type { Template } from './template.ts'

/** A figure in the prose: the runs of its quantity, wrapped. `metric` is the metric's id. */
export interface FactInline {
  readonly type: 'fact'
  readonly metric: string
  readonly content: readonly Inline[]
}

/** A piece of a line; a figure in the prose is wrapped, so that outputs can point at it. */
export type PublicationInline = Inline | FactInline

/** A cell of a printed table. Spans count columns and rows of the grid, 1 for a cell of its own. */
export interface PublicationCell {
  readonly content: readonly PublicationInline[]
  readonly header: boolean
  readonly colSpan: number
  readonly rowSpan: number
  readonly align: Align | null
  /** Set for a header in the body: it names the columns below it. */
  readonly names?: 'columns'
}

/** A block as it is printed: as in the outline, with captions numbered and merged cells settled. */
export type PublicationBlock =
  | { readonly type: 'paragraph'; readonly content: readonly PublicationInline[] }
  | { readonly type: 'heading'; readonly depth: number; readonly content: readonly PublicationInline[] }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly { readonly blocks: readonly PublicationBlock[]; readonly checked?: boolean }[]
    }
  | { readonly type: 'quote'; readonly blocks: readonly PublicationBlock[] }
  | {
      readonly type: 'table'
      readonly caption?: readonly PublicationInline[]
      /** Generated 表N, when the source's caption carries none. */
      readonly captionNumber?: string
      readonly unitLine?: readonly PublicationInline[]
      /** Rows that are headers and repeat on each page. */
      readonly headerRows: number
      /** Covered cells of merged areas are left out, as in HTML. */
      readonly rows: readonly (readonly PublicationCell[])[]
      /** Number of grid columns. */
      readonly columns: number
      /** Set when several tables are stacked in one: the head does not speak for all rows and is not repeated. */
      readonly stacked?: true
    }
  | {
      readonly type: 'figure'
      readonly image: Extract<Inline, { type: 'image' }>
      readonly caption?: readonly PublicationInline[]
      readonly captionNumber?: string
    }
  | Code
  | ThematicBreak
  | Unsupported

/** A section as it is printed: number and title decided, level 0 for the lead, from 1 for the rest. */
export interface PublicationSection {
  readonly id: string
  readonly level: number
  /** Printed in front of the title; empty when none. */
  readonly number: string
  /** Whether `number` stands in the source (typed) or was generated. */
  readonly numberGenerated: boolean
  /** The number as a number, from 1, where there is one. */
  readonly numberValue?: number
  readonly title: string
  readonly heading: readonly PublicationInline[]
  readonly blocks: readonly PublicationBlock[]
  readonly sections: readonly PublicationSection[]
  /** Set when the section is the content of the n-th attachment (from 1) of `elements.attachments`. */
  readonly attachment?: number
}

/** A footnote as it is printed; `number` counts from 1 in the order of first reference. */
export interface PublicationNote {
  readonly id: string
  readonly number: number
  readonly blocks: readonly PublicationBlock[]
  /** Nothing refers to it; Word shows no such footnote. */
  readonly unused?: true
}

/** A metric as the outputs print it: formatted words, ready for a table, a card or a tooltip. */
export interface Fact {
  readonly metric: LocatedMetric
  /** `就业率（全区）`, `一般公共预算收入（目标）`: with whom it is stated of, and that it is a goal. */
  readonly label: string
  /** `3600`, `约3.2万`, `全市第1`: value with approximation, without unit. */
  readonly value: string
  readonly unit: string
  /** `2019年1—8月`, `截至2019年8月底`, `2019年`. */
  readonly period: string
  readonly sectionTitle: string
  readonly previous?: FactComparison
}

/** A figure of an earlier year beside this year's, in words that are ready to be printed. */
export interface FactComparison {
  readonly metric: Metric
  /** The year it is of: `2022年`, or 上年 where none is known. */
  readonly year: string
  /** `61.5亿元`, `全市第2`. */
  readonly figure: string
  /** `2022年61.5亿元`. */
  readonly dated: string
  /** `+12家（+7.3%）`, `+0.5个百分点`, `上升1位`, or why the two cannot be compared. */
  readonly change: string
  /** In a table whose row has the unit: `61.5亿` and `+4.4亿（+7.2%）`; of another year than the head says `58.2亿元（2021年）`. */
  readonly row: { readonly figure: string; readonly change: string }
  readonly direction?: 'up' | 'down' | 'flat'
  readonly comparable: boolean
}

/** One line of names under a label: 出席：张三、李四. */
export interface LabelledNames {
  readonly label: string
  readonly names: readonly string[]
}

/** The elements around the text (GB/T 9704-2012, 7.2–7.4 and 10), as their words are printed; absent ones are not drawn. */
export interface Elements {
  readonly form: Template['form']
  /** 份号, six digits. */
  readonly serial?: string
  /** 密级和保密期限: `机密★1年`. */
  readonly secrecy?: string
  /** 紧急程度: 特急, 加急. */
  readonly urgency?: string
  /** 发文机关标志: the offices, one a line, and the word behind them (文件), empty when none. */
  readonly mark?: { readonly offices: readonly string[]; readonly suffix: string }
  /** 套打: head and red lines stand on the paper already; their space is kept empty. */
  readonly preprinted: boolean
  readonly docNumber?: string
  readonly signers: readonly string[]
  readonly recipients: readonly string[]
  /** Whether a 附件说明 lists the attachments; those typed behind the text have none unless it is typed, too. */
  readonly listsAttachments: boolean
  /** The attachments in order. `number` is empty for a single one. */
  readonly attachments: readonly { readonly number: string; readonly title: string }[]
  /** 署名: the offices. */
  readonly issuers: readonly string[]
  /** 成文日期: `2019年12月30日`. */
  readonly date?: string
  /** What stands on the 署名: a seal, a signature stamp with its title, or nothing. */
  readonly seal: 'none' | 'seal' | 'signature'
  /** 签名章: title and name before the date, when `seal` is `signature`. */
  readonly signatory?: string
  /** 附注, without its brackets. */
  readonly remark?: string
  /** What was corrected after publication, a sentence each. */
  readonly corrections: readonly string[]
  /** 主送 moved into the 版记. */
  readonly recipientsInImprint: boolean
  readonly copies: readonly string[]
  readonly printer?: string
  /** `2019年12月30日`. */
  readonly printDate?: string
  /** 纪要: 出席, 请假, 列席. */
  readonly attendance: readonly LabelledNames[]
  /** 纪要: 第3期. */
  readonly issue?: string
}

/** A line of the contents. */
export interface ContentsEntry {
  readonly id: string
  /** Printed in front of the title; empty when none. */
  readonly number: string
  readonly title: string
  readonly entries: readonly ContentsEntry[]
}

/** Fixed words of what the compiler adds, by key. */
export type GeneratedWord =
  | 'contents'
  | 'keyFigures'
  | 'charts'
  | 'metricTable'
  | 'order'
  | 'metric'
  | 'value'
  | 'unit'
  | 'period'
  | 'previous'
  | 'change'

/** One document as every output prints it; only drawing is left to do. */
export interface Publication {
  readonly lang: string
  readonly meta: Meta
  readonly template: Template
  readonly title: readonly PublicationInline[]
  readonly titleText: string
  readonly elements: Elements
  /** Lead first (level 0), then the sections. */
  readonly sections: readonly PublicationSection[]
  readonly notes: readonly PublicationNote[]
  readonly assets: ReadonlyMap<string, Asset>
  /** All facts in the order of the text; by metric id in `factsById`. */
  readonly facts: readonly Fact[]
  readonly factsById: ReadonlyMap<string, Fact>
  /** Generated; empty or absent when the template asks for none. */
  readonly contents?: readonly ContentsEntry[]
  /** Generated: 目录 with page numbers in the Word file; empty when neither front matter nor template asks for one. */
  readonly printedContents: readonly ContentsEntry[]
  /** In the language of the template, in its own wording where it has one; `previous` and `change` name the year compared with. */
  readonly words: Readonly<Record<GeneratedWord, string>>
  /** Generated; empty when the template asks for none. */
  readonly keyFigures: readonly Fact[]
  /** Generated appendix: `listed` as a table, `unlisted` below it. */
  readonly metricTable: boolean
  /** Facts of the table of indicators: those of the prose, and those of tables whose figure of last year differs. */
  readonly listed: readonly Fact[]
  /** Generated: which figures stand in tables of the text only. Some pieces name a section by its id. */
  readonly unlisted: readonly { readonly words: string; readonly section?: string }[]
  /** Generated. */
  readonly charts: readonly Chart[]
  /** Generated: pages of other years, latest first. */
  readonly otherYears: readonly { readonly year: number; readonly url: string }[]
}

// The JSON Schema (draft 2020-12) of `NAME.json`: what every model written validates against and what
// `gongshi schema` prints. Fields may be added within a MAJOR: unknown ones are allowed where the contract
// says so (meta), nowhere else.
import { META_SCHEMA } from './model-schema-meta.ts'

const text = { type: 'string' } as const
const name = { type: 'string', minLength: 1 } as const
const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const

const period = {
  description: 'ISO dates, both inclusive; a stock that was built up has no start.',
  ...object({ start: date, end: date }, ['end']),
}

const change = object(
  {
    direction: { enum: ['up', 'down', 'flat'] },
    basis: { enum: ['year-on-year', 'period-on-period', 'previous-year', 'other', 'unstated'] },
    of: { description: 'Id of the metric whose change this is.', ...name },
  },
  ['direction', 'basis'],
)

const metric = object(
  {
    id: name,
    label: name,
    subject: name,
    scope: name,
    text: { description: 'The quantity as written.', ...name },
    value: { description: 'Exact number; null for a range.', type: ['number', 'null'] },
    low: { type: 'number' },
    high: { type: 'number' },
    unit: text,
    canonical: object({ value: { type: 'number' }, unit: name }, ['value', 'unit']),
    kind: {
      enum: [
        'count',
        'percentage',
        'percentage-point',
        'multiple',
        'measure',
        'money',
        'rank',
        'duration',
        'index',
      ],
    },
    approximation: { enum: ['about', 'more-than', 'at-least', 'nearly', 'less-than', 'at-most'] },
    resolution: {
      description: 'One unit of the last digit as written; 1 when left out.',
      type: 'number',
      exclusiveMinimum: 0,
    },
    change,
    accumulation: { enum: ['new', 'cumulative'] },
    role: { const: 'target' },
    period: { $ref: '#/$defs/period' },
    group: object({ id: name, as: { enum: ['total', 'part'] } }, ['id', 'as']),
    origin: { const: 'table' },
  },
  ['id', 'label', 'text', 'value', 'unit', 'kind'],
)

const markFields = {
  type: { enum: ['strong', 'emphasis', 'strike', 'code', 'link', 'image', 'note'] },
  text: {
    description: 'The words concerned; of an image its alternative text, of a note its id.',
    ...text,
  },
  occurrence: { type: 'integer', minimum: 2 },
  url: text,
}
const mark = object(markFields, ['type', 'text'])
const at = { type: 'integer', minimum: 0 } as const
const cellMark = object({ row: at, column: at, ...markFields }, ['row', 'column', 'type', 'text'])

const marks = { type: 'array', minItems: 1, items: { $ref: '#/$defs/mark' } } as const
const blocks = { type: 'array', items: { $ref: '#/$defs/block' } } as const
const item = object({ blocks, checked: { type: 'boolean' } }, ['blocks'])

const block = {
  oneOf: [
    object({ type: { const: 'paragraph' }, text, marks }, ['type', 'text']),
    object({ type: { const: 'heading' }, depth: { type: 'integer', minimum: 1, maximum: 6 }, text, marks }, [
      'type',
      'depth',
      'text',
    ]),
    object(
      {
        type: { const: 'list' },
        ordered: { type: 'boolean' },
        start: { type: 'integer', minimum: 0 },
        items: { type: 'array', items: item },
      },
      ['type', 'ordered', 'items'],
    ),
    object({ type: { const: 'quote' }, blocks }, ['type', 'blocks']),
    object(
      {
        type: { const: 'table' },
        caption: text,
        captionMarks: marks,
        unit: text,
        rows: { type: 'array', items: { type: 'array', items: text } },
        marks: { type: 'array', minItems: 1, items: cellMark },
      },
      ['type', 'rows'],
    ),
    object({ type: { const: 'figure' }, url: text, alt: text, caption: text, captionMarks: marks }, [
      'type',
      'url',
      'alt',
    ]),
    object({ type: { const: 'code' }, language: text, text }, ['type', 'text']),
    object({ type: { const: 'rule' } }, ['type']),
    object({ type: { const: 'unsupported' }, what: name, text }, ['type', 'what', 'text']),
  ],
}

const section = object(
  {
    id: { description: 'Stable across years; unique in the document.', ...name },
    title: { description: 'Without its number; empty for the lead.', ...text },
    number: { description: 'As typed in front of the title.', ...name },
    marks: { description: 'Of the title.', ...marks },
    level: { type: 'integer', minimum: 0 },
    path: { type: 'array', items: text },
    blocks,
    metrics: { type: 'array', items: { $ref: '#/$defs/metric' } },
    sections: { type: 'array', items: { $ref: '#/$defs/section' } },
  },
  ['id', 'title', 'level', 'path', 'blocks', 'metrics', 'sections'],
)

const note = object({ id: name, number: { type: 'integer', minimum: 1 }, section: name, blocks }, [
  'id',
  'number',
  'section',
  'blocks',
])

/** The schema as plain data. */
export const modelSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'gongshi model',
  description: 'A public annual disclosure: sections, their text and the metrics it states.',
  ...object(
    {
      schemaVersion: { description: 'MAJOR.MINOR', type: 'string', pattern: '^1\\.\\d+$' },
      meta: META_SCHEMA,
      sections: { type: 'array', items: { $ref: '#/$defs/section' } },
      notes: { type: 'array', minItems: 1, items: { $ref: '#/$defs/note' } },
    },
    ['schemaVersion', 'meta', 'sections'],
  ),
  $defs: { period, metric, mark, block, section, note },
} as const

function object<Properties extends object>(properties: Properties, required: readonly string[]) {
  return { type: 'object', properties, required, additionalProperties: false } as const
}

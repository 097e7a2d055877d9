// The part of the model's schema that describes `meta`. Other front matter keys stand there by their names.

const name = { type: 'string', minLength: 1 } as const
const names = { type: 'array', minItems: 1, items: name } as const

/** JSON Schema of `meta`; names under `$defs` are those of `model-schema.ts`. */
export const META_SCHEMA = {
  type: 'object',
  properties: {
    title: name,
    titleMarks: {
      description: 'Formatting of the title, and its notes.',
      type: 'array',
      minItems: 1,
      items: { $ref: '#/$defs/mark' },
    },
    subtitle: name,
    issuer: name,
    issuers: names,
    year: { description: 'The year reported on.', type: 'integer', minimum: 1000, maximum: 9999 },
    period: { $ref: '#/$defs/period' },
    docNumber: name,
    date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    recipients: names,
    attachments: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: { title: name, section: name },
        required: ['title'],
        additionalProperties: false,
      },
    },
    template: name,
    inferred: {
      description: 'Names of the fields that the text or the file name gave.',
      type: 'array',
      minItems: 1,
      items: { enum: ['title', 'issuer', 'year', 'period', 'date'] },
    },
  },
  required: ['template'],
} as const

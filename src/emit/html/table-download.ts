// The table of indicators as CSV inside a link, so that it opens in a spreadsheet without a server. Beside the words of
// the table, which say direction, approximation and range, stands the bare number: 例：`同比下降13.3`, `13.3`, `%`.
import type { Fact, Publication } from '../../model/publication.ts'
import { type CsvColumn, csv } from '../../text/csv.ts'
import { machineValue } from './facts.ts'
import type { Words } from './words.ts'

/** The address of the table, `data:text/csv…`, with a mark of UTF-8 in front for spreadsheets. */
export function downloadUrl(
  { listed, words: said }: Pick<Publication, 'listed' | 'words'>,
  words: Words,
): string {
  const columns: readonly CsvColumn<Fact>[] = [
    { name: words('section'), of: ({ sectionTitle }) => sectionTitle },
    { name: words('metric'), of: ({ label }) => label },
    { name: words('value'), of: ({ value }) => value },
    { name: words('number'), of: machineValue },
    { name: words('unit'), of: ({ unit }) => unit },
    { name: words('period'), of: ({ period }) => period },
    ...(listed.some(({ previous }) => previous) ? comparison(said) : []),
  ]
  // Characters above ASCII may stand in an address as they are: shorter than base64, and legible.
  const address = csv(columns, listed).replace(/[^\w.,:;()\u0080-\uffff-]+/g, encodeURIComponent)
  return `data:text/csv;charset=utf-8,%EF%BB%BF${address}`
}

function comparison({ previous: year, change }: Publication['words']): readonly CsvColumn<Fact>[] {
  return [
    { name: year, of: ({ previous }) => previous?.row.figure },
    { name: change, of: ({ previous }) => previous?.row.change },
  ]
}

// One table in several orders without a script: each order is a table of its own, the one that the address
// names (`#by-size`) is shown, the first otherwise. The headers are links to the order by their column.
import { h, type Markup } from './markup.ts'
import { scrollBox } from './tables.ts'

/** A column of every one of the tables. */
export interface Column<Row> {
  readonly title: string
  /** Id of the order that sorts by this column. */
  readonly order?: string
  readonly numeric?: boolean
  /** The cell that names the row. */
  readonly header?: boolean
  readonly cell: (row: Row) => Markup | string
}

/** The rows in one order, which is one table. */
export interface Order<Row> {
  /** Its address in the page. */
  readonly id: string
  readonly title: string
  readonly direction: 'ascending' | 'descending'
  readonly rows: readonly Row[]
}

/** The first order is shown when the address names none; the others hide it, so it stands last. */
export function sortedTables<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  orders: readonly Order<Row>[],
): Markup {
  const [first, ...others] = orders
  const tables = [...others, ...(first ? [first] : [])].map((order) =>
    h(
      'div',
      { id: order.id, className: order === first ? ['sorted', 'first'] : ['sorted'] },
      scrollBox(table(`${caption}（${order.title}）`, columns, order, orders), {
        label: `${caption}（${order.title}）`,
      }),
    ),
  )
  return h('div', { className: 'orders' }, ...tables)
}

function table<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  order: Order<Row>,
  orders: readonly Order<Row>[],
): Markup {
  const head = columns.map((column) => {
    const target = orders.find(({ id }) => id === column.order)
    const sorted = target && target.id === order.id
    return h(
      'th',
      {
        scope: 'col',
        ...(column.numeric ? { className: 'num' } : {}),
        ...(sorted ? { ariaSort: order.direction } : {}),
      },
      target ? h('a', { href: `#${target.id}` }, column.title) : column.title,
      ...(sorted ? [h('span', { ariaHidden: 'true' }, order.direction === 'ascending' ? ' ▲' : ' ▼')] : []),
    )
  })
  const body = order.rows.map((row) =>
    h(
      'tr',
      ...columns.map((column) => {
        const content = column.cell(row)
        if (column.header) return h('th', { scope: 'row' }, content)
        return h('td', column.numeric ? { className: 'num' } : {}, content)
      }),
    ),
  )
  return h('table', h('caption', caption), h('thead', h('tr', ...head)), h('tbody', ...body))
}

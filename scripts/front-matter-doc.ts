// The key table of the front matter as docs/front-matter.md. `npm run docs:front-matter` writes it, a test checks that it
// is current.
import { type KeyKind, META_KEYS } from '../src/read/meta-keys.ts'
import { EXPECTED } from '../src/read/meta-values.ts'

const HEAD = `# 文件头（front matter）

源文件开头可以有一段 YAML，夹在两行 \`---\` 之间；第一行须是“键: 值”，否则 \`---\` 只是一条分隔线。
键可以写英文名，也可以写中文名，大小写、空格、\`-\`、\`_\` 不论。不认识的键会报告，并指出相近的键；值的类型不对会报告，该项不用；
别名（\`*a\`）不展开。没有写的项从正文、文件名推断（标题、发布机关、年度、统计期间、成文日期），推断的项记在 \`meta.inferred\`。

The YAML between two lines \`---\` at the head of a source. Keys may be written in English or Chinese; case, blanks,
\`-\` and \`_\` do not matter. An unknown key is reported with the nearest known one, a value of a wrong type is reported
and left out, aliases are not followed.

\`\`\`yaml
---
标题: 云汀市澄岚区2023年度社会评价意见整改情况公示
发布机关: 云汀市澄岚区人民政府办公室
年度: 2023
成文日期: 2024-01-15
---
\`\`\`

网站的各项（网站名称、标识码、栏目、备案、往年报告等）各篇相同，可写在 \`gongshi.config.yaml\` 的 \`site:\` 下，键同下表；文件头里写了的，以文件头为准。
有 \`--archive\` 时，往年模型里写了 \`url\` 的，页面自动链到往年报告。

What is the same on all pages of a site may stand under \`site:\` in \`gongshi.config.yaml\`, with the keys of this table;
the front matter wins. With \`--archive\` the page also links earlier reports whose models state their \`url\`.

\`\`\`yaml
# gongshi.config.yaml
site:
  网站名称: 云汀市澄岚区人民政府门户网站
  网站标识码: "3399990001"
  往年报告: { 2022: https://www.example.gov.cn/2022.html }
\`\`\`

## 各项 / Keys

| 键 / key | 中文名 / Chinese names | 值 / value | 说明 / what for | 例 / example |
| --- | --- | --- | --- | --- |
`

const KINDS: Readonly<Record<KeyKind, string>> = Object.fromEntries(
  Object.entries(EXPECTED).map(([kind, { zh, en }]) => [kind, `${zh} / ${en}`]),
) as Record<KeyKind, string>

/** The page, Markdown with a final newline. */
export function frontMatterDoc(): string {
  const rows = META_KEYS.map(({ name, aliases, kind, about, example }) => {
    const cells = [
      `\`${name}\``,
      aliases.join('、'),
      KINDS[kind],
      `${about.zh}<br>${about.en}`,
      `\`${example}\``,
    ]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
  })
  return HEAD + rows.join('')
}

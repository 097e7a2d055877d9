// Kinds of faults in headings, lists, tables and front matter, put into whole documents by line; for
// test/rules/injection-text.
export interface DocumentFault {
  readonly name: string
  /** The lines with the fault and the number (from 1) of the line to be reported; undefined where none can be made. */
  readonly make: (
    lines: readonly string[],
  ) => { readonly lines: readonly string[]; readonly line: number } | undefined
}

/** Clean, with headings, a table, a list, a note and an attachment. */
export const CLEAN_DOCUMENT = `---
issuer: 临江区人民政府办公室
year: 2019
docNumber: 临政办〔2020〕3号
date: 2020-01-15
attachments: [主要指标表]
---

# 临江区2019年度社会评价意见整改情况公示

今年以来，全区根据社会评价意见整改群众关注的热点难点问题。

## 一、就业服务

全年新增就业3000人，开展培训169场。

### （一）技能培训

全年培训1200人，群众满意度不断提高。

### （二）就业援助

全年援助困难人员560人[^1]，主要指标见附件1。

[^1]: 不含灵活就业人员。

## 二、养老服务

重点完成以下工作：

- 新建“阳光老人家”站点35家；
- 累计建成站点54家；
- 开展助餐服务12万人次。

## 三、公共文化

表1 文化活动情况

| 项目 | 2018 | 2019 |
| --- | --- | --- |
| 演出 | 380 | 420 |
| 讲座 | 96 | 120 |

活动情况见表1。
`

function at(pattern: RegExp, change: (line: string) => readonly string[], shift = 0): DocumentFault['make'] {
  return (lines) => {
    const index = lines.findIndex((line) => pattern.test(line))
    const old = lines[index]
    if (old === undefined) return undefined
    return { lines: lines.toSpliced(index, 1, ...change(old)), line: index + 1 + shift }
  }
}

export const DOCUMENT_FAULTS: readonly DocumentFault[] = [
  { name: 'number jumps', make: at(/^#+ 二、/, (line) => [line.replace('二、', '三、')]) },
  { name: 'number repeats', make: at(/^#+ 二、/, (line) => [line.replace('二、', '一、')]) },
  { name: 'sub-number jumps', make: at(/^#+ （二）/, (line) => [line.replace('（二）', '（四）')]) },
  { name: 'first number', make: at(/^#+ （一）/, (line) => [line.replace('（一）', '（二）')]) },
  { name: 'number of another form', make: at(/^#+ 二、/, (line) => [line.replace('二、', '2.')]) },
  { name: '一. for 一、', make: at(/^#+ 一、/, (line) => [line.replace('、', '.')]) },
  { name: '（一）、', make: at(/^#+ （一）/, (line) => [line.replace('）', '）、')]) },
  { name: 'heading ends with 。', make: at(/^## /, (line) => [`${line}。`]) },
  { name: 'heading ends with ：', make: at(/^## /, (line) => [`${line}：`]) },
  { name: 'heading without blank', make: at(/^## /, (line) => [line.replace('## ', '##')]) },
  {
    name: 'skipped level',
    make: at(/^### /, (line) => [`#${line.replace(/（.）|\d+[.、]/, '')}`.replace('####', '#####')]),
  },
  { name: 'empty section', make: at(/^## /, (line) => ['## 党的建设', '', line]) },
  {
    name: 'duplicate section',
    make: (lines) => {
      const title = lines.find((line) => /^## /.test(line))?.replace(/^## (?:.{1,2}、)?/, '')
      return title === undefined
        ? undefined
        : { lines: [...lines, '', `## ${title}`, '', '另有一项工作。'], line: lines.length + 2 }
    },
  },
  { name: 'second title', make: at(/^## /, (line) => [`${line.replace('## ', '# ').replace(/.、/, '')}`]) },
  { name: 'extra cell', make: at(/^\| .*\d+ \|$/, (line) => [`${line} 9 |`]) },
  { name: 'missing cell', make: at(/^\| .*\d+ \|$/, (line) => [line.replace(/[^|]*\|$/, '')]) },
  { name: 'emptied cell', make: at(/^\| 讲座/, (line) => [line.replace('120', '')]) },
  {
    name: 'lost row of dashes',
    make: (lines) => {
      const index = lines.findIndex((line) => /^\| ---/.test(line))
      return index < 0 ? undefined : { lines: lines.toSpliced(index, 1), line: index }
    },
  },
  { name: 'empty item', make: at(/^- /, (line) => [line, '-'], 1) },
  { name: 'stop inside an item', make: at(/^- .*；$/, (line) => [line.replace('；', '。群众满意；')]) },
  { name: 'caption jumps', make: at(/^表1 /, (line) => [line.replace('表1', '表3')]) },
  { name: 'caption ends with 。', make: at(/^表1 /, (line) => [`${line}。`]) },
  { name: 'unused note', make: at(/人\[\^1\]/, (line) => [line.replace('[^1]', '')], 2) },
  { name: 'unknown key', make: at(/^issuer:/, (line) => [line.replace('issuer', 'isuer')]) },
  { name: 'impossible date', make: at(/^date:/, () => ['date: 2020-02-31']) },
  { name: 'document number', make: at(/^docNumber:/, (line) => [line.replace('〔2020〕', '[2020]')]) },
  { name: 'year of the title', make: at(/^# /, (line) => [line.replace('2019', '2018')]) },
  { name: 'attachment not listed', make: at(/见附件1/, (line) => [line.replace('附件1', '附件3')]) },
  { name: 'table not there', make: at(/见表1/, (line) => [line.replace('表1', '表4')]) },
  { name: 'indented paragraph', make: at(/^全年新增/, (line) => [`    ${line}`]) },
  { name: 'block HTML', make: at(/^全年新增/, (line) => [`<div>${line}</div>`]) },
]

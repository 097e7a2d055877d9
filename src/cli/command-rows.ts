// The commands of contract.md section 1 as rows: how each is called, what it says of itself, its options. Every command's
// code is loaded only when it is called.
import type { Run } from './call.ts'
import { parseCount, parseOutput, parsePositive, parseYear } from './call-values.ts'
import { EARLIER, type OptionRow, READING, type Words } from './option-rows.ts'

/** A command; `usage` is its name with its arguments as commander reads them. */
export interface CommandRow {
  readonly usage: string
  readonly words: Words
  readonly options: readonly OptionRow[]
  readonly load: () => Promise<{ readonly run: Run }>
}

/** In the order in which the help lists them. */
export const COMMANDS: readonly CommandRow[] = [
  {
    usage: 'build <source...>',
    words: ['校验并生成 DOCX、HTML、JSON', 'check, then write DOCX, HTML and JSON'],
    options: [
      {
        flags: '-o, --output <dir>',
        words: ['输出目录（默认为当前目录）', 'output folder (default: current)'],
        parse: parseOutput,
      },
      { flags: '--formats <list>', words: ['输出格式，如 docx,html,json', 'outputs, e.g. docx,html,json'] },
      ...EARLIER,
      { flags: '--strict', words: ['有警告也不生成', 'warnings stop the build'] },
      { flags: '--force', words: ['有错误也生成', 'build in spite of errors'] },
      {
        flags: '--check',
        words: ['不写文件；磁盘上的输出不同即失败', 'write nothing; fail when the outputs on disk differ'],
      },
      { flags: '--watch', words: ['源文件变动时重新生成', 'rebuild on change'] },
      { flags: '--fragment', words: ['HTML 只输出正文片段', 'HTML: the article alone'] },
      { flags: '--embed-model', words: ['把 JSON 模型嵌入 HTML', 'embed the JSON model in the HTML'] },
      {
        flags: '--fonts <set>',
        words: ['Word 字体：gb2312、founder 或 open', 'Word fonts: gb2312, founder or open'],
        choices: ['gb2312', 'founder', 'open'],
      },
      { flags: '--quiet', words: ['只报告错误', 'report errors only'] },
      ...READING,
    ],
    load: () => import('./commands/build.ts'),
  },
  {
    usage: 'check <source...>',
    words: ['只校验', 'check only'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['pretty', 'json', 'sarif', 'github', 'junit'],
      },
      { flags: '--fix', words: ['把可安全修正的写回源文件', 'write the safe fixes to the source'] },
      {
        flags: '--dry-run',
        words: ['不写文件：显示 --fix 会作的修正', 'write nothing: show what --fix would change'],
      },
      { flags: '--all', words: ['逐条列出成批的问题', 'list each of many findings alike'] },
      {
        flags: '--baseline <file>',
        words: ['基线：其中已有的问题不报', 'known findings that are not reported'],
      },
      { flags: '--update-baseline', words: ['按现状重写基线', 'rewrite the baseline as things stand'] },
      {
        flags: '--max-warnings <n>',
        words: ['警告超过此数即失败', 'fail beyond this many warnings'],
        parse: parseCount,
      },
      {
        flags: '--print-config',
        words: ['显示生效的配置及来源', 'print the configuration in force and its origins'],
      },
      { flags: '--strict', words: ['历年文件有误即失败', 'fail when an earlier model cannot be read'] },
      { flags: '--quiet', words: ['只报告错误', 'report errors only'] },
      ...EARLIER,
      ...READING,
    ],
    load: () => import('./commands/check.ts'),
  },
  {
    usage: 'metrics <source...>',
    words: ['列出全部指标', 'list every metric'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['table', 'json', 'ndjson', 'csv'],
      },
      {
        flags: '--lines',
        words: [
          '每行各为一份文件，各输出一行 JSON',
          'each input line is a document of its own, printed as a line of JSON',
        ],
      },
      ...READING,
    ],
    load: () => import('./commands/metrics.ts'),
  },
  {
    usage: 'diff <old> <new>',
    words: ['两年对比', 'compare two years'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['pretty', 'json', 'markdown', 'html', 'csv'],
      },
      { flags: '--exit-code', words: ['有差异时退出码为 1', 'exit with 1 when they differ'] },
      {
        flags: '--only <list>',
        words: ['只列这些状态：same,changed,added,removed', 'only these: same,changed,added,removed'],
      },
      {
        flags: '--min-change <percent>',
        words: ['只列变化不小于此百分比的', 'only changes of at least this per cent'],
        parse: parsePositive,
      },
      { flags: '--section <title>', words: ['只列此章节', 'this section only'] },
      ...READING,
    ],
    load: () => import('./commands/diff.ts'),
  },
  {
    usage: 'trend <file...>',
    words: ['各年各指标的序列', 'the series of every indicator'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['table', 'json', 'csv', 'html'],
      },
      {
        flags: '-o, --output <dir>',
        words: [
          '写入目录（csv 另附 datapackage.json）',
          'write into a folder (csv comes with datapackage.json)',
        ],
        parse: parseOutput,
      },
      { flags: '--section <title>', words: ['只列此章节', 'this section only'] },
      { flags: '--strict', words: ['任何一份不可读即失败', 'fail when one file cannot be read'] },
      ...READING,
    ],
    load: () => import('./commands/trend.ts'),
  },
  {
    usage: 'new <year>',
    words: ['由上一年的源文件生成下一年的', "next year's source from last year's"],
    options: [
      { flags: '--from <file>', words: ['上一年的 .md', "last year's .md"] },
      {
        flags: '-o, --output <file>',
        words: ['写入文件（默认为标准输出）', 'write to a file (default: standard output)'],
        parse: parseOutput,
      },
      ...READING,
    ],
    load: () => import('./commands/new.ts'),
  },
  {
    usage: 'verify <file.docx...>',
    words: ['按 GB/T 9704 逐条检查 DOCX', 'check a DOCX against GB/T 9704, clause by clause'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['pretty', 'json', 'sarif'],
      },
      { flags: '--all', words: ['连同符合的条款一起列出', 'list the clauses that pass, too'] },
    ],
    load: () => import('./commands/verify.ts'),
  },
  {
    usage: 'preview <source>',
    words: ['在 127.0.0.1 预览，随改随新', 'the page on 127.0.0.1, reloaded on change'],
    options: [
      { flags: '--port <n>', words: ['端口（默认任选）', 'port (default: any free one)'], parse: parseCount },
      { flags: '--previous <file>', words: ['上一年的 .json 或 .md', "last year's .json or .md"] },
      ...READING,
    ],
    load: () => import('./commands/preview.ts'),
  },
  {
    usage: 'explain',
    words: ['一段文字是怎样读的：词、产生式、事实', 'how a text is read: tokens, productions, facts'],
    options: [
      { flags: '--text <text>', words: ['要读的文字', 'the text'] },
      { flags: '--year <n>', words: ['报告所述的年度', 'the year reported on'], parse: parseYear },
      { flags: '--format <format>', words: ['输出格式', 'output format'], choices: ['pretty', 'json'] },
    ],
    load: () => import('./commands/explain.ts'),
  },
  {
    usage: 'rules [id]',
    words: ['规则及其说明', 'the rules with their documentation'],
    options: [
      {
        flags: '--format <format>',
        words: ['输出格式', 'output format'],
        choices: ['pretty', 'json', 'markdown'],
      },
    ],
    load: () => import('./commands/rules.ts'),
  },
  {
    usage: 'schema',
    words: ['模型的 JSON Schema', 'the JSON Schema of the model'],
    options: [
      { flags: '--of <what>', words: ['model 或 config', 'model or config'], choices: ['model', 'config'] },
    ],
    load: () => import('./commands/schema.ts'),
  },
]

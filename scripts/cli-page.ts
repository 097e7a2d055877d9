// The program's own help → docs/cli.md, every command in both languages.

/** `help` gives what `gongshi ARGS` prints. */
export async function cliMarkdown(help: (args: readonly string[]) => Promise<string>): Promise<string> {
  const overview = await help(['--help'])
  const names = [...overview.matchAll(/^ {2}([a-z]+) (?:\[options\]|\[command\])/gm)].map(
    ([, name = '']) => name,
  )
  const parts = [
    '# 命令行 / Command line',
    '由 `npm run docs:cli` 从程序自己的帮助生成，请勿手改。\n\nMade from the program’s own help by `npm run docs:cli`; do not edit.',
    [
      '| 退出码 / status | |',
      '| ---: | --- |',
      '| 0 | 完成 / done |',
      '| 1 | 文本有错误（`diff --exit-code`：有差异）/ the text has errors (`diff --exit-code`: there are differences) |',
      '| 2 | 命令、文件或配置有误 / the call, a file or the configuration is at fault |',
    ].join('\n'),
    fenced(overview),
  ]
  for (const name of names.filter((name) => name !== 'help')) {
    parts.push(`## ${name}`)
    for (const lang of ['zh', 'en']) parts.push(fenced(await help([name, '--help', '--lang', lang])))
  }
  return `${parts.join('\n\n')}\n`
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``
}

// How the source is written: what is exported and what is searched for is explained, and short.
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { MODULES } from './support/modules.ts'

/** Characters, slashes and flags included. */
const LONGEST_EXPRESSION = 120

describe('the source', () => {
  it('says of every export what the name does not', () => {
    const silent = MODULES.flatMap(({ file, source }) =>
      source.statements
        .filter((statement) => isExported(statement) && ts.getJSDocCommentsAndTags(statement).length === 0)
        .map((statement) => `${file}: ${statement.getText(source).split('\n')[0]}`),
    )
    expect(silent).toEqual([])
  })

  it('shows of every named expression what it matches', () => {
    const unshown = MODULES.flatMap(({ file, source }) =>
      source.statements
        .filter(ts.isVariableStatement)
        .filter(({ declarationList }) => isExpression(declarationList.declarations[0]?.initializer))
        .filter((statement) => !ts.getLeadingCommentRanges(source.text, statement.pos))
        .map((statement) => `${file}: ${statement.getText(source).slice(0, 60)}`),
    )
    expect(unshown).toEqual([])
  })

  // Longer ones are divided into rows that have names (src/text/one-of.ts).
  it('keeps every expression short enough to be read', () => {
    const long = MODULES.flatMap(({ file, source }) => {
      const found: string[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node) && node.text.length > LONGEST_EXPRESSION) {
          found.push(`${file}: ${node.text.slice(0, 40)}…`)
        }
        ts.forEachChild(node, visit)
      }
      visit(source)
      return found
    })
    expect(long).toEqual([])
  })
})

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
}

/** A regular expression as it is written, made of rows, or with the words that it needs. */
function isExpression(node: ts.Expression | undefined): boolean {
  if (!node || ts.isRegularExpressionLiteral(node)) return node !== undefined
  const makes = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText()
  return makes === 'RegExp' || makes === 'sought'
}

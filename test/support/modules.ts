// The modules of `src`, parsed once for the tests of their structure and their style.
import * as fs from 'node:fs'
import * as path from 'node:path'
import ts from 'typescript'
import { repositoryFile } from './shared.ts'

/** What a module imports or passes on, dynamic imports included. */
export interface Import {
  readonly target: string
  readonly isType: boolean
}

/** A source file, parsed; `file` is relative to `src`, `layer` the room of the table in docs/architecture.md. */
export interface Module {
  readonly file: string
  readonly layer: string
  readonly source: ts.SourceFile
  readonly imports: readonly Import[]
}

const ROOT = repositoryFile('src')
/** All modules of `src`. */
export const MODULES = listFiles(ROOT).map(readModule)

function listFiles(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    return entry.isDirectory() ? listFiles(full) : entry.name.endsWith('.ts') ? [full] : []
  })
}

function readModule(full: string): Module {
  const file = path.relative(ROOT, full)
  const source = ts.createSourceFile(file, fs.readFileSync(full, 'utf8'), ts.ScriptTarget.Latest, true)
  const imports: Import[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ target: node.moduleSpecifier.text, isType: node.importClause?.isTypeOnly === true })
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      imports.push({ target: node.moduleSpecifier.text, isType: node.isTypeOnly })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument)) imports.push({ target: argument.text, isType: false })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { file, layer: layerOf(file), source, imports }
}

/** The room of the table that a file of `src` stands in. */
export function layerOf(file: string): string {
  const [folder = '', second = ''] = file.split(path.sep)
  if (folder.endsWith('.ts')) return 'top'
  return folder === 'emit' && !second.endsWith('.ts') ? `emit/${second}` : folder
}

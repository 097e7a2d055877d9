// The order of children that the transitional schema of WordprocessingML asks for, as far as our parts use it.
import { XMLParser } from 'fast-xml-parser'

const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'.split(
      ' ',
    ),
  'w:tblBorders': 'top left start bottom right end insideH insideV'.split(' '),
  'w:tblCellMar': 'top left start bottom right end'.split(' '),
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'.split(
      ' ',
    ),
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings'.split(
      ' ',
    ),
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'.split(' '),
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr'.split(
      ' ',
    ),
  'w:settings':
    'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors defaultTabStop autoHyphenation evenAndOddHeaders bookFoldPrinting characterSpacingControl hdrShapeDefaults footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator'.split(
      ' ',
    ),
  'w:compat':
    'useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading spaceForUL noColumnBalance balanceSingleByteDoubleByteWidth noExtraLineSpacing doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn spacingInWholePoints lineWrapLikeWord6 adjustLineHeightInTable useFELayout compatSetting'.split(
      ' ',
    ),
  'w:pBdr': 'top left bottom right between bar'.split(' '),
  'w:ind': [],
  'w:body': [],
}

type Node = Readonly<Record<string, unknown>>

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: true })

/** `w:pPr: w:jc before w:ind` for every child out of order or unknown; empty when all is well. */
export function disorder(xml: string): readonly string[] {
  return walk(parser.parse(xml) as readonly Node[])
}

function walk(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) =>
    Object.entries(node).flatMap(([name, children]) => {
      if (!Array.isArray(children)) return []
      const list = children as readonly Node[]
      const order = ORDER[name]
      const own = order && order.length > 0 ? misplaced(name, list, order) : []
      return [...own, ...walk(list)]
    }),
  )
}

function misplaced(parent: string, children: readonly Node[], order: readonly string[]): readonly string[] {
  let last = -1
  return children.flatMap((child) => {
    const name = Object.keys(child).find((key) => key !== ':@') ?? ''
    const place = order.indexOf(name.replace(/^w:/, ''))
    if (place < 0) return [`${parent}: unknown ${name}`]
    const wrong = place < last
    last = Math.max(last, place)
    return wrong ? [`${parent}: ${name} too late`] : []
  })
}

// The order of children that the transitional schemas of WordprocessingML, its drawings and charts ask for, as far as
// our parts use them.
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
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr'.split(' '),
  'w:tc': 'tcPr p tbl bookmarkStart bookmarkEnd'.split(' '),
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup'.split(' '),
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl'.split(' '),
  'w:num': 'abstractNumId lvlOverride'.split(' '),
  'w:lvlOverride': 'startOverride lvl'.split(' '),
  'w:numPr': 'ilvl numId numberingChange ins'.split(' '),
  'w:styles': 'docDefaults latentStyles style'.split(' '),
  'w:docDefaults': 'rPrDefault pPrDefault'.split(' '),
  'w:font': 'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic'.split(
    ' ',
  ),
  'w:footnotePr': 'pos numFmt numStart numRestart footnote'.split(' '),
  'wp:inline': 'extent effectExtent docPr cNvGraphicFramePr graphic'.split(' '),
  'pic:pic': 'nvPicPr blipFill spPr'.split(' '),
  'pic:blipFill': 'blip srcRect tile stretch'.split(' '),
  'c:chartSpace':
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst'.split(
      ' ',
    ),
  'c:chart':
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs'.split(
      ' ',
    ),
  'c:plotArea': 'layout barChart lineChart catAx valAx dTable spPr'.split(' '),
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId'.split(' '),
  'c:lineChart': 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId'.split(
    ' ',
  ),
  // Of a bar and of a line: what one has and the other has not lies in the places of its own sequence.
  'c:ser':
    'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val shape smooth'.split(
      ' ',
    ),
  'c:cat': 'strRef'.split(' '),
  'c:strRef': 'f strCache'.split(' '),
  'c:strCache': 'ptCount pt'.split(' '),
  'c:numRef': 'f numCache'.split(' '),
  'c:numCache': 'formatCode ptCount pt'.split(' '),
  'c:dLbls':
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator'.split(
      ' ',
    ),
  'c:catAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset noMultiLvlLbl'.split(
      ' ',
    ),
  'c:valAx':
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits'.split(
      ' ',
    ),
  'c:scaling': 'logBase orientation max min'.split(' '),
  'c:title': 'tx layout overlay spPr txPr'.split(' '),
  'c:rich': 'bodyPr lstStyle p'.split(' '),
  'c:txPr': 'bodyPr lstStyle p'.split(' '),
  'c:legend': 'legendPos legendEntry layout overlay spPr txPr'.split(' '),
  'c:externalData': 'autoUpdate'.split(' '),
  'a:p': 'pPr r br fld endParaRPr'.split(' '),
  'a:r': 'rPr t'.split(' '),
  'a:rPr': 'ln solidFill latin ea cs sym hlinkClick'.split(' '),
  'a:defRPr': 'ln solidFill latin ea cs sym hlinkClick'.split(' '),
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
    const place = order.indexOf(name.replace(/^\w+:/, ''))
    if (place < 0) return [`${parent}: unknown ${name}`]
    const wrong = place < last
    last = Math.max(last, place)
    return wrong ? [`${parent}: ${name} too late`] : []
  })
}

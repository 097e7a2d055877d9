// The namespaces of Office Open XML (ECMA-376, transitional) that more than one part of a Word file names.

/** WordprocessingML: `w:`. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** DrawingML: `a:`. */
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/** Charts of DrawingML: `c:`. */
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

/** Relationships as elements name them, `r:`; with a name behind a slash also the type of one. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The package itself: content types, relationships, core properties each behind a slash. */
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

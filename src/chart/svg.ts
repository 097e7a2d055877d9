// Drawing → SVG as a tree for the page's printer, with title and description for those who do not see the picture.
import type { Drawing, Shape } from './drawing.ts'

/** An element with its children in order; a child that is a string is text, escaped when it is printed. */
export interface SvgElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgElement | string)[]
}

/** `id` is unique in the page; `ID-t` and `ID-d` name title and description. */
export function svgTree(drawing: Drawing, id: string): SvgElement {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      role: 'img',
      'aria-labelledby': `${id}-t`,
      'aria-describedby': `${id}-d`,
      viewBox: `0 0 ${drawing.width} ${drawing.height}`,
    },
    [
      element('title', { id: `${id}-t` }, [drawing.title]),
      element('desc', { id: `${id}-d` }, [drawing.description]),
      ...drawing.shapes.map(shapeElement),
    ],
  )
}

function shapeElement(shape: Shape): SvgElement {
  const role = { class: `c-${shape.role}` }
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height } = shape
      return element('rect', { ...role, x, y, width, height })
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape
      return element('line', { ...role, x1, y1, x2, y2 })
    }
    case 'path':
      return element('path', { ...role, d: shape.d })
    case 'circle':
      return element('circle', { ...role, cx: shape.x, cy: shape.y, r: shape.r })
    case 'text': {
      const anchor = shape.anchor === 'start' ? {} : { 'text-anchor': shape.anchor }
      return element('text', { ...role, x: shape.x, y: shape.y, ...anchor }, [shape.text])
    }
  }
}

function element(
  tag: string,
  attributes: SvgElement['attributes'],
  children: SvgElement['children'] = [],
): SvgElement {
  return { tag, attributes, children }
}

// What an amount stays at, of that of the country. 例：粮食产量稳定在全国|1/4 → 粮食产量占全国比重.
import { type Label, type QuantityView, wordLabel } from '../context/view.ts'

// Matches 粮食产量稳定在全国, 产量保持在全省的 before 1/4.
const STEADY = /^(.{2,}?)(?:一直|始终|长期|常年|继续)?(?:稳定|保持|维持)在(全[国省市区县州])(?:总量)?的?$/

/** 粮食产量稳定在全国|1/4 is its share of the country. */
export function steadyShare({ left, token, text }: QuantityView): Label | undefined {
  const part =
    token.kind === 'percentage' && /[/／]|分之|成/.test(text.slice(token.numberStart, token.unitEnd))
  const [, whose, all] = (part && STEADY.exec(left.compact.text.slice(left.lo))) || []
  return whose === undefined ? undefined : wordLabel(`${whose}占${all}比重`)
}

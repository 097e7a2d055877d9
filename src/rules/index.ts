// The list of rules, one line a rule, in the order of `gongshi rules`. Adding a rule means a file, its .md and a line here.
import type { Rule } from '../model/rule.ts'
import { metricDecreaseByMultiple } from './metric-decrease-by-multiple.ts'
import { metricFromTo } from './metric-from-to.ts'
import { metricPercentPoint } from './metric-percent-point.ts'
import { metricPointOverLevel } from './metric-point-over-level.ts'
import { metricRankZero } from './metric-rank-zero.ts'
import { metricShareOver100 } from './metric-share-over-100.ts'
import { numeralAdjacentApproximation } from './numeral-adjacent-approximation.ts'
import { numeralDateForm } from './numeral-date-form.ts'
import { numeralDoubleApproximation } from './numeral-double-approximation.ts'
import { numeralDoubledPercent } from './numeral-doubled-percent.ts'
import { numeralFullwidthDigits } from './numeral-fullwidth-digits.ts'
import { numeralGrouping } from './numeral-grouping.ts'
import { numeralImpossibleDate } from './numeral-impossible-date.ts'
import { numeralLeadingZero } from './numeral-leading-zero.ts'
import { numeralMixedSystem } from './numeral-mixed-system.ts'
import { numeralRangeUnit } from './numeral-range-unit.ts'
import { numeralShortYear } from './numeral-short-year.ts'
import { numeralYearZero } from './numeral-year-zero.ts'
import { punctuationRepeated } from './punctuation-repeated.ts'
import { timeAfterReport } from './time-after-report.ts'
import { timeAsOf } from './time-as-of.ts'
import { timeCopiedYear } from './time-copied-year.ts'
import { timePlanPassed } from './time-plan-passed.ts'
import { timeReportPeriod } from './time-report-period.ts'
import { timeReversed } from './time-reversed.ts'
import { timeWeekday } from './time-weekday.ts'
import { unitCompatibilityCharacter } from './unit-compatibility-character.ts'
import { unitEnergyPower } from './unit-energy-power.ts'
import { unitExponent } from './unit-exponent.ts'
import { unitMicro } from './unit-micro.ts'
import { unitMixedCompound } from './unit-mixed-compound.ts'
import { unitName } from './unit-name.ts'
import { unitSolidus } from './unit-solidus.ts'
import { unitSymbolCase } from './unit-symbol-case.ts'

export const RULES: readonly Rule[] = [
  metricDecreaseByMultiple,
  metricFromTo,
  metricPercentPoint,
  metricPointOverLevel,
  metricRankZero,
  metricShareOver100,
  numeralAdjacentApproximation,
  numeralDateForm,
  numeralDoubleApproximation,
  numeralDoubledPercent,
  numeralFullwidthDigits,
  numeralGrouping,
  numeralImpossibleDate,
  numeralLeadingZero,
  numeralMixedSystem,
  numeralRangeUnit,
  numeralShortYear,
  numeralYearZero,
  punctuationRepeated,
  timeAfterReport,
  timeAsOf,
  timeCopiedYear,
  timePlanPassed,
  timeReportPeriod,
  timeReversed,
  timeWeekday,
  unitCompatibilityCharacter,
  unitEnergyPower,
  unitExponent,
  unitMicro,
  unitMixedCompound,
  unitName,
  unitSolidus,
  unitSymbolCase,
]

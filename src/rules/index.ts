// The rules, by name, in the order in which they are listed and run. A rule more is an import and a line more.
import type { Rule } from '../model/rule.ts'
import { claimsCarriedOver } from './claims-carried-over.ts'
import { claimsChange } from './claims-change.ts'
import { claimsCopiedParagraph } from './claims-copied-paragraph.ts'
import { claimsCumulative } from './claims-cumulative.ts'
import { claimsDuePlan } from './claims-due-plan.ts'
import { claimsRank } from './claims-rank.ts'
import { claimsRestated } from './claims-restated.ts'
import { claimsStreak } from './claims-streak.ts'
import { consistencyBalance } from './consistency-balance.ts'
import { consistencyCaseTable } from './consistency-case-table.ts'
import { consistencyGrowth } from './consistency-growth.ts'
import { consistencyNaturalGrowth } from './consistency-natural-growth.ts'
import { consistencyNewOverCumulative } from './consistency-new-over-cumulative.ts'
import { consistencyParts } from './consistency-parts.ts'
import { consistencyRatioSum } from './consistency-ratio-sum.ts'
import { consistencyRequestTable } from './consistency-request-table.ts'
import { consistencySettledOverReceived } from './consistency-settled-over-received.ts'
import { consistencyShare } from './consistency-share.ts'
import { consistencyTableProse } from './consistency-table-prose.ts'
import { consistencyTableTotal } from './consistency-table-total.ts'
import { markdownBrokenLink } from './markdown-broken-link.ts'
import { markdownDuplicateNote } from './markdown-duplicate-note.ts'
import { markdownHeadingBlank } from './markdown-heading-blank.ts'
import { markdownHtmlBlock } from './markdown-html-block.ts'
import { markdownImage } from './markdown-image.ts'
import { markdownImageAlt } from './markdown-image-alt.ts'
import { markdownInlineHtml } from './markdown-inline-html.ts'
import { markdownJoinedParagraphs } from './markdown-joined-paragraphs.ts'
import { markdownLinkText } from './markdown-link-text.ts'
import { markdownManualIndent } from './markdown-manual-indent.ts'
import { markdownMissingNote } from './markdown-missing-note.ts'
import { markdownPageNumber } from './markdown-page-number.ts'
import { markdownStrayEmphasis } from './markdown-stray-emphasis.ts'
import { markdownTabbedTable } from './markdown-tabbed-table.ts'
import { markdownTableCells } from './markdown-table-cells.ts'
import { markdownTableSyntax } from './markdown-table-syntax.ts'
import { markdownUnsafeLink } from './markdown-unsafe-link.ts'
import { markdownUnsupported } from './markdown-unsupported.ts'
import { markdownUnusedNote } from './markdown-unused-note.ts'
import { markdownWordsAsDefinition } from './markdown-words-as-definition.ts'
import { metaDocumentNumber } from './meta-document-number.ts'
import { metaDuplicateKey } from './meta-duplicate-key.ts'
import { metaFieldForm } from './meta-field-form.ts'
import { metaMissingIssuer } from './meta-missing-issuer.ts'
import { metaMissingYear } from './meta-missing-year.ts'
import { metaNoPlace } from './meta-no-place.ts'
import { metaTitleYear } from './meta-title-year.ts'
import { metaTypedTwice } from './meta-typed-twice.ts'
import { metaUnknownKey } from './meta-unknown-key.ts'
import { metaWrongType } from './meta-wrong-type.ts'
import { metaYaml } from './meta-yaml.ts'
import { metricAgainstDirection } from './metric-against-direction.ts'
import { metricDecreaseByMultiple } from './metric-decrease-by-multiple.ts'
import { metricFromTo } from './metric-from-to.ts'
import { metricImplausible } from './metric-implausible.ts'
import { metricMark } from './metric-mark.ts'
import { metricNegativeFall } from './metric-negative-fall.ts'
import { metricPartialYear } from './metric-partial-year.ts'
import { metricPercentPoint } from './metric-percent-point.ts'
import { metricPointOverLevel } from './metric-point-over-level.ts'
import { metricRankZero } from './metric-rank-zero.ts'
import { metricShareOver100 } from './metric-share-over-100.ts'
import { metricTwoValues } from './metric-two-values.ts'
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
import { privacyAddress } from './privacy-address.ts'
import { privacyBankCard } from './privacy-bank-card.ts'
import { privacyCreditCode } from './privacy-credit-code.ts'
import { privacyEmail } from './privacy-email.ts'
import { privacyIdCard } from './privacy-id-card.ts'
import { privacyIdCardDoubtful } from './privacy-id-card-doubtful.ts'
import { privacyMessenger } from './privacy-messenger.ts'
import { privacyMobile } from './privacy-mobile.ts'
import { privacyPassport } from './privacy-passport.ts'
import { privacyPersonFact } from './privacy-person-fact.ts'
import { privacyPlate } from './privacy-plate.ts'
import { punctuationBracketNesting } from './punctuation-bracket-nesting.ts'
import { punctuationCaptionEnd } from './punctuation-caption-end.ts'
import { punctuationDash } from './punctuation-dash.ts'
import { punctuationDateSeparator } from './punctuation-date-separator.ts'
import { punctuationDocumentNumber } from './punctuation-document-number.ts'
import { punctuationDunBeforeDeng } from './punctuation-dun-before-deng.ts'
import { punctuationDunBetweenQuotes } from './punctuation-dun-between-quotes.ts'
import { punctuationEllipsis } from './punctuation-ellipsis.ts'
import { punctuationHalfWidth } from './punctuation-half-width.ts'
import { punctuationHeadingEnd } from './punctuation-heading-end.ts'
import { punctuationLabel } from './punctuation-label.ts'
import { punctuationLeadingMark } from './punctuation-leading-mark.ts'
import { punctuationMiddot } from './punctuation-middot.ts'
import { punctuationMissingStop } from './punctuation-missing-stop.ts'
import { punctuationQuoteNesting } from './punctuation-quote-nesting.ts'
import { punctuationRange } from './punctuation-range.ts'
import { punctuationRepeated } from './punctuation-repeated.ts'
import { punctuationSemicolonAfterStop } from './punctuation-semicolon-after-stop.ts'
import { punctuationSlash } from './punctuation-slash.ts'
import { punctuationSpace } from './punctuation-space.ts'
import { punctuationStraightQuotes } from './punctuation-straight-quotes.ts'
import { punctuationTitleMarkMisuse } from './punctuation-title-mark-misuse.ts'
import { punctuationTitleNesting } from './punctuation-title-nesting.ts'
import { punctuationUnbalanced } from './punctuation-unbalanced.ts'
import { readControlCharacter } from './read-control-character.ts'
import { readInvisibleCharacter } from './read-invisible-character.ts'
import { readPrivateUseCharacter } from './read-private-use-character.ts'
import { readReplacementCharacter } from './read-replacement-character.ts'
import { readTooComplex } from './read-too-complex.ts'
import { readUnusedDisable } from './read-unused-disable.ts'
import { structureAttachment } from './structure-attachment.ts'
import { structureCaptionNumber } from './structure-caption-number.ts'
import { structureDeviation } from './structure-deviation.ts'
import { structureDuplicateSection } from './structure-duplicate-section.ts'
import { structureEmptyCell } from './structure-empty-cell.ts'
import { structureEmptyItem } from './structure-empty-item.ts'
import { structureEmptySection } from './structure-empty-section.ts'
import { structureEnumeration } from './structure-enumeration.ts'
import { structureFirstPage } from './structure-first-page.ts'
import { structureMissingSection } from './structure-missing-section.ts'
import { structureNoContent } from './structure-no-content.ts'
import { structureNoTitle } from './structure-no-title.ts'
import { structureNumberForm } from './structure-number-form.ts'
import { structureNumbering } from './structure-numbering.ts'
import { structurePlainHeading } from './structure-plain-heading.ts'
import { structureReference } from './structure-reference.ts'
import { structureSectionOrder } from './structure-section-order.ts'
import { structureSeveralTitles } from './structure-several-titles.ts'
import { structureSkippedLevel } from './structure-skipped-level.ts'
import { structureTooDeep } from './structure-too-deep.ts'
import { structureTypedContents } from './structure-typed-contents.ts'
import { structureUnexpectedSection } from './structure-unexpected-section.ts'
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
import { wordingPlaceholder } from './wording-placeholder.ts'
import { wordingPleonasm } from './wording-pleonasm.ts'
import { wordingRepeatedSentence } from './wording-repeated-sentence.ts'
import { wordingRepeatedWords } from './wording-repeated-words.ts'
import { wordingTerm } from './wording-term.ts'
import { wordingTypo } from './wording-typo.ts'
import { wordingVariantForm } from './wording-variant-form.ts'

/** All there are; a finding's place in a report does not depend on their order. */
export const RULES: readonly Rule[] = [
  structureAttachment,
  structureCaptionNumber,
  structureDeviation,
  structureDuplicateSection,
  structureEmptyCell,
  structureEmptyItem,
  structureEmptySection,
  structureEnumeration,
  structureFirstPage,
  structureMissingSection,
  structureNoContent,
  structureNoTitle,
  structureNumberForm,
  structureNumbering,
  structurePlainHeading,
  structureReference,
  structureSectionOrder,
  structureSeveralTitles,
  structureSkippedLevel,
  structureTooDeep,
  structureTypedContents,
  structureUnexpectedSection,
  metaDocumentNumber,
  metaDuplicateKey,
  metaFieldForm,
  metaMissingIssuer,
  metaMissingYear,
  metaNoPlace,
  metaTitleYear,
  metaTypedTwice,
  metaUnknownKey,
  metaWrongType,
  metaYaml,
  readControlCharacter,
  readInvisibleCharacter,
  readPrivateUseCharacter,
  readReplacementCharacter,
  readTooComplex,
  readUnusedDisable,
  punctuationBracketNesting,
  punctuationCaptionEnd,
  punctuationDash,
  punctuationDateSeparator,
  punctuationDocumentNumber,
  punctuationDunBeforeDeng,
  punctuationDunBetweenQuotes,
  punctuationEllipsis,
  punctuationHalfWidth,
  punctuationHeadingEnd,
  punctuationLabel,
  punctuationLeadingMark,
  punctuationMiddot,
  punctuationMissingStop,
  punctuationQuoteNesting,
  punctuationRange,
  punctuationRepeated,
  punctuationSemicolonAfterStop,
  punctuationSlash,
  punctuationSpace,
  punctuationStraightQuotes,
  punctuationTitleMarkMisuse,
  punctuationTitleNesting,
  punctuationUnbalanced,
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
  unitCompatibilityCharacter,
  unitEnergyPower,
  unitExponent,
  unitMicro,
  unitMixedCompound,
  unitName,
  unitSolidus,
  unitSymbolCase,
  metricAgainstDirection,
  metricDecreaseByMultiple,
  metricFromTo,
  metricImplausible,
  metricMark,
  metricNegativeFall,
  metricPartialYear,
  metricPercentPoint,
  metricPointOverLevel,
  metricRankZero,
  metricShareOver100,
  metricTwoValues,
  consistencyBalance,
  consistencyCaseTable,
  consistencyGrowth,
  consistencyNaturalGrowth,
  consistencyNewOverCumulative,
  consistencyParts,
  consistencyRatioSum,
  consistencyRequestTable,
  consistencySettledOverReceived,
  consistencyShare,
  consistencyTableProse,
  consistencyTableTotal,
  timeAfterReport,
  timeAsOf,
  timeCopiedYear,
  timePlanPassed,
  timeReportPeriod,
  timeReversed,
  timeWeekday,
  claimsCarriedOver,
  claimsChange,
  claimsCopiedParagraph,
  claimsCumulative,
  claimsDuePlan,
  claimsRank,
  claimsRestated,
  claimsStreak,
  wordingPlaceholder,
  wordingPleonasm,
  wordingRepeatedSentence,
  wordingRepeatedWords,
  wordingTerm,
  wordingTypo,
  wordingVariantForm,
  privacyAddress,
  privacyBankCard,
  privacyCreditCode,
  privacyEmail,
  privacyIdCard,
  privacyIdCardDoubtful,
  privacyMessenger,
  privacyMobile,
  privacyPassport,
  privacyPersonFact,
  privacyPlate,
  markdownBrokenLink,
  markdownDuplicateNote,
  markdownHeadingBlank,
  markdownHtmlBlock,
  markdownImage,
  markdownImageAlt,
  markdownInlineHtml,
  markdownJoinedParagraphs,
  markdownLinkText,
  markdownManualIndent,
  markdownMissingNote,
  markdownPageNumber,
  markdownStrayEmphasis,
  markdownTabbedTable,
  markdownTableCells,
  markdownTableSyntax,
  markdownUnsafeLink,
  markdownUnsupported,
  markdownUnusedNote,
  markdownWordsAsDefinition,
]

// What the pages of comparison and trend add to the sheet of the report: tables in several orders, marks of change.
/** Rules of CSS, to follow the sheet of the report. */
export const COMPARISON = `
.gs .orders .sorted{display:none}
.gs .orders .sorted:target,.gs .orders .first{display:block}
.gs .orders .sorted:target~.first{display:none}
.gs .orders thead a{display:inline-block;padding:.2rem 0;color:inherit}
.gs .sum{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;list-style:none;margin:1rem 0;padding:0}
.gs .sum b{font-size:1.5rem;font-variant-numeric:tabular-nums;margin-inline-end:.35em}
.gs .orderings{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;margin:0 0 .5rem;padding:0}
.gs .orderings a{display:inline-block;padding:.2rem 0}
.gs .kind{white-space:nowrap}
.gs .kind b{display:inline-block;width:1.2em}
.gs .where{display:block;font-size:.875rem;color:var(--muted)}
.gs .comparison h1{margin-top:2rem}
.gs .comparison h2{margin:1.75rem 0 .75rem}
.gs .comparison tbody th{min-width:9em}
.gs .multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:1rem;align-items:start}
.gs .comparison figure{margin:0;text-align:start}
.gs .multiples figure{margin:0;padding:.75rem;border:1px solid var(--line);text-align:start}
.gs .multiples figcaption{margin:0 0 .4rem;color:var(--text);font-weight:700}
.gs .multiples .breaks{margin:.4rem 0 0;font-size:.875rem;color:var(--muted)}
@media print{.gs .orderings{display:none}.gs .orders .sorted{display:none}.gs .orders .first{display:block}}`

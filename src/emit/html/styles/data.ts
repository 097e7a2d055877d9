// Figures in the prose, their cards, key figures, tables and charts. Also what the pages of comparison use.
/** Rules of CSS; colours are the variables of `tokens.ts`. */
export const DATA = `.gs .n{position:relative;white-space:nowrap;font-variant-numeric:tabular-nums;text-decoration:underline dotted 1px var(--accent);text-underline-offset:.28em}
.gs .n.long{white-space:normal}
.gs .n:hover{background:var(--soft)}
.gs td .n,.gs th .n{position:static;text-decoration:none;white-space:inherit}
.gs .n>button{position:absolute;inset:-.3em -.1em;margin:0;padding:0;border:0;background:none;font:inherit;color:inherit;cursor:help}
.gs .card{display:none}
.gs .card:popover-open{display:block}
.gs .card{position:fixed;inset:auto 0 0;width:auto;max-width:none;height:fit-content;margin:0;padding:1rem 1.25rem calc(1rem + env(safe-area-inset-bottom,0px));background:var(--bg);color:var(--text);border:1px solid var(--rule);border-top:4px solid var(--accent);box-shadow:0 4px 24px rgb(0 0 0/.25);font-size:.9375rem;line-height:1.6;max-height:60vh;overflow:auto}
.gs .card p{margin:0}
.gs .card-label{color:var(--muted)}
.gs .card-value b{font-size:1.5rem;line-height:1.4;font-variant-numeric:tabular-nums}
.gs .card dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem 1rem;margin:.4rem 0 .6rem}
.gs .card dt{color:var(--muted)}
.gs .card dd{margin:0;font-variant-numeric:tabular-nums}
.gs .card a{display:inline-block;padding:.15rem 0;margin-inline-end:1em}
@media (min-width:48rem){.gs .card{--a:anchor(bottom);--j:anchor-center;top:var(--a);left:1rem;right:1rem;bottom:1rem;align-self:start;justify-self:var(--j);margin-top:.4rem;width:20rem;border-radius:4px;padding-bottom:1rem}}
.gs .up,.gs .down{font-size:.75em;color:var(--accent)}
.gs .down{color:inherit}
.gs .keys{margin:1.75rem 0 0}
.gs .keys>h2{font-size:1.1875rem;margin-bottom:.75rem}
.gs .keys ul{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10rem),1fr));gap:.75rem;list-style:none;margin:0;padding:0}
@media (min-width:48rem){.gs .keys ul{grid-template-columns:repeat(auto-fit,minmax(18rem,1fr))}}
.gs .keys li{margin:0}
.gs .key{display:flex;flex-direction:column;height:100%;padding:.85rem 1rem;background:var(--soft);border-inline-start:4px solid var(--accent);color:var(--text);text-decoration:none;line-height:1.5}
.gs .key:hover{background:color-mix(in srgb,var(--accent) 12%,var(--bg))}
.gs .key:hover .key-label{text-decoration:underline}
.gs .key-label{font-size:.9375rem}
.gs .key-value{font-size:1.0625rem;margin:.15rem 0}
.gs .key-value b{font-size:clamp(1.5rem,7vw,2.125rem);line-height:1.25;word-break:keep-all;overflow-wrap:anywhere;font-variant-numeric:tabular-nums;letter-spacing:-.01em}
.gs .key-change,.gs .key-period{font-size:.875rem}
.gs .key-period{color:var(--muted);margin-top:auto}
.gs .key-period span{display:inline-block;white-space:pre}
.gs .scroll{position:relative;overflow-x:auto;margin:1.25em 0;max-width:100%;background:linear-gradient(90deg,var(--bg) 2rem,transparent) 0 0/3rem 100% no-repeat local,linear-gradient(-90deg,var(--bg) 2rem,transparent) 100% 0/3rem 100% no-repeat local,linear-gradient(90deg,var(--line),transparent) 0 0/.5rem 100% no-repeat scroll,linear-gradient(-90deg,var(--line),transparent) 100% 0/.5rem 100% no-repeat scroll}
.gs table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.55;font-variant-numeric:tabular-nums;overflow-wrap:normal}
.gs caption{caption-side:top;padding:0 0 .5em;font-weight:700;text-align:start}
.gs caption>span{display:block;position:sticky;left:0}
.gs caption .unit-line{font-weight:400;font-size:.875rem}
.gs caption.hint{font-weight:400;font-size:.875rem;color:var(--muted)}
.gs th,.gs td{padding:.5em .7em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;min-width:4em}
.gs thead th{border-block:2px solid var(--text);border-top-width:2px;border-bottom-width:1px;vertical-align:bottom;text-wrap:balance}
.gs th[scope=colgroup]{text-align:center}
.gs tbody th{font-weight:400;min-width:6em}
.gs tbody :is([scope=col],[scope=colgroup]){font-weight:700}
.gs thead .right{min-width:4.5em}
.gs .plain :is(th,thead td):first-child{position:sticky;left:0;max-width:10em;background:var(--bg)}
.gs tbody:last-child tr:last-child>*{border-bottom:2px solid var(--text)}
.gs .stacked :is(td,[scope=col]){text-align:center}
.gs .right{text-align:end}
.gs .center{text-align:center}
.gs .num{text-align:end;white-space:nowrap}
.gs .metrics tbody th{min-width:8em}
@media screen and (min-width:62rem){.gs .metrics tbody th{overflow-wrap:anywhere}.gs .appendix .scroll{overflow:visible;background:none}.gs .metrics thead th{position:sticky;top:0;background:var(--bg);box-shadow:inset 0 -1px var(--text)}.gs .metrics :is(tbody th,td){white-space:normal}}
@media (max-width:36rem){.gs :is(th,td){padding:.45em .4em}}
.gs .metrics :is(td,thead th){white-space:nowrap}
.gs .metrics .part{font-weight:700;background:var(--soft)}
.gs .charts>.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:1.5rem;align-items:start}
.gs .charts figure{margin:0;padding:1rem;border:1px solid var(--line);text-align:start}
.gs .charts figcaption{margin:0 0 .5rem;color:var(--text);font-weight:700}
.gs .chart{display:block;width:100%;max-width:28rem;height:auto;font:14px var(--screen);fill:var(--text)}
.gs .chart text{font-variant-numeric:tabular-nums}
.gs .c-label,.gs .c-legend{fill:var(--muted)}
.gs .c-axis{stroke:var(--text)}
.gs .c-grid{stroke:var(--line)}
.gs .c-s0{fill:var(--accent)}
.gs .many .c-s0{fill:var(--muted)}
.gs .c-s1{fill:var(--accent)}
.gs .c-s2{fill:var(--text)}
.gs path.c-s0,.gs path.c-s1,.gs path.c-s2{fill:none;stroke:var(--accent);stroke-width:2.5;stroke-linejoin:round}
.gs .many path.c-s0{stroke:var(--muted);stroke-dasharray:6 3}
.gs path.c-s2{stroke:var(--text);stroke-dasharray:2 3}
.gs details>summary{cursor:pointer;color:var(--accent);padding:.25rem 0;font-size:.9375rem}
.gs .finding{margin:.4em 0 1em;padding:.5em .9em;border-inline-start:5px solid var(--accent);background:var(--soft);font-size:.9375rem}
.gs .finding p{margin:0}
.gs .finding.info{border-color:var(--rule)}`

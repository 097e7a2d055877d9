// Print in the layout of GB/T 9704-2012: A4, type area 156 × 225 mm (5.2.1), 三号 at 22 lines of 28 characters
// (5.2.3), faces of the headings (7.3.3), page numbers outside and 7 mm below the type area (7.5). What helps on a
// screen only is left out; the figures follow as an appendix. Nothing is wider than the type area: a browser would
// print the whole document smaller.
import type { Theme } from '../../../model/template.ts'

/** Rules of `@page` and `@media print`. The line pitch is the template's, in twentieths of a point. */
export function print(theme: Theme): string {
  const pitch = theme.deviations.linePitch / 20
  const number =
    'content:"— " counter(page) " —";font:14pt var(--digits);vertical-align:top;padding-top:7mm;margin-top:-5pt'
  const centred = `@page{@bottom-center{${number}}}`
  const outside = `@page :right{@bottom-right{${number};padding-right:14pt}}@page :left{@bottom-left{${number};padding-left:14pt}}`
  return `@page{size:A4;margin:37mm 26mm 35mm 28mm}
${theme.deviations.centredPageNumbers ? centred : outside}
@media print{
html{background:none}
.gs{--text:#000;--bg:#fff;--muted:#000;--soft:none;background:none;font:16pt/${pitch}pt var(--body);letter-spacing:-.21pt;text-autospace:no-autospace;color:#000}
.gs .skip,.gs .masthead,.gs .toc,.gs .to-contents,.gs .keys,.gs .fields,.gs .about,.gs .anchor,.gs .back,.gs .foot,.gs .n>button,.gs .card,.gs .finding,.gs .hint,.gs .save{display:none}
.gs .wrap,.gs .text{max-width:none;margin:0;padding:0}
.gs .columns{display:block}
.gs .title-block{border:0;padding:0 0 ${pitch}pt}
.gs h1{font:400 22pt/${pitch * 1.25}pt var(--title)}
.gs .mark{color:#e60012;font-size:32pt;line-height:1.3}
.gs p,.gs li{margin:0;text-indent:0;text-wrap:wrap}
.gs .text>p,.gs section>p,.gs .lead>p{text-indent:2em;text-align:justify;orphans:2;widows:2}
.gs .heading,.gs section section .heading{display:block;margin:0;text-indent:2em;break-after:avoid}
.gs h2,.gs h3,.gs h4,.gs h5,.gs h6{font:400 16pt/${pitch}pt var(--body);display:inline}
.gs h2{font-family:var(--h1)}
.gs h3{font-family:var(--h2)}
.gs .number{color:inherit}
.gs a{color:inherit;text-decoration:none}
.gs .text a[rel~=external]::after{content:"（" attr(href) "）";font-size:12pt}
.gs .n,.gs .n:target{text-decoration:none;background:none}
.gs ul,.gs ol{margin:0}
.gs .sign{break-inside:avoid;margin-top:${pitch}pt}
.gs .attachment,.gs .appendix,.gs .charts{break-before:page}
.gs .appendix .heading,.gs .charts .heading{text-indent:0}
.gs table{font-size:12pt;line-height:1.4;letter-spacing:0;overflow-wrap:anywhere}
.gs .metrics{font-size:10.5pt}
.gs table :is(thead,tbody) :is(th,td,.right){min-width:0;padding:2pt 3pt}
.gs .text .wide{font-size:9pt}
.gs .text td.right{white-space:nowrap}
.gs .text .wide :is(th,td){padding:2pt 1.5pt}
.gs table tbody [scope=row]{min-width:4.5em}
.gs .plain :is(th,thead td):first-child{position:static;max-width:none}
.gs .metrics tbody th{min-width:9em}
.gs .text table:not(:has(tbody>tr:nth-child(12))){break-inside:avoid}
.gs .attachments{padding-inline-start:2em}
.gs .up,.gs .down{color:inherit}
.gs thead{display:table-header-group}
.gs tr,.gs figure,.gs img{break-inside:avoid}
.gs .text img{width:auto;max-height:195mm}
.gs caption{break-after:avoid}
.gs .scroll{overflow:visible;margin:8pt 0}
.gs .charts>.grid{display:block}
.gs .charts figure{border:0;padding:0;margin:0 0 16pt}
.gs .charts details{display:none}
.gs .chart{max-width:130mm;print-color-adjust:exact}
.gs .many .c-s0{fill:#767676}
.gs .notes{font-size:12pt;line-height:1.5;letter-spacing:0}
.gs .notes>h2{display:block;break-after:avoid}
}`
}

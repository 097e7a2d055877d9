// Typography after CLREQ and the elements of the text: everything `--fragment` needs, all under `.gs`.
// A line of text has 40 characters at most: 40 × 1.0625 rem.
/** Rules of CSS; the first of them sets what all of the page inherits. */
export const TEXT = `.gs{margin:0;background:var(--bg);color:var(--text);font:1.0625rem/1.85 var(--screen);line-break:strict;overflow-wrap:anywhere;text-autospace:normal;text-spacing-trim:trim-start;font-kerning:normal;-webkit-text-size-adjust:100%;text-size-adjust:100%}
.gs *,.gs ::before,.gs ::after{box-sizing:border-box}
.gs h1,.gs h2,.gs h3,.gs h4,.gs h5,.gs h6{margin:0;padding:0;border:0;color:inherit;font-weight:700;line-height:1.45;text-wrap:balance}
.gs h1{font:700 clamp(1.625rem,1.2rem + 2.2vw,2.5rem)/1.4 var(--title);font-synthesis:none}
.gs h2{font-size:1.4375rem}
.gs h3{font-size:1.1875rem}
.gs h4,.gs h5,.gs h6{font-size:1.0625rem}
.gs p{margin:0 0 .9em;text-wrap:pretty}
.gs ul,.gs ol{margin:0 0 .9em;padding-inline-start:2em}
.gs li{margin:.25em 0}
.gs li>p{margin:0 0 .4em}
.gs .task{list-style:none;margin-inline-start:-1.4em}
.gs a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
.gs a:hover{text-decoration-thickness:2px}
.gs :focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.gs em{font-style:normal;text-emphasis:filled dot;text-emphasis-position:under right}
.gs em:lang(en),.gs em.latin{font-style:italic;text-emphasis:none}
.gs code{font-family:ui-monospace,"Cascadia Mono",Consolas,"Noto Sans Mono CJK SC",monospace;font-size:.9em}
.gs pre{margin:0 0 .9em;padding:.75em 1em;background:var(--soft);white-space:pre-wrap;border-radius:4px}
.gs sup,.gs sub{line-height:0;font-size:.72em}
.gs blockquote{margin:0 0 .9em;padding:.1em 0 .1em 1em;border-inline-start:4px solid var(--rule);color:var(--muted)}
.gs hr{border:0;border-top:1px solid var(--rule);margin:2em 0}
.gs img{max-width:100%;height:auto;vertical-align:middle}
.gs figure{margin:1.5em 0;text-align:center}
.gs figcaption{margin-top:.5em;color:var(--muted);font-size:.9375rem;text-wrap:balance}
.gs .inner-heading{font-weight:700}
.gs .missing{color:var(--muted)}
.gs .unsupported{border-inline-start:4px solid var(--rule);padding-inline-start:1em}
.gs .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.gs .title-block{text-align:center;padding:2.5rem 0 1.75rem;border-bottom:3px solid var(--accent)}
.gs .title-block>p{margin:.4em 0}
.gs .mark{color:var(--accent);font:700 1.25rem/1.5 var(--title);font-synthesis:none;letter-spacing:.1em}
.gs .marks{display:flex;gap:1.5em;font-family:var(--h1);margin-bottom:1em}
.gs .subtitle{font-size:1.1875rem}
.gs .fields{display:flex;flex-wrap:wrap;justify-content:center;gap:.25rem 1.75rem;margin:1rem 0 0;font-size:.9375rem;color:var(--muted)}
.gs .fields div{display:flex}
.gs .fields dt{flex:none}
.gs .fields dt::after{content:"："}
.gs .fields dd{margin:0;color:var(--text);text-align:start}
.gs .about{display:flex;flex-wrap:wrap;justify-content:center;gap:.25rem .75rem;margin-top:.5rem;font-size:.9375rem}
.gs .about>b{font-weight:400;color:var(--muted)}
.gs .about ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}
.gs .about li{margin:0}
.gs .corrections{margin:1rem auto 0;max-width:42.5rem;padding:.6rem 1rem;background:var(--soft);border-inline-start:4px solid var(--accent);font-size:.9375rem;text-align:start}
.gs .corrections p{margin:0}
.gs .columns,.gs .data{margin-top:1.75rem}
.gs .text{max-width:42.5rem;margin:0 auto}
.gs .heading{display:flex;align-items:baseline;gap:.4rem;margin:2.25em 0 .7em;scroll-margin-top:1rem}
.gs section section .heading{margin-top:1.6em}
.gs .number{color:var(--accent)}
.gs .anchor,.gs .to-contents{flex:none;min-width:1.5rem;text-align:center;text-decoration:none;color:var(--muted)}
.gs .anchor{opacity:0}
.gs .heading:hover .anchor,.gs .anchor:focus-visible{opacity:1}
.gs .noteref a{text-decoration:none;padding:0 .15em}
.gs .notes{margin-top:3em;padding-top:.5em;border-top:1px solid var(--rule);font-size:.9375rem}
.gs .notes h2{font-size:1.1875rem;margin:1em 0 .5em}
.gs .back{display:inline-block;min-width:1.5rem;text-align:center;text-decoration:none}
.gs .attachments{margin:1.8em 0 0}
.gs .attachments p{margin:0}
.gs .attachments ol{list-style:none;margin:0;padding:0 0 0 3em}
.gs .attachments ol span:first-child{margin-inline-start:-3em}
.gs .sign{margin:2.5em 0 0;display:flex;flex-direction:column;align-items:flex-end;text-align:center}
.gs .sign>div{display:flex;flex-direction:column;padding-inline-end:2em}
.gs .imprint{margin-top:2em;border-block:1px solid var(--rule);padding:.5em 1em;font-size:.9375rem}
.gs .imprint p{margin:0}
.gs :target{scroll-margin-top:4rem}
.gs .n:target,.gs tr:target>*{background:color-mix(in srgb,var(--accent) 18%,var(--bg))}
@media (min-width:37.5rem){.gs .text>p,.gs section>p,.gs .lead>p{text-align:justify}}
@media (hover:none){.gs .anchor{opacity:1}}`

// The page around the article: contents beside the text on wide screens, folded above it on narrow ones.
/** Rules of CSS that `--fragment` leaves out, a site having its own. */
export const PAGE = `.newer{display:none}
html{background:var(--bg);scroll-padding-top:1rem}
.gs .skip{position:absolute;left:-100vw;top:0;z-index:9;padding:.6rem 1rem;background:var(--bg)}
.gs .skip:focus{left:0}
.gs .masthead{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1rem;padding:.6rem 1.25rem;border-bottom:1px solid var(--line);font-size:.9375rem}
.gs .masthead img{height:2.25rem;width:auto}
.gs .masthead p{margin:0}
.gs .site{font-weight:700}
.gs .crumbs{color:var(--muted)}
.gs .wrap{max-width:66rem;margin:0 auto;padding:0 1.25rem 3rem}
.gs .toc{margin:0 auto 1.5rem;max-width:42.5rem;font-size:.9375rem;line-height:1.5}
.gs .toc h2{display:none;font-size:1rem;margin:0 0 .4rem}
.gs .toc summary{font-weight:700;padding:.6rem .9rem;border:1px solid var(--rule);font-size:1rem}
.gs .toc ol{list-style:none;margin:0;padding:0}
.gs .toc ol ol{padding-inline-start:1.25em}
.gs .toc li{margin:0}
.gs .toc a{display:block;padding:.3rem .6rem 0;color:var(--text);text-decoration:none;border:solid transparent;border-width:0 0 .3rem 3px}
.gs .toc a:hover{border-left-color:var(--accent);text-decoration:underline}
.gs .toc details[open] ol{margin-top:.4rem}
.gs .foot{max-width:66rem;margin:0 auto;padding:1.25rem;border-top:1px solid var(--rule);font-size:.9375rem;color:var(--muted)}
.gs .foot p{margin:.3em 0}
.gs .foot ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;margin:0;padding:0}
.gs .foot a{display:inline-block;padding:.2rem 0}
@media screen and (min-width:62rem){
.gs .columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,42.5rem);gap:2.5rem}
.gs .columns>.text{margin:0}
.gs .columns>.text:only-child{grid-column:1/-1;width:100%;margin:0 auto}
.gs .toc{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;margin:0;padding:.75rem 0}
.gs .toc a{max-height:calc(6em + .6rem);overflow:hidden}
.gs .to-contents{display:none}
}
@supports selector(::details-content){@media screen and (min-width:62rem){
.gs .toc h2{display:block;padding:0 .6rem}
.gs .toc summary{display:none}
.gs .toc details::details-content{content-visibility:visible;display:block}
}}
@media (forced-colors:active){.gs .toc a{border-color:Canvas}}`

/**
 * Rules that the checker of HTML does not know yet, so that they stand in the `<style>` of an empty SVG, which
 * applies to the whole page all the same: the section that is being read is marked in the contents, the card of a
 * figure goes above it where there is no room below, the caption of a wide table stays as wide as its box.
 */
export const NEWER = `.gs .toc details>ol{scroll-target-group:auto}
.gs .toc a:target-current{border-left-color:var(--accent);background:var(--soft);font-weight:700}
@media (forced-colors:active){.gs .toc a:target-current{border-left-color:Highlight}}
.gs .card{position-try-fallbacks:flip-block}
.gs .text .scroll{container-type:inline-size}
.gs .text caption>span{max-width:100cqi}
.gs .text caption .unit-line{width:100cqi;text-align:end}`

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>How the rows of places look: columns of one width on all levels, narrower on a phone, heads on every sheet.</summary>
internal static class TreeStyle
{
    public const string Css = """
        .places ul{list-style:none;margin:0;padding:0}
        .row{display:grid;grid-template-columns:minmax(8rem,1.6fr) minmax(8rem,1.8fr) var(--counts) 2.4rem;gap:0 1rem}
        .row{align-items:center;padding:.22rem 0;border-bottom:1px solid #e3e3e3}
        .compared .row{grid-template-columns:minmax(8rem,1.7fr) minmax(8rem,1.8fr) var(--counts) 2.4rem minmax(6.5rem,1.1fr)}
        .row.heads{border-bottom:2px solid var(--line);color:var(--soft);align-items:end}
        .row.heads{position:sticky;top:0;background:#fff;z-index:1}
        .row.heads span{font-size:.85rem}
        .total>.row{border-bottom:1px solid var(--line)}
        .total>.row>*{font-weight:600}
        .row>*{min-width:0;font-variant-numeric:tabular-nums}
        .row .count,.row .rank{text-align:right}
        .place{position:relative;padding-left:1rem;line-height:1.35;overflow-wrap:anywhere}
        .place small{color:var(--soft);font-size:.75rem;font-weight:400;white-space:nowrap}
        .places{--step:.9rem}
        ul ul .place{margin-left:var(--step)}
        ul ul ul .place{margin-left:calc(2*var(--step))}
        ul ul ul ul .place{margin-left:calc(3*var(--step))}
        ul ul ul ul ul .place{margin-left:calc(4*var(--step))}
        summary{list-style:none}
        summary::-webkit-details-marker{display:none}
        summary .place::before{content:"";position:absolute;left:.1rem;top:.4rem}
        summary .place::before{border:solid transparent;border-width:.3rem 0 .3rem .5rem;border-left-color:var(--ink)}
        details[open]>summary .place::before{transform:rotate(90deg)}
        summary:hover{background:#f1f5fa}
        .rate{display:grid;grid-template-columns:minmax(2rem,1fr) 4.2rem;gap:.5rem;align-items:center;text-align:right}
        .bar,.shift{position:relative;display:block;height:.85rem}
        .bar{border:1px solid #8a8a8a}
        .bar i,.shift i{position:absolute;top:0;bottom:0;left:0;background:var(--fill)}
        .bar b,.bar u{position:absolute;top:-3px;bottom:-3px;margin-left:-2px}
        .bar b{width:4px;background:var(--ink);border:solid #fff;border-width:0 1px}
        .bar u{border-left:2px dashed var(--bad)}
        .change{display:grid;grid-template-columns:minmax(2rem,1fr) 3.6rem;gap:.4rem;align-items:center;text-align:right}
        .change .why{grid-column:1/-1;font-size:.85rem;color:var(--soft)}
        .shift::before{content:"";position:absolute;left:50%;top:-4px;bottom:-4px;border-left:1px solid #8a8a8a}
        .shift .down{background:repeating-linear-gradient(135deg,var(--bad) 0 2px,#fff 2px 4px);border:1px solid var(--bad)}
        .shift .cut::after{content:"";position:absolute;top:-1px;bottom:-1px;right:4px;width:3px;background:#fff}
        .shift .down.cut::after{right:auto;left:4px}
        @media (max-width:40rem){
        .row{grid-template-columns:minmax(3.5rem,1fr) 4.4rem var(--count) 1.7rem;gap:0 .5rem;font-size:.8rem}
        .compared .row{grid-template-columns:minmax(3.5rem,1fr) 4rem var(--count) 1.6rem 3.4rem}
        .rate,.change{grid-template-columns:1fr;gap:.1rem}
        .row.heads{line-height:1.25}
        .row.heads span{font-size:.75rem}
        .place small{display:none}
        .place .tag{display:inline-block;white-space:normal;font-size:.7rem;padding:0 .15rem}
        .place{padding-left:.8rem}
        .places{--step:.4rem}
        }
        @media print{
        .places{display:table;width:100%}
        .heads-group{display:table-header-group;break-inside:avoid}
        .places>ul{display:table-row-group}
        .row.heads{position:static}
        .places li{break-inside:auto}
        .row{break-inside:avoid;padding:.12rem 0;column-gap:.7rem}
        .compared .row{grid-template-columns:1.9fr 1.4fr var(--counts) 2.4rem 1.1fr}
        summary .place::before{visibility:hidden}
        details[open]>summary .place::before{visibility:visible}
        }
        """;
}

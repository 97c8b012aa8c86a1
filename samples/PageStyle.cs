namespace LawGov.Samples;

/// <summary>The stylesheet that all pages share: for a screen of 360 pixels and more, for A4, with colour never the only sign.</summary>
/// <remarks>
/// Classes: <c>note</c> small print, <c>n</c> a cell of numbers, <c>tag</c> a mark in words, <c>screen</c> what paper does without,
/// <c>quiet</c> what is read out and not seen.
/// </remarks>
internal static class PageStyle
{
    /// <summary>Fonts in which Chinese looks well on each system.</summary>
    private const string Fonts = "\"Noto Sans CJK SC\",\"Source Han Sans SC\",\"PingFang SC\",\"Microsoft YaHei\",sans-serif";

    public const string Css = $$$"""
        :root{color-scheme:light;--ink:#1c1c1e;--soft:#555;--line:#c6c6c6;--fill:#1f5fa8;--bad:#a3001b;--open:#7a5600}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{font:1rem/1.65 {{{Fonts}}};color:var(--ink);background:#fff}
        body{max-width:64rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,2.5rem) 3rem}
        h1{font-size:1.6rem;line-height:1.3;margin:0 0 .4rem}
        h2{font-size:1.15rem;line-height:1.4;margin:2rem 0 .4rem}
        p{margin:.4rem 0}
        a{color:var(--fill)}
        ul.note{padding-left:1.2rem}
        .lead{font-size:1.1rem;margin:0 0 .8rem}
        .key{display:flex;flex-wrap:wrap;gap:.6rem 1.3rem;margin:0;padding:.7rem 0;border:solid var(--line);border-width:2px 0 1px}
        .key div{flex:1 1 8rem;min-width:min-content}
        .key dt{font-size:.85rem;color:var(--soft)}
        .key dd{margin:0;font-size:1.45rem;line-height:1.3;font-weight:600;font-variant-numeric:tabular-nums}
        .key small{display:block;font-size:.8rem;font-weight:400;color:var(--soft)}
        .origin{font-size:.85rem;color:var(--soft);overflow-wrap:anywhere}
        .origin span+span::before{content:"";border-left:1px solid var(--line);margin:0 .7em}
        table{border-collapse:collapse;margin:.6rem 0;max-width:100%;font-size:.95rem}
        td,th{padding:.25rem .6rem;border:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}
        td p{margin:0}
        th{background:#f1f1f1;font-weight:600}
        caption{text-align:left;font-size:.85rem;color:var(--soft)}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .note{color:var(--soft);font-size:.85rem}
        .tag{font-size:.75rem;line-height:1.3;border:1px solid currentColor;border-radius:.2rem;padding:0 .25rem;white-space:nowrap}
        .breached b{color:var(--bad)}
        .undetermined b{color:var(--open)}
        summary{cursor:pointer}
        svg{display:block;max-width:100%}
        :focus-visible{outline:3px solid var(--fill);outline-offset:2px}
        main:focus{outline:none}
        .quiet,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .skip:focus{position:fixed;left:.5rem;top:.5rem;padding:.4rem .8rem;background:#fff;z-index:1}
        @media (max-width:30rem){h1{font-size:1.35rem}.lead{font-size:1rem}table{font-size:.85rem}td,th{padding:.2rem .3rem}}
        @page{size:A4;margin:18mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:9pt}}
        @media print{
        html{font-size:10.5pt}
        body{max-width:none;margin:0;padding:0}
        .key div{flex-basis:6rem}
        .key dd{font-size:1.3rem}
        h1,h2,caption,summary{break-after:avoid}
        h1,h2,li,tr,svg,.key{break-inside:avoid}
        thead{display:table-header-group}
        *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .screen,.skip{display:none}
        }
        """;
}

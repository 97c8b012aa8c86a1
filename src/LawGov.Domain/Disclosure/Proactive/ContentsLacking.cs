using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>What a guide or catalogue lacks, as a figure of a message: the names are written when the text is asked for.</summary>
internal sealed record ContentsLacking(FactState State, GuideContents Guide, CatalogueContents Catalogue) : IBilingualText
{
    private static readonly Bilingual NotStated = new("未载明", "not stated");
    private static readonly Bilingual None = new("没有编制", "not made");
    private static readonly Bilingual Complete = new("内容齐全", "complete");

    internal static ContentsLacking Of(Fact<GuideContents> guide, GuideContents required) => new(guide.State, required & ~guide.ValueOr(GuideContents.None), CatalogueContents.None);

    internal static ContentsLacking Of(Fact<CatalogueContents> catalogue, CatalogueContents required) => new(catalogue.State, GuideContents.None, required & ~catalogue.ValueOr(CatalogueContents.None));

    /// <summary>Whether it is known that something is not there: the whole, or one of its contents.</summary>
    internal bool IsShort => State == FactState.None || (State == FactState.Known && (Guide != GuideContents.None || Catalogue != CatalogueContents.None));

    /// <inheritdoc/>
    public string ToText(Language language) => State switch
    {
        FactState.Unknown => NotStated.ToText(language),
        FactState.None => None.ToText(language),
        _ when !IsShort => Complete.ToText(language),
        _ => (language == Language.Chinese ? "缺少" : "lacks ") + (Guide == GuideContents.None ? Catalogue.Names() : Guide.Names()).ToText(language),
    };
}

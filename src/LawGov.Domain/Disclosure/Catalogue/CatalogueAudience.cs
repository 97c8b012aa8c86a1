namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>To whom a catalogue has an item published (公开对象).</summary>
public enum CatalogueAudience
{
    /// <summary>Nobody said (未载明).</summary>
    Unstated = 0,

    /// <summary>Everybody (全社会).</summary>
    Public = 1,

    /// <summary>A certain group (特定群体).</summary>
    Group = 2,
}

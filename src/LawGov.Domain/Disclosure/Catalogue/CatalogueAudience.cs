namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>To whom an item of a catalogue is published (公开对象).</summary>
public enum CatalogueAudience
{
    /// <summary>Not stated (未载明).</summary>
    Unstated = 0,

    /// <summary>Everybody (全社会).</summary>
    Public = 1,

    /// <summary>A certain group (特定群体).</summary>
    Group = 2,
}

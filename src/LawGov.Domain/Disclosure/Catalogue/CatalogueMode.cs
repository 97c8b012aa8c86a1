namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>In which way a catalogue lists an item for disclosure (公开方式).</summary>
public enum CatalogueMode
{
    /// <summary>Not stated (未载明): taken as proactive, for a catalogue is one of proactive disclosure.</summary>
    Unstated = 0,

    /// <summary>Proactively (主动).</summary>
    Proactive = 1,

    /// <summary>On request (依申请).</summary>
    OnRequest = 2,
}

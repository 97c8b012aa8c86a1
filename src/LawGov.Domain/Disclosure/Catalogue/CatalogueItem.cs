using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>An item of a catalogue of proactive disclosure (主动公开事项).</summary>
/// <remarks>A catalogue reads its items from rows: <see cref="DisclosureCatalogue.Build"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CatalogueItem
{
    /// <summary>The caller's own id of the item.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The first-level item (一级事项); empty if not stated.</summary>
    public string FirstLevel { get; init; } = "";

    /// <summary>The second-level item (二级事项); empty if not stated.</summary>
    public string SecondLevel { get; init; } = "";

    /// <summary>The content elements (公开内容（要素）), in the order of the catalogue.</summary>
    public ValueList<string> Content { get; init; }

    /// <summary>What the item rests on (公开依据), in the catalogue's words.</summary>
    public string Basis { get; init; } = "";

    /// <summary>The time limit (公开时限).</summary>
    public CatalogueLimit Limit { get; init; }

    /// <summary>Who publishes (公开主体), in the catalogue's words; empty if not stated.</summary>
    public string Body { get; init; } = "";

    /// <summary>The channels (公开渠道和载体), each once, in the order of the tick list; empty if not stated.</summary>
    public ValueList<DisclosureChannel> Channels { get; init; }

    /// <summary>To whom (公开对象).</summary>
    public CatalogueAudience Audience { get; init; }

    /// <summary>In which way (公开方式).</summary>
    public CatalogueMode Mode { get; init; }

    /// <summary>At which levels (公开层级), from the highest; empty if not stated.</summary>
    public ValueList<DivisionLevel> Levels { get; init; }

    /// <summary>The item of Article 20 that it belongs to; null if it cites none.</summary>
    public ProactiveItem? Statutory { get; init; }

    /// <summary>Returns the id and the names of both levels.</summary>
    public override string ToString() => $"{Id} {FirstLevel}·{SecondLevel}";
}

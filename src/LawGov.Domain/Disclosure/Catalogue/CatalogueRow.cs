using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>A row of a catalogue as it stands in a file (目录原始行): texts alone, whatever reads them.</summary>
/// <remarks>
/// A cell that is null or blank is not stated. Lists may be parted by 、，；, by line breaks, or by ticks: of ■政府网站 □政府公报, and of
/// 政府网站■ 政府公报□, the ticked are read. Boxes on both sides of the labels, and boxes none of which is ticked, are faults.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CatalogueRow
{
    /// <summary>The caller's own id of the item; each once in a catalogue.</summary>
    public string? Id { get; init; }

    /// <summary>The first-level item (一级事项).</summary>
    public string? FirstLevel { get; init; }

    /// <summary>The second-level item (二级事项).</summary>
    public string? SecondLevel { get; init; }

    /// <summary>The content elements (公开内容（要素）), a list.</summary>
    public string? Content { get; init; }

    /// <summary>What the item rests on (公开依据), in the catalogue's words.</summary>
    public string? Basis { get; init; }

    /// <summary>The time limit (公开时限).</summary>
    public string? Limit { get; init; }

    /// <summary>Who publishes (公开主体), in the catalogue's words.</summary>
    public string? Body { get; init; }

    /// <summary>The channels (公开渠道和载体), a list.</summary>
    public string? Channels { get; init; }

    /// <summary>To whom (公开对象): 全社会 or 特定群体.</summary>
    public string? Audience { get; init; }

    /// <summary>In which way (公开方式): 主动 or 依申请.</summary>
    public string? Mode { get; init; }

    /// <summary>At which levels (公开层级), a list of 省级, 市级, 县级, 乡级, 村级.</summary>
    public string? Levels { get; init; }

    /// <summary>The number of the item of Article 20 of the Regulation of 2019 that it belongs to, 1–15, if it cites one.</summary>
    public string? StatutoryItem { get; init; }
}

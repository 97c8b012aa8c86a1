using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson;

/// <summary>Something in a document that could not be read (数据错误), with its place.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FactsError : IBilingualText
{
    internal FactsError(string path, Message reason) => (Path, Reason) = (path, reason);

    /// <summary>Where it stands, as a JSON path: $.facts[3].rate.</summary>
    public string Path { get; }

    /// <summary>What was found, and what was expected.</summary>
    public Message Reason { get; }

    /// <summary>Returns the path and the reason.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => $"{Path}{(language == Language.Chinese ? "：" : ": ")}{Reason.ToText(language)}";

    /// <summary>Returns the path and the reason, in Chinese.</summary>
    public override string ToString() => ToText(Language.Chinese);
}

using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>An instrument that a report names in 《》 (文中引用的文件).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TextInstrument
{
    internal TextInstrument(TextSpan span, string title) => (Span, Title) = (span, title);

    /// <summary>The title with its marks.</summary>
    public TextSpan Span { get; }

    /// <summary>The title without its marks and without the breaks that a line makes in it.</summary>
    public string Title { get; }
}

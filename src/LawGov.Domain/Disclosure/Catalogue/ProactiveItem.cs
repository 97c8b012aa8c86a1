using System.Text.Json.Serialization;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>One of the items that an administrative organ discloses proactively by law (法定主动公开内容).</summary>
/// <remarks>All of them stand in <see cref="ProactiveItems"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ProactiveItem
{
    internal ProactiveItem(int number, string chinese, string english)
        => (Number, Title, Provision) = (number, new(chinese, english), Instruments.OpenInformation2019.Article(20).Item(number));

    /// <summary>Its number within Article 20, 1–15.</summary>
    public int Number { get; }

    /// <summary>What it is, in short.</summary>
    public Bilingual Title { get; }

    /// <summary>Where it stands.</summary>
    public Provision Provision { get; }

    /// <summary>Returns the provision and the Chinese title.</summary>
    public override string ToString() => $"{Provision} {Title}";
}

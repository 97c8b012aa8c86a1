using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.SystemTextJson;

/// <summary>By what findings were made (评价凭据): two with the same receipt, and rules of the library, are the same.</summary>
/// <param name="Library">The library and its version.</param>
/// <param name="Rules">A hash of the texts of the rules asked, and how many they are.</param>
/// <param name="Law">The law book, with a hash of what is laid over it.</param>
/// <param name="Calendar">The calendar, with a hash of what it answers.</param>
/// <param name="Widths">How wide 约, 左右, 近 and 余 were taken to be.</param>
/// <param name="AsOf">The day on which was asked.</param>
/// <param name="Facts">The SHA-256 of the facts document as it is written, with whatever the caller keeps in it; its names are in the hash,
/// whether the trace masks them or not.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TraceReceipt(string Library, string Rules, string Law, string Calendar, string Widths, LocalDate AsOf, string Facts)
{
    /// <summary>Returns all of it on one line, the same in every culture.</summary>
    public override string ToString()
        => $"{Library}; {Rules}; {Law}; {Calendar}; {Widths}; {LocalDatePattern.Iso.Format(AsOf)}; {Facts}";

    internal static TraceReceipt Of(FactsDocument facts, RuleContext context, IReadOnlyCollection<Rule> rules) => new(
        $"LawGov.Domain {LibraryVersion.Text}",
        $"#{Digest.Of(rules.SelectMany(TextsOf))} ({rules.Count})",
        context.Law.Version,
        context.Calendar.Version,
        $"约{context.Approximations.About} 左右{context.Approximations.Around} 近{context.Approximations.Near} 余{context.Approximations.Over}",
        context.AsOf,
        "sha256:" + Digest.Of(facts.ToUtf8()));

    private static IEnumerable<string> TextsOf(Rule rule) =>
    [
        rule.Id,
        .. Both(rule.Title),
        .. Both(rule.Explanation),
        .. rule.Provisions.Select(provision => provision.Key),
        .. rule.Asks.Select(key => key.Id),
    ];

    private static IEnumerable<string> Both(Bilingual text) => [text.Chinese, text.English];
}

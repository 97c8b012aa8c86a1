using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Is a part of a contest never more than its whole (参加、获奖、晋级人数不超过其范围)?</summary>
internal static class CountsWithin
{
    private static readonly Basis Practice = Basis.Practice(new("部分不超过整体", "a part is not more than the whole"));

    private static readonly Bilingual OneIsWrong = new("两数必有一误", "one of the numbers is wrong");

    internal static Rule<ContestFacts> OfParticipants { get; } = Of(
        "PUBL-08", PublicityKeys.Participants, PublicityKeys.Eligible, static f => f.Participants, static f => f.Eligible);

    internal static Rule<ContestFacts> OfAwarded { get; } = Of(
        "PUBL-09", PublicityKeys.Awarded, PublicityKeys.Participants, static f => f.Awarded, static f => f.Participants);

    internal static Rule<ContestFacts> OfAdvanced { get; } = Of(
        "PUBL-10", PublicityKeys.Advanced, PublicityKeys.Participants, static f => f.Advanced, static f => f.Participants);

    private static Rule<ContestFacts> Of(
        string id, FactKey part, FactKey whole, Func<ContestFacts, Fact<long>> getPart, Func<ContestFacts, Fact<long>> getWhole) => new(
        id,
        new($"{part.Name.Chinese}不超过{whole.Name.Chinese}", $"{Capital(part.Name.English)} is not more than {whole.Name.English}"),
        new(
            $"同一阶段、同一组别的{part.Name.Chinese}多于{whole.Name.Chinese}的，两数必有一误；少于或者等于的为符合。按人计算，同一人获多个奖项计一次。一项未载明、另一项不能说明问题的，未能判定。",
            $"Within one stage and group: where {part.Name.English} is more than {whole.Name.English}, one of them is wrong; as many "
                + "or fewer is met. Persons are counted, each once, whatever they won. Undetermined where a number is not stated and the "
                + "other does not settle it."),
        (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
            ?? Judge(c, new(part, getPart(facts), IsWhole: false), new(whole, getWhole(facts), IsWhole: true)))
    {
        Asks = [part, whole],
    };

    private static Finding Judge(Case c, Counted part, Counted whole)
    {
        FactKey? noPart = part.Number is null ? part.Key : null, noWhole = whole.Number is null ? whole.Key : null;
        return noPart is not null && noWhole is not null
            ? c.Missing(noPart, noWhole)
            : c.AtMost(
                part.Interval,
                whole.Interval,
                new(part, whole) { Remedy = part.Number > whole.Number ? OneIsWrong : null },
                Practice,
                noPart,
                noWhole);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A number by its name; none is 0.</summary>
    private sealed record Counted(FactKey Key, Fact<long> Fact, bool IsWhole) : IBilingualText
    {
        internal long? Number => Fact.Number();

        internal CountInterval Interval => Number is { } number ? CountInterval.Only(number) : CountInterval.AtLeast(0);

        public string ToText(Language language) => (Number, IsWhole, language == Language.Chinese) switch
        {
            ({ } number, _, true) => Key.Name.Chinese + Digits.Group(number),
            ({ } number, true, _) => $"{Key.Name.English} ({Digits.Group(number)})",
            ({ } number, _, _) => $"{Key.Name.English} is {Digits.Group(number)}",
            (_, _, true) => $"{Key.Name.Chinese}（未载明）",
            (_, true, _) => $"{Key.Name.English} (not stated)",
            _ => $"{Key.Name.English} is not stated",
        };
    }
}

using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Participation;

/// <summary>A small table of divisions with the shapes that real ones have.</summary>
internal static class Places
{
    public static DivisionCode[] Codes { get; } =
        [.. new[] { "411203001003", "441900003", "411203", "410000", "419001", "411200", "411203001", "440000", "441900", "411203100" }.Select(code => DivisionCode.Parse(code))];

    public static PartialHeader Header { get; } = new("竞赛", DateSpan.Year(2023), RateBase.ByRegister, "2023");

    public static DivisionIndex Index()
        => DivisionIndex.Of("2023", Codes, [new(new("二小"), DivisionCode.Parse("411203001003")), new(new("一小"), DivisionCode.Parse("411203001"))]);

    /// <summary>A part of some rows, as one source would deliver it.</summary>
    public static ParticipationPartial Part(string source, int[] places, int[] participants, int[] eligible)
    {
        var sums = new ParticipationAggregator(Index());
        sums.Add(places, participants, eligible);
        return sums.ToPartial(Header, new(source));
    }
}

using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Is the number of participants that a report prints what the units reported (参加人数等于各单位填报之和)?</summary>
internal static class UnitsAddUp
{
    private static readonly Message NoUnits = new MessageTemplate("经确认，没有单位填报", "it is known that no unit reported").With();

    internal static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-16",
        new("参加人数等于各单位填报之和", "The number of participants is the sum of what the units reported"),
        new(
            "以载明的参加人数为合计，各单位填报的人数为分项，按合计等于分项之和核对；没有填报、填报有误的单位，其数量未载明：已填报之和超过载明人数的为不符合，不超过的未能判定。没有单位填报的，不适用。",
            "Takes the number of participants as printed for the total and what each unit reported for its parts, and compares them as a "
                + "total with its parts. The number of a unit that has not reported, or reported wrongly, is not stated: more than the "
                + "printed number without it is breached, and less is undetermined. Not applicable where units did not report."),
        static (c, facts) => c.Listed(facts.Units, ParticipationKeys.Units, NoUnits, out var units)
            ?? c.Known(facts.Reported.PrintedParticipants, ParticipationKeys.Participants, out _)
            ?? TotalEqualsParts.Judge(c, Total(facts, units)))
    {
        Asks = [ParticipationKeys.Units, ParticipationKeys.Participants, ParticipationKeys.Parts],
    };

    private static TotalFacts Total(ParticipationFacts facts, ValueList<UnitReport> units)
    {
        var total = facts.Reported.PrintedParticipants;
        var unit = total.ValueOr(default).Unit;
        return new()
        {
            Id = facts.Id,
            Total = total,
            Parts = units.Select(report => new PrintedPart(
                report.Unit.ToString(),
                report.Count.Known(out var count)
                    ? PrintedFigure.Exact(count.Participants, unit)
                    : Fact<PrintedFigure>.Unknown)).ToValueList(),
            Exhaustive = true,
        };
    }
}

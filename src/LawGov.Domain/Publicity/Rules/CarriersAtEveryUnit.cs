using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Has every office and school a carrier of publicity (各单位均设有宣传载体)?</summary>
internal static class CarriersAtEveryUnit
{
    private static readonly Basis Practice = Basis.Practice(new("机关、学校设有法治宣传载体", "offices and schools have a carrier of publicity"));
    private static readonly MessageTemplate Asked = new("{on}，应当设置宣传载体的单位", "units that need a carrier of publicity on {on}");
    private static readonly Message NoUnits = new MessageTemplate("经确认，没有应当设置载体的单位", "it is known that no unit needs a carrier").With();
    private static readonly ListWords Words = new(new("设有载体", "with one"), new("经确认没有设置", "known to be without one"), "个");

    internal static Rule<CarrierFacts> Rule { get; } = new(
        "PUBL-01",
        new("各单位均设有宣传载体", "Every unit has a carrier of publicity"),
        new(
            "核查日期，列入名单的每个机关、学校至少有一处宣传载体（宣传栏、电子显示屏、橱窗、黑板报、文化墙、走廊等）的为符合；载体清单列全，单位没有一处的为不符合，起止时间未载明的未能判定。数量多少不判断；没有全国性规定，依据为本单位、地方规定或者一般做法。",
            "Met where each office and school listed has one carrier at least on the day: a board, a screen, a window, a wall. The list of "
                + "carriers is complete, so a unit at which it has none has none; undetermined where the period is not stated. How "
                + "many is not judged. No national text asks for it: the basis is the body's own or a local rule, or practice."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Listed(facts.Units, PublicityKeys.Units, NoUnits, out _)
            ?? (facts.Carriers.IsUnknown ? c.Known(facts.Carriers, PublicityKeys.Carriers, out _) : null)
            ?? c.Each(
                Asked.With(("on", facts.On)),
                TallyOf(facts),
                static unit => unit,
                Words,
                PublicityKeys.CarrierDays,
                facts.Rule.ValueOr(Practice)))
    {
        Asks = [PublicityKeys.Units, PublicityKeys.Carriers, PublicityKeys.CarrierDays],
    };

    private static Tally<string> TallyOf(CarrierFacts facts)
    {
        int all = 0, done = 0, denied = 0;
        string? firstDenied = null, firstOpen = null;
        var units = facts.Units.ValueOr(default).AsSpan();
        for (int i = 0; i < units.Length; i++)
        {
            if (units[..i].Contains(units[i])) { continue; } // one that is listed twice counts once

            all++;
            switch (facts.StateAt(units[i]))
            {
                case FactState.Known:
                    done++;
                    break;
                case FactState.None:
                    denied++;
                    firstDenied ??= units[i].ToString();
                    break;
                default:
                    firstOpen ??= units[i].ToString();
                    break;
            }
        }

        return Tally<string>.Counted(all, done, denied, firstDenied, firstOpen);
    }
}

using CsCheck;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;
using static LawGov.Domain.SystemTextJson.Tests.Gens;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>Random matters that are decided collectively, catalogues of decisions, and impacts.</summary>
internal static class CollectiveGens
{
    private static readonly Gen<PrintedFigure> Sums = Gen.OneOf("10万元", "99,999.99元", "12万", "1.5亿元", "3万美元").Select(text => PrintedFigure.Parse(text));
    private static readonly Gen<PrintedFigure> Shares = Gen.OneOf("三分之二", "50%", "一半", "66.67%").Select(text => PrintedFigure.Parse(text));
    private static readonly Gen<TimeLimit> WithinAYear = Gen.Select(Gen.Int[0, 250], Gen.Int[0, 3], (amount, unit) => unit switch
    {
        0 => TimeLimit.Workdays(amount),
        1 => TimeLimit.Days(amount),
        2 => TimeLimit.Months(amount % 13),
        _ => TimeLimit.Years(amount % 2),
    });

    private static readonly Gen<LocalDate> DecidedDays = Gen.Int[0, 30_000].Select(new LocalDate(2003, 1, 1).PlusDays);

    internal static readonly Gen<RouteStep> Steps = Gen.Select(Texts, Maybe(Days), (name, on) => new RouteStep(name, on));

    internal static readonly Gen<CollectiveRule> Rows = Gen.Select(
        Gen.Select(Enums<CollectiveClass>(), SomeDays, Maybe(Sums), Maybe(Sums), Maybe(Gen.Bool)),
        Gen.Select(Maybe(Texts), Maybe(Shares), Maybe(Gen.Bool), Maybe(Gen.Bool), Maybe(Texts.Array[1, 4].Select(names => names.Distinct().ToValueList()))),
        Gen.Select(Maybe(Texts), Maybe(WithinAYear), Maybe(WithinAYear), Maybe(Gen.Bool), Maybe(WithinAYear)),
        (of, meeting, filing) => new CollectiveRule
        {
            Class = of.Item1,
            Span = of.Item2,
            BudgetedThreshold = of.Item3,
            UnbudgetedThreshold = of.Item4,
            ThresholdIncluded = of.Item5,
            Meeting = meeting.Item1,
            Quorum = meeting.Item2,
            QuorumIncluded = meeting.Item3,
            HeadSpeaksLast = meeting.Item4,
            Route = meeting.Item5,
            FilingWith = filing.Item1,
            FilingBefore = filing.Item2,
            FilingAfter = filing.Item3,
            AllowsEmergency = filing.Item4,
            LaterReport = filing.Item5,
        });

    internal static readonly Gen<OwnRule<CollectiveRule>> OwnRows = Gen.Select(Rows, Rules, (row, paper) => new OwnRule<CollectiveRule>(row, paper));

    internal static readonly Gen<CollectiveMatter> Matters = Gen.Select(
        Gen.Select(Ids, Maybe(Enums<CollectiveClass>()), Maybe(DecidedDays), Maybe(Gen.OneOf(Sums, Gen.Const(PrintedFigure.Parse("约30万元")))), Maybe(Gen.Bool)),
        Gen.Select(Maybe(OwnRows.Array[0, 2].Select(rows => rows.ToValueList())), Maybe(Enums<DecidingForm>()), Maybe(Texts), Maybe(Gen.Int[1, 20]), Maybe(Gen.Int[1, 20]), Maybe(Gen.Bool)),
        Gen.Select(Maybe(Steps.Array[0, 4].Select(steps => steps.DistinctBy(step => step.Name).ToValueList())), Maybe(Days), Maybe(Days), Maybe(Gen.Bool), Maybe(Days)),
        (of, meeting, route) => new CollectiveMatter
        {
            Id = of.Item1,
            Class = of.Item2,
            Decided = of.Item3,
            Amount = of.Item4,
            IsBudgeted = of.Item5,
            Rules = meeting.Item1,
            Form = meeting.Item2,
            Meeting = meeting.Item3,
            Members = meeting.Item4,
            Present = meeting.Item5,
            HeadSpokeLast = meeting.Item6,
            Steps = route.Item1,
            FiledBefore = route.Item2,
            FiledAfter = route.Item3,
            IsEmergency = route.Item4,
            ReportedLater = route.Item5,
        });

    internal static readonly Gen<DecisionCatalogueItem> Items = Gen.Select(Words, Maybe(Words), Maybe(Words), Maybe(Days), (matter, decider, office, planned)
        => new DecisionCatalogueItem { Matter = matter, Decider = decider, Office = office, Planned = planned });

    internal static readonly Gen<DecisionCatalogueFacts> Catalogues = Gen.Select(
        Gen.Select(Ids, Years, Maybe(Enums<BodyKind>()), Maybe(Items.Array[0, 3].Select(items => items.ToValueList()))),
        Gen.Select(Maybe(Days), Maybe(Days), Maybe(Days.Array[0, 3].Select(days => days.ToValueList())), Maybe(Rules)),
        (of, days) => new DecisionCatalogueFacts
        {
            Id = of.Item1,
            Year = of.Item2,
            Body = of.Item3,
            Items = of.Item4,
            Consented = days.Item1,
            Published = days.Item2,
            Adjusted = days.Item3,
            Rule = days.Item4,
        });

    internal static readonly Gen<ConsultationImpact> Impacts = Gen.Select(
        Gen.Select(Days, Maybe(Enums<BodyKind>()), Maybe(Enums<ImpactScope>()), Maybe(Enums<ImpactDegree>())),
        Gen.Select(Maybe(Gen.Bool), Maybe(Gen.Bool), Maybe(Gen.Bool), Maybe(Rules), Maybe(Gen.Bool)),
        (of, facts) => new ConsultationImpact
        {
            On = of.Item1,
            Body = of.Item2,
            Scope = of.Item3,
            Degree = of.Item4,
            SpecialGroup = facts.Item1,
            VitalInterests = facts.Item2,
            Disagreement = facts.Item3,
            HearingRequired = facts.Item4,
            NotPublic = facts.Item5,
        });
}

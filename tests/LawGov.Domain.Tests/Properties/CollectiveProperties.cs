using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>
/// The rules on collective decisions over small domains, against a naive model of complete facts: the verdict is the one that all completions
/// of what is not stated agree on, else undetermined, and each fact named as missing changes it in some completion.
/// </summary>
/// <remarks>The day, the class and the row of the body's rule select what is asked, and are given.</remarks>
public class CollectiveProperties
{
    private const int Files = 4_000;

    private static readonly LocalDate Decided = new(2025, 3, 10);
    private static readonly Basis Paper = Basis.Internal(new("三重一大决策制度", "Rules on collective decisions"));

    /// <summary>Every fact with its key and what it can be; null is known not to be, days count from the decision.</summary>
    private static readonly (FactKey Key, object?[] Values)[] Domain =
    [
        (DecisionKeys.Amount, [null, 4, 5, 8, 10, 12, 25]),
        (DecisionKeys.Budgeted, [true, false]),
        (DecisionKeys.Threshold, [null, 8, 10, 20]),
        (DecisionKeys.Threshold, [null, 5, 10, 20]),
        (DecisionKeys.ThresholdIncluded, [true, false]),
        (DecisionKeys.DecidingForm, [DecidingForm.Meeting, DecidingForm.Circulation]),
        (DecisionKeys.DecidingMeeting, ["局党组会议", "局长办公会", "区委常委会"]),
        (DecisionKeys.MeetingRule, [null, "局党组会议", "区委常委会"]),
        (DecisionKeys.Emergency, [true, false]),
        (DecisionKeys.EmergencyRule, [true, false]),
        (DecisionKeys.MeetingRule, [null, "三分之二"]),
        (DecisionKeys.MeetingRule, [true, false]),
        (DecisionKeys.MembersPresent, [1, 2, 3, 4, 6]),
        (DecisionKeys.MembersPresent, [1, 2, 3, 4, 6]),
        (DecisionKeys.MeetingRule, [true, false]),
        (DecisionKeys.HeadSpokeLast, [true, false]),
        (DecisionKeys.FilingRule, [null, 0, 5]),
        (DecisionKeys.FiledBefore, [null, -6, -5, -4, 0, 1]),
        (DecisionKeys.FilingRule, [null, 2]),
        (DecisionKeys.FiledAfter, [null, -1, 0, 2, 3]),
        (DecisionKeys.EmergencyRule, [null, 2]),
        (DecisionKeys.ReportedLater, [null, -1, 0, 2, 3]),
    ];

    /// <summary>A threshold that is not stated may lie above every sum, and a meeting may have many members.</summary>
    private static IEnumerable<object?> Completions(int place) => (Domain[place].Key.Equals(DecisionKeys.Threshold), place) switch
    {
        (true, _) => Domain[place].Values.Append(30),
        (_, 12) => Domain[place].Values.Append(20),
        _ => Domain[place].Values,
    };

    [Fact]
    public void DecidedByMeeting_AnyFactsKnown_AgreesWithAllCompletions()
        => Hold(DecisionRules.DecidedByMeeting, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], (v, _) =>
            !Counts(v) ? Verdict.NotApplicable
            : Is(v[5], DecidingForm.Meeting) ? (v[7] is null || v[7]!.Equals(v[6]) ? Verdict.Met : Verdict.Breached)
            : Is(v[8], true) && Is(v[9], true) ? Verdict.NotApplicable
            : Verdict.Breached);

    [Fact]
    public void MeetingKeptItsRules_AnyFactsKnown_AgreesWithAllCompletions()
        => Hold(DecisionRules.MeetingKeptItsRules, [0, 1, 2, 5, 10, 11, 12, 13, 14, 15], (v, _) =>
        {
            if (!Counts(v) || !Is(v[5], DecidingForm.Meeting) || (v[10] is null && !Is(v[14], true))) { return Verdict.NotApplicable; }

            int members = (int)v[12]!, present = (int)v[13]!;
            bool isStrange = v[10] is not null && present > members;
            bool isEnough = v[10] is null || (Is(v[11], true) ? 3 * present >= 2 * members : 3 * present > 2 * members);
            return (!isStrange && !isEnough) || (Is(v[14], true) && !Is(v[15], true)) ? Verdict.Breached
                : isStrange ? Verdict.Undetermined
                : Verdict.Met;
        });

    [Fact]
    public void FiledBeforehand_AnyFactsKnown_AgreesWithAllCompletions()
        => Hold(DecisionRules.FiledBeforehand, [0, 1, 2, 3, 4, 16, 17], (v, asOf) =>
        {
            if (!Counts(v) || v[16] is not int limit) { return Verdict.NotApplicable; }

            int last = limit == 0 ? 0 : -limit - 1, latest = -limit;
            int looked = v[17] is int filed && filed <= asOf ? filed : asOf;
            return looked > latest ? Verdict.Breached
                : looked > last ? Verdict.Undetermined
                : v[17] is int done && done <= asOf ? Verdict.Met
                : Verdict.Pending;
        });

    [Fact]
    public void FiledAfterwards_AnyFactsKnown_AgreesWithAllCompletions()
        => Hold(DecisionRules.FiledAfterwards, [0, 1, 2, 3, 4, 18, 19], (v, asOf) =>
            !Counts(v) || v[18] is not int limit ? Verdict.NotApplicable : After(limit, v[19], asOf));

    [Fact]
    public void EmergencyReported_AnyFactsKnown_AgreesWithAllCompletions()
        => Hold(DecisionRules.EmergencyReported, [0, 1, 2, 4, 5, 8, 9, 20, 21], (v, asOf) =>
            !Counts(v) || Is(v[5], DecidingForm.Meeting) || !Is(v[8], true) || !Is(v[9], true) || v[20] is not int limit
                ? Verdict.NotApplicable
                : After(limit, v[21], asOf));

    /// <summary>Three steps, each on one of some days, not done, planned or not stated.</summary>
    [Fact]
    public void RouteKept_AnyStepsKnown_AgreesWithAllCompletions()
    {
        Fact<LocalDate>[] days = [Fact<LocalDate>.None, Decided.PlusDays(-1), Decided, Decided.PlusDays(1), Decided.PlusDays(2), Decided.PlusDays(9)];
        var stated = days[..1].Concat(days[2..4]).Append(days[^1]).Append(default).ToArray();
        foreach (var steps in from one in stated from two in stated from three in stated select new[] { one, two, three })
        {
            var found = Route(steps).Verdict;
            var all = (from one in steps[0].IsUnknown ? days : [steps[0]]
                       from two in steps[1].IsUnknown ? days : [steps[1]]
                       from three in steps[2].IsUnknown ? days : [steps[2]]
                       select Model([one, two, three])).ToHashSet();
            found.Should().Be(all.Count == 1 ? all.Single() : Verdict.Undetermined, string.Join(' ', steps));
        }

        static Verdict Model(Fact<LocalDate>[] steps)
        {
            var done = steps.Select(step => step.Known(out var day) && day <= Decided.PlusDays(5) ? day : (LocalDate?)null).ToArray();
            bool isWrong = Enumerable.Range(0, 3).Any(later => done[later] is { } day
                && Enumerable.Range(0, later).Any(earlier => done[earlier] is null || done[earlier] > day));
            return isWrong ? Verdict.Breached : done.All(day => day is not null) ? Verdict.Met : Verdict.Pending;
        }
    }

    [Fact]
    public void CatalogueRules_AnyFactsKnown_AgreeWithAllCompletions()
    {
        Fact<LocalDate>[] days = [Fact<LocalDate>.None, Decided, Decided.PlusDays(1), Decided.PlusDays(9)];
        Fact<string>[] names = [Fact<string>.None, "基础教育科"];
        var context = new RuleContext { AsOf = Decided.PlusDays(5) };
        foreach (var (consented, published) in from one in days.Append(default) from two in days.Append(default) select (one, two))
        {
            var facts = new DecisionCatalogueFacts { Id = new("目录"), Year = 2025, Body = BodyKind.Department, Items = Items(names[1], names[1]), Consented = consented, Published = published };
            var all = (from one in consented.IsUnknown ? days : [consented] from two in published.IsUnknown ? days : [published] select Model(one, two)).ToHashSet();
            DecisionRules.CatalogueConsentedAndPublished.Evaluate(facts, context).Verdict
                .Should().Be(all.Count == 1 ? all.Single() : Verdict.Undetermined, $"{consented} {published}");
        }

        foreach (var (one, two) in from one in names.Append(default) from two in names.Append(default) select (one, two))
        {
            var facts = new DecisionCatalogueFacts { Id = new("目录"), Year = 2025, Items = Items(one, two) };
            bool isDenied = one.State == FactState.None || two.State == FactState.None;
            DecisionRules.CatalogueItemsComplete.Evaluate(facts, context).Verdict
                .Should().Be(isDenied ? Verdict.Breached : one.IsUnknown || two.IsUnknown ? Verdict.Undetermined : Verdict.Met);
        }

        static Fact<ValueList<DecisionCatalogueItem>> Items(Fact<string> one, Fact<string> two)
            => Fact<ValueList<DecisionCatalogueItem>>.Of([
                new() { Matter = "规划", Decider = one, Office = "体育科", Planned = Decided }, new() { Matter = "方案", Decider = "局党组会议", Office = two, Planned = Decided }]);

        static Verdict Model(Fact<LocalDate> consented, Fact<LocalDate> published)
        {
            bool isConsented = consented.Known(out var consent) && consent <= Decided.PlusDays(5);
            return !published.Known(out var day) || day > Decided.PlusDays(5) ? Verdict.Pending
                : isConsented && consent <= day ? Verdict.Met
                : Verdict.Breached;
        }
    }

    private static Verdict After(int limit, object? done, int asOf)
        => done is < 0 ? Verdict.Undetermined
            : done is int day && day <= asOf ? (day <= limit ? Verdict.Met : Verdict.Breached)
            : asOf <= limit ? Verdict.Pending
            : Verdict.Breached;

    private static bool Is(object? value, object expected) => Equals(value, expected);

    private static bool Counts(object?[] v)
    {
        object? threshold = Is(v[1], true) ? v[2] : v[3];
        return threshold is not int least || (v[0] is int sum && (Is(v[4], true) ? sum >= least : sum > least));
    }

    private static void Hold(Rule<CollectiveMatter> rule, int[] asked, Func<object?[], int, Verdict> model)
    {
        var random = new Random(20250310);
        for (int file = 0; file < Files; file++)
        {
            object?[] values = [.. Domain.Select(fact => fact.Values[random.Next(fact.Values.Length)])];
            int[] open = [.. asked.OrderBy(_ => random.Next()).Take(random.Next(6))];
            int asOf = random.Next(5);
            var finding = rule.Evaluate(Matter(values, open), new() { AsOf = Decided.PlusDays(asOf) });

            bool isConsistent = open.Contains(12) || open.Contains(13); // then it is not stated that more were present than there are
            var ways = Ways(values, open).Where(way => !isConsistent || (int)way[13]! <= (int)way[12]!).Select(way => (Way: way, Verdict: model(way, asOf))).ToList();
            var verdicts = ways.Select(way => way.Verdict).ToHashSet();
            string because = $"{string.Join(' ', values.Select((value, at) => open.Contains(at) ? "?" : value ?? "none"))} on day {asOf}: {finding}";
            finding.Verdict.Should().Be(verdicts.Count == 1 ? verdicts.Single() : Verdict.Undetermined, because);
            foreach (var key in finding.Missing)
            {
                int[] places = [.. open.Where(place => Domain[place].Key.Equals(key))];
                bool changes = ways.Exists(one => ways.Exists(other => one.Verdict != other.Verdict
                    && open.Except(places).All(place => Equals(one.Way[place], other.Way[place]))));
                (changes || verdicts.Contains(Verdict.Undetermined)).Should().BeTrue($"{key} changes nothing: {because}");
            }
        }
    }

    private static IEnumerable<object?[]> Ways(object?[] values, int[] open)
        => open.Aggregate<int, IEnumerable<object?[]>>([values], (ways, place) => ways.SelectMany(way => Completions(place).Select(value =>
        {
            object?[] next = [.. way];
            next[place] = value;
            return next;
        })));

    private static CollectiveMatter Matter(object?[] values, int[] open)
    {
        var row = new CollectiveRule
        {
            Class = CollectiveClass.Funds,
            Span = DateSpan.Year(2025),
            BudgetedThreshold = Sum(2),
            UnbudgetedThreshold = Sum(3),
            ThresholdIncluded = Of<bool>(4),
            Meeting = Text(7),
            AllowsEmergency = Of<bool>(9),
            Quorum = Text(10).Known(out string? share) ? PrintedFigure.Parse(share) : open.Contains(10) ? default : Fact<PrintedFigure>.None,
            QuorumIncluded = Of<bool>(11),
            HeadSpeaksLast = Of<bool>(14),
            FilingBefore = Limit(16),
            FilingAfter = Limit(18),
            LaterReport = Limit(20),
        };
        return new()
        {
            Id = new("采购"),
            Class = CollectiveClass.Funds,
            Decided = Decided,
            Rules = Fact<ValueList<OwnRule<CollectiveRule>>>.Of([new(row, Paper)]),
            Amount = Sum(0),
            IsBudgeted = Of<bool>(1),
            Form = Of<DecidingForm>(5),
            Meeting = Text(6),
            IsEmergency = Of<bool>(8),
            Members = Of<int>(12),
            Present = Of<int>(13),
            HeadSpokeLast = Of<bool>(15),
            FiledBefore = On(17),
            FiledAfter = On(19),
            ReportedLater = On(21),
        };

        Fact<T> Of<T>(int place)
            where T : struct
            => open.Contains(place) ? default : values[place] is T value ? value : Fact<T>.None;

        Fact<string> Text(int place) => open.Contains(place) ? default : values[place] is string text ? text : Fact<string>.None;

        Fact<PrintedFigure> Sum(int place) => Of<int>(place) is var fact && fact.Known(out int sum) ? PrintedFigure.Parse($"{sum}万元")
            : fact.IsUnknown ? default : Fact<PrintedFigure>.None;

        Fact<LocalDate> On(int place) => Of<int>(place) is var fact && fact.Known(out int days) ? Decided.PlusDays(days)
            : fact.IsUnknown ? default : Fact<LocalDate>.None;

        Fact<TimeLimit> Limit(int place) => Of<int>(place) is var fact && fact.Known(out int days) ? TimeLimit.Days(days)
            : fact.IsUnknown ? default : Fact<TimeLimit>.None;
    }

    private static Finding Route(Fact<LocalDate>[] steps)
    {
        ValueList<string> names = ["论证", "征求意见", "集体讨论"];
        var row = new CollectiveRule
        {
            Class = CollectiveClass.Project,
            Span = DateSpan.Year(2025),
            BudgetedThreshold = Fact<PrintedFigure>.None,
            UnbudgetedThreshold = Fact<PrintedFigure>.None,
            Route = names,
        };
        var matter = new CollectiveMatter
        {
            Id = new("项目"),
            Class = CollectiveClass.Project,
            Decided = Decided,
            Rules = Fact<ValueList<OwnRule<CollectiveRule>>>.Of([new(row, Paper)]),
            Steps = steps.Select((on, at) => new RouteStep(names[at], on)).ToValueList(),
        };
        return DecisionRules.RouteKept.Evaluate(matter, new() { AsOf = Decided.PlusDays(5) });
    }
}

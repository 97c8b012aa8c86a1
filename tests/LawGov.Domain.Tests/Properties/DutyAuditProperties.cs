using CsCheck;
using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>
/// Random divisions with scopes, groups, rows without a mark, rows that give a duty to nobody, and rows with faults, against a scan of all rows day by day.
/// A row with a fault is put right in every way that its other cells allow: nothing is known on which these do not agree.
/// </summary>
public class DutyAuditProperties
{
    private const int Span = 8;

    private static readonly LocalDate First = new(2023, 1, 1);
    private static readonly Basis Paper = Basis.Internal(new("分工", "division"));
    private static readonly DutyAreas Areas = DutyAreas.Of(new DutyArea(AreaPath.Parse("甲"), "甲"), new(AreaPath.Parse("甲/乙"), "乙"), new(AreaPath.Parse("甲/丙"), "丙"));
    private static readonly string[] Paths = ["甲", "甲/乙", "甲/丙"];
    private static readonly string[] Posts = ["岗位0", "岗位1", "岗位2"];
    private static readonly string[] Persons = ["人员0", "人员1"];
    private static readonly DutyTier[] Tiers = [DutyTier.Overall, DutyTier.Specific, DutyTier.Direct];
    private static readonly DateSpan Whole = DateSpan.Between(First, First.PlusDays(Span));

    private static readonly Gen<DateSpan> Spans = Gen.Select(Gen.Int[0, Span - 1], Gen.Int[1, Span], Gen.Int[0, 2], (start, length, whole)
        => whole > 0 ? Whole : DateSpan.Between(First.PlusDays(start), First.PlusDays(start + length)));

    private static readonly Gen<AssignmentRow> Duties = Gen.Select(
        Pick(Paths), Pick(Tiers), Pick(Part.Lead, Part.Lead, Part.Lead, Part.Unstated, Part.Unstated, Part.Partner, Part.Nobody), Pick(Posts), Spans, Gen.Bool,
        (area, tier, part, post, span, joint) => new AssignmentRow { Area = area, Tier = tier, Part = part, Post = part == Part.Nobody ? null : post, Span = span, Basis = Paper, IsJoint = joint });

    private static readonly Gen<GroupRow> Groups = Gen.Select(Pick(Paths), Gen.Int[1, 6], Pick(Posts), Spans, (area, role, post, span)
        => new GroupRow { Group = "领导小组", Area = area, Role = (GroupRole)role, Post = post, Span = span, Basis = Paper });

    private static readonly Gen<ScopeRow> Scopes = Gen.Select(Pick(Paths), Gen.Int[0, 3], Spans, (area, tiers, span)
        => new ScopeRow { Areas = area == "甲" ? [] : [area], Tiers = tiers == 0 ? [] : [(DutyTier)tiers], Span = span, Basis = Paper });

    private static readonly Gen<IncumbentRow> Incumbents = Gen.Select(Pick(Posts), Pick(Persons), Spans, (post, person, span) => new IncumbentRow { Post = post, Person = person, Span = span });

    private static readonly Gen<Division> Divisions = Gen.Select(
        Duties.Array[0, 6], Groups.Array[0, 2], Scopes.Array[0, 2], Incumbents.Array[0, 5], (duties, groups, scopes, incumbents) => new Division(duties, groups, scopes, incumbents));

    /// <summary>A row with one cell taken away, and every row that it can have been.</summary>
    private static readonly Gen<(AssignmentRow Faulty, AssignmentRow[] Meant)> FaultyDuties = Gen.Select(Duties, Gen.Int[0, 4], (row, cell) => cell switch
    {
        0 => (row with { Area = null }, Paths.Select(area => row with { Area = area }).ToArray()),
        1 => (row with { Tier = DutyTier.Unstated }, Tiers.Select(tier => row with { Tier = tier }).ToArray()),
        2 when row.Part != Part.Nobody => (row with { Post = " " }, Posts.Append("新设岗位").Select(post => row with { Post = post }).ToArray()),
        3 => (row with { Span = DateSpan.Empty }, [row with { Span = Whole }, row with { Span = DateSpan.From(new(2030, 1, 1)) }]),
        _ => (row with { Basis = null }, [row]),
    });

    private static readonly Gen<(IncumbentRow Faulty, IncumbentRow[] Meant)> FaultyIncumbents = Gen.Select(Incumbents, Gen.Int[0, 2], (row, cell) => cell switch
    {
        0 => (row with { Post = null }, Posts.Select(post => row with { Post = post }).ToArray()),
        1 => (row with { Person = "" }, Persons.Append("新任人员").Select(person => row with { Person = person }).Append(row with { Span = DateSpan.From(new(2030, 1, 1)) }).ToArray()),
        _ => (row with { Span = DateSpan.Empty }, [row with { Span = Whole }, row with { Span = DateSpan.From(new(2030, 1, 1)) }]),
    });

    private enum Answer { Fine, Wrong, NotKnown }

    [Fact]
    public void Audit_OfAnyDivision_EqualsAScanOfItsRowsDayByDay()
        => Divisions.Sample(division => Check(division.Builder().Build(), [division]), iter: 1_500 / Tries.Part);

    [Fact]
    public void Audit_WithAFaultyRowOfDuties_KnowsWhatEveryWayOfPuttingItRightAgreesOn()
        => Gen.Select(Divisions, FaultyDuties).Sample((division, row)
            => Check(division.Builder().Assign(row.Faulty).Build(), [.. row.Meant.Select(meant => division with { Duties = [.. division.Duties, meant] })]), iter: 1_500 / Tries.Part);

    [Fact]
    public void Audit_WithAFaultyRowOfHolders_KnowsWhatEveryWayOfPuttingItRightAgreesOn()
        => Gen.Select(Divisions, FaultyIncumbents).Sample((division, row)
            => Check(division.Builder().Incumbent(row.Faulty).Build(), [.. row.Meant.Select(meant => division with { Incumbents = [.. division.Incumbents, meant] })]), iter: 1_500 / Tries.Part);

    [Fact]
    public void Remedies_OfAnyDivision_HoldEachIssueOnceAndFillTheirGaps()
        => Divisions.Sample(division =>
        {
            var audit = division.Builder().Build().Audit(Whole);
            audit.Remedies.SelectMany(remedy => remedy.Issues).Should().BeEquivalentTo(audit.Issues);
            foreach (var remedy in audit.Remedies.Where(remedy => remedy.Issues[0] is { Kind: DutyIssueKind.Gap, Assignment: null }))
            {
                var put = division.Builder().Assign(remedy.Assignment! with { Post = "新设岗位", Basis = Paper }).Build().Audit(Whole);
                remedy.Issues.Should().OnlyContain(gap => !put.Issues.Any(issue => issue.Kind == DutyIssueKind.Gap && issue.Area == gap.Area && issue.Tier == gap.Tier && issue.Span.Overlaps(gap.Span)));
                put.Count(DutyIssueKind.Conflict).Should().Be(audit.Count(DutyIssueKind.Conflict), "a lead is put only where none is");
            }

            foreach (var remedy in audit.Remedies.Where(remedy => remedy.Issues[0].Kind == DutyIssueKind.Vacancy))
            {
                var put = division.Builder().Incumbent(remedy.Incumbent! with { Person = "新任人员" }).Build().Audit(Whole);
                put.Count(DutyIssueKind.Vacancy).Should().BeLessThanOrEqualTo(audit.Count(DutyIssueKind.Vacancy) - remedy.Issues.Count);
            }
        }, iter: 800 / Tries.Part);

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    private static void Check(DutyMap map, Division[] meant)
    {
        var audit = map.Audit(Whole, [], Paths.Select(AreaPath.Parse));
        foreach (string area in Paths)
        {
            foreach (var tier in Tiers)
            {
                for (int day = 0; day < Span; day++)
                {
                    var on = First.PlusDays(day);
                    var kinds = audit.Issues.Where(issue => issue.Area?.Path.ToString() == area && issue.Tier == tier && issue.Span.Contains(on)).Select(issue => issue.Kind)
                        .Where(kind => kind != DutyIssueKind.Unreachable).ToHashSet();
                    var found = kinds.Overlaps([DutyIssueKind.Gap, DutyIssueKind.Conflict, DutyIssueKind.Vacancy]) ? Answer.Wrong : kinds.Count > 0 ? Answer.NotKnown : Answer.Fine;
                    var answers = meant.Select(division => division.AnswerOf(area, tier, on)).Distinct().ToList();
                    var expected = answers.Count == 1 ? answers[0] : Answer.NotKnown;
                    // with a faulty row less may be said than all of its ways agree on, never more
                    if (found == Answer.NotKnown && !map.Errors.All(error => DutyMap.TakesIn(error.Fault))) { continue; }

                    found.Should().Be(expected, $"{area} {tier} {on}: {string.Join(", ", kinds)}");
                }
            }
        }
    }

    /// <summary>The rows, and the naive answer: for one day, from the area outwards.</summary>
    private sealed record Division(AssignmentRow[] Duties, GroupRow[] Groups, ScopeRow[] Scopes, IncumbentRow[] Incumbents)
    {
        public DutyMapBuilder Builder() => new DutyMapBuilder(Areas).Assign(Duties).Group(Groups).Scope(Scopes).Incumbent(Incumbents);

        public Answer AnswerOf(string area, DutyTier tier, LocalDate on)
        {
            var all = Duties.Concat(Groups.Select(AsDuty)).Where(row => row.Tier == tier && row.Span.Contains(on)).ToList();
            for (var at = AreaPath.Parse(area); !at.IsNone; at = at.Parent)
            {
                var own = all.Where(row => row.Area == at.ToString()).ToList();
                var marked = own.Where(row => row.Part == Part.Lead).ToList();
                var leads = marked.Count > 0 ? marked : own.Where(row => row.Part == Part.Unstated).ToList();
                bool nobody = own.Exists(row => row.Part == Part.Nobody);
                if (leads.Count == 0 && nobody) { break; }

                if (leads.Count == 0) { continue; }

                if (nobody) { return Answer.Wrong; }

                var posts = leads.Select(row => row.Post!).Distinct().ToList();
                if (posts.Count > 1 && !leads.TrueForAll(row => row.IsJoint)) { return marked.Count > 0 ? Answer.Wrong : Answer.NotKnown; }

                var answers = posts.Select(post => AnswerOf(post, on)).ToList();
                return answers.Contains(Answer.Wrong) ? Answer.Wrong : answers.Contains(Answer.NotKnown) ? Answer.NotKnown : Answer.Fine;
            }

            return Scopes.Any(scope => scope.Span.Contains(on) && (scope.Tiers.IsEmpty || scope.Tiers.Contains(tier))
                && (scope.Areas.IsEmpty || area == scope.Areas[0] || area.StartsWith(scope.Areas[0] + "/", StringComparison.Ordinal))) ? Answer.Wrong : Answer.NotKnown;
        }

        private Answer AnswerOf(string post, LocalDate on)
        {
            int persons = Incumbents.Where(row => row.Post == post && row.Span.Contains(on)).Select(row => row.Person).Distinct().Count();
            return persons == 1 ? Answer.Fine : persons == 0 && !Incumbents.Any(row => row.Post == post) ? Answer.NotKnown : Answer.Wrong;
        }

        private static AssignmentRow AsDuty(GroupRow row)
        {
            var (tier, part) = row.Role switch
            {
                GroupRole.Head => (DutyTier.Overall, Part.Lead),
                GroupRole.ExecutiveDeputy => (DutyTier.Specific, Part.Lead),
                GroupRole.Deputy => (DutyTier.Specific, Part.Unstated),
                GroupRole.Member => (DutyTier.Direct, Part.Partner),
                GroupRole.OfficeDirector => (DutyTier.Direct, Part.Lead),
                _ => (DutyTier.Direct, Part.Unstated),
            };
            return new() { Area = row.Area, Tier = tier, Part = part, Post = row.Post, Span = row.Span, IsJoint = row.Role == GroupRole.Head };
        }
    }
}

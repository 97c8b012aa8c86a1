using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Duties;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Findings;

/// <summary>What does a finding with its reason, basis and figures cost beside the bare judgement?</summary>
/// <remarks>
/// The baseline is a handful of ifs on nullable fields that reach the same verdict and cannot say why. Where a rule has to search, its
/// dearer outcomes are measured too.
/// </remarks>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class RuleEvaluationBenchmarks
{
    private readonly RuleContext _context = new() { AsOf = new(2024, 1, 31) };

    private readonly ParticipationFacts _agreeing = Facts(20_665, 28_685, "72.04%");
    private readonly ParticipationFacts _disagreeing = Facts(20_665, 28_700, "72.04%");
    private readonly ParticipationFacts _withoutBase = Facts(20_665, Fact<long>.Unknown, "72.04%");

    private readonly FirstResponsiblePersonFacts _person = new()
    {
        Id = new("report"),
        On = new(2023, 12, 31),
        Body = BodyKind.Department,
        Holder = "局长",
        IsMainLeader = true,
    };

    private readonly PublicationFacts _roles = new() { Id = new("item"), Manager = "法规科", Reviewer = "办公室", Publisher = "信息中心" };

    private readonly PublicationFacts _withoutReviewer = new() { Id = new("item"), Manager = "法规科", Publisher = "信息中心" };

    private readonly Plain _plainAgreeing = new(20_665, 28_685, 72.04m, 70m, 600);
    private readonly Plain _plainDisagreeing = new(20_665, 28_700, 72.04m, 80m, 600);
    private readonly Plain _plainWithoutBase = new(20_665, null, 72.04m, 70m, 600);
    private readonly PlainRoles _plainRoles = new("法规科", "办公室", "信息中心");
    private readonly PlainRoles _plainWithoutReviewer = new("法规科", null, "信息中心");
    private readonly PlainPerson _plainPerson = new("局长", IsSchool: false, On: new(2023, 12, 31), FirstDay: new(2017, 1, 1));

    [BenchmarkCategory("PART-01 met"), Benchmark(Baseline = true)]
    public Verdict FiguresAgreeByIfs() => FiguresAgreeByIfs(_plainAgreeing);

    [BenchmarkCategory("PART-01 met"), Benchmark]
    public Finding FiguresAgreeRule() => ParticipationRules.FiguresAgree.Evaluate(_agreeing, _context);

    [BenchmarkCategory("PART-01 breached"), Benchmark(Baseline = true)]
    public Verdict FiguresDisagreeByIfs() => FiguresAgreeByIfs(_plainDisagreeing);

    [BenchmarkCategory("PART-01 breached"), Benchmark]
    public Finding FiguresDisagreeRule() => ParticipationRules.FiguresAgree.Evaluate(_disagreeing, _context);

    [BenchmarkCategory("PART-01 eligible derived"), Benchmark(Baseline = true)]
    public Verdict EligibleDerivedByIfs() => FiguresAgreeByIfs(_plainWithoutBase);

    [BenchmarkCategory("PART-01 eligible derived"), Benchmark]
    public Finding EligibleDerivedRule() => ParticipationRules.FiguresAgree.Evaluate(_withoutBase, _context);

    [BenchmarkCategory("PART-02 met"), Benchmark(Baseline = true)]
    public Verdict TargetReachedByIfs() => TargetReachedByIfs(_plainAgreeing);

    [BenchmarkCategory("PART-02 met"), Benchmark]
    public Finding TargetReachedRule() => ParticipationRules.TargetReached.Evaluate(_agreeing, _context);

    [BenchmarkCategory("PART-02 breached"), Benchmark(Baseline = true)]
    public Verdict TargetMissedByIfs() => TargetReachedByIfs(_plainDisagreeing);

    [BenchmarkCategory("PART-02 breached"), Benchmark]
    public Finding TargetMissedRule() => ParticipationRules.TargetReached.Evaluate(_disagreeing, _context);

    [BenchmarkCategory("PART-03 met"), Benchmark(Baseline = true)]
    public Verdict WithinEligibleByIfs()
        => _plainAgreeing is not { Participants: { } participants, Eligible: { } eligible } ? Verdict.Undetermined
            : participants <= eligible ? Verdict.Met
            : Verdict.Breached;

    [BenchmarkCategory("PART-03 met"), Benchmark]
    public Finding WithinEligibleRule() => ParticipationRules.WithinEligible.Evaluate(_agreeing, _context);

    [BenchmarkCategory("PART-04 met"), Benchmark(Baseline = true)]
    public Verdict EligibleStatedByIfs() => _plainAgreeing.Eligible is null ? Verdict.Undetermined : Verdict.Met;

    [BenchmarkCategory("PART-04 met"), Benchmark]
    public Finding EligibleStatedRule() => ParticipationRules.EligibleStated.Evaluate(_agreeing, _context);

    [BenchmarkCategory("PART-05 met"), Benchmark(Baseline = true)]
    public Verdict AwardsWithinParticipantsByIfs()
        => _plainAgreeing is not { Participants: { } participants, Awarded: { } awarded } ? Verdict.Undetermined
            : awarded <= participants ? Verdict.Met
            : Verdict.Breached;

    [BenchmarkCategory("PART-05 met"), Benchmark]
    public Finding AwardsWithinParticipantsRule() => ParticipationRules.AwardsWithinParticipants.Evaluate(_agreeing, _context);

    [BenchmarkCategory("DUTY-01 met"), Benchmark(Baseline = true)]
    public Verdict FirstResponsiblePersonByIfs()
        => _plainPerson.IsSchool || _plainPerson.On < _plainPerson.FirstDay ? Verdict.NotApplicable
            : _plainPerson.Holder is null ? Verdict.Undetermined
            : Verdict.Met;

    [BenchmarkCategory("DUTY-01 met"), Benchmark]
    public Finding FirstResponsiblePersonRule() => DutyRules.FirstResponsiblePerson.Evaluate(_person, _context);

    [BenchmarkCategory("DISC-01 met"), Benchmark(Baseline = true)]
    public Verdict PublicationRolesByIfs() => PublicationRolesByIfs(_plainRoles);

    [BenchmarkCategory("DISC-01 met"), Benchmark]
    public Finding PublicationRolesRule() => DisclosureRules.PublicationRolesNamed.Evaluate(_roles, _context);

    [BenchmarkCategory("DISC-01 undetermined"), Benchmark(Baseline = true)]
    public Verdict ReviewerMissingByIfs() => PublicationRolesByIfs(_plainWithoutReviewer);

    [BenchmarkCategory("DISC-01 undetermined"), Benchmark]
    public Finding ReviewerMissingRule() => DisclosureRules.PublicationRolesNamed.Evaluate(_withoutReviewer, _context);

    private static ParticipationFacts Facts(Fact<long> participants, Fact<long> eligible, string rate) => new()
    {
        Id = new("campaign"),
        Reported = new() { Participants = participants, Eligible = eligible, Rate = Percentage.Parse(rate) },
        Target = new OwnRule<Percentage>(
            Percentage.Parse(eligible.ValueOr(0) == 28_700 ? "80%" : "70%"),
            Basis.Local(new("活动通知", "notice of the campaign"))),
        Awarded = 600L,
    };

    private static Verdict FiguresAgreeByIfs(Plain plain)
    {
        if (plain is not { Participants: { } participants, Rate: { } rate }) { return Verdict.Undetermined; }

        if (plain.Eligible is not { } eligible)
        {
            decimal largest = Math.Floor(100m * participants / (rate - 0.005m)); // the base that gives the lowest rate printed so
            return largest * (rate + 0.01m) > 100m * participants ? Verdict.Undetermined : Verdict.Breached;
        }

        decimal exact = 100m * participants / eligible;
        return Math.Round(exact, 2, MidpointRounding.AwayFromZero) == rate
            || Math.Round(exact, 2, MidpointRounding.ToEven) == rate
            || Math.Round(exact, 2, MidpointRounding.ToZero) == rate
                ? Verdict.Met
                : Verdict.Breached;
    }

    private static Verdict TargetReachedByIfs(Plain plain)
        => plain is not { Participants: { } participants, Eligible: { } eligible, Target: { } target } ? Verdict.Undetermined
            : 100m * participants >= target * eligible ? Verdict.Met
            : Verdict.Breached;

    private static Verdict PublicationRolesByIfs(PlainRoles roles)
        => roles.Manager is null || roles.Reviewer is null || roles.Publisher is null ? Verdict.Undetermined : Verdict.Met;

    private sealed record Plain(long? Participants, long? Eligible, decimal? Rate, decimal? Target, long? Awarded);

    private sealed record PlainRoles(string? Manager, string? Reviewer, string? Publisher);

    private sealed record PlainPerson(string? Holder, bool IsSchool, LocalDate On, LocalDate FirstDay);
}

using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Tests.Findings;

/// <summary>A rule for each verdict, and what they are put to.</summary>
internal static class TestRules
{
    public static SubjectId Subject { get; } = new("2023-report");

    public static TestFacts Facts { get; } = new(Subject);

    public static Message Because { get; } = new MessageTemplate("因为{n}", "because of {n}").With(("n", 3));

    public static FactKey Key { get; } = KeyOf("test.fact");

    public static RuleContext Context { get; } = new() { AsOf = new LocalDate(2024, 1, 1) };

    public static FactKey KeyOf(string id) => new(id, new("数量", "the number"), new("多少？", "How many?"), new("填报单位", "the reporting unit"));

    /// <summary>A rule that always comes to one verdict.</summary>
    public static Rule<TestFacts> Always(Verdict verdict) => Make((c, _) => verdict switch
    {
        Verdict.Met => c.Met(Because, TestLaw.Practice),
        Verdict.Breached => c.Breached(Because, TestLaw.Practice),
        Verdict.Pending => c.Pending(Because),
        Verdict.NotApplicable => c.NotApplicable(Because),
        _ => c.Undetermined(Because, Key),
    });

    public static Rule<TestFacts> Make(Func<Case, TestFacts, Finding> evaluate) => new("TEST-01", new("测试", "a test"), new("只作测试", "for tests only"), evaluate);

    /// <summary>What comes of a judgement where it is asked on its own.</summary>
    public static Finding Ask(Func<Case, Finding> judge, LocalDate? asOf = null) => Make((c, _) => judge(c)).Evaluate(Facts, new() { AsOf = asOf ?? Context.AsOf });
}

/// <summary>Facts of which nothing but the subject is known.</summary>
internal sealed record TestFacts(SubjectId Id) : IFacts;

/// <summary>Facts of another type.</summary>
internal sealed record OtherFacts(SubjectId Id) : IFacts;

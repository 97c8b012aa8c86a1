using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Tests.Findings;

/// <summary>A rule for each verdict, and what they are put to.</summary>
internal static class TestRules
{
    public static SubjectId Subject { get; } = new("2023-report");

    public static Message Because { get; } = new MessageTemplate("因为{n}", "because of {n}").With(("n", 3));

    public static FactKey Key { get; } = new("test.fact", new("多少？", "How many?"), new("填报单位", "the reporting unit"));

    public static RuleContext Context { get; } = new() { AsOf = new LocalDate(2024, 1, 1) };

    /// <summary>A rule over text that always comes to one verdict.</summary>
    public static Rule<string> Always(Verdict verdict) => Make((rule, _, _) => verdict switch
    {
        Verdict.Met => rule.Met(Subject, Because, TestLaw.Practice),
        Verdict.Breached => rule.Breached(Subject, Because, TestLaw.Practice),
        Verdict.Pending => rule.Pending(Subject, Because),
        Verdict.NotApplicable => rule.NotApplicable(Subject, Because),
        _ => rule.Undetermined(Subject, Because, Key),
    });

    public static Rule<string> Make(Func<Rule, string, RuleContext, Finding> evaluate)
        => new("TEST-01", new("测试", "a test"), new("只作测试", "for tests only"), [], evaluate);
}

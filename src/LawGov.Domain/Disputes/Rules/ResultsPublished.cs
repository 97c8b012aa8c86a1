using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Were the results of enrolment published (招生结果公布)?</summary>
internal static class ResultsPublished
{
    private static readonly Basis Practice = Basis.Practice(new("招生结果确定后公布", "results are published once they are settled"));
    private static readonly Bilingual Settling = new("确定招生结果", "settled");
    private static readonly MessageTemplate Done = new(
        "{decided}确定招生结果，{published}公布", "results settled on {decided}, published on {published}");
    private static readonly MessageTemplate NotDone = new(
        "{decided}确定招生结果，经确认没有公布", "results settled on {decided}, known not to be published");

    internal static Rule<EnrolmentFacts> Rule { get; } = new(
        "DISP-28",
        new("招生结果确定后公布", "The results of enrolment are published once they are settled"),
        new(
            "招生结果确定后公布；确认没有公布的为不符合，尚未确定的为未到期限，公布早于确定的请核实。全国性规定没有为招生结果另定日数，依据为地方规定或者一般做法。",
            "The results are published once they are settled: not met where it is known that they are not, pending while they " +
                "are not settled; a publication before that is a slip. No national text sets days for them, so it rests on a local " +
                "rule or practice."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.NotYet(facts.ResultsDecided, DisputeKeys.ResultsDecided, Settling)
            ?? c.Known(facts.ResultsDecided, DisputeKeys.ResultsDecided, out var decided)
            ?? DisputeCases.Follows(
                c, decided, DisputeKeys.ResultsDecided, facts.ResultsPublished, DisputeKeys.ResultsPublished)
            ?? DisputeCases.Ahead(c, facts.ResultsPublished, DisputeKeys.ResultsPublished)
            ?? DisputeCases.Holds(
                c,
                DisputeCases.State(c, facts.ResultsPublished),
                DisputeKeys.ResultsPublished,
                Done.With(("decided", decided), ("published", facts.ResultsPublished.Say())),
                NotDone.With(("decided", decided)),
                facts.Rule.ValueOr(Practice)))
    {
        AppliesTo = DisputeCases.ToDepartments(new("公布招生结果的做法", "the practice of publishing results")),
        Asks = [DisputeKeys.Body, DisputeKeys.ResultsDecided, DisputeKeys.ResultsPublished],
    };
}

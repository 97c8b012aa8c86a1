using LawGov.Domain.Calendars;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Shapes;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>What rules found, each by itself, and what several share (rules, questions, days of a deadline) once.</summary>
internal static class FindingResults
{
    internal static Result<Finding> Finding { get; } = new Result<Finding>()
        .Word("rule", finding => finding.RuleId)
        .Text("subject", finding => finding.Subject.ToString())
        .Named("verdict", finding => finding.Verdict)
        .Named("certainty", finding => finding.Certainty)
        .Both("because", finding => finding.Because)
        .With((pen, finding) => WriteFigures(pen, finding.Because))
        .Several("bases", Reasons.Basis, finding => finding.Bases)
        .Missing(finding => finding.Missing)
        .Maybe("deadline", DeadlineShapes.Dates, finding => finding.Deadline);

    /// <summary>How a deadline comes about: its letter, and each day on the way.</summary>
    private static readonly Result<Finding> Days = new Result<Finding>()
        .Word("rule", finding => finding.RuleId)
        .Text("subject", finding => finding.Subject.ToString())
        .Both("letter", finding => finding.Deadline)
        .Several("days", CalendarResults.Step, finding => finding.Deadline!.Steps);

    internal static Result<Assessment> Assessment { get; } = new Result<Assessment>()
        .Named("overall", assessment => assessment.Overall)
        .Several("findings", Finding, assessment => assessment.Findings)
        .Several("deadlines", Days, assessment => assessment.Findings.Where(finding => finding.Deadline is not null))
        .With((pen, assessment) => pen.Named("rules", RulesOf(assessment), rule => rule.Id, (_, rule) => pen.Both(rule.Title)))
        .Questions(assessment => assessment.Findings.SelectMany(finding => finding.Missing))
        .With((pen, assessment) => pen.List("notAsked", assessment.NotAsked, (_, rule) => pen.Word(rule.Id)));

    internal static Result<FindingChange> Change { get; } = new Result<FindingChange>()
        .Maybe("before", Finding, change => change.Before)
        .Maybe("after", Finding, change => change.After)
        .Maybe("deadline", CalendarResults.Change, change => change.Deadline)
        .With((pen, change) => pen.List("causes", change.Causes, (_, cause) => pen.Both(cause)))
        .Both("text", change => change);

    internal static Result<AssessmentChange> Changes { get; } = new Result<AssessmentChange>()
        .Named("before", changes => changes.Before.Overall)
        .Named("after", changes => changes.After.Overall)
        .Number("unchanged", changes => changes.Unchanged)
        .Several("findings", Change, changes => changes.Findings);

    internal static Result<LedgerEntry<TStep>> Entry<TStep>()
        where TStep : struct, Enum
        => new Result<LedgerEntry<TStep>>()
            .Named("step", entry => entry.Step)
            .Named("state", entry => entry.State)
            .Named("certainty", entry => entry.Certainty)
            .Both("because", entry => entry.Because)
            .Several("bases", Reasons.Basis, entry => entry.Bases)
            .Several("missing", Reasons.Key, entry => entry.Missing)
            .Both("remedy", entry => entry.Remedy)
            .Maybe("deadline", DeadlineShapes.Dates, entry => entry.Deadline);

    internal static Result<Ledger<TStep>> Ledger<TStep>()
        where TStep : struct, Enum
        => new Result<Ledger<TStep>>().Several("entries", Entry<TStep>(), ledger => ledger.Entries);

    /// <summary>The figures from which a reader can redo the sum; words stand in the sentence already.</summary>
    private static void WriteFigures(Pen pen, Message because)
    {
        pen.Name("figures");
        pen.StartObject();
        WriteWithin(pen, because, "");
        pen.EndObject();
    }

    private static void WriteWithin(Pen pen, Message message, string before)
    {
        foreach (var (name, figure) in message.Figures)
        {
            switch (figure)
            {
                case long number: pen.Number(before + name, number); break;
                case string text: pen.Text(before + name, text); break;
                case Message inner: WriteWithin(pen, inner, before + name + "."); break;
                case LocalDate day:
                    pen.Name(before + name);
                    Values.Day.Write(pen, day);
                    break;
                case TimeLimit limit:
                    pen.Name(before + name);
                    Legal.Limit.Write(pen, limit);
                    break;
                case DateSpan span:
                    pen.Name(before + name);
                    Values.Span.Write(pen, span);
                    break;
                case PrintedFigure or PrintedFrequency or Percentage: pen.Word(before + name, figure.ToString()!); break;
            }
        }
    }

    private static IEnumerable<Rule> RulesOf(Assessment assessment)
        => assessment.Findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id, StringComparer.Ordinal)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);
}

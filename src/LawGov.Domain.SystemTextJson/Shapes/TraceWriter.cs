using LawGov.Domain.Calendars;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Writes findings: each by itself, and what several share (rules, questions, days of a deadline) once.</summary>
internal static class TraceWriter
{
    internal static void Write(Pen pen, UnitId bureau, Assessment assessment, TraceReceipt receipt)
    {
        pen.StartObject();
        pen.Word("format", TraceDocument.Format);
        pen.Text("bureau", bureau.ToString());
        pen.Flag("personsMasked", pen.Mask is not null);
        pen.Name("receipt");
        WriteReceipt(pen, receipt);
        pen.Word("overall", NameCodec<Verdict>.NameOf(assessment.Overall));
        pen.List("findings", assessment.Findings, WriteFinding);
        pen.List("deadlines", assessment.Findings.Where(finding => finding.Deadline is not null), WriteDays);
        pen.Named("rules", RulesOf(assessment), rule => rule.Id, (_, rule) => pen.Both(rule.Title));
        pen.Named("questions", KeysOf(assessment), key => key.Id, (_, key) =>
        {
            pen.StartObject();
            pen.Both("name", key.Name);
            pen.Both("question", key.Question);
            pen.Both("ask", key.Ask);
            pen.EndObject();
        });
        pen.Name("notAsked");
        pen.StartArray();
        foreach (var rule in assessment.NotAsked) { pen.Word(rule.Id); }

        pen.EndArray();
        pen.EndObject();
    }

    internal static void WriteFinding(Pen pen, Finding finding)
    {
        pen.StartObject();
        pen.Word("rule", finding.RuleId);
        pen.Text("subject", finding.Subject.ToString());
        pen.Word("verdict", NameCodec<Verdict>.NameOf(finding.Verdict));
        pen.Word("certainty", NameCodec<Certainty>.NameOf(finding.Certainty));
        pen.Both("because", finding.Because);
        pen.Name("figures");
        WriteFigures(pen, finding.Because);
        pen.List("bases", finding.Bases, WriteBasis);
        pen.Name("missing");
        pen.StartArray();
        foreach (var key in finding.Missing) { pen.Word(key.Id); }

        pen.EndArray();
        if (finding.Deadline is { } deadline)
        {
            pen.Name("deadline");
            DeadlineShapes.Dates(pen, deadline);
        }

        pen.EndObject();
    }

    private static void WriteReceipt(Pen pen, TraceReceipt receipt)
    {
        pen.StartObject();
        pen.Word("library", receipt.Library);
        pen.Word("rules", receipt.Rules);
        pen.Word("law", receipt.Law);
        pen.Word("calendar", receipt.Calendar);
        pen.Word("widths", receipt.Widths);
        pen.Name("asOf");
        Values.Day.Write(pen, receipt.AsOf);
        pen.Word("facts", receipt.Facts);
        pen.EndObject();
    }

    /// <summary>What rests on law is read in the library; what does not is told by its own words.</summary>
    private static void WriteBasis(Pen pen, Basis basis)
    {
        pen.StartObject();
        pen.Text("key", basis.Key);
        pen.Word("kind", NameCodec<BasisKind>.NameOf(basis.Kind));
        pen.Text("zh", basis.ToText(Language.Chinese), Language.Chinese);
        pen.Text("en", basis.ToText(Language.English), Language.English);
        pen.EndObject();
    }

    /// <summary>The figures from which a reader can redo the sum; words stand in the sentence already.</summary>
    private static void WriteFigures(Pen pen, Message because)
    {
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
                case PrintedFigure or PrintedFrequency or Percentage: pen.Text(before + name, figure.ToString()!); break;
            }
        }
    }

    /// <summary>How a deadline comes about: its letter, and each day on the way, with its place among those counted.</summary>
    private static void WriteDays(Pen pen, Finding finding)
    {
        pen.StartObject();
        pen.Word("rule", finding.RuleId);
        pen.Text("subject", finding.Subject.ToString());
        pen.Both("letter", finding.Deadline!);
        pen.List("days", finding.Deadline!.Steps, (_, step) =>
        {
            pen.StartObject();
            pen.Name("day");
            Values.Day.Write(pen, step.Day.Date);
            pen.Word("kind", NameCodec<DayKind>.NameOf(step.Day.Kind));
            if (step.IsCounted && step.Count > 0) { pen.Number("count", step.Count); }

            pen.EndObject();
        });
        pen.EndObject();
    }

    private static IEnumerable<Rule> RulesOf(Assessment assessment)
        => assessment.Findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal);

    private static IEnumerable<FactKey> KeysOf(Assessment assessment)
        => assessment.Findings.SelectMany(finding => finding.Missing).Distinct().OrderBy(key => key.Id, StringComparer.Ordinal);
}

using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Seeds;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes a check for programs: the same content, texts in both languages, figures as figures.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ReportCheck check)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            WriteHeader(json, check);
            WriteArray(json, "participation", check.Report.Activities, WriteActivity);
            if (check.Report.Duties is { Map: not null, Audit: not null } duties) { DutyJson.Write(json, duties); }

            if (check.Disclosure is { } disclosure) { DisclosureJson.Write(json, disclosure, new(check.Report.Yearly.Year, 12, 31)); }

            WriteArray(json, "findings", check.Findings, WriteFinding);
            json.WriteString("overall", check.Overall.ToString());
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteHeader(Utf8JsonWriter json, ReportCheck check)
    {
        json.WriteString("bureau", check.Report.Bureau.Name);
        json.WriteString("report", check.Report.Title);
        json.WriteNumber("year", check.Report.Yearly.Year);
        json.WriteBoolean("fictional", check.Report.Fictional);
        WriteText(json, "disclaimer", Words.Disclaimer);
        json.WriteString("lawReviewedThrough", Iso(LawBook.ReviewedThrough));
        json.WriteString("asOf", Iso(check.Context.AsOf));
    }

    private static void WriteActivity(Utf8JsonWriter json, Activity activity)
    {
        var reported = activity.Facts.Reported;
        var fit = reported.Reconcile();
        json.WriteString("id", activity.Facts.Id.ToString());
        json.WriteString("section", activity.Section);
        json.WriteString("name", activity.Name);
        if (activity.Held.Known(out var held)) { json.WriteString("held", held.ToString()); }

        WriteCount(json, "schools", activity.Schools);
        WriteCount(json, "participants", reported.PrintedParticipants);
        WriteCount(json, "eligible", reported.PrintedEligible);
        WriteFact(json, "rate", reported.PrintedRate);
        WriteCount(json, "awarded", activity.Facts.PrintedAwarded);
        json.WriteString("outcome", fit.Outcome.ToString());
        WriteFits(json, "participantsThatFit", fit.Participants);
        WriteFits(json, "eligibleThatFit", fit.Eligible);
        WriteUnits(json, ParticipationSummary.Of(activity.Units));
    }

    private static void WriteUnits(Utf8JsonWriter json, ParticipationSummary summary)
    {
        if (summary.Asked == 0) { return; }

        json.WriteStartObject("units");
        json.WriteNumber("asked", summary.Asked);
        json.WriteNumber("reported", summary.Reported);
        json.WriteNumber("participating", summary.Participating);
        json.WriteNumber("participants", summary.Total.Participants);
        json.WriteNumber("eligible", summary.Total.Eligible);
        json.WriteString("rate", (summary.Rate.ToPercentage(2, Rounding.HalfUp, PercentageEnds.OnlyExact) ?? default).ToString());
        json.WriteStartArray("missing");
        foreach (var unit in summary.Missing) { json.WriteStringValue(unit.ToString()); }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFits(Utf8JsonWriter json, string name, PerRounding<CountInterval> fits)
    {
        json.WriteStartObject(name);
        foreach (var rounding in Enum.GetValues<Rounding>())
        {
            json.WriteStartObject(rounding.ToString());
            if (fits[rounding].Min is { } min) { json.WriteNumber("min", min); }

            if (fits[rounding].Max is { } max) { json.WriteNumber("max", max); }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("rule", finding.RuleId);
        WriteText(json, "title", finding.Rule.Title);
        json.WriteString("subject", finding.Subject.ToString());
        json.WriteString("verdict", finding.Verdict.ToString());
        WriteText(json, "verdictName", finding.VerdictName());
        json.WriteString("certainty", finding.Certainty.ToString());
        WriteText(json, "because", finding.Because);
        json.WriteStartObject("figures");
        foreach (string name in finding.Because.Names) { WriteFigure(json, name, finding.Because[name]); }

        json.WriteEndObject();
        WriteArray(json, "bases", finding.Bases, WriteBasis);
        WriteArray(json, "missing", finding.Missing, WriteKey);
    }

    internal static void WriteBasis(Utf8JsonWriter json, Basis basis)
    {
        json.WriteString("key", basis.Key);
        json.WriteString("kind", basis.Kind.ToString());
        WriteText(json, "text", basis);
    }

    private static void WriteKey(Utf8JsonWriter json, FactKey key)
    {
        json.WriteString("key", key.Id);
        WriteText(json, "question", key.Question);
        WriteText(json, "ask", key.Ask);
    }

    private static void WriteFact<T>(Utf8JsonWriter json, string name, Fact<T> fact)
        where T : notnull
    {
        if (fact.Known(out var value)) { WriteFigure(json, name, value); }
        else { json.WriteString(name, fact.State == FactState.None ? "none" : "unknown"); }
    }

    /// <summary>A plain count is a number; what has a unit or is not exact is written as printed.</summary>
    private static void WriteCount(Utf8JsonWriter json, string name, Fact<PrintedFigure> fact)
    {
        if (fact.Known(out var figure) && figure.Unit.IsNone && figure.IsCount(out long count)) { json.WriteNumber(name, count); }
        else { WriteFact(json, name, fact); }
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, object figure)
    {
        switch (figure)
        {
            case int number: json.WriteNumber(name, number); break;
            case long number: json.WriteNumber(name, number); break;
            case LocalDate day: json.WriteString(name, Iso(day)); break;
            case Bilingual or TimeLimit or ReportLimit: WriteText(json, name, (IBilingualText)figure); break;
            default: json.WriteString(name, figure.ToString()); break;
        }
    }

    internal static void WriteText(Utf8JsonWriter json, string name, IBilingualText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.ToText(Language.Chinese));
        json.WriteString("en", text.ToText(Language.English));
        json.WriteEndObject();
    }

    internal static void WriteArray<T>(Utf8JsonWriter json, string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

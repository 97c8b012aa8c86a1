using System.Globalization;
using LawGov.Domain.Text;
using LawGov.Samples.NationalRollup.Engine;
using LawGov.Samples.NationalRollup.Loading;
using Spectre.Console;

namespace LawGov.Samples.NationalRollup.Output;

/// <summary>Answers as sentences.</summary>
internal sealed class TextOutput(IAnsiConsole console, Language language)
{
    private const double Million = 1_000_000;

    public void Write(LocalFound found)
    {
        foreach (var load in found.Loads) { Write(load); }

        Line(Words.Plain.With(("seconds", Seconds(found.Plain)), ("rate", Number(found.PlainRows / found.Plain.TotalSeconds)), ("ratio", Short(found.Ratio))));
        Line(Words.Corrected.With(("count", found.Corrections.Length), ("median", Seconds(found.Median)), ("most", Seconds(found.Most))));
        Line(Words.MemoryOf.With(("megabytes", Number(found.Memory / Million)), ("kilobytes", Number(found.Memory / 1_000.0 / found.Counties))));
        Line(found.IsExact ? Words.Exact : Words.Differs);
    }

    public void Write(Loaded load)
    {
        Line(Words.Loaded.With(("form", load.AsColumns ? Words.Columns : Words.Partials), ("deliveries", load.Deliveries), ("rows", load.Rows), ("seconds", Seconds(load.Took)), ("rate", Number(load.PerSecond))));
        if (load.Refused > 0) { Line(Words.RefusedForGood.With(("count", load.Refused))); }

        if (load.Retries > 0) { Line(Words.Retried.With(("count", load.Retries))); }
    }

    public void Write(PlaceView view, Nation nation)
    {
        var held = view.Answer.Held;
        Line(Words.Total.With(("division", NameOf(view.Place, nation)), ("participants", view.Total.Count.Participants), ("eligible", view.Total.Count.Eligible), ("rate", view.Total.Rate.ToString())));
        if (view.Rank > 0) { Line(Words.Ranked.With(("rank", view.Rank), ("count", view.Neighbours))); }

        Line(Words.AsOf.With(("time", held.AsOf.ToString("u", CultureInfo.InvariantCulture).TrimEnd('Z')), ("reporting", held.Reporting), ("expected", held.Expected), ("heard", view.Answer.Heard), ("below", view.Answer.Below)));
        if (view.Answer.Silent.Length > 0) { Line(Words.Silent.With(("names", string.Join(language == Language.Chinese ? "、" : ", ", view.Answer.Silent)))); }

        foreach (var (count, reply) in held.Refused.Select((count, reply) => (count, (Reply)reply)).Where(refused => refused.count > 0)) { Line(Words.Refused.With(("reply", reply.ToString()), ("count", count))); }
    }

    private static object NameOf(int place, Nation nation) => place == 0 ? Words.Nation : nation.Divisions.CodeOf(place).ToString();

    private void Line(IBilingualText text) => console.WriteLine(text.ToText(language));

    private static string Seconds(TimeSpan time) => Short(time.TotalSeconds);

    private static string Short(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

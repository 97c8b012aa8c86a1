using System.Globalization;
using LawGov.Domain.Text;
using Fraction = (System.Numerics.BigInteger Numerator, System.Numerics.BigInteger Denominator);

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Draws rates as dots over a line of percentages, one above another where they would touch, with median and target.</summary>
/// <remarks>Widths are percentages of the page's own and heights are pixels, so that letters keep their size on every screen.</remarks>
internal sealed class DotPlot(PageChoices choices, TextWriter writer, Language language)
{
    private const int LabelHeight = 18;
    private const int Lane = 10;
    private const int Tallest = 240; // more dots than that takes overlap
    private const int Radius = 4;
    private const int Gap = 5;
    private const int Apart = 30; // thousandths that two dots of a lane keep, for 4 pixels each way on the narrowest screen

    public const string Style = """
        .dots{overflow:visible;font-size:.8rem;font-variant-numeric:tabular-nums}
        .dots text{fill:var(--ink)}
        .dots line{stroke:#8a8a8a}
        .dots circle{fill:var(--fill);stroke:var(--fill);stroke-width:1.5}
        .dots .small{fill:#fff}
        .dots .median{stroke:var(--ink);stroke-width:2}
        .dots .target{stroke:var(--bad);stroke-width:2;stroke-dasharray:5 3}
        figure{margin:.6rem 0}
        """;

    /// <summary>Draws a spread that has a rate.</summary>
    public void Write(Spread spread, string title, string description)
    {
        Fraction[] rates = [.. spread.Rated.Select(RateOf)];
        Fraction? target = choices.Target.IsNone ? null : (choices.Target.ToRatio().Numerator, choices.Target.ToRatio().Denominator);
        var axis = Axis.Around([.. rates, spread.Median, target ?? spread.Median]);
        int[] lanes = LanesOf([.. rates.Select(rate => PlaceOf(axis, rate))]);
        int all = lanes.Max() + 1, tall = Math.Min(all * Lane, Tallest), ground = LabelHeight + tall + Gap;
        int height = ground + (2 * LabelHeight) + Gap;
        Line($"<svg class=\"dots\" role=\"img\" aria-labelledby=\"dots-title dots-text\" width=\"100%\" height=\"{height}\">");
        Line($"<title id=\"dots-title\">{HtmlFrame.Safe(title)}</title>\n<desc id=\"dots-text\">{HtmlFrame.Safe(description)}</desc>");
        WriteGround(axis, ground);
        var label = PageWords.MedianIs.With(("rate", spread.MedianText));
        WriteMark("median", PlaceOf(axis, spread.Median), ground, LabelHeight - Gap, label);
        label = PageWords.TargetIs.With(("rate", choices.Target));
        if (target is { } of) { WriteMark("target", PlaceOf(axis, of), ground, ground + (2 * LabelHeight), label); }

        for (int at = 0; at < lanes.Length; at++)
        {
            WriteDot(spread.Rated[at], PlaceOf(axis, rates[at]), ground - Gap - Radius - (lanes[at] * tall / all));
        }

        writer.WriteLine("</svg>");
    }

    private static Fraction RateOf(BoardPlace place) => (place.Count.Participants, place.Count.Eligible);

    private static int PlaceOf(Axis axis, Fraction rate) => axis.PlaceOf(rate.Numerator, rate.Denominator);

    // Each dot, from left to right, in the lowest lane where it touches none.
    private static int[] LanesOf(int[] places)
    {
        var ends = new List<int>();
        int[] lanes = new int[places.Length];
        for (int at = 0; at < places.Length; at++)
        {
            int lane = ends.FindIndex(end => places[at] - end >= Apart);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            (lanes[at], ends[lane]) = (lane, places[at]);
        }

        return lanes;
    }

    private void WriteGround(Axis axis, int ground)
    {
        string from = Axis.Percent(axis.PlaceOf(axis.From, 100)), to = Axis.Percent(axis.PlaceOf(axis.To, 100));
        Line($"<line x1=\"{from}\" x2=\"{to}\" y1=\"{ground}\" y2=\"{ground}\"/>");
        foreach (int tick in axis.Ticks)
        {
            string x = Axis.Percent(axis.PlaceOf(tick, 100));
            Line($"<line x1=\"{x}\" x2=\"{x}\" y1=\"{ground}\" y2=\"{ground + Gap}\"/>");
            Line($"<text x=\"{x}\" y=\"{ground + LabelHeight}\" text-anchor=\"middle\">{tick}%</text>");
        }
    }

    private void WriteDot(BoardPlace place, int x, int y)
    {
        string small = choices.IsSmall(place.Count) ? " class=\"small\"" : "";
        string name = $"{Figures.Name(place, language)} {Figures.Rate(place.Count)}";
        Line($"<circle{small} cx=\"{Axis.Percent(x)}\" cy=\"{y}\" r=\"{Radius}\"><title>{HtmlFrame.Safe(name)}</title></circle>");
    }

    // A label near an end runs inwards.
    private void WriteMark(string kind, int x, int ground, int baseline, Message label)
    {
        string anchor = x < Axis.Whole * 3 / 10 ? "start" : x > Axis.Whole * 7 / 10 ? "end" : "middle", at = Axis.Percent(x);
        Line($"<line class=\"{kind}\" x1=\"{at}\" x2=\"{at}\" y1=\"{LabelHeight}\" y2=\"{ground + Gap}\"/>");
        Line($"<text x=\"{at}\" y=\"{baseline}\" text-anchor=\"{anchor}\">{HtmlFrame.Safe(label.ToText(language))}</text>");
    }

    private void Line(FormattableString text) => writer.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}

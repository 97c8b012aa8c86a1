using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Rules;
using LawGov.Domain.Text;
using Marks = LawGov.Domain.Participation.Rules.Placeholders;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A report's text as it was read (报告正文): its figures, what it says of them, and what was not understood.</summary>
/// <remarks>
/// Only printed frames are read, and nothing beyond them is asserted; <see cref="Unread"/> tells what was seen and not understood.
/// Blanks, full-width digits and line breaks within a sentence make no difference. The time is linear in the length.
/// </remarks>
/// <example><code>foreach (var found in ReportText.Read(text).Check(context)) { Mark(found.Spans, found.Finding.Because);
/// }</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class ReportText
{
    private ReportText(string text, int? year) => (Text, Year) = (text, year);

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>The year reported on, as told or as the title names it; null where neither says it.</summary>
    public int? Year { get; }

    /// <summary>Where in a longer text it starts.</summary>
    internal int Start { get; private init; }

    /// <summary>Its sections, in order.</summary>
    public ValueList<TextSection> Sections { get; private init; }

    /// <summary>Its figures, in order.</summary>
    public ValueList<TextFigure> Figures { get; private init; }

    /// <summary>What it says of them, in the order of their first figures.</summary>
    public ValueList<TextRelation> Relations { get; private init; }

    /// <summary>What is still to be filled in (占位符).</summary>
    public ValueList<TextSpan> Placeholders { get; private init; }

    /// <summary>The years it names, outside titles.</summary>
    public ValueList<TextYear> Years { get; private init; }

    /// <summary>The instruments it names in 《》.</summary>
    public ValueList<TextInstrument> Instruments { get; private init; }

    /// <summary>What was seen and not understood.</summary>
    public ValueList<UnreadText> Unread { get; private init; }

    /// <summary>Reads a report.</summary>
    /// <param name="text">The text; a line break ends a paragraph or, within a sentence, a line.</param>
    /// <param name="options">What is known beforehand; the year from the title and the library's own words unless said.</param>
    public static ReportText Read(string text, ReportTextOptions? options = null)
    {
        Guard.Against.Null(text);
        options ??= ReportTextOptions.Default;
        var normal = NormalText.Of(text);
        var finder = new FigureFinder(normal, options);
        finder.Find();
        int? year = options.Year ?? YearOf(normal.Title.In(text));
        var frames = new Frames(normal, finder.Figures, year);
        var relations = frames.Find();
        return new(text, year)
        {
            Start = options.Start,
            Sections = [.. normal.Sections],
            Figures = Written(normal, finder.Figures),
            Relations = relations,
            Placeholders = OpenPlaces(normal, text),
            Years = [.. new YearFinder(normal, finder.Titles, finder.Figures, year).Find()],
            Instruments = [.. finder.Titles.Select(title => Instrument(normal, title.Start, title.End))],
            Unread = [.. finder.Unread.Concat(frames.Unread).OrderBy(unread => unread.Span.Start)],
        };
    }

    /// <summary>Puts what the text states to the rules on figures, years, placeholders and instruments.</summary>
    /// <param name="context">The day on which is asked, and how wide 约 is.</param>
    /// <returns>What was found of each statement, in the order of the text; what is about the whole text stands last.</returns>
    public ValueList<TextFinding> Check(RuleContext context) => ReportCheck.Of(this, Guard.Against.Null(context));

    /// <summary>Finds the sentences that stand in other reports as well, and the names that belong to those (雷同文字): last year's figures
    /// left in, another county's name.</summary>
    /// <param name="others">The reports to hold it against.</param>
    /// <returns>Sentences of fourteen characters and more of which four fifths stand in another report, and names of another, in the order
    /// of this text; a year that belongs to another report is found by <see cref="Check"/>.</returns>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public ValueList<CopiedPassage> CopiedFrom(params IEnumerable<OtherReport> others)
    {
        var found = new List<CopiedPassage>();
        foreach (var other in Guard.Against.Null(others))
        {
            Guard.Against.Null(other, nameof(others));
            found.AddRange(new Copies(other.Text.Text).In(Text, other.Name));
            foreach (string name in other.Names)
            {
                for (int at = Text.IndexOf(name, StringComparison.Ordinal); at >= 0;)
                {
                    found.Add(new(new(at, name.Length), other.Name, default, Ratio.Undefined));
                    at = Text.IndexOf(name, at + name.Length, StringComparison.Ordinal);
                }
            }
        }

        return [.. found.OrderBy(passage => passage.Span.Start)];
    }

    private static int? YearOf(ReadOnlySpan<char> title)
    {
        int at = 0;
        return YearsInText.TryFind(title, ref at, out _, out int year) ? year : null;
    }

    private static ValueList<TextFigure> Written(NormalText normal, List<FoundFigure> found)
    {
        var figures = new TextFigure[found.Count];
        for (int at = 0; at < figures.Length; at++)
        {
            var figure = found[at];
            var noun = figure.NounEnd > figure.NounStart ? normal.Original(figure.NounStart, figure.NounEnd) : default;
            figures[at] = new(normal.Original(figure.Start, figure.End), figure.Figure, figure.Frequency, noun);
        }

        return new(figures);
    }

    private static TextInstrument Instrument(NormalText normal, int start, int end)
        => new(normal.Original(start, end), normal.Chars[(start + 1)..(end - 1)].ToString());

    /// <summary>Placeholders of the text as it is read, and those that only blanks make (年 月 日).</summary>
    private static ValueList<TextSpan> OpenPlaces(NormalText normal, string text)
    {
        List<TextSpan> places = [];
        for (int at = 0; TryFindOpen(normal.Chars, ref at, out int start);) { places.Add(normal.Original(start, at)); }

        int read = places.Count, next = 0;
        for (int at = 0; TryFindOpen(text, ref at, out int start);)
        {
            while (next < read && places[next].End <= start) { next++; }

            var place = TextSpan.Between(start, at);
            if (text[start] == '年' && (next == read || !places[next].Overlaps(place))) { places.Add(place); }
        }

        places.Sort((one, other) => one.Start.CompareTo(other.Start));
        return [.. places];
    }

    private static bool TryFindOpen(ReadOnlySpan<char> text, ref int at, out int start)
    {
        (start, int length) = Marks.First(text, at);
        at = length > 0 ? Marks.EndWithUnits(text, start, length) : text.Length;
        return length > 0;
    }
}

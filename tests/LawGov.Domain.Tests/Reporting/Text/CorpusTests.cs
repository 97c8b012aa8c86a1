using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Tests.Reporting.Text;

/// <summary>The labels of the corpus are in order: each stands in its passage, and what is said to hold or not to hold does.</summary>
public partial class CorpusTests
{
    private const int FewestPassages = 60;
    private const int FewestOfAFault = 3;
    private const int LongestNumeral = 8;

    private static readonly string[] Frames =
    [
        "total-parts", "brackets", "total-nearby", "one-of-which", "share", "rate", "rate-no-base", "growth-prior", "growth-difference", "prior-nowhere", "fall",
        "rates-100", "points", "frequency", "full", "carry-over", "same-noun",
    ];

    private static readonly string[] Faults =
    [
        "digit-dropped", "digits-swapped", "times-ten", "wan-lost", "part-left-out", "part-twice", "rate-truncated", "other-base", "last-years-figure", "unit-changed",
        "placeholder", "year",
    ];

    private static readonly string[] Kinds =
    [
        "ordinal", "list-number", "session", "idiom", "hotline", "phone", "code", "date", "time", "school-year", "grades", "document-number", "article", "edition", "place",
        "in-instrument", "plan", "name", "vague", "claim", "toc",
    ];

    public static TheoryData<string> Ids => [.. Corpus.All.Select(passage => passage.Id)];

    [Fact]
    public void Read_APropertyThatTheFormatDoesNotHave_Fails()
    {
        const string Unknown = """{ "family": "counts", "passages": [], "note": "" }""";
        FluentActions.Invoking(() => Corpus.Parse(Unknown)).Should().Throw<JsonException>().WithMessage("*note*");
    }

    [Fact]
    public void Corpus_OfTheRepository_IsLargeEnough()
    {
        Corpus.All.Count.Should().BeGreaterThanOrEqualTo(FewestPassages);
        Corpus.All.Select(passage => passage.Id).Should().OnlyHaveUniqueItems();
        Corpus.All.Select(passage => passage.Text).Should().OnlyHaveUniqueItems();
        Corpus.All.Should().OnlyContain(passage => passage.Findings.Count <= 1);
        (2 * Corpus.All.Count(passage => passage.IsClean)).Should().BeGreaterThanOrEqualTo(Corpus.All.Count);
        foreach (string file in Corpus.Files)
        {
            var family = Corpus.Read(file);
            family.Name.Should().Be(file);
            family.Passages.Should().OnlyContain(passage => passage.Id.StartsWith(file + "-", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Corpus_OfTheRepository_HasEachFrameFaultAndKind()
    {
        Corpus.All.SelectMany(passage => passage.Frames).Distinct().Should().BeEquivalentTo(Frames);
        Corpus.All.Where(passage => passage.IsClean).SelectMany(passage => passage.Frames).Distinct().Should().BeEquivalentTo(Frames, "each frame needs a clean passage too");
        Corpus.All.SelectMany(passage => passage.NotFigures).Select(mark => mark.Kind).Distinct().Should().BeEquivalentTo(Kinds);
        foreach (string fault in Faults)
        {
            var planted = Corpus.All.Where(passage => passage.Findings.Any(finding => finding.Fault == fault)).ToList();
            planted.Count.Should().BeGreaterThanOrEqualTo(FewestOfAFault, fault);
            planted.SelectMany(passage => passage.Frames).Distinct().Count().Should().BeGreaterThan(1, $"{fault} stands in different frames");
        }
    }

    [Fact]
    public void Readme_Table_DoesNotSayMoreThanThereIs()
    {
        var said = Row().Matches(Corpus.Readme()).ToDictionary(row => row.Groups["name"].Value, row => int.Parse(row.Groups["count"].Value, CultureInfo.InvariantCulture));
        said.Keys.Should().BeEquivalentTo([.. Frames, .. Faults, .. Kinds, "passages", "clean", "planted", "figures", "relations"]);
        foreach (var (name, count) in said) { CountOf(name).Should().BeGreaterThanOrEqualTo(count, name); }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Labels_OfAPassage_StandInItAndDoNotOverlap(string id)
    {
        var passage = Named(id);
        passage.Marks.Should().NotContain(mark => mark.StartIn(passage.Text) < 0);
        passage.Figures.Should().NotContain(figure => figure.Noun != null && !passage.Text.Contains(figure.Noun, StringComparison.Ordinal));

        // figures, years, placeholders and what is not a figure are apart; an instrument may hold a number, and a heading an ordinal
        Mark[] apart = [.. passage.Figures, .. passage.Years, .. passage.Placeholders, .. passage.NotFigures];
        var taken = new HashSet<int>();
        foreach (int at in apart.SelectMany(mark => Enumerable.Range(mark.StartIn(passage.Text), mark.Text.Length))) { taken.Add(at).Should().BeTrue($"character {at} belongs to one label"); }

        var around = passage.Sections.Concat(passage.Instruments).SelectMany(mark => Enumerable.Range(mark.StartIn(passage.Text), mark.Text.Length));
        var figures = passage.Figures.SelectMany(figure => Enumerable.Range(figure.StartIn(passage.Text), figure.Text.Length)).ToHashSet();
        figures.Should().NotIntersectWith(around);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Digits_OfAPassage_AllHaveALabel(string id)
    {
        var passage = Named(id);
        var labelled = passage.Marks.SelectMany(mark => Enumerable.Range(mark.StartIn(passage.Text), mark.Text.Length)).ToHashSet();
        Enumerable.Range(0, passage.Text.Length).Where(at => char.IsDigit(passage.Text[at])).Should().BeSubsetOf(labelled);
        InstrumentText().Matches(passage.Text).Select(match => match.Value).Should().Equal(passage.Instruments.Select(instrument => instrument.Text));
    }

    /// <summary>Figures in Chinese numerals (三类, 上百场) have no digits; the library's own reader finds what might be one.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Numerals_OfAPassage_ThatCouldBeAFigureHaveALabel(string id)
    {
        var passage = Named(id);
        var labelled = passage.Marks.SelectMany(mark => Enumerable.Range(mark.StartIn(passage.Text), mark.Text.Length)).ToHashSet();
        for (int start = 0; start < passage.Text.Length; start++)
        {
            for (int length = 2; length <= LongestNumeral && start + length <= passage.Text.Length; length++)
            {
                bool figure = PrintedFigure.TryParse(passage.Text.AsSpan(start, length), out var read, out _) && read.HasNumber && (read.IsPercentage || !read.Unit.IsNone);
                if (figure) { Enumerable.Range(start, length).Should().IntersectWith(labelled, passage.Text.Substring(start, length)); }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Figures_OfAPassage_AreWhatTheLibraryReads(string id)
    {
        foreach (var figure in Named(id).Figures)
        {
            var (label, read) = (Quantity.Of(figure), Quantity.Of(figure.Text));
            label.Should().Be(read, figure.Text);
            (figure.Value.Exact is null).Should().Be(figure.Value.Lower is not null || figure.Value.Upper is not null);
            figure.Change.Should().BeOneOf(null, "rise", "fall");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Relations_OfAPassage_HoldUnlessAFaultBreaksThem(string id)
    {
        var passage = Named(id);
        passage.Relations.SelectMany(relation => relation.Of).Should().NotContain(at => at < 0 || at >= passage.Figures.Count);
        passage.Relations.Should().NotContain(relation => relation.Of.Distinct().Count() != relation.Of.Count);
        var broken = Enumerable.Range(0, passage.Relations.Count).Where(at => !passage.Relations[at].Possible && !Arithmetic(passage, at).Holds());
        broken.Should().Equal(passage.Findings.SelectMany(finding => finding.Breaks).Order());
        int[] possible = [.. Enumerable.Range(0, passage.Relations.Count).Where(at => passage.Relations[at].Possible)];
        if (possible.Length > 0) { possible.Select(at => Arithmetic(passage, at).Holds()).Should().Contain(true).And.Contain(false, "two readings that agree are one"); }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Figures_OfARelation_StandInTheOrderOfItsKind(string id)
    {
        var passage = Named(id);
        foreach (var relation in passage.Relations)
        {
            CorpusFigure[] figures = [.. relation.Of.Select(at => passage.Figures[at])];
            bool[] rates = [.. figures.Select(figure => figure.Unit == "%")];
            bool inOrder = relation.Kind switch
            {
                "total" or "subset" or "difference" => !rates.Contains(true),
                "share" or "share-of-sum" or "derived-base" or "growth" or "growth-by-difference" or "implied-prior" => Array.IndexOf(rates, true) == rates.Length - 1,
                "points" => rates[0] && rates[1] && figures[2].Change is not null && figures[0].Change is null && figures[1].Change is null,
                "frequency" => figures[0].Text.StartsWith('每') && !figures[1].Text.StartsWith('每'),
                "full" => !rates[0],
                _ => relation.Of.Order().SequenceEqual(relation.Of),
            };
            inOrder.Should().BeTrue(relation.Kind);
            (figures.Length, relation.Kind).Should().Match<(int Count, string Kind)>(of => Sizes(of.Kind).Contains(of.Count));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Findings_OfAPassage_StandOnALabelAndAreMended(string id)
    {
        var passage = Named(id);
        foreach (var finding in passage.Findings)
        {
            Faults.Should().Contain(finding.Fault);
            finding.Why.Should().NotBeNullOrWhiteSpace();
            finding.Breaks.Should().NotContain(at => at < 0 || at >= passage.Relations.Count || passage.Relations[at].Possible);
            switch (finding.Fault)
            {
                case "placeholder":
                    passage.Placeholders.Should().ContainSingle(mark => mark.IsAt(finding.At));
                    break;
                case "year":
                    passage.Years.Should().ContainSingle(mark => mark.IsAt(finding.At)).Which.Of.Should().Be("wrong");
                    finding.Meant.Should().Be($"{passage.Year}年");
                    break;
                default:
                    passage.Figures.Should().ContainSingle(figure => figure.IsAt(finding.At));
                    finding.Breaks.Should().NotBeEmpty();
                    finding.Breaks.Should().OnlyContain(at => IsMended(passage, at, finding), "what was meant mends what the fault breaks");
                    IsOfItsKind(passage, finding).Should().BeTrue($"{finding.At.Text} for {finding.Meant} is {finding.Fault}");
                    break;
            }
        }

        passage.Placeholders.Count.Should().Be(passage.Findings.Count(finding => finding.Fault == "placeholder"));
        passage.Years.Count(year => year.Of == "wrong").Should().Be(passage.Findings.Count(finding => finding.Fault == "year"));
        passage.Years.Should().NotContain(year => year.Of == "wrong" ? year.Number == passage.Year : year.Number != passage.Year + Distance(year.Of));
    }

    private static int[] Sizes(string kind) => kind switch
    {
        "subset" or "derived-base" or "implied-prior" or "frequency" or "same-noun" => [2],
        "share" or "growth" or "difference" or "growth-by-difference" or "points" => [3],
        "share-of-sum" => [4],
        "full" => [2, 3],
        "carry-over" => [3, 4],
        _ => [2, 3, 4, 5, 6],
    };

    private static int Distance(string of) => of switch { "report" => 0, "prior" => -1, "next" => 1, _ => throw new InvalidDataException($"Unknown year {of}.") };

    private static Passage Named(string id) => Corpus.All.Single(passage => passage.Id == id);

    private static CorpusArithmetic Arithmetic(Passage passage, int relation)
        => new(passage.Relations[relation], [.. passage.Figures.Select(Quantity.Of)], [.. passage.Figures.Select(figure => figure.Change)], passage.Rounding);

    /// <summary>Whether a relation holds once the figure is what was meant, a part counts once, or the part that was taken away is back.</summary>
    private static bool IsMended(Passage passage, int at, Planted finding)
    {
        List<Quantity> figures = [.. passage.Figures.Select(Quantity.Of)];
        var relation = passage.Relations[at];
        int place = PlaceOf(passage, finding);
        switch (finding.Fault)
        {
            case "part-twice":
                relation = relation with { Of = [.. relation.Of.Where(figure => figure != place)] };
                break;
            case "part-left-out":
                figures.Add(Quantity.Of(finding.Meant!));
                relation = relation with { Of = [.. relation.Of, figures.Count - 1] };
                break;
            default:
                figures[place] = Quantity.Of(finding.Meant!);
                break;
        }

        IReadOnlyList<string?> changes = [.. passage.Figures.Select(figure => figure.Change), null];
        return new CorpusArithmetic(relation, figures, changes, passage.Rounding).Holds();
    }

    private static int PlaceOf(Passage passage, Planted finding) => Enumerable.Range(0, passage.Figures.Count).Single(at => passage.Figures[at].IsAt(finding.At));

    /// <summary>Whether the printed figure is what such a slip makes of the one that was meant.</summary>
    private static bool IsOfItsKind(Passage passage, Planted finding)
    {
        int place = PlaceOf(passage, finding);
        var figure = passage.Figures[place];
        string printed = DigitsOf(finding.At.Text), meant = DigitsOf(finding.Meant ?? "");
        var others = passage.Figures.Where(other => other != figure).ToList();
        return finding.Fault switch
        {
            "digit-dropped" => Enumerable.Range(0, meant.Length).Any(at => meant.Remove(at, 1) == printed),
            "digits-swapped" => Enumerable.Range(0, meant.Length - 1).Any(at => meant[..at] + meant[at + 1] + meant[at] + meant[(at + 2)..] == printed),
            "times-ten" => Quantity.Of(figure).Low == 10 * Quantity.Of(finding.Meant!).Low,
            "wan-lost" => finding.Meant!.Replace("万", "", StringComparison.Ordinal) == finding.At.Text && finding.Meant != finding.At.Text,
            "part-left-out" => finding.Breaks.All(at => passage.Relations[at].Kind is "total" or "rates-sum"),
            "part-twice" => others.Exists(other => other.Noun == figure.Noun && other.Text == figure.Text),
            "rate-truncated" => IsTruncated(passage, finding, place),
            "other-base" => figure.Unit == "%",
            "last-years-figure" => others.Exists(other => other.Text == figure.Text),
            "unit-changed" => printed == meant && finding.Breaks.All(at => Arithmetic(passage, at).NumbersAgree() && !Arithmetic(passage, at).UnitsAgree()),
            _ => false,
        };
    }

    /// <summary>Whether the rate holds where it is truncated, while another of the passage holds only where it is not.</summary>
    private static bool IsTruncated(Passage passage, Planted finding, int place)
    {
        var truncated = passage with { Rounding = "truncate" };
        var others = Enumerable.Range(0, passage.Relations.Count).Where(at => passage.Relations[at].Kind != "rates-sum" && !passage.Relations[at].Of.Contains(place));
        return finding.Breaks.All(at => Arithmetic(truncated, at).Holds()) && others.Any(at => Arithmetic(passage, at).Holds() && !Arithmetic(truncated, at).Holds());
    }

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static int CountOf(string name) => name switch
    {
        "passages" => Corpus.All.Count,
        "clean" => Corpus.All.Count(passage => passage.IsClean),
        "planted" => Corpus.All.Count(passage => !passage.IsClean),
        "figures" => Corpus.All.Sum(passage => passage.Figures.Count),
        "relations" => Corpus.All.Sum(passage => passage.Relations.Count),
        _ when Frames.Contains(name) => Corpus.All.Count(passage => passage.Frames.Contains(name)),
        _ when Faults.Contains(name) => Corpus.All.Sum(passage => passage.Findings.Count(finding => finding.Fault == name)),
        _ => Corpus.All.Sum(passage => passage.NotFigures.Count(mark => mark.Kind == name)),
    };

    [GeneratedRegex(@"^\| `(?<name>[a-z0-9-]+)` \|.*\| (?<count>[0-9]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("《[^》]*》")]
    private static partial Regex InstrumentText();
}

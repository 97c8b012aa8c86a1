using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting;

/// <summary>What to ask one office or person, so that undetermined findings can be settled (询问单): one letter with its items.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReportQuestion
{
    private ReportQuestion(Bilingual ask, ValueList<AskedFact> items, int bearsOn, int settles)
        => (Ask, Items, BearsOn, Settles) = (ask, items, bearsOn, settles);

    /// <summary>Whom to ask.</summary>
    public Bilingual Ask { get; }

    /// <summary>What to ask; those first that bear on the most findings.</summary>
    public ValueList<AskedFact> Items { get; }

    /// <summary>How many undetermined findings name a fact that is asked here.</summary>
    public int BearsOn { get; }

    /// <summary>How many of them name no fact that has to be asked of somebody else.</summary>
    /// <remarks>An answer may lead to a further question: the law that applies may depend on it.</remarks>
    public int Settles { get; }

    /// <summary>Returns whom to ask, in Chinese.</summary>
    public override string ToString() => Ask.Chinese;

    /// <summary>The fewest questions that a greedy choice finds, so that each undetermined finding names a fact that one of them
    /// asks.</summary>
    internal static ValueList<ReportQuestion> Of(YearlyReportAssessment assessment)
    {
        var open = new List<Open>();
        foreach (var row in assessment.Rows)
        {
            open.AddRange(row.Findings.Where(each => each.Verdict == Verdict.Undetermined).Select(each => new Open(row.Row, each)));
        }

        var byAsk = new Dictionary<string, List<Open>>(StringComparer.Ordinal);
        foreach (var each in open)
        {
            foreach (string ask in each.Finding.Missing.Select(key => key.Ask.Chinese).Distinct())
            {
                if (!byAsk.TryGetValue(ask, out var asked)) { byAsk[ask] = asked = []; }

                asked.Add(each);
            }
        }

        var questions = new List<ReportQuestion>();
        var left = new HashSet<Open>(open);
        while (left.Count > 0)
        {
            string next = byAsk.MaxBy(pair => (pair.Value.Count(left.Contains), pair.Value.Count, Order(pair.Key))).Key;
            questions.Add(LetterTo(next, byAsk[next]));
            left.ExceptWith(byAsk[next]);
            byAsk.Remove(next);
        }

        return questions.ToValueList();
    }

    private static ReportQuestion LetterTo(string ask, List<Open> asked)
    {
        var items = new Dictionary<(ReportRow Row, FactKey Key), List<Open>>();
        foreach (var each in asked)
        {
            foreach (var key in each.Finding.Missing.Where(key => key.Ask.Chinese == ask))
            {
                if (!items.TryGetValue((each.Row, key), out var of)) { items[(each.Row, key)] = of = []; }

                of.Add(each);
            }
        }

        var ordered = new List<AskedFact>();
        var left = new HashSet<Open>(asked);
        foreach (var _ in items.ToArray())
        {
            var (place, of) = items.MaxBy(pair
                => (pair.Value.Count(left.Contains), pair.Value.Count, -pair.Key.Row.Number, Order(pair.Key.Key.Id)));
            ordered.Add(new(place.Row, place.Key, [.. of.Select(each => each.Finding.Subject).Distinct()], of.Count, left.Overlaps(of)));
            left.ExceptWith(of);
            items.Remove(place);
        }

        int settles = asked.Count(each => each.Finding.Missing.All(key => key.Ask.Chinese == ask));
        return new(ordered[0].Key.Ask, ordered.ToValueList(), asked.Count, settles);
    }

    /// <summary>Where two are alike, the one whose name comes first.</summary>
    private static ReverseOrder Order(string name) => new(name);

    private readonly record struct ReverseOrder(string Name) : IComparable<ReverseOrder>, IComparable
    {
        public int CompareTo(ReverseOrder other) => string.CompareOrdinal(other.Name, Name);

        int IComparable.CompareTo(object? obj) => CompareTo((ReverseOrder)obj!);
    }

    /// <summary>An undetermined finding at its place; two that read alike are two.</summary>
    private sealed class Open(ReportRow row, Finding finding)
    {
        internal ReportRow Row { get; } = row;

        internal Finding Finding { get; } = finding;
    }
}

/// <summary>One fact that is asked (询问事项), of which subjects, and on how many findings it bears.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record AskedFact
{
    /// <summary>Returns the matter and the fact.</summary>
    public override string ToString() => $"{Row.Id} {Key}";

    internal AskedFact(ReportRow row, FactKey key, ValueList<SubjectId> subjects, int bearsOn, bool isFirst)
        => (Row, Key, Subjects, BearsOn, IsFirst) = (row, key, subjects, bearsOn, isFirst);

    /// <summary>The matter of the report.</summary>
    public ReportRow Row { get; }

    /// <summary>The fact, with the question.</summary>
    public FactKey Key { get; }

    /// <summary>Of which subjects it is asked.</summary>
    public ValueList<SubjectId> Subjects { get; }

    /// <summary>How many undetermined findings name it.</summary>
    public int BearsOn { get; }

    /// <summary>Whether it bears on a finding that no item before it bears on; the others may wait.</summary>
    public bool IsFirst { get; }
}

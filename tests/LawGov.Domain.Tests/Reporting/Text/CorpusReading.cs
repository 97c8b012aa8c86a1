using LawGov.Domain.Findings;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Reporting.Text;

/// <summary>How well the reader reads the labelled passages: what it found, what it found besides, and what it missed.</summary>
internal sealed class CorpusReading
{
    private static readonly RuleContext Context = new() { AsOf = new(2026, 1, 1) };

    private CorpusReading() { }

    public Tally Figures { get; } = new();

    public Tally Relations { get; } = new();

    public Tally Faults { get; } = new();

    public SortedDictionary<string, Tally> RelationsByKind { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Tally> FaultsByKind { get; } = new(StringComparer.Ordinal);

    public List<string> FalseAlarms { get; } = [];

    public SortedDictionary<UnreadReason, int> Unread { get; } = [];

    public List<string> Misses { get; } = [];

    public int Passages { get; private set; }

    public int Clean { get; private set; }

    public static CorpusReading Of(IEnumerable<Passage> passages)
    {
        var reading = new CorpusReading();
        foreach (var passage in passages) { reading.Add(passage, ReportText.Read(passage.Text, new() { Year = passage.Year })); }

        return reading;
    }

    /// <summary>Whether a finding says that something is wrong: it does not hold, or its units cannot be compared.</summary>
    public static bool IsAlarm(Finding finding) => finding.Verdict == Verdict.Breached
        || (finding.Verdict == Verdict.Undetermined
            && finding.Because.ToText(Language.Chinese).Contains("计量单位不同", StringComparison.Ordinal));

    private void Add(Passage passage, ReportText report)
    {
        Passages++;
        var figures = report.Figures.Select(figure => (figure.Span.Start, figure.Span.Length)).ToList();
        var labels = passage.Figures.Select(figure => (Start: figure.StartIn(passage.Text), figure.Text.Length)).ToList();
        Count(passage, "figure", Figures, figures.Select(at => Shown(passage, at)), labels.Select(at => Shown(passage, at)));

        var relations = report.Relations.Select(found => Shown(
            found.Relation.Kind.ToString(), found.Relation.IsExhaustive, found.IsOneOfSeveral, found.Relation.Of.Select(at
                => Shown(passage, figures[at])))).ToList();
        var stated = passage.Relations.Select(label => Shown(
            Kind(label.Kind), label.Exhaustive, label.Possible, label.Of.Select(at => Shown(passage, labels[at])))).ToList();
        Count(passage, "relation", Relations, relations, stated);
        foreach (string kind in relations.Concat(stated).Select(KindOf).Distinct())
        {
            Count(passage, null, In(RelationsByKind, kind), relations.Where(of => KindOf(of) == kind), stated.Where(of
                => KindOf(of) == kind));
        }

        foreach (var unread in report.Unread) { Unread[unread.Reason] = Unread.GetValueOrDefault(unread.Reason) + 1; }

        Judge(passage, [.. report.Check(Context)]);
    }

    private void Judge(Passage passage, List<TextFinding> found)
    {
        var alarms = found.FindAll(finding => IsAlarm(finding.Finding));
        Clean += passage.IsClean ? 1 : 0;
        if (passage.IsClean && alarms.Count > 0) { FalseAlarms.Add($"{passage.Id}: {alarms[0].Finding}"); }

        foreach (var fault in passage.Findings)
        {
            TextSpan at = new(fault.At.StartIn(passage.Text), fault.At.Text.Length);
            bool hit = alarms.Exists(alarm => alarm.Spans.Any(span => span.Overlaps(at)));
            foreach (var tally in (Tally[])[Faults, In(FaultsByKind, fault.Fault)])
            {
                tally.Found += hit ? 1 : 0;
                tally.Missed += hit ? 0 : 1;
            }

            if (!hit) { Misses.Add($"{passage.Id}: {fault.Fault} {fault.At.Text}"); }
        }
    }

    private void Count(Passage passage, string? what, Tally tally, IEnumerable<string> found, IEnumerable<string> labels)
    {
        List<string> left = [.. labels];
        foreach (string one in found)
        {
            bool right = left.Remove(one);
            tally.Found += right ? 1 : 0;
            tally.Besides += right ? 0 : 1;
            if (!right && what is not null) { Misses.Add($"{passage.Id}: {what} besides: {one}"); }
        }

        tally.Missed += left.Count;
        if (what is not null) { Misses.AddRange(left.Select(one => $"{passage.Id}: {what} missed: {one}")); }
    }

    private static Tally In<TKey>(SortedDictionary<TKey, Tally> tallies, TKey key)
        where TKey : notnull
    {
        if (!tallies.TryGetValue(key, out var tally)) { tallies[key] = tally = new(); }

        return tally;
    }

    private static string Shown(Passage passage, (int Start, int Length) at) => $"{passage.Text.Substring(at.Start, at.Length)}@{at.Start}";

    private static string Shown(string kind, bool exhaustive, bool possible, IEnumerable<string> of)
        => $"{kind}{(exhaustive ? " of all" : "")}{(possible ? " or another" : "")}: {string.Join(", ", of)}";

    private static string KindOf(string relation) => relation[..relation.IndexOfAny([' ', ':'])];

    /// <summary>share-of-sum is ShareOfSum.</summary>
    private static string Kind(string label) => string.Concat(label.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

/// <summary>Found and labelled, found and not labelled, labelled and not found.</summary>
internal sealed class Tally
{
    public int Found { get; set; }

    public int Besides { get; set; }

    public int Missed { get; set; }

    public double Precision => Found + Besides == 0 ? 1 : (double)Found / (Found + Besides);

    public double Recall => Found + Missed == 0 ? 1 : (double)Found / (Found + Missed);
}

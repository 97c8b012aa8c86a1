using System.Text.Json.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Findings;

/// <summary>What a rule found of a subject, and why (评价结论).</summary>
/// <remarks>
/// Made by a <see cref="Case"/> (<see cref="Case.Met"/> and its siblings), which sees to it that every met and
/// every breached finding has a basis, and that every undetermined one names what would settle it.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Finding
{
    internal Finding(
        Rule rule,
        SubjectId subject,
        Verdict verdict,
        Certainty certainty,
        Message because,
        ValueList<Basis> bases,
        ValueList<FactKey> missing,
        Deadline? deadline)
    {
        Rule = rule;
        Subject = subject;
        Verdict = verdict;
        Certainty = certainty;
        Because = because;
        Bases = bases;
        Missing = missing;
        Deadline = deadline;
    }

    /// <summary>The rule that found it.</summary>
    public Rule Rule { get; }

    /// <summary>The stable name of the rule, such as <c>PART-01</c>.</summary>
    public string RuleId => Rule.Id;

    /// <summary>What the finding is about.</summary>
    public SubjectId Subject { get; }

    /// <summary>What was found.</summary>
    public Verdict Verdict { get; }

    /// <summary>How sure the dates behind it are.</summary>
    public Certainty Certainty { get; }

    /// <summary>Why, with the figures from which a reader can redo the sum.</summary>
    public Message Because { get; }

    /// <summary>What it rests on; never empty when met or breached.</summary>
    public ValueList<Basis> Bases { get; }

    /// <summary>The facts that would settle it; never empty when undetermined, empty otherwise.</summary>
    public ValueList<FactKey> Missing { get; }

    /// <summary>The deadline that it was judged by (所依期限); null where none was: the rule counts none, or a gate ended the question before.
    /// </summary>
    public Deadline? Deadline { get; }

    /// <summary>The same, resting on a further text too where it rests on one.</summary>
    internal Finding Also(Basis? further)
        => further is null || Bases.IsEmpty ? this
            : new(Rule, Subject, Verdict, Certainty, Because, [.. Bases, further], Missing, Deadline);

    /// <summary>Whether a reader sees no difference: of two calendars that lead to one deadline by one way, say.</summary>
    internal bool ReadsAs(Finding other)
        => Equals(other)
        || (string.Equals(RuleId, other.RuleId, StringComparison.Ordinal)
            && (Subject, Verdict, Certainty, Bases, Missing) == (other.Subject, other.Verdict, other.Certainty, other.Bases, other.Missing)
            && (Deadline is null ? other.Deadline is null : Deadline.ReadsAs(other.Deadline))
            && Because.ToText(Language.Chinese) == other.Because.ToText(Language.Chinese)
            && Because.ToText(Language.English) == other.Because.ToText(Language.English));

    /// <summary>Returns rule, subject, verdict and reason on one line, in Chinese.</summary>
    public override string ToString() => $"{RuleId} {Subject} {this.VerdictName().Chinese}：{Because.ToText(Language.Chinese)}";
}

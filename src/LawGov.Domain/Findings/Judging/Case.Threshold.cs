using Ardalis.GuardClauses;
using LawGov.Domain.Figures;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings.Judging;

/// <content>A number against a threshold: reached, missed, or not determined because the threshold lies inside what the figures
/// admit.</content>
public sealed partial class Case
{
    private static readonly MessageTemplate Reached = new("{found}，达到{limit}", "{found}: reaches {limit}");
    private static readonly MessageTemplate Missed = new("{found}，未达到{limit}{remedy}", "{found}: short of {limit}{remedy}");
    private static readonly MessageTemplate ReachedOpen = new(
        "{found}，是否达到{limit}，不能确定",
        "{found}: whether it reaches {limit} cannot be determined");
    private static readonly MessageTemplate ReachedLater = new(
        "{found}，尚未达到{limit}，期间尚未届满",
        "{found}: short of {limit} so far; the period is not over");
    private static readonly MessageTemplate Within = new("{found}，不超过{limit}", "{found}: no more than {limit}");
    private static readonly MessageTemplate Above = new("{found}，超过{limit}{remedy}", "{found}: more than {limit}{remedy}");
    private static readonly MessageTemplate WithinOpen = new(
        "{found}，是否超过{limit}，不能确定",
        "{found}: whether it is more than {limit} cannot be determined");
    private static readonly MessageTemplate WithinSoFar = new(
        "{found}，目前不超过{limit}，期间尚未届满",
        "{found}: no more than {limit} so far; the period is not over");
    private static readonly MessageTemplate RemedyPart = new("；{remedy}", "; {remedy}");

    /// <summary>Holds a count against the least that is asked for.</summary>
    /// <remarks>
    /// Both may be intervals: a printed 约9,000, a fact that is not stated (0 or more). Surely reached where even the least count is no
    /// less than the greatest threshold, surely missed where even the greatest count is less than the least threshold, else undetermined.
    /// While the period runs, what is missed is pending. Equal reaches.
    /// </remarks>
    /// <param name="number">What the count can be; not empty.</param>
    /// <param name="least">What the threshold can be; not empty.</param>
    /// <param name="words">Both in words, with their units.</param>
    /// <param name="basis">What sets the threshold.</param>
    /// <param name="open">The facts that would settle it where it cannot be determined; nulls are passed over.</param>
    /// <exception cref="ArgumentException">An interval is empty, a part is missing, or nothing would settle it.</exception>
    public Finding AtLeast(CountInterval number, CountInterval least, Measured words, Basis basis, params ReadOnlySpan<FactKey?> open)
        => AtLeast(
            NotEmpty(number.IsEmpty, nameof(number)) && NotEmpty(least.IsEmpty, nameof(least)) ? number.Reaches(least) : null,
            words,
            basis,
            open);

    /// <summary>Holds a rate against the least that is asked for: as a count, with a threshold that is one number.</summary>
    /// <param name="number">What the rate can be; not empty.</param>
    /// <param name="least">The threshold; not undefined.</param>
    /// <param name="words">Both in words.</param>
    /// <param name="basis">What sets the threshold.</param>
    /// <param name="open">The facts that would settle it where it cannot be determined; nulls are passed over.</param>
    /// <exception cref="ArgumentException">The interval is empty, the threshold undefined, a part is missing, or nothing would settle
    /// it.</exception>
    public Finding AtLeast(RatioInterval number, Ratio least, Measured words, Basis basis, params ReadOnlySpan<FactKey?> open)
        => AtLeast(
            NotEmpty(number.IsEmpty, nameof(number)) && NotEmpty(least.IsUndefined, nameof(least)) ? number.Reaches(least) : null,
            words,
            basis,
            open);

    /// <summary>Holds a count against the most that is allowed.</summary>
    /// <remarks>As <see cref="AtLeast(CountInterval, CountInterval, Measured, Basis, ReadOnlySpan{FactKey})"/> the other way round: while
    /// the period runs, what is within is pending. Equal is within.</remarks>
    /// <param name="number">What the count can be; not empty.</param>
    /// <param name="most">What the threshold can be; not empty.</param>
    /// <param name="words">Both in words, with their units.</param>
    /// <param name="basis">What sets the threshold.</param>
    /// <param name="open">The facts that would settle it where it cannot be determined; nulls are passed over.</param>
    /// <exception cref="ArgumentException">An interval is empty, a part is missing, or nothing would settle it.</exception>
    public Finding AtMost(CountInterval number, CountInterval most, Measured words, Basis basis, params ReadOnlySpan<FactKey?> open)
    {
        NotEmpty(number.IsEmpty, nameof(number));
        NotEmpty(most.IsEmpty, nameof(most));
        Guard.Against.Null(words);
        Guard.Against.Null(basis);
        return (number.StaysWithin(most), words.IsOver) switch
        {
            (true, true) => Met(Say(Within, words), basis),
            (true, _) => Pending(Say(WithinSoFar, words)),
            (false, _) => Breached(SayRemedy(Above, words), basis),
            _ => Undetermined(Say(WithinOpen, words), OneAtLeast(open)),
        };
    }

    private Finding AtLeast(bool? reached, Measured words, Basis basis, ReadOnlySpan<FactKey?> open)
    {
        Guard.Against.Null(words);
        Guard.Against.Null(basis);
        return (reached, words.IsOver) switch
        {
            (true, _) => Met(Say(Reached, words), basis),
            (false, true) => Breached(SayRemedy(Missed, words), basis),
            (false, _) => Pending(Say(ReachedLater, words)),
            _ => Undetermined(Say(ReachedOpen, words), OneAtLeast(open)),
        };
    }

    /// <summary>What can be nothing at all is a caller's mistake: no verdict is made of it.</summary>
    private static bool NotEmpty(bool isEmpty, string name)
        => isEmpty ? throw new ArgumentException("Expected one number at least, not none.", name) : true;

    private static ReadOnlySpan<FactKey?> OneAtLeast(ReadOnlySpan<FactKey?> open)
    {
        foreach (var key in open)
        {
            if (key is not null) { return open; }
        }

        throw new ArgumentException("Expected at least one fact that would settle it.", nameof(open));
    }

    private static Message Say(MessageTemplate template, Measured words) => template.With(("found", words.Found), ("limit", words.Limit));

    private static Message SayRemedy(MessageTemplate template, Measured words)
        => template.With(
            ("found", words.Found),
            ("limit", words.Limit),
            ("remedy", words.Remedy is { } remedy ? RemedyPart.With(("remedy", remedy)) : ""));
}

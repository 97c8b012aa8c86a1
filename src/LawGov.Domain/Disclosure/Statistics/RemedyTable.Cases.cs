using Ardalis.GuardClauses;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using NodaTime;

namespace LawGov.Domain.Disclosure.Statistics;

/// <content>The table made from the requests themselves.</content>
public sealed partial record RemedyTable
{
    /// <summary>Makes the table of a year from the requests (由申请台账生成).</summary>
    /// <remarks>A remedy counts in the year in which it was decided, and as not ended where it was sought by 31 December and not decided by
    /// then, as far as is known on the as-of day. A suit stands after reconsideration where that was sought before it. What the record of a
    /// request sets aside is not counted.</remarks>
    /// <param name="cases">The requests, of the organ that reports.</param>
    /// <param name="year">The year reported on, 2008–2098.</param>
    /// <param name="context">The day as of which is known, the law and the calendar.</param>
    /// <exception cref="ArgumentException">There are no cases or no context, a null is among them, or the year lies outside its
    /// range.</exception>
    public static RemedyTable Of(IEnumerable<RequestFacts> cases, int year, RuleContext context)
    {
        var all = Guard.Against.Null(cases).ToList();
        if (all.Contains(null!)) { throw new ArgumentException("Expected requests, not null among them.", nameof(cases)); }

        Guard.Against.OutsideOf(year, 2008, 2098);
        Guard.Against.Null(context);
        var counts = new Series[3];
        foreach (var request in all)
        {
            LocalDate? reconsideration = null, suit = null;
            RemedyDecided? ofReconsideration = null, ofSuit = null;
            foreach (var happened in RequestClock.FoldOn(new(year, 12, 31), request.Events.AsSpan(), context).Events)
            {
                switch (happened)
                {
                    case RemedySought { Remedy: Remedy.Reconsideration }: reconsideration = happened.On; break;
                    case RemedySought { Remedy: Remedy.Suit }: suit = happened.On; break;
                    case RemedyDecided { Remedy: Remedy.Reconsideration } decided: ofReconsideration = decided; break;
                    case RemedyDecided { Remedy: Remedy.Suit } decided: ofSuit = decided; break;
                    default: break;
                }
            }

            if (reconsideration is not null) { counts[0].Add(ofReconsideration, year); }

            if (suit is { } brought) { counts[reconsideration <= brought ? 2 : 1].Add(ofSuit, year); }
        }

        return new()
        {
            Reconsideration = counts[0].ToCounts(),
            DirectSuit = counts[1].ToCounts(),
            SuitAfterReconsideration = counts[2].ToCounts(),
        };
    }

    /// <summary>One series while it is counted.</summary>
    private struct Series
    {
        private long _upheld;
        private long _corrected;
        private long _other;
        private long _pending;

        internal void Add(RemedyDecided? decided, int year)
        {
            if (decided is null) { _pending++; }
            else if (decided.On.Year != year) { return; }
            else if (decided.Result == RemedyResult.Upheld) { _upheld++; }
            else if (decided.Result == RemedyResult.Corrected) { _corrected++; }
            else { _other++; }
        }

        internal readonly RemedyCounts ToCounts() => new()
        {
            Upheld = _upheld,
            Corrected = _corrected,
            Other = _other,
            Pending = _pending,
            Total = _upheld + _corrected + _other + _pending,
        };
    }
}

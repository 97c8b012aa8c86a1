using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Samples.DisclosureDesk.Register;
using NodaTime;

namespace LawGov.Samples.DisclosureDesk;

/// <summary>The reply of a case as a draft: what the register holds is taken from it, and the rest is as said.</summary>
/// <param name="Case">The case.</param>
/// <param name="On">The day of the letter.</param>
/// <param name="Letter">The letter with what is missing.</param>
internal sealed record LetterDraft(RequestCase Case, LocalDate On, ReplyLetter Letter)
{
    /// <summary>Drafts the reply.</summary>
    /// <param name="found">The case.</param>
    /// <param name="context">The day asked on.</param>
    /// <param name="said">What is said of the reply; its day is looked at only where one is said.</param>
    /// <param name="on">The day that is said; null where none is.</param>
    /// <param name="refuse">Notes what the register holds otherwise: the member, and the sentence.</param>
    /// <returns>Null where something is refused.</returns>
    public static LetterDraft? Of(RequestCase found, RuleContext context, ReplyDraft said, LocalDate? on, Action<string, Message> refuse)
    {
        var clock = RequestClock.Fold([.. found.Events], context);
        var reply = clock.Events.OfType<RequestReplied>().LastOrDefault();
        bool fits = true;

        // A case that was withdrawn or abandoned has an outcome without a reply.
        var outcome = reply?.Outcome ?? clock.Outcome;
        var draft = said with
        {
            On = Agreed("--on", reply is null ? Fact<LocalDate>.Unknown : reply.On, on is { } day ? day : Fact<LocalDate>.Unknown, known => known).ValueOr(context.AsOf),
            Outcome = Agreed("outcome", outcome == RequestOutcome.Unstated ? Fact<RequestOutcome>.Unknown : outcome, said.Outcome, known => known.Name()),
            Reasons = Agreed("reasons", reply?.Reasons ?? default, said.Reasons, known => known),
            ProperOrgan = Agreed("properOrgan", reply?.ProperOrgan ?? default, said.ProperOrgan, known => known),
        };
        return fits ? new(found, draft.On, ReplyLetter.Of(draft, clock, LawBook.National)) : null;

        Fact<T> Agreed<T>(string member, Fact<T> recorded, Fact<T> stated, Func<T, object> print)
            where T : notnull
        {
            if (recorded.IsUnknown || stated.IsUnknown || recorded == stated) { return recorded.IsUnknown ? stated : recorded; }

            fits = false;
            refuse(member, Words.RecordedOtherwise.With(("recorded", Printed(recorded, print)), ("said", Printed(stated, print))));
            return recorded;
        }
    }

    private static object Printed<T>(Fact<T> fact, Func<T, object> print)
        where T : notnull
        => fact.Known(out var known) ? print(known) : Words.None;
}

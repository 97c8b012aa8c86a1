using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using NodaTime;

namespace LawGov.Domain.Tests.Disclosure.Requests;

/// <summary>Events of requests, moved by days.</summary>
internal static class RequestEvents
{
    public static IEnumerable<LocalDate> DaysOf(RequestEvent happened) => [happened.On];

    public static RequestEvent Shift(RequestEvent happened, int days)
    {
        var (on, recorded) = (happened.On.PlusDays(days), happened.Recorded.PlusDays(days));
        return happened switch
        {
            RequestSubmitted each => new RequestSubmitted(on, each.Channel, recorded),
            RequestConfirmed => new RequestConfirmed(on, recorded),
            CorrectionAsked each => new CorrectionAsked(on, each.By?.PlusDays(days), recorded) { ListsItems = each.ListsItems },
            CorrectionReceived each => new CorrectionReceived(on, recorded) { HasGoodReason = each.HasGoodReason },
            ConsultationSent each => new ConsultationSent(on, each.Consulted, each.Party, recorded),
            OpinionReceived each => new OpinionReceived(on, each.Party, each.Opinion, recorded) { IsReasonable = each.IsReasonable },
            ThirdPartyTold each => new ThirdPartyTold(on, each.Party, recorded),
            LetterDelivered each => new LetterDelivered(on, each.Letter, each.Party, recorded),
            FeeNotified each => new FeeNotified(on, each.Yuan, recorded),
            FeePaid => new FeePaid(on, recorded),
            ReplyExtended each => new ReplyExtended(on, each.Workdays, recorded) { ByOfficeHead = each.ByOfficeHead, Told = Shift(each.Told, days) },
            ReasonsAsked => new ReasonsAsked(on, recorded),
            ReasonsGiven each => new ReasonsGiven(on, recorded) { AreReasonable = each.AreReasonable },
            ReplyDelayed each => new ReplyDelayed(on, each.Until.PlusDays(days), recorded),
            RequestReplied each => new RequestReplied(on, each.Outcome, each.Channel, recorded) { Reasons = each.Reasons, ProperOrgan = each.ProperOrgan, Remedies = each.Remedies, OverridesObjection = each.OverridesObjection },
            RequestWithdrawn => new RequestWithdrawn(on, recorded),
            RemedySought each => new RemedySought(on, each.Remedy, recorded),
            RemedyDecided each => new RemedyDecided(on, each.Remedy, each.Result, recorded),
            _ => throw new InvalidOperationException($"{happened.GetType()} is not moved."),
        };
    }

    private static Fact<LocalDate> Shift(Fact<LocalDate> fact, int days) => fact.Known(out var day) ? day.PlusDays(days) : fact;
}

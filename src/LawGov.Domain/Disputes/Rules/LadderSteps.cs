using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Whether a request on the ladder of review came in time (复查、复核请求按期).</summary>
internal static class LadderSteps
{
    private static readonly MessageTemplate TooLate = new(
        "{answered}收到书面答复，请求期限{limit}，最迟{due}，{asked}才收到请求，程序终结",
        "answer received on {answered}, limit for the request {limit}, due {due}, asked only on {asked}: the ladder has ended");

    /// <summary>Not applicable where the request came late, undetermined where it is not stated when the time began.</summary>
    internal static Finding? Asked(
        Case c, Fact<LocalDate> answered, FactKey answeredKey, LocalDate asked, FactKey askedKey, TimeLimit limit, Basis basis)
    {
        if ((c.Known(answered, answeredKey, out var from)
            ?? DisputeCases.Countable(c, from, answeredKey)
            ?? DisputeCases.Follows(c, answered, answeredKey, asked, askedKey)) is { } stop)
        {
            return stop;
        }

        var window = DisputeCases.Window(c, from, limit, basis);
        return asked <= window.SureThrough ? null
            : asked <= window.LateAfter ? c.Missing(window.Between)
            : c.NotApplicable(TooLate.With(
                ("answered", from), ("limit", limit), ("due", window.Deadline!.Due), ("asked", asked)));
    }
}

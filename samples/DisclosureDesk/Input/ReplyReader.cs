using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Samples.DisclosureDesk.Input;

/// <summary>Makes what a reply is to say of texts by member: none is known not to be, and a blank is not stated.</summary>
internal static class ReplyReader
{
    /// <summary>Reads a draft; null, with every reason noted, where a text does not fit.</summary>
    /// <param name="on">The day of the letter.</param>
    /// <param name="text">The text of a member; empty where it is not stated.</param>
    /// <param name="refuse">Notes a member and what was expected in it.</param>
    public static ReplyDraft? Read(LocalDate on, Func<string, string> text, Action<string, IBilingualText> refuse)
    {
        // What a recorded reply has as well is read as it is there.
        var request = RequestReader.Read(
            column => column switch
            {
                "case" => "reply",
                "event" => "replied",
                "on" => on.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                "channel" => "unstated",
                "outcome" => text(column) is { Length: > 0 } outcome ? outcome : "unstated",
                "reasons" or "properOrgan" => text(column),
                _ => "",
            },
            refuse);
        if (request is null) { return null; }

        var replied = (RequestReplied)request.Events[0];
        return new()
        {
            On = on,
            Organ = Words("organ"),
            Number = Words("number"),
            Applicant = Words("applicant"),
            Subject = Words("subject"),
            Outcome = replied.Outcome == RequestOutcome.Unstated ? Fact<RequestOutcome>.Unknown : replied.Outcome,
            Provided = Words("provided"),
            Reasons = replied.Reasons,
            ProperOrgan = replied.ProperOrgan,
            Authority = Words("authority"),
            Court = Words("court"),
        };

        Fact<string> Words(string member) => text(member) switch { "" => Fact<string>.Unknown, "none" => Fact<string>.None, var words => words };
    }
}

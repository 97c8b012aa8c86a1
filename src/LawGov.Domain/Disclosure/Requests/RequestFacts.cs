using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>What is known of one request for information (政府信息公开申请事实): whom it was made to, by whom, and what happened.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RequestFacts : IFacts, IPartedFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LegalRank> _authorised;
    private readonly Fact<RequestTableColumn> _requester;
    private readonly ValueList<RequestEvent> _events;

    /// <summary>What the findings are about: the request.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisclosureParts.Requests;

    /// <summary>What kind of body it was made to.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The rank of the text that authorises the body for this act, where it is not an organ (法律、法规授权); none where no text
    /// does.</summary>
    /// <exception cref="ArgumentException">There is no such rank.</exception>
    public Fact<LegalRank> Authorised { get => _authorised; init => _authorised = value.Declared(nameof(Authorised)); }

    /// <summary>What kind of requester made it (申请人类别), which is a column of the yearly table, but not its total.</summary>
    /// <exception cref="ArgumentException">There is no such kind, or it is the total.</exception>
    public Fact<RequestTableColumn> Requester
    {
        get => _requester;
        init => _requester = value != RequestTableColumn.Total
            ? value.Declared(nameof(Requester))
            : throw new ArgumentException("Expected a kind of requester, not the total of all.", nameof(Requester));
    }

    /// <summary>What happened, in any order (办理事项); an event that is recorded later is added, and none is changed.</summary>
    /// <exception cref="ArgumentException">A null is among them.</exception>
    public required ValueList<RequestEvent> Events
    {
        get => _events;
        init => _events = !value.AsSpan().Contains(null!)
            ? value
            : throw new ArgumentException("Expected events, not null among them.", nameof(Events));
    }

    /// <summary>Returns the id and the facts, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {Body}, {Authorised}, {Requester}, {Events}";
}

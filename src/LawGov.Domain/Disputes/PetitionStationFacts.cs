using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Disputes;

/// <summary>What is known of what a body publishes on petitions, and of who answers for its station (信访工作站事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PetitionStationFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<DateSpan> _period;
    private readonly Fact<ValueList<TimelineEntry<PersonId>>> _duties;
    private readonly Fact<Basis> _rule;

    /// <summary>What the finding is about: the station.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisputeParts.Stations;

    /// <summary>The day asked about; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body has the station.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>Whether the online channel is published (网络信访渠道), before 2022-05-01 the e-mail address (电子信箱).</summary>
    public Fact<bool> Online { get; init; }

    /// <summary>Whether the postal address is published (通信地址).</summary>
    public Fact<bool> Address { get; init; }

    /// <summary>Whether the phone number is published (咨询投诉电话).</summary>
    public Fact<bool> Phone { get; init; }

    /// <summary>Whether time and place of reception are published (信访接待的时间和地点).</summary>
    public Fact<bool> Reception { get; init; }

    /// <summary>Whether the way to ask for progress and result is published (查询处理进展以及结果的方式).</summary>
    public Fact<bool> Inquiry { get; init; }

    /// <summary>Whether the rules on petitions are shown at the place of reception or on the website (党内法规和法律、法规、规章).</summary>
    public Fact<bool> LawsShown { get; init; }

    /// <summary>Whether the procedure is shown there (处理程序).</summary>
    public Fact<bool> ProcedureShown { get; init; }

    /// <summary>The days on each of which somebody must be named (核查期间).</summary>
    /// <exception cref="ArgumentException">It has no days, or no last one.</exception>
    public Fact<DateSpan> Period { get => _period; init => _period = DisputeGuards.Ended(value, nameof(Period)); }

    /// <summary>Who answers for the station when (信访负责人); none where nobody is named on any day.</summary>
    /// <exception cref="ArgumentException">Somebody without a name, or without days, is among them.</exception>
    public Fact<ValueList<TimelineEntry<PersonId>>> Duties { get => _duties; init => _duties = DisputeGuards.Named(value, nameof(Duties)); }

    /// <summary>The rule that wants somebody named on every day; practice where it is not stated.</summary>
    /// <exception cref="ArgumentException">It is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }

    /// <summary>Returns the subject and the day, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";
}

using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Publicity;

/// <summary>What is known of a campaign with a checklist (主题宣传活动事实), such as 宪法宣传周 with the five ones (五个一).</summary>
/// <remarks>The checklist is data: other places have other five ones.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CampaignFacts : IFacts, IPartedFacts
{
    private const int ShortList = 64;

    private readonly int _year;
    private readonly Fact<DateSpan> _days;
    private readonly Fact<ValueList<string>> _checklist;
    private readonly Fact<Basis> _rule;

    /// <summary>What the findings are about: the campaign.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => PublicityParts.Campaign;

    /// <summary>The year, 2001–2099; of a campaign over two years the one in which it ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>From when to when (活动期); none where no period was set, and the year is it.</summary>
    /// <exception cref="ArgumentException">The period has no first or no last day.</exception>
    public Fact<DateSpan> Days
    {
        get => _days;
        init => _days = !value.Known(out var days) || days.Last is not null
            ? value
            : throw new ArgumentException($"Expected a first and a last day, not {days}.", nameof(Days));
    }

    /// <summary>The schools that take part (应当开展的学校); none where there are none.</summary>
    public Fact<ValueList<UnitId>> Schools { get; init; }

    /// <summary>What each of them does (活动清单), one entry a thing; none where there is no list.</summary>
    /// <exception cref="ArgumentException">An entry is blank.</exception>
    public Fact<ValueList<string>> Checklist
    {
        get => _checklist;
        init
        {
            foreach (string entry in value.ValueOr(default)) { Guard.Against.NullOrWhiteSpace(entry, nameof(Checklist)); }

            _checklist = value;
        }
    }

    /// <summary>What was held, and what is known not to have been (开展记录); a school and entry that stand in no record are not stated. None,
    /// and an empty list: it is known that nothing was held.</summary>
    public Fact<ValueList<PublicityRecord>> Records { get; init; }

    /// <summary>The body's own or a local rule that asks for it; where unknown or none, the findings rest on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }

    /// <summary>Each school with each entry of the checklist: how many are done by a day, known not to be, not stated; the first of the
    /// latter two. A school or entry that is listed twice counts once.</summary>
    /// <param name="asOf">The day; what is dated later is not done by it.</param>
    public Tally<PublicityRecord> Coverage(LocalDate asOf)
    {
        int all = 0, done = 0, denied = 0;
        PublicityRecord? firstDenied = null, firstOpen = null;
        var held = Held(asOf);
        ReadOnlySpan<UnitId> schools = Schools.ValueOr(default).AsSpan();
        ReadOnlySpan<string> checklist = Checklist.ValueOr(default).AsSpan();
        for (int i = 0; i < schools.Length; i++)
        {
            if (schools[..i].Contains(schools[i])) { continue; }

            for (int j = 0; j < checklist.Length; j++)
            {
                if (checklist[..j].Contains(checklist[j])) { continue; }

                all++;
                switch (held?.GetValueOrDefault((schools[i], checklist[j]), Unrecorded) ?? State(schools[i], checklist[j], asOf))
                {
                    case FactState.Known:
                        done++;
                        break;
                    case FactState.None:
                        denied++;
                        firstDenied ??= new(schools[i], checklist[j], Fact<DateSpan>.None);
                        break;
                    default:
                        firstOpen ??= new(schools[i], checklist[j]);
                        break;
                }
            }
        }

        return Tally<PublicityRecord>.Counted(all, done, denied, firstDenied, firstOpen);
    }

    /// <summary>What is known not to be done by a day, or not stated, school by school (缺项): the former without days, the latter with days
    /// unknown.</summary>
    /// <param name="asOf">The day.</param>
    public ValueList<PublicityRecord> Gaps(LocalDate asOf)
    {
        var held = Held(asOf);
        return (from school in Schools.ValueOr(default).Distinct()
                from entry in Checklist.ValueOr(default).Distinct()
                let state = held?.GetValueOrDefault((school, entry), Unrecorded) ?? State(school, entry, asOf)
                where state != FactState.Known
                select new PublicityRecord(school, entry, state == FactState.None ? Fact<DateSpan>.None : default)).ToValueList();
    }

    /// <summary>Returns the campaign and its year, the same in every culture.</summary>
    public override string ToString() => $"{Id} {InvariantText.Of(Year)}";

    /// <summary>The period, not known where it ends in another year than the campaign: one of them is a slip.</summary>
    internal Fact<DateSpan> Period => Days.Known(out var days) && days.Last!.Value.Year != Year ? Fact<DateSpan>.Unknown : Days;

    /// <summary>What holds of a school and entry without a record.</summary>
    private FactState Unrecorded
        => Records.State == FactState.None || (Records.Known(out var records) && records.IsEmpty) ? FactState.None : FactState.Unknown;

    /// <summary>The states of all that is recorded; null for a list short enough to be looked through, which costs no memory.</summary>
    private Dictionary<(UnitId, string), FactState>? Held(LocalDate asOf)
    {
        var records = Records.ValueOr(default);
        if (records.Count <= ShortList) { return null; }

        var held = new Dictionary<(UnitId, string), FactState>(records.Count);
        var denied = new List<(UnitId, string)>();
        foreach (var record in records)
        {
            var state = State(record, asOf);
            var thing = (record.Unit, record.What);
            held[thing] = held.TryGetValue(thing, out var earlier) ? Stronger(earlier, state) : state;
            if (record.Days.State == FactState.None) { denied.Add(thing); }
        }

        foreach (var thing in denied) { held[thing] = Contradicted(held[thing], isDenied: true); }

        return held;
    }

    private FactState State(UnitId school, string entry, LocalDate asOf)
    {
        FactState? found = null;
        bool isDenied = false;
        foreach (var record in Records.ValueOr(default))
        {
            if (record.Unit != school || !string.Equals(record.What, entry, StringComparison.Ordinal)) { continue; }

            found = found is { } earlier ? Stronger(earlier, State(record, asOf)) : State(record, asOf);
            isDenied |= record.Days.State == FactState.None;
        }

        return found is { } state ? Contradicted(state, isDenied) : Unrecorded;
    }

    /// <summary>What starts before the year before the campaign is dated by a slip, so its day is not known.</summary>
    private FactState State(PublicityRecord record, LocalDate asOf)
        => !record.Days.Known(out var days) ? record.Days.State
            : days.Start > asOf ? FactState.None
            : days.Start.Year < Year - 1 ? FactState.Unknown
            : FactState.Known;

    /// <summary>Whether one record says that it was held and another that it was not.</summary>
    internal bool IsBothHeldAndNot(PublicityRecord thing)
    {
        bool isHeld = false, isDenied = false;
        foreach (var record in Records.ValueOr(default))
        {
            if (record.Unit != thing.Unit || !string.Equals(record.What, thing.What, StringComparison.Ordinal)) { continue; }

            isHeld |= record.Days.State == FactState.Known;
            isDenied |= record.Days.State == FactState.None;
        }

        return isHeld && isDenied;
    }

    /// <summary>What was held by one record and not by another is not known.</summary>
    private static FactState Contradicted(FactState state, bool isDenied)
        => isDenied && state == FactState.Known ? FactState.Unknown : state;

    /// <summary>Of several records of one thing: a day by which it was held outweighs a later one, one without a day leaves it not
    /// stated.</summary>
    private static FactState Stronger(FactState one, FactState other)
        => one == FactState.Known || other == FactState.Known ? FactState.Known
            : one == FactState.Unknown || other == FactState.Unknown ? FactState.Unknown
            : FactState.None;
}

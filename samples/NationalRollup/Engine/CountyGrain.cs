using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.RollUp;
using Orleans.Concurrency;
using Orleans.Storage;

namespace LawGov.Samples.NationalRollup.Engine;

/// <summary>A delivery as it is stored: the latest of its source, or one of two that dispute its sequence. What it counts is the same for all.</summary>
[GenerateSerializer, Immutable]
internal sealed record Held(string Source, long Sequence, long Participants, long Eligible, long Rows, long RowsWithParticipants);

/// <summary>All that is stored of a county.</summary>
[GenerateSerializer]
internal sealed class CountyState
{
    [Id(0)]
    public Held[] Held { get; set; } = [];

    [Id(1)]
    public long Changes { get; set; }

    [Id(2)]
    public long[] Refused { get; set; } = [];
}

/// <summary>A county. Calls interleave: those that come while something is being stored are stored together, next.</summary>
[Reentrant]
internal sealed class CountyGrain(
    [PersistentState("county", CountyGrain.Storage)] IPersistentState<CountyState> stored, Places places, Limits limits, TimeProvider clock)
    : Grain, ICounty
{
    public const string Storage = "rollup";

    private const int MostNamed = 100;

    private readonly Dictionary<string, Held[]> _held = new(StringComparer.Ordinal);
    private readonly long[] _refused = new long[Enum.GetValues<Reply>().Length];
    private Nation _nation = null!;
    private int _county;
    private HashSet<string> _expected = [];
    private Gate _gate = null!;
    private PartialLedger _ledger = null!;
    private Upward _upward = null!;
    private Handing _handing = null!; // of what is stored: what is only in hand may yet be lost
    private Task? _storing;
    private long _changes, _stored, _bytesInHand;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        (_nation, int edition, _county) = places.Of(this.GetPrimaryKeyString());
        _expected = [.. _nation.SchoolsOf(_county)];
        _gate = new(_nation, _county, limits, clock);
        _ledger = new(_nation.Header, _nation.Divisions.Count);
        _upward = new(Places.Above(GrainFactory, _nation, edition, _county), _county, () => _handing, limits);
        foreach (var held in stored.State.Held)
        {
            var total = new GroupTotal(new(held.Participants, held.Eligible), held.Rows, held.RowsWithParticipants);
            _ = _ledger.Record(ParticipationPartial.OfPlace(_nation.Header, new(held.Source), _county, total), held.Sequence);
            _held[held.Source] = [.. _held.GetValueOrDefault(held.Source) ?? [], held];
        }

        stored.State.Refused.CopyTo(_refused, 0);
        _changes = _stored = stored.State.Changes;
        _handing = Handing();
        if (_changes > 0) { _upward.Send(); }

        return Task.CompletedTask;
    }

    public async Task<Receipt[]> Deliver(Delivery[] deliveries)
    {
        long bytes = deliveries.Sum(delivery => (long)delivery.Partial.Length + (delivery.Rows?.Length ?? 0));
        if (_bytesInHand > 0 && _bytesInHand + bytes > limits.BytesInHand)
        {
            _refused[(int)Reply.Busy] += deliveries.Length;
            return [.. deliveries.Select(_ => new Receipt(Reply.Busy, "the county has as much in hand as it may"))];
        }

        _bytesInHand += bytes;
        try
        {
            var receipts = Array.ConvertAll(deliveries, Take);
            await StoreUpTo(_changes);
            return receipts;
        }
        finally
        {
            _bytesInHand -= bytes;
        }
    }

    public Task<Handing> Hand(long known)
    {
        var now = _handing with { AsOf = Now, Refused = [.. _refused] };
        return Task.FromResult(now.Revision == known ? now with { Partial = null } : now);
    }

    public Task<Answer> Ask()
    {
        string[] silent = [.. _expected.Where(source => !_held.ContainsKey(source)).Take(MostNamed)];
        return Task.FromResult(new Answer(_handing with { AsOf = Now, Refused = [.. _refused] }, 0, 0, silent));
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Receipt Take(Delivery delivery)
    {
        var (sums, refused) = _gate.Open(delivery);
        if (sums is null)
        {
            _refused[(int)refused.Reply]++;
            return refused;
        }

        var total = sums[_county];
        var held = new Held(delivery.Source, delivery.Sequence, total.Count.Participants, total.Count.Eligible, total.Rows, total.RowsWithParticipants);
        var reply = (Reply)(int)Outcome(_ledger.Record(sums, delivery.Sequence));
        if (reply is Reply.First or Reply.Corrected) { _held[delivery.Source] = [held]; }
        else if (reply == Reply.Conflicting) { _held[delivery.Source] = [_held[delivery.Source][0], held]; }
        else { return new(reply); }

        _changes++;
        return new(reply);
    }

    private static Reply Outcome(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.First => Reply.First,
        DeliveryOutcome.Corrected => Reply.Corrected,
        DeliveryOutcome.Late => Reply.Late,
        DeliveryOutcome.Repeated => Reply.Repeated,
        _ => Reply.Conflicting,
    };

    /// <summary>Returns when so many changes are stored. One store at a time; what comes meanwhile goes with the next.</summary>
    private async Task StoreUpTo(long changes)
    {
        while (_stored < changes)
        {
            if (_storing is null || _storing.IsCompleted) { _storing = Store(); }

            await _storing;
        }
    }

    private async Task Store()
    {
        var (before, handing) = (stored.State, Handing());
        stored.State = new() { Held = [.. _held.Values.SelectMany(held => held)], Changes = _changes, Refused = [.. _refused] };
        try
        {
            await stored.WriteStateAsync();
        }
        catch (Exception trouble)
        {
            stored.State = before; // what is in hand is not acknowledged, and goes with the next
            if (trouble is InconsistentStateException) { DeactivateOnIdle(); } // another silo has this county: start again from what it stored

            throw;
        }

        (_stored, _handing) = (handing.Revision, handing);
        _upward.Send();
    }

    private Handing Handing()
        => new(_changes, _ledger.Sum().DeliveredBy(new SubjectId(Places.Key(0, _county))).ToBytes(), Now,
            _expected.Count(_held.ContainsKey), _expected.Count, [.. _refused]);
}

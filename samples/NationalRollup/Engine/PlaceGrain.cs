using System.Globalization;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.RollUp;
using Orleans.Concurrency;

namespace LawGov.Samples.NationalRollup.Engine;

/// <summary>A city, a province or the nation. It stores nothing: what it has is made of what the counties stored, and is heard again.</summary>
/// <remarks>
/// Its revision is the sum of those below, which only grow. It hands nothing on before it has heard all of them: so a revision stands for
/// one content, and the sums of before a restart stay until those of after it are whole.
/// </remarks>
[Reentrant]
internal sealed class PlaceGrain(Places places, Limits limits, TimeProvider clock) : Grain, IPlace
{
    private const int MostNamed = 100;

    private readonly Dictionary<int, Handing> _heard = [];
    private Nation _nation = null!;
    private int _edition, _place;
    private int[] _below = [];
    private PartialLedger _ledger = null!;
    private Upward _upward = null!;
    private Handing? _handing; // of the present revision, once it is asked for
    private IGrainTimer? _sweeper;
    private bool _isSweeping;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        (_nation, _edition, _place) = places.Of(this.GetPrimaryKeyString());
        _below = _nation.Divisions.ChildrenOf(_place).ToArray();
        _ledger = new(_nation.Header, _nation.Divisions.Count);
        _upward = new(Places.Above(GrainFactory, _nation, _edition, _place), _place, Current, limits);
        _sweeper = this.RegisterGrainTimer(Sweep, new() { DueTime = TimeSpan.Zero, Period = limits.Sweep, Interleave = true });
        return Task.CompletedTask;
    }

    public Task Take(int child, Handing handing)
    {
        Keep(child, handing);
        return Task.CompletedTask;
    }

    public Task<Handing> Hand(long known)
    {
        var now = Current();
        return Task.FromResult(now.Revision == known ? now with { Partial = null } : now);
    }

    public Task<Answer> Ask()
    {
        var silent = _below.Where(child => !_heard.TryGetValue(child, out var held) || held.Reporting < held.Expected)
            .Take(MostNamed)
            .Select(child => _heard.TryGetValue(child, out var held)
                ? string.Create(CultureInfo.InvariantCulture, $"{_nation.Divisions.CodeOf(child)}: {held.Expected - held.Reporting}")
                : _nation.Divisions.CodeOf(child).ToString());
        return Task.FromResult(new Answer(Made(), _heard.Count, _below.Length, [.. silent]));
    }

    private bool IsWhole => _heard.Count == _below.Length;

    // Before it is whole it has nothing to hand on; the one above keeps what it has.
    private Handing Current() => IsWhole ? _handing ??= Made() : new(-1, null, DateTime.MinValue, 0, 0, []);

    private Handing Made()
    {
        long[] refused = new long[Enum.GetValues<Reply>().Length];
        foreach (var held in _heard.Values)
        {
            for (int reply = 0; reply < held.Refused.Length; reply++) { refused[reply] += held.Refused[reply]; }
        }

        return new(
            _heard.Values.Sum(held => held.Revision),
            _ledger.Sum().DeliveredBy(Name(_place)).ToBytes(),
            _heard.Values.Select(held => held.AsOf).DefaultIfEmpty(clock.GetUtcNow().UtcDateTime).Min(),
            _heard.Values.Sum(held => held.Reporting),
            _heard.Values.Sum(held => held.Expected),
            refused);
    }

    private void Keep(int child, Handing handing)
    {
        if (handing.Revision < 0 || (_heard.TryGetValue(child, out var held) && handing.Revision < held.Revision)) { return; } // not whole yet, or late

        bool isNew = held is null || handing.Revision > held.Revision;
        if (isNew && handing.Partial is null) { return; } // cannot be: it was asked for what is not held

        if (isNew) { _ = _ledger.Record(ParticipationPartial.Read(handing.Partial).DeliveredBy(Name(child)), handing.Revision); }

        _heard[child] = handing with { Partial = null };
        _handing = null;
        if (isNew && IsWhole) { _upward.Send(); }
    }

    private async Task Sweep(CancellationToken cancel)
    {
        if (_isSweeping) { return; }

        _isSweeping = true;
        try
        {
            await Task.WhenAll(_below.Select(Hear));
        }
        finally
        {
            _isSweeping = false;
        }
    }

    private async Task Hear(int child)
    {
        try
        {
            long known = _heard.TryGetValue(child, out var held) ? held.Revision : -1;
            Keep(child, await Places.Grain(GrainFactory, _nation, _edition, child).Hand(known));
        }
        catch (Exception trouble) when (trouble is OrleansException or TimeoutException)
        {
            // Its silo fell, or its store does not answer: the next sweep asks again.
        }
    }

    private static SubjectId Name(int place) => new(Places.Key(0, place));
}

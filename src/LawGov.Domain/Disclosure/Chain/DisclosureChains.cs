using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>The chains of an organ, one for each declared channel, with the rows that are wrong (责任链).</summary>
/// <remarks>No row is lost: each either gives a role or stands among the errors. Rows that give one role twice on the same days do both, and none of them is picked.</remarks>
public sealed class DisclosureChains
{
    private DisclosureChains(ValueList<DisclosureChain> chains, ValueList<ChainRowError> errors)
    {
        Chains = chains;
        Errors = errors;
    }

    /// <summary>One chain a channel, in the order declared; one without rows is empty.</summary>
    public ValueList<DisclosureChain> Chains { get; }

    /// <summary>What is wrong with rows, in the order of the rows.</summary>
    public ValueList<ChainRowError> Errors { get; }

    /// <summary>Gets the chain of a channel.</summary>
    /// <param name="channel">As declared, letter by letter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The channel was not declared.</exception>
    public DisclosureChain this[string channel]
        => Chains.FirstOrDefault(chain => string.Equals(chain.Channel, channel, StringComparison.Ordinal))
            ?? throw new ArgumentOutOfRangeException(nameof(channel), channel, $"Expected one of the declared channels {Chains.Select(chain => chain.Channel).ToValueList()}.");

    /// <summary>Builds the chains from rows.</summary>
    /// <param name="organ">The organ that publishes.</param>
    /// <param name="channels">The channels it declares, each once.</param>
    /// <param name="rows">The rows of its register, as they came.</param>
    /// <exception cref="ArgumentException">The organ is none, a channel is blank or declared twice, or a row is null.</exception>
    public static DisclosureChains Build(UnitId organ, ValueList<string> channels, IEnumerable<ChainRow> rows)
    {
        if (organ.IsNone) { throw new ArgumentException("Expected the id of a unit, not none.", nameof(organ)); }

        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (string channel in channels)
        {
            if (!declared.Add(Guard.Against.NullOrWhiteSpace(channel, nameof(channels)))) { throw new ArgumentException($"The channel \"{channel}\" is declared twice.", nameof(channels)); }
        }

        ChainRow[] all = [.. Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows)))];
        var faults = all.Select(row => FaultsOf(row, declared).ToList()).ToArray();
        var sound = Enumerable.Range(0, all.Length).Where(row => faults[row].Count == 0).ToList();
        foreach (var group in sound.GroupBy(row => (all[row].Channel, all[row].Role)).ToList()) { MarkTwice([.. group], all, faults); }

        return new(
            channels.Select(channel => new DisclosureChain(
                organ,
                channel,
                sound.Where(row => string.Equals(all[row].Channel, channel, StringComparison.Ordinal)).Select(row => Assign(all[row])).ToValueList())).ToValueList(),
            all.SelectMany((row, number) => faults[number].Select(fault => new ChainRowError(number + 1, fault, row))).ToValueList());
    }

    private static IEnumerable<ChainRowFault> FaultsOf(ChainRow row, HashSet<string> declared)
    {
        if (row.Channel is null || !declared.Contains(row.Channel)) { yield return ChainRowFault.UnknownChannel; }

        if (row.Role is < ChainRole.Head or > ChainRole.Publisher) { yield return ChainRowFault.RoleMissing; }

        if (row.Post.IsNone) { yield return ChainRowFault.PostMissing; }

        if (row.Span.IsEmpty) { yield return ChainRowFault.SpanEmpty; }

        if (row.Basis is null) { yield return ChainRowFault.BasisMissing; }
    }

    private static void MarkTwice(int[] group, ChainRow[] all, List<ChainRowFault>[] faults)
    {
        foreach (int row in group)
        {
            if (group.Any(other => other != row && all[other].Span.Overlaps(all[row].Span))) { faults[row].Add(ChainRowFault.GivenTwice); }
        }
    }

    private static ChainAssignment Assign(ChainRow row) => new(row.Role, row.Post, row.Span, row.Basis!);
}

using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>The chains of an organ, one for each declared channel, with the rows that are wrong (责任链).</summary>
/// <remarks>No row is lost: each either gives a role or stands among the errors. Rows that give one role twice on the same days do both,
/// and none of them is picked.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class DisclosureChains : IEquatable<DisclosureChains>
{
    private static readonly MessageTemplate UnknownChannel = new("渠道不在所列范围：{value}", "the channel is missing or not declared: {value}");
    private static readonly MessageTemplate RoleMissing = new("未填责任岗位类别或者类别不存在：{value}", "the role is missing or does not exist: {value}");
    private static readonly MessageTemplate PostMissing = new("未填岗位：{value}", "the post is missing: {value}");
    private static readonly MessageTemplate SpanEmpty = new("期间为空：{value}", "there are no days: {value}");
    private static readonly MessageTemplate BasisMissing = new("未填依据：{value}", "the basis is missing: {value}");
    private static readonly MessageTemplate GivenTwice = new(
        "同一责任在重叠期间重复指定：{value}",
        "the role is given twice over overlapping days: {value}");

    private DisclosureChains(
        UnitId organ, ValueList<ChainRow> rows, ValueList<DisclosureChain> chains, ValueList<RowError<ChainRowFault>> errors)
    {
        Organ = organ;
        Rows = rows;
        Chains = chains;
        Errors = errors;
    }

    /// <summary>The organ that publishes.</summary>
    public UnitId Organ { get; }

    /// <summary>The rows of which the chains are made, as they came, those with faults among them.</summary>
    public ValueList<ChainRow> Rows { get; }

    /// <summary>One chain a channel, in the order declared; one without rows is empty.</summary>
    public ValueList<DisclosureChain> Chains { get; }

    /// <summary>What is wrong with rows, in the order of the rows.</summary>
    public ValueList<RowError<ChainRowFault>> Errors { get; }

    /// <summary>Gets the chain of a channel.</summary>
    /// <param name="channel">As declared, letter by letter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The channel was not declared.</exception>
    public DisclosureChain this[string channel]
        => Chains.FirstOrDefault(chain => string.Equals(chain.Channel, channel, StringComparison.Ordinal))
            ?? throw new ArgumentOutOfRangeException(
                nameof(channel),
                channel,
                $"Expected one of the declared channels {Chains.Select(chain => chain.Channel).ToValueList()}.");

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
            if (!declared.Add(Guard.Against.NullOrWhiteSpace(channel, nameof(channels))))
            {
                throw new ArgumentException($"The channel \"{Quoted.Of(channel)}\" is declared twice.", nameof(channels));
            }
        }

        ChainRow[] all = [.. Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows)))];
        var check = new RowCheck<ChainRowFault>(null, ReasonOf);
        var sound = new List<ChainRow>();
        var numbers = new List<int>();
        foreach (var row in all)
        {
            check.Next();
            Look(check, row, declared);
            if (!check.Passes) { continue; }

            sound.Add(row);
            numbers.Add(check.Row);
        }

        foreach (var group in Enumerable.Range(0, sound.Count).GroupBy(index => (sound[index].Channel, sound[index].Role)))
        {
            foreach (int index in group.Where(index => group.Any(other => other != index && sound[other].Span.Overlaps(sound[index].Span))))
            {
                check.Note(numbers[index], ChainRowFault.GivenTwice, sound[index].Post.ToString());
            }
        }

        return new(
            organ,
            [.. all],
            channels.Select(channel => new DisclosureChain(
                organ,
                channel,
                sound.Where(row => string.Equals(row.Channel, channel, StringComparison.Ordinal))
                    .Select(Assign)
                    .ToValueList())).ToValueList(),
            check.Errors);
    }

    /// <summary>Whether they are made of the same rows in the same order, for the same organ and channels.</summary>
    public bool Equals(DisclosureChains? other)
        => other is not null
            && Organ == other.Organ
            && Rows == other.Rows
            && Chains.Select(chain => chain.Channel).SequenceEqual(other.Chains.Select(chain => chain.Channel), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisclosureChains);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Organ, Rows);

    private static void Look(RowCheck<ChainRowFault> check, ChainRow row, HashSet<string> declared)
    {
        check.Fault(row.Channel is null || !declared.Contains(row.Channel), ChainRowFault.UnknownChannel, row.Channel);
        check.Fault(
            row.Role is < ChainRole.Head or > ChainRole.Publisher,
            ChainRowFault.RoleMissing,
            Enum.IsDefined(row.Role) ? row.Role.Name() : (int)row.Role);
        check.Fault(row.Post.IsNone, ChainRowFault.PostMissing, null);
        check.Fault(row.Span.IsEmpty, ChainRowFault.SpanEmpty, null);
        check.Fault(row.Basis is null, ChainRowFault.BasisMissing, null);
    }

    private static MessageTemplate ReasonOf(ChainRowFault fault) => fault switch
    {
        ChainRowFault.UnknownChannel => UnknownChannel,
        ChainRowFault.RoleMissing => RoleMissing,
        ChainRowFault.PostMissing => PostMissing,
        ChainRowFault.SpanEmpty => SpanEmpty,
        ChainRowFault.BasisMissing => BasisMissing,
        _ => GivenTwice,
    };

    private static ChainAssignment Assign(ChainRow row) => new(row.Role, row.Post, row.Span, row.Basis!);
}

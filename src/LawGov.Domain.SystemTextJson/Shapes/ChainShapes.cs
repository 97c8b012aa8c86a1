using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Chains of disclosure, as the rows of which they are made, and who answers for which fault.</summary>
internal static class ChainShapes
{
    internal static Shape<ChainRow> Row { get; } = new(new("责任链条行", "a row of a chain"), shape =>
    {
        var channel = shape.Optional("channel", Values.Cell, row => row.Channel);
        var role = shape.Stated("role", row => row.Role);
        var post = shape.Optional("post", Boxed.Of(Values.Post), row => row.Post.IsNone ? null : new Boxed<PostId>(row.Post));
        var days = Values.Days(shape, row => row.Span);
        var basis = shape.Optional("basis", Legal.Basis, row => row.Basis);
        return slots => new()
        {
            Channel = channel[slots],
            Role = role[slots],
            Post = post[slots]?.Value ?? PostId.None,
            Span = days(slots),
            Basis = basis[slots],
        };
    });

    /// <summary>All chains of an organ; rows that name no paper rest on that of the whole, where one is named.</summary>
    internal static Shape<DisclosureChains> Chains { get; } = new(new("公开责任链条", "chains of disclosure"), shape =>
    {
        var paper = shape.Optional("paper", Legal.Basis, _ => null);
        var organ = shape.Required("organ", Values.Unit, chains => chains.Organ);
        var channels = shape.Required(
            "channels", new ListCodec<string>(Values.Words), chains => chains.Chains.Select(chain => chain.Channel).ToValueList());
        var rows = shape.Required("rows", new ListCodec<ChainRow>(Row), chains => chains.Rows);
        return slots => DisclosureChains.Build(
            organ[slots],
            channels[slots],
            rows[slots].Select(row => row.Basis is null ? row with { Basis = paper[slots] } : row));
    });

    internal static Shape<FaultDuty> Duty { get; } = new(new("差错与责任", "who answers for a fault"), shape =>
    {
        var fault = shape.Required("fault", new NameCodec<DisclosureFault>(), duty => duty.Fault);
        var roles = shape.Required("roles", new ListCodec<ChainRole>(new NameCodec<ChainRole>()), duty => duty.Roles);
        var basis = shape.Required("basis", Legal.Basis, duty => duty.Basis);
        return slots => new(fault[slots], roles[slots], basis[slots]);
    });

    /// <summary>What is said of some faults; the others are read as the library reads them.</summary>
    internal static Codec<FaultTable> Table { get; } = new Made<FaultTable, ValueList<FaultDuty>>(
        new ListCodec<FaultDuty>(Duty), duties => FaultTable.Reading.With(duties.AsSpan()), table => table.Duties);
}

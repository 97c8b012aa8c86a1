using System.Diagnostics.CodeAnalysis;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>A catalogue of disclosure, as the rows of which it is made.</summary>
internal static class CatalogueShapes
{
    /// <summary>One of the items of Article 20, by its provision.</summary>
    internal static Codec<ProactiveItem> Statutory { get; } = new TextCodec<ProactiveItem>(
        new("主动公开的法定事项，如“CN-OGIR-2019:20(5)”", "an item of Article 20, such as \"CN-OGIR-2019:20(5)\""),
        static (string text, [NotNullWhen(true)] out ProactiveItem? item)
            => (item = ProactiveItems.All.FirstOrDefault(each => each.Provision.Key == text)) is not null,
        item => item.Provision.Key);

    internal static Shape<CatalogueRow> Row { get; } = new(new("目录行", "a row of a catalogue"), shape =>
    {
        var id = Cell("id", row => row.Id);
        var first = Cell("firstLevel", row => row.FirstLevel);
        var second = Cell("secondLevel", row => row.SecondLevel);
        var content = Cell("content", row => row.Content);
        var basis = Cell("basis", row => row.Basis);
        var limit = Cell("limit", row => row.Limit);
        var body = Cell("body", row => row.Body);
        var channels = Cell("channels", row => row.Channels);
        var audience = Cell("audience", row => row.Audience);
        var mode = Cell("mode", row => row.Mode);
        var levels = Cell("levels", row => row.Levels);
        var statutory = Cell("statutoryItem", row => row.StatutoryItem);
        return slots => new()
        {
            Id = id[slots],
            FirstLevel = first[slots],
            SecondLevel = second[slots],
            Content = content[slots],
            Basis = basis[slots],
            Limit = limit[slots],
            Body = body[slots],
            Channels = channels[slots],
            Audience = audience[slots],
            Mode = mode[slots],
            Levels = levels[slots],
            StatutoryItem = statutory[slots],
        };

        Slot<string> Cell(string name, Func<CatalogueRow, string?> get) => shape.Optional(name, Values.Cell, get);
    });

    /// <summary>{ "within": { "workdays": 20 } }, or the words that give no number; neither where it is not stated.</summary>
    internal static Shape<CatalogueLimit> Limit { get; } = new(new("目录公开时限", "the limit of a catalogue"), shape =>
    {
        var within = shape.Optional(
            "within", Boxed.Of(Legal.Limit), limit => limit.Kind == CatalogueLimitKind.Within ? new Boxed<TimeLimit>(limit.Limit) : null);
        var words = shape.Optional("words", Values.Words, limit => limit.Kind is CatalogueLimitKind.NotStated or CatalogueLimitKind.Within
            ? null
            : limit.ToString());
        return slots => (within[slots], words[slots]) switch
        {
            ({ } limit, null) => CatalogueLimit.Within(limit.Value),
            (null, var text) when CatalogueLimit.Read(text) is { Kind: not CatalogueLimitKind.Within } limit => limit,
            _ => throw new ArgumentException("Expected either within, or words that give no number."),
        };
    });

    internal static Shape<CatalogueItem> Item { get; } = new(new("目录事项", "an item of a catalogue"), shape =>
    {
        var id = shape.Required("id", Values.Subject, item => item.Id);
        var first = Text("firstLevel", item => item.FirstLevel);
        var second = Text("secondLevel", item => item.SecondLevel);
        var content = shape.Several("content", Values.Cell, item => item.Content);
        var basis = Text("basis", item => item.Basis);
        var limit = shape.Optional("limit", Boxed.Of(Limit), item => item.Limit == default ? null : new Boxed<CatalogueLimit>(item.Limit));
        var body = Text("body", item => item.Body);
        var channels = shape.Several("channels", new NameCodec<DisclosureChannel>(), item => item.Channels);
        var audience = shape.Stated("audience", item => item.Audience);
        var mode = shape.Stated("mode", item => item.Mode);
        var levels = shape.Several("levels", new NameCodec<DivisionLevel>(), item => item.Levels);
        var statutory = shape.Optional("statutory", Statutory, item => item.Statutory);
        return slots => new()
        {
            Id = id[slots],
            FirstLevel = first[slots] ?? "",
            SecondLevel = second[slots] ?? "",
            Content = content[slots],
            Basis = basis[slots] ?? "",
            Limit = limit[slots]?.Value ?? default,
            Body = body[slots] ?? "",
            Channels = channels[slots],
            Audience = audience[slots],
            Mode = mode[slots],
            Levels = levels[slots],
            Statutory = statutory[slots],
        };

        Slot<string> Text(string name, Func<CatalogueItem, string> get)
            => shape.Optional(name, Values.Cell, item => get(item) is { Length: > 0 } text ? text : null);
    });

    /// <summary>The rows, and what they were read by.</summary>
    internal static Shape<DisclosureCatalogue> Catalogue { get; } = new(new("主动公开目录", "a catalogue of disclosure"), shape =>
    {
        var basis = shape.Required("basis", Legal.Basis, catalogue => ReferenceEquals(catalogue.Law, LawBook.National)
            ? catalogue.Basis
            : throw new NotSupportedException(
                $"Expected a catalogue read by the national law book, not by {catalogue.Law.Version}: what is laid over would be lost."));
        var on = shape.Required("on", Values.Day, catalogue => catalogue.On);
        var rows = shape.Required("rows", new ListCodec<CatalogueRow>(Row), catalogue => catalogue.Rows);
        return slots => DisclosureCatalogue.Build(basis[slots], rows[slots], on[slots]);
    });
}

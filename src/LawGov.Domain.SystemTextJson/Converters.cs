using System.Text.Json.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Results;
using LawGov.Domain.SystemTextJson.Shapes;

namespace LawGov.Domain.SystemTextJson;

/// <summary>Every type by itself, and as a fact.</summary>
internal static class Converters
{
    internal static JsonConverter[] For(IEnumerable<WorkCalendar> calendars) =>
    [
        .. Of(new DeadlineShapes(calendars.SelectMany(calendar => (WorkCalendar[])[calendar, calendar.OnlyAnnounced()])).Deadline),
        .. All,
    ];

    private static JsonConverter[] All =>
    [
        .. Of(Values.Subject), .. Of(Values.Unit), .. Of(Values.Person), .. Of(Values.Post), .. Of(Values.Area),
        .. Of(Values.Day), .. Of(Values.Span), .. Of(Values.Percent), .. Of(Values.Figure), .. Of(Values.Frequency),
        .. Of(Values.Title), .. Of(Legal.Basis), .. Of(Legal.Limit), .. Of(Legal.Provision),
        .. Of(Values.Rule(Values.Percent)), .. Of(Values.Rule(Values.AnyWhole)), .. Of(Values.Rule(Legal.Limit)),
        Fact(Values.Words), Fact(Values.Flag), Fact(Values.Count), Fact(Values.AnyWhole),
        new CodecConverter<IFacts>(Kinds.Codec), new CodecConverter<ValueList<IFacts>>(new ListCodec<IFacts>(Kinds.Codec)),
        .. ResultConverters.All,
        .. Of(FigureShapes.Ratio), .. Of(FigureShapes.Interval), .. Of(FigureShapes.Ratios), .. Of(FigureShapes.Count),
        .. Of(FigureShapes.PerRounding(FigureShapes.Interval)), .. Of(FigureShapes.PerRounding(FigureShapes.Ratios)),
        .. Of(FigureShapes.Report), .. Of(DisclosureShapes.Count),
        .. Of(DutyMapShapes.Area), .. Of(DutyShapes.Task), .. Of(OrganizationShapes.StandIn),
        new CodecConverter<FactsDocument>(DocumentCodec.Instance),
        .. Of(DutyMapShapes.Map), new CodecConverter<DutyTables>(DutyMapShapes.Tables), new CodecConverter<DutyAudit>(DutyMapShapes.Audit),
        .. Kinds.All.Select(shape => shape.Converter),
    ];

    private static JsonConverter[] Of<T>(Codec<T> codec)
        where T : notnull
        => [new CodecConverter<T>(codec), Fact(codec)];

    private static CodecConverter<Fact<T>> Fact<T>(Codec<T> codec)
        where T : notnull
        => new(new FactCodec<T>(codec, nullIsUnknown: true));
}

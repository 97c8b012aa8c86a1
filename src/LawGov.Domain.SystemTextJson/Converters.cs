using System.Text.Json.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Law;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Results;
using LawGov.Domain.SystemTextJson.Shapes;

namespace LawGov.Domain.SystemTextJson;

/// <summary>Every type of the library.</summary>
internal static class Converters
{
    internal static JsonConverter[] For(IEnumerable<WorkCalendar> calendars)
    {
        var known = new DeadlineShapes(calendars.SelectMany(calendar => (WorkCalendar[])[calendar, calendar.OnlyAnnounced()]));
        return
        [
            Of(known.Deadline), Of(known.Calendar), .. Plain, .. Law, .. Figures, .. Organizations, .. Duties, .. Disclosure,
            .. EnumConverters.All, .. Kinds.All.Select(shape => shape.Converter), .. ResultConverters.All,
            new CodecConverter<FactsDocument>(DocumentCodec.Instance),
        ];
    }

    private static JsonConverter[] Plain =>
    [
        Of(Values.Subject), Of(Values.Unit), Of(Values.Person), Of(Values.Post), Of(Values.Area), Of(Values.Day), Of(Values.Span),
        Of(Values.Title), Of(Kinds.Codec), Of(DutyShapes.Turn), Of(DutyShapes.Timeline),
        new ConvertersOf<string>(Values.Words, byItself: false), new ConvertersOf<bool>(Values.Flag, byItself: false),
        new ConvertersOf<long>(Values.Count, byItself: false), new ConvertersOf<int>(Values.AnyWhole, byItself: false),
        Of(CalendarShapes.NoticeDay), Of(CalendarShapes.Notice), Of(CalendarShapes.Overlay), Of(CalendarShapes.BoundedDate),
        Of(CalendarShapes.StatutoryDays),
    ];

    private static JsonConverter[] Law =>
    [
        Of(Legal.Basis), Of(Legal.Limit), Of(Legal.Provision), Of(LawShapes.Article), Of(LawShapes.Citation), Of(LawShapes.Instrument),
        Of(LawShapes.ReportLimit),
        Of(Values.Rule(Values.Percent)), Of(Values.Rule(Values.AnyWhole)), Of(Values.Rule(Legal.Limit)),
        Of(Values.Rule(new ListCodec<DisclosureChannel>(new NameCodec<DisclosureChannel>()))),
        Of(Values.Rule(new ListCodec<ChainRole>(new NameCodec<ChainRole>()))),
        .. Set(Values.AnyWhole), .. Set(Legal.Limit), .. Set(Values.Title), .. Set(LawShapes.ReportLimit),
        .. Set(CalendarShapes.StatutoryDays), .. Set(new NameCodec<DisclosureScope>()), .. Set(new NameCodec<DisclosureRegime>()),
        .. Set(new NamesCodec<GuideContents>()), .. Set(new NamesCodec<CatalogueContents>()),
        .. Set(new ListCodec<DisclosureChannel>(new NameCodec<DisclosureChannel>())),
    ];

    private static JsonConverter[] Figures =>
    [
        Of(Values.Percent), Of(Values.Figure), Of(Values.Frequency), Of(FigureShapes.Unit), Of(FigureShapes.Ratio),
        Of(FigureShapes.Interval), Of(FigureShapes.Ratios), Of(FigureShapes.PerRounding(FigureShapes.Interval)),
        Of(FigureShapes.PerRounding(FigureShapes.Ratios)), Of(FigureShapes.Approximations), Of(FigureShapes.Count), Of(FigureShapes.Rate),
        Of(FigureShapes.Based), Of(FigureShapes.Reported), Of(FigureShapes.Report), Of(ParticipationShapes.Part),
        Of(RollUpShapes.Header), Of(RollUpShapes.Partial), Of(RollUpShapes.School), Of(RollUpShapes.Succession), Of(RollUpShapes.CodeDays),
    ];

    private static JsonConverter[] Organizations =>
    [
        Of(OrganizationShapes.School), Of(OrganizationShapes.Division), Of(OrganizationShapes.Unit), Of(OrganizationShapes.Post),
        Of(OrganizationShapes.Incumbency), Of(OrganizationShapes.StandIn), Of(OrganizationShapes.Absence),
        Of(DutyMapShapes.Incumbent), Of(DutyMapShapes.StandIn), Of(DutyMapShapes.Absence),
    ];

    private static JsonConverter[] Duties =>
    [
        Of(DutyMapShapes.Area), Of(DutyMapShapes.Areas), Of(DutyMapShapes.Escalation), Of(DutyMapShapes.Assignment),
        Of(DutyMapShapes.Reorganization), Of(DutyMapShapes.UnitEnded), Of(DutyMapShapes.Scope), Of(DutyMapShapes.Group),
        Of(DutyMapShapes.Paper), Of(DutyMapShapes.Apart), Of(DutyMapShapes.Tables), Of(DutyMapShapes.Map), Of(DutyMapShapes.Audit),
        Of(DutyShapes.Heads), Of(DutyShapes.Report), Of(DutyShapes.Law), Of(DutyShapes.Item), Of(DutyShapes.Task),
    ];

    private static JsonConverter[] Disclosure =>
    [
        Of(DisclosureShapes.Decision), Of(DisclosureShapes.Answer), Of(DisclosureShapes.Claim), Of(DisclosureShapes.Part),
        Of(DisclosureShapes.Outward), Of(DisclosureShapes.Handling), Of(DisclosureShapes.Count),
        Of(CatalogueShapes.Statutory), Of(CatalogueShapes.Row), Of(CatalogueShapes.Limit), Of(CatalogueShapes.Item),
        Of(CatalogueShapes.Catalogue), Of(ChainShapes.Row), Of(ChainShapes.Chains), Of(ChainShapes.Duty), Of(ChainShapes.Table),
    ];

    private static ConvertersOf<T> Of<T>(Codec<T> codec)
        where T : notnull
        => new(codec);

    /// <summary>What the law sets of one kind.</summary>
    private static JsonConverter[] Set<T>(Codec<T> codec)
        where T : notnull
    {
        var dated = LawShapes.Dated(codec);
        return
        [
            Of(dated),
            new WritingConverter<LawParameter<T>>(LawResults.Parameter(dated)),
            new WritingConverter<Selected<T>>(LawResults.Selected(codec)),
        ];
    }
}

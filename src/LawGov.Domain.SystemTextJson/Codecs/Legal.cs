using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>What something rests on, and how long it gives.</summary>
internal static class Legal
{
    private static readonly NameCodec<BasisKind> Kinds = new();

    private static readonly Instrument[] Known =
    [
        Instruments.MajorDecisions2019,
        Instruments.EnforcementPublicity2018,
        Instruments.CadreTraining2023,
        Instruments.DefenceEducation2024,
        Instruments.EnvironmentProtection2014,
        Instruments.NationalSecurity2015,
        Instruments.EducationLawPublicityPlan2021,
        Instruments.FirstResponsiblePerson2016,
        Instruments.HolidayMeasures1999,
        Instruments.HolidayMeasures2007,
        Instruments.HolidayMeasures2013,
        Instruments.HolidayMeasures2024,
        Instruments.LawBasedGovernmentOutline2015,
        Instruments.LawBasedGovernmentSupervision2019,
        Instruments.LawPublicity2025,
        Instruments.LawPublicityResponsibility2017,
        Instruments.Litigation2017,
        Instruments.OpenInformation2007,
        Instruments.OpenInformation2019,
        Instruments.OpenInformationCases2025,
        Instruments.FairCompetitionReview2024,
        Instruments.OpenInformationReportForm2019,
        Instruments.OpenInformationReportForm2021,
        Instruments.PersonalInformation2021,
        Instruments.ProcessingFee2020,
        Instruments.PreschoolEducation2024,
        Instruments.Reconsideration2017,
        Instruments.Reconsideration2023,
        Instruments.ReconsiderationRegulation2026,
        Instruments.ReplyServiceInterpretation2016,
        Instruments.RequestTimeInterpretation2015,
        Instruments.WebsiteInspection2019,
        Instruments.PenaltyLaw1996,
        Instruments.PenaltyLaw2021,
        Instruments.CompulsionLaw2011,
        Instruments.DoubleReduction2021,
        Instruments.EnterpriseInspection2024,
        Instruments.NonSubjectTutoring2022,
        Instruments.PupilSleep2021,
        Instruments.TutoringPenalties2023,
        Instruments.TutoringPrepayment2021,
    ];

    /// <summary>A provision of an instrument that the library knows, by its key: CN-OGIR-2019:33.2, CN-OGIR-2019:36(5).</summary>
    internal static Codec<Provision> Provision { get; } = new TextCodec<Provision>(
        new("本库所列文件的条款，如“CN-OGIR-2019:26”", "a provision of an instrument that the library knows, such as \"CN-OGIR-2019:26\""),
        static (string text, [NotNullWhen(true)] out Provision? provision) => (provision = Find(text)) is not null,
        provision => provision.Key);

    internal static Shape<Basis> Basis { get; } = new(new("依据", "a basis"), shape =>
    {
        var kind = shape.Required("kind", Kinds, basis => basis.Kind);
        var title = shape.Optional("title", Values.Title, basis => basis.Title);
        var number = shape.Optional("number", Values.Words, basis => basis.Number);
        var provision = shape.Optional("provision", Provision, basis => basis.Citation?.Provision);
        var application = shape.Optional(
            "application", Boxed.Of(new NameCodec<Application>()), basis => Boxed.From(basis.Citation?.Application));
        return slots => (kind[slots], provision[slots], title[slots], number[slots], application[slots]) switch
        {
            (BasisKind.Law, { } cited, null, null, { } how) => Domain.Law.Basis.Law(cited.Cite(how.Value)),
            (BasisKind.Local, null, { } named, var document, null) => Domain.Law.Basis.Local(named, document),
            (BasisKind.Internal, null, { } named, var document, null) => Domain.Law.Basis.Internal(named, document),
            (BasisKind.Practice, null, { } named, null, null) => Domain.Law.Basis.Practice(named),
            (BasisKind.Law, _, _, _, _)
                => throw new ArgumentException("Expected a provision and how it applies, and nothing else, of a basis in law."),
            _ => throw new ArgumentException("Expected a title, and a number at most, of a basis that is not law."),
        };
    }, definition: "basis");

    /// <summary>A length of time, by its unit: { "workdays": 20 }.</summary>
    internal static Shape<TimeLimit> Limit { get; } = new(new("期限", "a limit"), shape =>
    {
        var workdays = Length("workdays", TimeUnit.Workday, 10_000);
        var days = Length("days", TimeUnit.Day, 10_000);
        var months = Length("months", TimeUnit.Month, 1_200);
        var years = Length("years", TimeUnit.Year, 100);
        var rolling = shape.Optional(
            "rolling",
            Boxed.Of(new NameCodec<RollOver>(RollOver.None)),
            limit => limit.RollOver == RollOver.None ? null : new Boxed<RollOver>(limit.RollOver));
        return slots =>
        {
            TimeLimit[] stated =
            [
                .. workdays[slots] is { } worked ? [TimeLimit.Workdays(worked.Value)] : Array.Empty<TimeLimit>(),
                .. days[slots] is { } all ? [TimeLimit.Days(all.Value)] : Array.Empty<TimeLimit>(),
                .. months[slots] is { } month ? [TimeLimit.Months(month.Value)] : Array.Empty<TimeLimit>(),
                .. years[slots] is { } year ? [TimeLimit.Years(year.Value)] : Array.Empty<TimeLimit>(),
            ];
            if (workdays[slots] is not null && rolling[slots] is not null)
            {
                throw new ArgumentException("Expected no rolling of working days, whose last day is worked anyway.");
            }

            return stated is [var one]
                ? one.Rolling(rolling[slots]?.Value ?? RollOver.None)
                : throw new ArgumentException("Expected one of workdays, days, months and years.");
        };

        Slot<Boxed<int>> Length(string name, TimeUnit unit, int most)
            => shape.Optional(name, Boxed.Of(Values.Whole(0, most)), limit => limit.Unit == unit ? new Boxed<int>(limit.Amount) : null);
    });

    private static Provision? Find(string key)
    {
        int colon = key.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? key : key[..colon];
        if (Array.Find(Known, instrument => instrument.Key == name) is not { } instrument) { return null; }

        return colon < 0 ? instrument.Whole : Place(instrument, key[(colon + 1)..]);
    }

    /// <summary>26, 33.2 or 36(5) of an instrument; articles inserted later are 12-1.</summary>
    private static Provision? Place(Instrument instrument, string place)
    {
        int open = place.IndexOf('(', StringComparison.Ordinal), dot = place.IndexOf('.', StringComparison.Ordinal);
        if (open >= 0 && dot > open) { return null; }

        string article = place[..(dot >= 0 ? dot : open >= 0 ? open : place.Length)];
        string paragraph = dot < 0 ? "" : place[(dot + 1)..(open >= 0 ? open : place.Length)];
        string item = open < 0 ? "" : place[(open + 1)..].TrimEnd(')');
        if (!ArticleNumber.TryParse(article, null, out var number) || number.IsNone) { return null; }

        var found = instrument.Article(number.Main, number.Inserted);
        if (paragraph.Length > 0) { found = TryNumber(paragraph, out int which) ? found.Paragraph(which) : null; }

        if (item.Length > 0) { found = TryNumber(item, out int which) ? found?.Item(which) : null; }

        return found?.Key == $"{instrument.Key}:{place}" ? found : null; // only as it prints
    }

    private static bool TryNumber(string text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= 99;
}

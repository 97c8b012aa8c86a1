using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using ListParts = LawGov.Domain.Findings.FactParts<LawGov.Domain.Training.LawListFacts>;
using RecordParts = LawGov.Domain.Findings.FactParts<LawGov.Domain.Training.TrainingRecordFacts>;
using SessionParts = LawGov.Domain.Findings.FactParts<LawGov.Domain.Training.TrainingSessionFacts>;
using RateParts = LawGov.Domain.Findings.FactParts<LawGov.Domain.Training.StudyRateFacts>;

namespace LawGov.Domain.Training;

/// <summary>What the facts of training state, one by one.</summary>
internal static class TrainingParts
{
    private static readonly Bilingual County = new("是否为县处级及以上", "whether the rank is division rank or higher");

    internal static readonly ValueList<FactPart> Record =
    [
        RecordParts.OfYear(new("年度", "the year"), f => f.Year, (f, v) => f with { Year = v }),
        RecordParts.Of(TrainingKeys.Audience, f => f.Audience, (f, v) => f with { Audience = v }, audience => audience.Name()),
        RecordParts.Of(County, f => f.IsCountyRank, (f, v) => f with { IsCountyRank = v }),
        RecordParts.Of(TrainingKeys.ServedThroughout, f => f.ServedThroughout, (f, v) => f with { ServedThroughout = v }),
        RecordParts.Of(TrainingKeys.Group, f => f.Group, (f, v) => f with { Group = v }, AmountsText.All),
        RecordParts.Of(TrainingKeys.OffJob, f => f.OffJob, (f, v) => f with { OffJob = v }, AmountsText.All),
        RecordParts.Of(TrainingKeys.Online, f => f.Online, (f, v) => f with { Online = v }, AmountsText.All),
        RecordParts.Of(TrainingKeys.FiveYearGroup, f => f.FiveYearGroup, (f, v) => f with { FiveYearGroup = v }, AmountsText.All),
        RecordParts.Of(TrainingKeys.FiveYearOffJob, f => f.FiveYearOffJob, (f, v) => f with { FiveYearOffJob = v }, AmountsText.All),
        RecordParts.Of(TrainingKeys.Law, f => f.Law, (f, v) => f with { Law = v }, AmountsText.All),
        RecordParts.Of(
            TrainingKeys.LawNorm, f => f.LawNorm, (f, v) => f with { LawNorm = v }, rule => Changed.Sourced(rule.Value, rule.Basis)),
    ];

    internal static readonly ValueList<FactPart> Session =
    [
        SessionParts.Of(TrainingKeys.Held, f => f.Held, (f, v) => f with { Held = v }),
        SessionParts.Of(TrainingKeys.Audience, f => f.Audience, (f, v) => f with { Audience = v }, audience => audience.Name()),
        SessionParts.Of(new Bilingual("学习平台", "the platform"), f => f.Platform, (f, v) => f with { Platform = v }),
        SessionParts.Of(new Bilingual("培训形式", "the form"), f => f.Form, (f, v) => f with { Form = v }),
        SessionParts.Of(new Bilingual("学习的法律、法规、规章", "the texts studied"), f => f.Texts, (f, v) => f with { Texts = v }),
        SessionParts.Of(new Bilingual("学习专题", "the topics"), f => f.Topics, (f, v) => f with { Topics = v }),
        SessionParts.Of(TrainingKeys.Amount, f => f.Amount, (f, v) => f with { Amount = v }),
        SessionParts.Of(TrainingKeys.Invited, f => f.Invited, (f, v) => f with { Invited = v }),
        SessionParts.Of(TrainingKeys.Attended, f => f.Attended, (f, v) => f with { Attended = v }),
        SessionParts.Of(TrainingKeys.InvitedCount, f => f.InvitedCount, (f, v) => f with { InvitedCount = v }),
        SessionParts.Of(TrainingKeys.AttendedCount, f => f.AttendedCount, (f, v) => f with { AttendedCount = v }),
        SessionParts.Of(new Bilingual("所依规定", "the rule behind it"), f => f.Rule, (f, v) => f with { Rule = v }),
    ];

    internal static readonly ValueList<FactPart> List =
    [
        ListParts.OfDay(AskedAbout.Day, f => f.On, (f, v) => f with { On = v }),
        ListParts.Of(TrainingKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        ListParts.Of(TrainingKeys.LawList, f => f.Texts, (f, v) => f with { Texts = v }),
    ];

    internal static readonly ValueList<FactPart> Rates =
    [
        RateParts.Of(TrainingKeys.Studied, f => f.Studied, (f, v) => f with { Studied = v }),
        RateParts.Of(TrainingKeys.StudiedOf, f => f.StudiedOf, (f, v) => f with { StudiedOf = v }),
        RateParts.Of(TrainingKeys.StudyRate, f => f.StudyRate, (f, v) => f with { StudyRate = v }),
        RateParts.Of(TrainingKeys.Sat, f => f.Sat, (f, v) => f with { Sat = v }),
        RateParts.Of(TrainingKeys.SatOf, f => f.SatOf, (f, v) => f with { SatOf = v }),
        RateParts.Of(TrainingKeys.SittingRate, f => f.SittingRate, (f, v) => f with { SittingRate = v }),
        RateParts.Of(TrainingKeys.Passed, f => f.Passed, (f, v) => f with { Passed = v }),
        RateParts.Of(TrainingKeys.PassedOf, f => f.PassedOf, (f, v) => f with { PassedOf = v }),
        RateParts.Of(TrainingKeys.PassRate, f => f.PassRate, (f, v) => f with { PassRate = v }),
        RateParts.Of(TrainingKeys.Excelled, f => f.Excelled, (f, v) => f with { Excelled = v }),
        RateParts.Of(TrainingKeys.ExcelledOf, f => f.ExcelledOf, (f, v) => f with { ExcelledOf = v }),
        RateParts.Of(TrainingKeys.ExcellenceRate, f => f.ExcellenceRate, (f, v) => f with { ExcellenceRate = v }),
    ];
}

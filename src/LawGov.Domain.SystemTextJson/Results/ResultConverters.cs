using LawGov.Domain.Decisions;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Schools;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>Every type that is written and not read.</summary>
internal static class ResultConverters
{
    internal static void AddTo(Converters converters) => converters
        .Writes(() => FindingResults.Finding).Writes(() => FindingResults.Assessment).Writes(() => Reasons.Key)
        .Writes(() => FindingResults.Change).Writes(() => FindingResults.Changes).Writes(() => LawResults.Book)
        .Writes(() => LawResults.Context).Writes(() => Reasons.Text).Writes(() => Reasons.Message).Writes(() => LawResults.Rule)
        .Writes(() => CalendarResults.Day).Writes(() => CalendarResults.Step).Writes(() => CalendarResults.Change)
        .Writes(() => CalendarResults.Amended)
        .Writes(() => CalendarResults.Timeliness).Writes(() => CalendarResults.Period).Writes(() => CalendarResults.Lead)
        .Writes(() => CalendarResults.Earlier).Writes(() => CalendarResults.Gap).Writes(() => CalendarResults.Count)
        .Writes(() => DutyResults.Rows)
        .Writes(() => DutyResults.Holding).Writes(() => DutyResults.Answer).Writes(() => DutyResults.Tier)
        .Writes(() => DutyResults.Holder).Writes(() => DutyResults.Occupancy).Writes(() => DutyResults.Turn)
        .Writes(() => DutyResults.Turns).Writes(() => DutyResults.Overlap(DutyResults.Occupancy))
        .Writes(() => DutyResults.Overlap(Values.MayBePerson)).Writes(() => DutyResults.Assignment)
        .Writes(() => DutyResults.Reorganization).Writes(() => DutyResults.Stretch).Writes(() => DutyResults.Issue)
        .Writes(() => DutyResults.Remedy).Writes(() => DutyResults.Personal).Writes(() => DutyResults.Calendar)
        .Writes(() => DutyResults.Occasion).Writes(() => DisclosureResults.Fault).Writes(() => DisclosureResults.Answer)
        .Writes(() => DisclosureResults.Assignment).Writes(() => DisclosureResults.Coverage).Writes(() => DisclosureResults.Line)
        .Writes(() => DisclosureResults.Decision).Writes(() => DisclosureResults.Step).Writes(() => DisclosureResults.Part)
        .Writes(() => DisclosureResults.Chain).Writes(() => ParticipationResults.Reconciliation)
        .Writes(() => ParticipationResults.Relation).Writes(() => ParticipationResults.Mend).Writes(() => ParticipationResults.Joint)
        .Writes(() => ParticipationResults.Summary).Writes(() => ParticipationResults.Ranking).Writes(() => ParticipationResults.Ranked)
        .Writes(() => ParticipationResults.NotRanked).Writes(() => ParticipationResults.Points)
        .Writes(() => ParticipationResults.RateChange).Writes(() => ParticipationResults.UnitChange)
        .Writes(() => ParticipationResults.Group).Writes(() => ParticipationResults.Place).Writes(() => ParticipationResults.Distinct)
        .Writes(() => ParticipationResults.Error).Writes(() => ParticipationResults.Share).Writes(Reasons.Row<DutyRowFault>)
        .Writes(Reasons.Row<PostRowFault>).Writes(Reasons.Row<CatalogueRowFault>).Writes(Reasons.Row<ChainRowFault>)
        .Writes(Reasons.Row<RequestTableFault>).Writes(() => DisclosureResults.Fee)
        .Writes(() => RequestResults.Timer).Writes(() => RequestResults.Clock).Writes(() => RequestResults.Remedies)
        .Writes(() => RequestResults.Letter)
        .Writes(FindingResults.Entry<ProcedureStepKind>).Writes(FindingResults.Ledger<ProcedureStepKind>)
        .Writes(() => ConsultationResults.Form).Writes(() => ConsultationResults.Advice)
        .Writes(Reasons.Row<RequestFault>)
        .Writes(FindingResults.Ledger<SupervisionStep>).Writes(FindingResults.Entry<SupervisionStep>)
        .Writes(() => TextResults.Span).Writes(() => TextResults.Section).Writes(() => TextResults.Figure)
        .Writes(() => TextResults.Relation).Writes(() => TextResults.Year).Writes(() => TextResults.Instrument)
        .Writes(() => TextResults.Unread).Writes(() => TextResults.Finding).Writes(() => TextResults.Report)
        .Writes(() => TextResults.Copied).Writes(() => YearlyResults.Row).Writes(() => YearlyResults.Matter)
        .Writes(() => YearlyResults.Asked).Writes(() => YearlyResults.Question).Writes(() => YearlyResults.Hint)
        .Writes(() => YearlyResults.Report).Writes(() => YearlyResults.Assessment).Writes(() => YearlyResults.Paragraph)
        .Writes(() => YearlyResults.Draft).Writes(() => YearlyResults.Other)
        .Writes(Reasons.Row<ParticipationRowFault>).Writes(Reasons.Row<DistinctRowFault>);
}

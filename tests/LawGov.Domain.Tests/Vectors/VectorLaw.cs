using System.Text.Json;
using System.Text.Json.Nodes;
using LawGov.Domain.Decisions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Duties;
using LawGov.Domain.Enforcement;
using LawGov.Domain.Law;
using LawGov.Domain.Publicity;
using LawGov.Domain.Time;
using LawGov.Domain.Training;

namespace LawGov.Domain.Tests.Vectors;

/// <summary>The values that a vector lays over the national law: rows of a span, a value and its basis. A row without a value says that the law is unsettled.</summary>
internal static class VectorLaw
{
    private static readonly Dictionary<string, Func<LawBook, JsonArray, LawBook>> Parameters = new(StringComparer.Ordinal)
    {
        [DecisionLaw.CatalogueByReference.Key] = (book, rows) => Lay(book, DecisionLaw.CatalogueByReference, rows),
        [DecisionLaw.CommentDays.Key] = (book, rows) => Lay(book, DecisionLaw.CommentDays, rows),
        [DecisionLaw.FairReview.Key] = (book, rows) => Lay(book, DecisionLaw.FairReview, rows),
        [DecisionLaw.HearingPapersDays.Key] = (book, rows) => Lay(book, DecisionLaw.HearingPapersDays, rows),
        [DecisionLaw.Procedure.Key] = (book, rows) => Lay(book, DecisionLaw.Procedure, rows),
        [DecisionLaw.ReviewWorkdays.Key] = (book, rows) => Lay(book, DecisionLaw.ReviewWorkdays, rows),
        [DisclosureLaw.ConsentToPublish.Key] = (book, rows) => Lay(book, DisclosureLaw.ConsentToPublish, rows),
        [DisclosureLaw.ConsultationDays.Key] = (book, rows) => Lay(book, DisclosureLaw.ConsultationDays, rows),
        [DisclosureLaw.GoverningText.Key] = (book, rows) => Lay(book, DisclosureLaw.GoverningText, rows),
        [DisclosureLaw.RefusalRemedy.Key] = (book, rows) => Lay(book, DisclosureLaw.RefusalRemedy, rows),
        [DisclosureLaw.IrregularExtension.Key] = (book, rows) => Lay(book, DisclosureLaw.IrregularExtension, rows),
        [DisclosureLaw.FeeEffect.Key] = (book, rows) => Lay(book, DisclosureLaw.FeeEffect, rows),
        [DisclosureLaw.NewMediaThreshold.Key] = (book, rows) => Lay(book, DisclosureLaw.NewMediaThreshold, rows),
        [DisclosureLaw.ProactiveLimit.Key] = (book, rows) => Lay(book, DisclosureLaw.ProactiveLimit, rows),
        [DisclosureLaw.RequestTableForm.Key] = (book, rows) => Lay(book, DisclosureLaw.RequestTableForm, rows),
        [DisclosureLaw.SubmissionOfDepartment.Key] = (book, rows) => Lay(book, DisclosureLaw.SubmissionOfDepartment, rows),
        [DisclosureLaw.UpdatingDuty.Key] = (book, rows) => Lay(book, DisclosureLaw.UpdatingDuty, rows),
        [DutyLaw.FirstResponsiblePersonByReference.Key] = (book, rows) => Lay(book, DutyLaw.FirstResponsiblePersonByReference, rows),
        [EnforcementLaw.PenaltyWordings.Key] = (book, rows) => Lay(book, EnforcementLaw.PenaltyWordings, rows),
        [EnforcementLaw.LeastOfficers.Key] = (book, rows) => Lay(book, EnforcementLaw.LeastOfficers, rows),
        [EnforcementLaw.SubjectTrainingDays.Key] = (book, rows) => Lay(book, EnforcementLaw.SubjectTrainingDays, rows),
        [EnforcementLaw.UnapprovedFineLeast.Key] = (book, rows) => Lay(book, EnforcementLaw.UnapprovedFineLeast, rows),
        [PublicityLaw.Responsibility.Key] = (book, rows) => Lay(book, PublicityLaw.Responsibility, rows),
        [TrainingLaw.LawList.Key] = (book, rows) => Lay(book, TrainingLaw.LawList, rows),
        [TrainingLaw.PupilTarget.Key] = (book, rows) => Lay(book, TrainingLaw.PupilTarget, rows),
        [TrainingLaw.TeacherTarget.Key] = (book, rows) => Lay(book, TrainingLaw.TeacherTarget, rows),
    };

    public static LawBook Over(JsonObject overlay) => overlay.Aggregate(LawBook.National, (book, laid) => Parameters[laid.Key](book, laid.Value!.AsArray()));

    private static LawBook Lay<T>(LawBook book, LawParameter<T> parameter, JsonArray rows) => book.With(parameter, [.. rows.Select(row => Value<T>(row!))]);

    private static DatedValue<T> Value<T>(JsonNode row)
    {
        var (span, basis) = (row["span"].Deserialize<DateSpan>(Vector.Dialect), row["basis"].Deserialize<Basis>(Vector.Dialect)!);
        return row["value"] is { } value ? new(span, value.Deserialize<T>(Vector.Dialect)!, basis) : DatedValue<T>.Unsettled(span, basis.Citation!);
    }
}

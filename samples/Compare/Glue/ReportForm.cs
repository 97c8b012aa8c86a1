using FluentValidation;

namespace LawGov.Samples.Compare.Glue;

/// <summary>The figures of a report as a form holds them.</summary>
internal sealed record ReportForm(int? Participants, int? Eligible, decimal? Rate);

/// <summary>The same checks with FluentValidation, by its own rules wherever it has one.</summary>
internal sealed class ReportFormValidator : AbstractValidator<ReportForm>
{
    /// <param name="onlyWhereStated">Whether the counts are compared only where both are there.</param>
    public ReportFormValidator(bool onlyWhereStated)
    {
        RuleFor(form => form.Participants).LessThanOrEqualTo(form => form.Eligible).When(form => !onlyWhereStated || form is { Participants: not null, Eligible: not null });
        RuleFor(form => form.Rate).InclusiveBetween(0, 1);
        RuleFor(form => form.Rate)
            .Must((form, rate) => rate == Math.Round(form.Participants!.Value / (decimal)form.Eligible!.Value, 4))
            .When(form => form is { Participants: not null, Eligible: > 0, Rate: not null })
            .WithMessage("'Rate' does not agree with the counts.");
    }
}

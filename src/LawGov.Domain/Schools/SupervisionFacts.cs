using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>What is known of the regular supervision of a school in a term, or of one special or comprehensive supervision
/// (教育督导事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record SupervisionFacts : IFacts, IPartedFacts
{
    private readonly Fact<DateSpan> _term;
    private readonly Fact<ValueList<LocalDate>> _visits;
    private readonly Fact<int> _inspectors;
    private readonly LocalDate _on;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _noticed;
    private readonly Fact<LocalDate> _visited;
    private readonly Fact<LocalDate> _publicAsked;
    private readonly Fact<LocalDate> _firstView;
    private readonly Fact<LocalDate> _defended;
    private readonly Fact<LocalDate> _opinionIssued;
    private readonly Fact<LocalDate> _correctBy;
    private readonly Fact<LocalDate> _corrected;
    private readonly Fact<LocalDate> _rechecked;
    private readonly Fact<LocalDate> _reported;
    private readonly Fact<LocalDate> _filed;
    private readonly Fact<LocalDate> _published;

    /// <summary>What the finding is about: the school and the term, or the supervision.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => SchoolParts.Supervision;

    /// <summary>The day asked about; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body is supervised.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>Whether it is a special or comprehensive supervision (专项、综合督导), and not the regular one of a term.</summary>
    public Fact<bool> IsSpecial { get; init; }

    /// <summary>Whether it was ordered from above that no notice be given (依上级部署不预先通知).</summary>
    public Fact<bool> IsUnannounced { get; init; }

    /// <summary>The day of the written notice beforehand (事先书面通知); none where there was none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Noticed { get => _noticed; init => _noticed = value.OfIso(nameof(Noticed)); }

    /// <summary>The day of the visit (现场考察); none where there was none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Visited { get => _visited; init => _visited = value.OfIso(nameof(Visited)); }

    /// <summary>The day on which the public was asked (征求公众意见); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> PublicAsked { get => _publicAsked; init => _publicAsked = value.OfIso(nameof(PublicAsked)); }

    /// <summary>The day on which the first view was given (反馈初步意见); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> FirstView { get => _firstView; init => _firstView = value.OfIso(nameof(FirstView)); }

    /// <summary>The day on which the body defended itself (申辩); none where it did not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Defended { get => _defended; init => _defended = value.OfIso(nameof(Defended)); }

    /// <summary>The day of the opinion letter (督导意见书); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> OpinionIssued { get => _opinionIssued; init => _opinionIssued = value.OfIso(nameof(OpinionIssued)); }

    /// <summary>The last day for correction that the letter sets (整改期限); none where it sets none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> CorrectBy { get => _correctBy; init => _correctBy = value.OfIso(nameof(CorrectBy)); }

    /// <summary>The day on which the body reported its correction (整改报告); none where it did not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Corrected { get => _corrected; init => _corrected = value.OfIso(nameof(Corrected)); }

    /// <summary>The day on which the correction was checked (整改核查); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Rechecked { get => _rechecked; init => _rechecked = value.OfIso(nameof(Rechecked)); }

    /// <summary>The day on which the report went to the own government (提交督导报告); none where it did not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Reported { get => _reported; init => _reported = value.OfIso(nameof(Reported)); }

    /// <summary>The day on which it was filed with the higher body (备案); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Filed { get => _filed; init => _filed = value.OfIso(nameof(Filed)); }

    /// <summary>The day on which it was published (公布); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }

    /// <summary>The first and last day of the term (学期), which has both.</summary>
    /// <exception cref="ArgumentException">The term has no days, or no last one.</exception>
    public Fact<DateSpan> Term
    {
        get => _term;
        init => _term = !value.Known(out var term) || term.Last is not null
            ? value
            : throw new ArgumentException($"Expected a term with a first and a last day, not {term}.", nameof(Term));
    }

    /// <summary>All days on which the school was regularly supervised in the term (经常性督导日期); several on one day count once; none
    /// where it never was.</summary>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public Fact<ValueList<LocalDate>> Visits
    {
        get => _visits;
        init
        {
            foreach (var day in value.ValueOr(default)) { day.OfIso(nameof(Visits)); }

            _visits = value;
        }
    }

    /// <summary>The number of inspectors of the team (督导小组人数), 0–200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<int> Inspectors
    {
        get => _inspectors;
        init
        {
            if (value.Known(out int number)) { Guard.Against.OutsideOf(number, 0, 200, nameof(Inspectors)); }

            _inspectors = value;
        }
    }

    /// <summary>The steps of a special or comprehensive supervision as they stand on a day (专项、综合督导台账).</summary>
    /// <param name="context">The law and the as-of day.</param>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public Ledger<SupervisionStep> Ledger(RuleContext context) => SupervisionLedger.Of(this, Guard.Against.Null(context));

    /// <summary>Returns the subject and the day, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";
}

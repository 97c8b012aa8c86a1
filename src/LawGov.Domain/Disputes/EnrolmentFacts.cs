using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Disputes;

/// <summary>What is known of one enrolment of a department or a school (招生入学事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record EnrolmentFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _registrationStart;
    private readonly Fact<LocalDate> _policyPublished;
    private readonly Fact<LocalDate> _areasPublished;
    private readonly Fact<LocalDate> _timesPublished;
    private readonly Fact<LocalDate> _resultsDecided;
    private readonly Fact<LocalDate> _resultsPublished;
    private readonly Fact<string> _nearbyCriteria;
    private readonly Fact<DateSpan> _publicDays;
    private readonly Fact<LocalDate> _disabledRegistered;
    private readonly Fact<LocalDate> _entry;
    private readonly Fact<DateSpan> _period;
    private readonly Fact<int> _questionsAsked;
    private readonly Fact<int> _questionsAnswered;
    private readonly Fact<Basis> _rule;

    /// <summary>What the finding is about: the body and the year.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisputeParts.Enrolments;

    /// <summary>The day asked about; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body enrols: an education department, or a school.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>Whether it is compulsory education (义务教育).</summary>
    public Fact<bool> IsCompulsory { get; init; }

    /// <summary>Whether it is a private school (民办学校).</summary>
    public Fact<bool> IsPrivate { get; init; }

    /// <summary>The first day of registration (报名首日); none where there was none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> RegistrationStart
    {
        get => _registrationStart;
        init => _registrationStart = value.OfIso(nameof(RegistrationStart));
    }

    /// <summary>The day on which the policy was published (招生政策); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> PolicyPublished { get => _policyPublished; init => _policyPublished = value.OfIso(nameof(PolicyPublished)); }

    /// <summary>The day on which the school districts were published (招生范围); none where they were not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> AreasPublished { get => _areasPublished; init => _areasPublished = value.OfIso(nameof(AreasPublished)); }

    /// <summary>The day on which the times were published (招生时间); none where they were not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> TimesPublished { get => _timesPublished; init => _timesPublished = value.OfIso(nameof(TimesPublished)); }

    /// <summary>The day on which the results were settled (确定招生结果); none where they are not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ResultsDecided { get => _resultsDecided; init => _resultsDecided = value.OfIso(nameof(ResultsDecided)); }

    /// <summary>The day on which the results were published (公布招生结果); none where they were not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ResultsPublished
    {
        get => _resultsPublished;
        init => _resultsPublished = value.OfIso(nameof(ResultsPublished));
    }

    /// <summary>By what a school is the nearby one (就近入学标准): by area, by household registration; none where it is stated
    /// nowhere.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> NearbyCriteria { get => _nearbyCriteria; init => _nearbyCriteria = value.NotBlank(nameof(NearbyCriteria)); }

    /// <summary>Whether an entrance test is held, in whatever form (入学考试).</summary>
    public Fact<bool> HasTest { get; init; }

    /// <summary>The days on which public schools of the kind enrol (公办学校招生起止日期).</summary>
    /// <exception cref="ArgumentException">It has no days, or no last one.</exception>
    public Fact<DateSpan> PublicDays { get => _publicDays; init => _publicDays = DisputeGuards.Ended(value, nameof(PublicDays)); }

    /// <summary>Whether pupils are taken from outside the area of the approving body (区域外招生).</summary>
    public Fact<bool> AdmitsOutside { get; init; }

    /// <summary>The day on which the registration of children with disabilities was finished (残疾儿童、少年入学前登记); none where there was
    /// none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> DisabledRegistered
    {
        get => _disabledRegistered;
        init => _disabledRegistered = value.OfIso(nameof(DisabledRegistered));
    }

    /// <summary>The first day of school (入学日期).</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Entry { get => _entry; init => _entry = value.OfIso(nameof(Entry)); }

    /// <summary>The days on which there must be enquiry points (咨询期间).</summary>
    /// <exception cref="ArgumentException">It has no days, or no last one.</exception>
    public Fact<DateSpan> Period { get => _period; init => _period = DisputeGuards.Ended(value, nameof(Period)); }

    /// <summary>The urban schools with their enquiry points (城区学校咨询点); none where there are no urban schools.</summary>
    public Fact<ValueList<EnquiryPoint>> Points { get; init; }

    /// <summary>How many questions came (咨询件数), 0–1,000,000; none where there was none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<int> QuestionsAsked
    {
        get => _questionsAsked;
        init => _questionsAsked = DisputeGuards.Within(value, 0, 1_000_000, nameof(QuestionsAsked));
    }

    /// <summary>How many of them were answered (已答复件数), 0–1,000,000; none where there was none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<int> QuestionsAnswered
    {
        get => _questionsAnswered;
        init => _questionsAnswered = DisputeGuards.Within(value, 0, 1_000_000, nameof(QuestionsAnswered));
    }

    /// <summary>The rule that asks for what no national text does; practice where it is not stated.</summary>
    /// <exception cref="ArgumentException">It is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }

    /// <summary>Returns the subject and the day, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";
}

using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Tutoring;

/// <summary>What is known of a course of out-of-school tutoring on one day: its lessons, and what was charged ahead (校外培训事实).</summary>
/// <remarks>A negative number is refused by an <see cref="ArgumentException"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TutoringFacts : IFacts, IPartedFacts
{
    /// <summary>What the findings are about: the course, or the institution.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => EnforcementParts.Tutoring;

    /// <summary>The day of the lesson, or of the charge; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get; init => field = value.OfIso(nameof(On)); }

    /// <summary>Whom it is for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<TutoringStage> Stage { get; init => field = value.Declared(nameof(Stage)); }

    /// <summary>Whether it is subject training, foreign languages included (学科类); none counts as false.</summary>
    public Fact<bool> IsSubject { get; init; }

    /// <summary>Whether it is online (线上); none counts as false.</summary>
    public Fact<bool> IsOnline { get; init; }

    /// <summary>When the last lesson of the day ends, to the minute; up to 05:00 it is the night after the day; none where it is known
    /// that there is none on the day.</summary>
    /// <exception cref="ArgumentException">The time has seconds.</exception>
    public Fact<LocalTime> EndsAt
    {
        get;
        init => field = value.ValueOr(default).TickOfDay % NodaConstants.TicksPerMinute == 0
            ? value
            : throw new ArgumentException("Expected a time to the minute, such as 20:30.", nameof(EndsAt));
    }

    /// <summary>How long the longest lesson is, in minutes; none where it is known that there is none.</summary>
    public Fact<int> LessonMinutes { get; init => field = value.NotNegative(nameof(LessonMinutes)); }

    /// <summary>How long the shortest break between two lessons is, in minutes; none where there is one lesson alone.</summary>
    public Fact<int> BreakMinutes { get; init => field = value.NotNegative(nameof(BreakMinutes)); }

    /// <summary>Whether the day lies in the summer or winter vacation of the schools (寒暑假); none counts as false.</summary>
    public Fact<bool> IsVacation { get; init; }

    /// <summary>Whether fees are charged by the lesson and not by the period (按课时收费); none counts as false.</summary>
    public Fact<bool> IsChargedByLesson { get; init; }

    /// <summary>For how many months was charged at once, rounded up; none where nothing was charged.</summary>
    public Fact<int> PrepaidMonths { get; init => field = value.NotNegative(nameof(PrepaidMonths)); }

    /// <summary>For how many lessons was charged at once; none where nothing was charged.</summary>
    public Fact<int> PrepaidLessons { get; init => field = value.NotNegative(nameof(PrepaidLessons)); }

    /// <summary>How much was charged at once (一次收取的金额); none where nothing was.</summary>
    public Fact<Money> PrepaidSum { get; init; }

    /// <summary>Returns the id, the day and whom it is for, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {Stage}, {IsSubject}, {IsOnline}";
}

/// <summary>Whom tutoring is for (培训对象).</summary>
public enum TutoringStage
{
    /// <summary>Children of three years and above before school (学龄前儿童).</summary>
    Preschool = 0,

    /// <summary>Pupils of compulsory education (义务教育阶段学生).</summary>
    Compulsory = 1,

    /// <summary>Pupils of senior secondary schools (普通高中学生): the rules for compulsory education are followed by reference.</summary>
    Senior = 2,
}

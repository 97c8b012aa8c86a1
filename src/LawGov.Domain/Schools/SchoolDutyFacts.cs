using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>What is known of the law teacher and the law course of a school, or of what an education department evaluates schools and
/// pupils by (法治教育保障事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record SchoolDutyFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<BodyKind> _body;

    /// <summary>What the finding is about: the school, or the education department.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => SchoolParts.Duties;

    /// <summary>The day asked about; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body it is: a school for teacher and course, a department for the evaluations.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>Whether it is a kindergarten, of which no law teacher is asked.</summary>
    public Fact<bool> IsKindergarten { get; init; }

    /// <summary>Whether a full- or part-time law teacher is engaged (专职或者兼职法治教育教师); a low number is not a breach.</summary>
    public Fact<bool> LawTeacher { get; init; }

    /// <summary>Whether there is a law course (法治教育课程).</summary>
    public Fact<bool> LawCourse { get; init; }

    /// <summary>Whether the rules on the comprehensive evaluation of pupils hold law literacy (综合素质评价中的法治素养).</summary>
    public Fact<bool> LiteracyItem { get; init; }

    /// <summary>Whether the criteria of the yearly appraisal of schools hold the effect of prevention education (预防犯罪教育效果).</summary>
    public Fact<bool> PreventionItem { get; init; }

    /// <summary>Returns the subject and the day, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";
}

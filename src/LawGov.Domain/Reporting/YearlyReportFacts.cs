using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Reporting;

/// <summary>What is known of a yearly report on law-based government (年度报告事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record YearlyReportFacts : IFacts, IPartedFacts
{
    private readonly Fact<LocalDate> _published;
    private readonly Fact<LocalDate> _reported;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<ReportAddressees> _sentTo;
    private readonly Fact<string> _measures;
    private readonly Fact<string> _shortcomings;
    private readonly Fact<string> _leaderPerformance;
    private readonly Fact<string> _nextYear;
    private readonly int _year;

    /// <summary>What the findings are about: the report.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ReportingParts.YearlyReport;

    /// <summary>The year reported on, 2001–2099; it is due in the year after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>What kind of body reports.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>At which level a government or Party committee stands; not asked of departments and townships.</summary>
    public Fact<DivisionLevel> Level { get; init; }

    /// <summary>The day it was submitted; none where it is known that it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Reported { get => _reported; init => _reported = value.OfIso(nameof(Reported)); }

    /// <summary>To whom it was sent (报送对象), all of them, those who get a copy included; none where it was sent to nobody.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such addressees.</exception>
    public Fact<ReportAddressees> SentTo
    {
        get => _sentTo;
        init
        {
            Guard.Against.OutsideOf((int)value.ValueOr(default), 0, (int)ReportAddressees.All, nameof(SentTo));
            _sentTo = value;
        }
    }

    /// <summary>Where it tells the main measures and results of the year (主要举措和成效): a section such as 一(一); none where it is known not
    /// to tell them.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> Measures { get => _measures; init => _measures = value.NotBlank(nameof(Measures)); }

    /// <summary>Where it tells what fell short, and why (存在的不足和原因); none where it is known not to.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> Shortcomings { get => _shortcomings; init => _shortcomings = value.NotBlank(nameof(Shortcomings)); }

    /// <summary>Where it tells how the main leader performed the duties of first responsible person (主要负责人履行第一责任人职责情况); none where it
    /// is known not to. That the leader is named as such does not tell it.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> LeaderPerformance
    {
        get => _leaderPerformance;
        init => _leaderPerformance = value.NotBlank(nameof(LeaderPerformance));
    }

    /// <summary>Where it tells the main arrangements for the next year (下一年度主要安排); none where it is known not to.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> NextYear { get => _nextYear; init => _nextYear = value.NotBlank(nameof(NextYear)); }

    /// <summary>The letters of supervision, prompts and breaches of the year (当年收到的督促、提示和查实的违法问题), all of them; none where there
    /// were none.</summary>
    public Fact<ValueList<SupervisionLetter>> Letters { get; init; }

    /// <summary>The day it was made public; none where it is known that it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }

    /// <summary>Returns what it is about, the year and what is known, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(Year)}, {Body}, {Level}, {Reported}, {Published}";
}

/// <summary>Something that the year's report has to account for: a letter of supervision, a prompt, a breach found by others
/// (督促、提示或者查实的违法问题).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record SupervisionLetter
{
    /// <summary>Names one.</summary>
    /// <param name="name">What it is: 行政执法监督意见书（示法监〔2025〕3号）.</param>
    /// <param name="mentionedIn">Where the report mentions it; none where it is known not to.</param>
    /// <exception cref="ArgumentException">The name is missing or blank, or the place is blank.</exception>
    public SupervisionLetter(string name, Fact<string> mentionedIn)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        MentionedIn = mentionedIn.NotBlank(nameof(mentionedIn));
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Where the report mentions it.</summary>
    public Fact<string> MentionedIn { get; }
}

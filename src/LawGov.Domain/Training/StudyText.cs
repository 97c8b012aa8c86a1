using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Training;

/// <summary>A text of law that is studied or listed (学习的法律、法规、规章), and the days on which it was in force as far as they are
/// known.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record StudyText
{
    private readonly Fact<LocalDate> _from;
    private readonly Fact<LocalDate> _until;

    /// <summary>Names a text.</summary>
    /// <param name="title">Its title; book marks around it are taken off.</param>
    /// <exception cref="ArgumentException">The title is missing or blank.</exception>
    public StudyText(string title) => Title = Guard.Against.NullOrWhiteSpace(Guard.Against.Null(title).Trim('《', '》'), nameof(title));

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>Its first day in force (施行日期); none where it is known not to be in force yet. Where neither day is stated, the library
    /// looks for the title among the national texts whose days it knows.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> From { get => _from; init => _from = value.OfIso(nameof(From)); }

    /// <summary>The first day on which it is no longer in force (废止日期); none where it is known to be in force still.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Until { get => _until; init => _until = value.OfIso(nameof(Until)); }

    /// <summary>Whether it is the constitution itself (宪法).</summary>
    internal bool IsConstitution => Title is "宪法" or "中华人民共和国宪法";

    /// <summary>Returns the title and the days, the same in every culture.</summary>
    public override string ToString() => $"{Title} {From} {Until}";

    /// <summary>Known where it was not repealed by a day, none where it was, unknown where that is not stated.</summary>
    internal FactState StandingOn(LocalDate day)
    {
        if (IsReversed) { return FactState.Unknown; }

        if (From.IsUnknown && Until.IsUnknown && InLibrary(day) is { } version)
        {
            return version.IsRepealed ? FactState.None : FactState.Known;
        }

        // no text is repealed before the day after its first
        return Until.Known(out var until) && until <= day ? FactState.None
            : !Until.IsUnknown || IsNotYet(day) || (From.Known(out var from) && from == day) ? FactState.Known
            : FactState.Unknown;
    }

    /// <summary>Whether its days are reversed, of which one is then a slip.</summary>
    internal bool IsReversed => From.Known(out var from) && Until.Known(out var until) && until < from;

    /// <summary>Whether it is known not to be in force yet on a day.</summary>
    internal bool IsNotYetOn(LocalDate day) => From.IsUnknown && Until.IsUnknown ? InLibrary(day) is { IsNotYet: true } : IsNotYet(day);

    private bool IsNotYet(LocalDate day) => From.State == FactState.None || (From.Known(out var from) && from > day);

    private (bool IsNotYet, bool IsRepealed)? InLibrary(LocalDate day)
    {
        bool known = false, begun = false;
        foreach (var text in TrainingLaw.Dated)
        {
            if (Title != text.Title.Chinese && Title != text.ShortTitle.Chinese) { continue; }

            known = true;
            if (text.InForceFrom > day) { continue; }

            if (text.LapsedFrom is not { } lapsed || lapsed > day) { return (false, false); }

            begun = true;
        }

        return known ? (!begun, begun) : null;
    }
}

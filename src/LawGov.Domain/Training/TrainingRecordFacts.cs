using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Training;

/// <summary>What is known of the training of one person, or of each of a group alike, in a year (培训登记事实).</summary>
/// <remarks>
/// An amount is a list of figures, each with its own unit, one figure a unit: <c>["12天", "80学时"]</c> is the same training in days and in
/// hours. A unit that is not listed is not stated, which is not zero, and a list without a figure states nothing; none stands
/// for no training at all. Different kinds of training, and different units (学时, 课时, 小时, 天), are never added or converted.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TrainingRecordFacts : IFacts, IPartedFacts
{
    private readonly int _year;
    private readonly Fact<TrainingAudience> _audience;
    private readonly Fact<ValueList<PrintedFigure>> _group;
    private readonly Fact<ValueList<PrintedFigure>> _offJob;
    private readonly Fact<ValueList<PrintedFigure>> _online;
    private readonly Fact<ValueList<PrintedFigure>> _fiveYearGroup;
    private readonly Fact<ValueList<PrintedFigure>> _fiveYearOffJob;
    private readonly Fact<ValueList<PrintedFigure>> _law;
    private readonly Fact<OwnRule<PrintedFigure>> _lawNorm;

    /// <summary>What the finding is about: a person, or a group.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => TrainingParts.Record;

    /// <summary>The year asked about, 2001–2099; the last of the five years where five are asked about.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>Whom it is about.</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public Fact<TrainingAudience> Audience { get => _audience; init => _audience = value.Declared(nameof(Audience)); }

    /// <summary>Whether the rank is 县处级 or 四级调研员 or higher (县处级及以上); false for 乡科级, 一级主任科员 and lower; none where there is no such
    /// rank. The head of a district bureau is of either.</summary>
    public Fact<bool> IsCountyRank { get; init; }

    /// <summary>Whether the person served the whole of what is asked about (是否全年在岗), the year or the five years.</summary>
    public Fact<bool> ServedThroughout { get; init; }

    /// <summary>Recognised group training of the year (经认可的集中培训).</summary>
    /// <exception cref="ArgumentException">A figure is not an amount with a unit, or two share one.</exception>
    public Fact<ValueList<PrintedFigure>> Group { get => _group; init => _group = Amounts(value, nameof(Group)); }

    /// <summary>Off-job training of the year (脱产培训).</summary>
    /// <exception cref="ArgumentException">As for group training.</exception>
    public Fact<ValueList<PrintedFigure>> OffJob { get => _offJob; init => _offJob = Amounts(value, nameof(OffJob)); }

    /// <summary>Online training of the year (网络培训), which no norm of the library counts.</summary>
    /// <exception cref="ArgumentException">As for group training.</exception>
    public Fact<ValueList<PrintedFigure>> Online { get => _online; init => _online = Amounts(value, nameof(Online)); }

    /// <summary>Recognised group training of the five years that end with the year (五年内经认可的集中培训).</summary>
    /// <exception cref="ArgumentException">As for group training.</exception>
    public Fact<ValueList<PrintedFigure>> FiveYearGroup
    {
        get => _fiveYearGroup;
        init => _fiveYearGroup = Amounts(value, nameof(FiveYearGroup));
    }

    /// <summary>Off-job training of the five years that end with the year (五年内脱产培训).</summary>
    /// <exception cref="ArgumentException">As for group training.</exception>
    public Fact<ValueList<PrintedFigure>> FiveYearOffJob
    {
        get => _fiveYearOffJob;
        init => _fiveYearOffJob = Amounts(value, nameof(FiveYearOffJob));
    }

    /// <summary>Training in law of the year, of pupils practice in law (法治培训、法治实践).</summary>
    /// <exception cref="ArgumentException">As for group training.</exception>
    public Fact<ValueList<PrintedFigure>> Law { get => _law; init => _law = Amounts(value, nameof(Law)); }

    /// <summary>How much training in law a year the body's own or a local rule asks for (规定的法治学习量); none where it is known that it asks
    /// for no amount.</summary>
    /// <exception cref="ArgumentException">The figure is not one amount with a unit.</exception>
    public Fact<OwnRule<PrintedFigure>> LawNorm
    {
        get => _lawNorm;
        init
        {
            if (value.Known(out var rule) && Amount(rule.Value, nameof(LawNorm)).Amount.IsUndefined)
            {
                throw new ArgumentException($"Expected one number, not {rule.Value}.", nameof(LawNorm));
            }

            _lawNorm = value;
        }
    }

    /// <summary>Returns what it is about, the year and whom, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(Year)}, {Audience}";

    /// <summary>An amount that can be held against another: neither a share nor a change, and never without its unit.</summary>
    internal static PrintedFigure Amount(PrintedFigure figure, string name)
        => figure.HasNumber && !figure.IsPercentage && !figure.IsPoints && figure.Change == FigureChange.None
            && !figure.Unit.IsNone && !IsOfPersons(figure.Unit)
            ? figure
            : throw new ArgumentException($"Expected an amount with its unit, such as 12天, 90学时 or 5课时, not {figure}.", name);

    private static bool IsOfPersons(CountUnit unit) => unit.ToString() is "人" or "名" or "位" or "人次";

    private static Fact<ValueList<PrintedFigure>> Amounts(Fact<ValueList<PrintedFigure>> fact, string name)
    {
        var figures = fact.ValueOr(default).AsSpan();
        for (int i = 0; i < figures.Length; i++)
        {
            Amount(figures[i], name);
            foreach (var earlier in figures[..i])
            {
                if (earlier.Unit == figures[i].Unit)
                {
                    throw new ArgumentException($"Expected one figure of each unit, not {earlier} and {figures[i]}.", name);
                }
            }
        }

        return fact;
    }
}

using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Publicity;

/// <summary>What is known of one stage and group of an edition of 学宪法 讲宪法 (“学宪法 讲宪法”活动事实), in plain counts.</summary>
/// <remarks>Counts of another stage, another group or another day are other facts: they are never added. Rates and figures as printed are
/// questions of <c>Participation</c>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ContestFacts : IFacts, IPartedFacts
{
    private readonly int _year;
    private readonly Fact<int> _edition;
    private readonly Fact<string> _stage;
    private readonly Fact<string> _group;
    private readonly Fact<string> _countedAs;
    private readonly Fact<LocalDate> _cutOff;
    private readonly Fact<long> _eligible;
    private readonly Fact<long> _participants;
    private readonly Fact<long> _awarded;
    private readonly Fact<long> _advanced;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => PublicityParts.Contest;

    /// <summary>The year, 2001–2099.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>Which edition it is said to be (第几届), 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public Fact<int> Edition
    {
        get => _edition;
        init
        {
            if (value.Known(out int number)) { Guard.Against.OutsideOf(number, 1, 9999, nameof(Edition)); }

            _edition = value;
        }
    }

    /// <summary>At which stage (学校、县、市、省级比赛、全国总决赛).</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> Stage { get => _stage; init => _stage = value.NotBlank(nameof(Stage)); }

    /// <summary>In which group (小学组、初中组、高中组、高校组).</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> Group { get => _group; init => _group = value.NotBlank(nameof(Group)); }

    /// <summary>Who counts as a participant (参加人数口径): 登录, 完成学习, 完成综合评价.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> CountedAs { get => _countedAs; init => _countedAs = value.NotBlank(nameof(CountedAs)); }

    /// <summary>Up to which day was counted (统计截止日期).</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> CutOff { get => _cutOff; init => _cutOff = value.OfIso(nameof(CutOff)); }

    /// <summary>How many were eligible (应参加人数), 0 or more; none is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Eligible { get => _eligible; init => _eligible = Counted(value, nameof(Eligible)); }

    /// <summary>How many took part (参加人数), 0 or more; none is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Participants { get => _participants; init => _participants = Counted(value, nameof(Participants)); }

    /// <summary>How many won an award (获奖人数), 0 or more, persons and not awards; none is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Awarded { get => _awarded; init => _awarded = Counted(value, nameof(Awarded)); }

    /// <summary>How many went on to the next stage (晋级人数), 0 or more; none is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Advanced { get => _advanced; init => _advanced = Counted(value, nameof(Advanced)); }

    /// <summary>Returns what it is about and the year, the same in every culture.</summary>
    public override string ToString() => $"{Id} {InvariantText.Of(Year)}";

    private static Fact<long> Counted(Fact<long> fact, string name)
    {
        if (fact.Known(out long count)) { Guard.Against.BelowZero(count, name); }

        return fact;
    }
}

using System.Globalization;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>
/// A row that was not counted, as it came: 24 bytes while rows come in; its words are made only when somebody asks for the errors.
/// </summary>
/// <remarks>In order of the number; two of one number by fault and figures, so that a list has one order only.</remarks>
internal readonly record struct BadRow(long Row, ParticipationRowFault Fault, int Group, int Participants, int Eligible)
    : IComparable<BadRow>
{
    public int CompareTo(BadRow other)
        => (Row, (int)Fault, Group, Participants, Eligible)
            .CompareTo((other.Row, (int)other.Fault, other.Group, other.Participants, other.Eligible));

    internal RowError<ParticipationRowFault> ToError(IBilingualText? table = null) => new(Row, Fault, new BadRowReason(this), table);
}

/// <summary>A row that was not counted, and who delivered it; by source, then by row.</summary>
internal readonly record struct DeliveredRow(SubjectId Source, BadRow Row) : IComparable<DeliveredRow>
{
    public int CompareTo(DeliveredRow other) => (Source, Row).CompareTo((other.Source, other.Row));

    internal RowError<ParticipationRowFault> ToError() => Row.ToError(new SourceText(Source));
}

/// <summary>Who delivered a row, as the name of its table.</summary>
internal sealed record SourceText(SubjectId Source) : IBilingualText
{
    public string ToText(Language language) => ToString();

    public override string ToString() => Source.ToString();
}

/// <summary>Why a row was not counted, with the values that are wrong.</summary>
internal sealed record BadRowReason(BadRow Row) : IBilingualText
{
    public string ToText(Language language)
    {
        var (_, fault, group, participants, eligible) = Row;
        return (fault, language) switch
        {
            (ParticipationRowFault.UnknownGroup, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"没有编号为{group}的分组"),
            (ParticipationRowFault.UnknownGroup, _) => string.Create(CultureInfo.InvariantCulture, $"there is no group {group}"),
            (_, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"{fault.Name().Chinese}：参加{participants}，应参加{eligible}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{fault.Name().English}: participants {participants}, eligible {eligible}"),
        };
    }
}

/// <summary>A code or school that the table of divisions does not hold: 区划表中没有411203000000.</summary>
internal sealed record UnknownPlaceReason(string Code) : IBilingualText
{
    public string ToText(Language language)
        => language == Language.Chinese ? $"区划表中没有{Code}" : $"the table of divisions does not hold {Code}";

    internal static RowError<ParticipationRowFault> Error(long row, string code)
        => new(row, ParticipationRowFault.UnknownGroup, new UnknownPlaceReason(code));
}

/// <summary>A code that rows of the period cannot carry: 411203自2016年2月1日起使用.</summary>
internal sealed record CodeDaysReason(DivisionCodeDays Code, DateSpan Period) : IBilingualText
{
    public string ToText(Language language)
    {
        bool early = Code.Days.Start > Period.Start;
        var day = early ? Code.Days.Start : Code.Days.End ?? Code.Days.Start;
        return (early, language) switch
        {
            (true, Language.Chinese) => $"{Code.Code}自{Dates.ToText(day, language)}起使用，统计时期在此之前",
            (true, _) => $"{Code.Code} is in use from {Dates.ToText(day, language)} on, after the period counted",
            (_, Language.Chinese) => $"{Code.Code}自{Dates.ToText(day, language)}起停用，统计时期在此之后",
            _ => $"{Code.Code} is no longer in use from {Dates.ToText(day, language)} on, before the period counted",
        };
    }
}

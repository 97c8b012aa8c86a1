using System.Globalization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Distinct;

/// <summary>A row of person and unit that was not counted, as it came; its words are made only when somebody asks for the errors.</summary>
internal readonly record struct BadPersonRow(long Row, DistinctRowFault Fault, long Person, int Unit)
{
    internal RowError<DistinctRowFault> ToError() => new(Row, Fault, new BadPersonReason(this));
}

/// <summary>Why a row of person and unit was not counted, with the value that is wrong.</summary>
internal sealed record BadPersonReason(BadPersonRow Row) : IBilingualText
{
    public string ToText(Language language) => (Row.Fault, language) switch
    {
        (DistinctRowFault.UnknownUnit, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"没有编号为{Row.Unit}的单位"),
        (DistinctRowFault.UnknownUnit, _) => string.Create(CultureInfo.InvariantCulture, $"there is no unit {Row.Unit}"),
        (_, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"人员编号{Row.Person}超出声明范围"),
        _ => string.Create(CultureInfo.InvariantCulture, $"the id {Row.Person} lies outside the range declared"),
    };
}

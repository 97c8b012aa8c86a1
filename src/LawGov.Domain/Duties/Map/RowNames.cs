using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>Rows that were not taken in, each with its table, its number and its faults: 职责分工第3行（依据缺失）.</summary>
internal sealed record RowNames(ValueList<LeftOut> Rows) : IBilingualText
{
    private const int Named = 3; // more would hide the sentence

    private static readonly MessageTemplate One = new("{table}第{row}行（{faults}）", "{table}, row {row} ({faults})");
    private static readonly MessageTemplate Rest = new("等{count}行", " and others, {count} rows in all");

    public string ToText(Language language)
    {
        string and = language == Language.Chinese ? "、" : ", ";
        var first = Rows.Take(Named).Select(row => One.With(
            ("table", row.Errors[0].Table!),
            ("row", row.Errors[0].Row),
            ("faults", string.Join(and, row.Errors.Select(error => error.Fault.Name().ToText(language)).Distinct()))).ToText(language));
        string names = string.Join(language == Language.Chinese ? "、" : "; ", first);
        return Rows.Count <= Named ? names : names + Rest.With(("count", Rows.Count)).ToText(language);
    }
}

using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Calendars;

/// <summary>A year that notices arrange in part (放假安排不完整): what they do not name, and by how much days off and days worked
/// differ.</summary>
/// <remarks>Such a year is not announced: what is named holds, all else is projected. Every arrangement of 2001–2026 gives back as many
/// working days as it takes.</remarks>
/// <param name="Year">The year.</param>
/// <param name="Missing">The festivals with a statutory weekday that no notice names as off; none where all are named.</param>
/// <param name="Unbalanced">How many days more than by statute the festivals named have worked: above 0 days off are missing, below 0 days
/// worked; 0 where they balance.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct NoticeGap(int Year, Festivals Missing, int Unbalanced) : IBilingualText
{
    private static readonly MessageTemplate Sentence = new(
        "{year}年放假安排不完整{missing}{unbalanced}；未载明的日期仍为推算",
        "the arrangement of {year} is incomplete{missing}{unbalanced}; what is not named stays projected");

    private static readonly MessageTemplate NotNamed = new("，未载明{festivals}", ", {festivals} not named");
    private static readonly MessageTemplate TooMany = new(
        "，上班比法定多{days}，缺相应的放假日",
        ", {days} more worked than by statute and none off for them");

    private static readonly MessageTemplate TooFew = new(
        "，放假比法定多{days}，缺相应的上班日",
        ", {days} more off than by statute and none worked for them");

    /// <summary>Returns what is missing.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        object nothing = "";
        return Sentence.With(
            ("year", Year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("missing", Missing == Festivals.None ? nothing : NotNamed.With(("festivals", Missing.Name()))),
            ("unbalanced", Unbalanced switch
            {
                0 => nothing,
                > 0 => TooMany.With(("days", Noun.Day.Of(Unbalanced))),
                _ => TooFew.With(("days", Noun.Day.Of(-Unbalanced))),
            })).ToText(language);
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}

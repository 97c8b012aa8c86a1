using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>A figure of participation that could not be read (无法识别的数据), and where.</summary>
/// <param name="Figure">Which of the three.</param>
/// <param name="Text">As printed.</param>
/// <param name="Position">The first character that does not belong, counted from 0; the length of the text where something is missing at
/// its end.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReportedFigureError(ReportedFigure Figure, string Text, int Position) : IBilingualText
{
    private static readonly Bilingual Count = new("20665、20,665、2.6万或者约300一类的人数", "a count such as 20665 or 20,665, 2.6万 or 约300");
    private static readonly Bilingual Percentage = new("72.04%、70%以上或者全覆盖一类的比率", "a percentage such as 72.04%, 70%以上 or 全覆盖");

    /// <summary>Returns which figure, the text, the character and the expected shape.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        string name = Figure.Name().ToText(Guard.Against.Undeclared(language));
        string shape = (Figure == ReportedFigure.Rate ? Percentage : Count).ToText(language);
        return language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"{name}“{Quoted.Of(Text)}”第{Position + 1}个字符处无法识别，应为{shape}")
            : string.Create(CultureInfo.InvariantCulture,
                $"\"{Quoted.Of(Text)}\" is not the figure of {name} at character {Position}: expected {shape}.");
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}

/// <summary>Which of the three figures of participation (数据项).</summary>
public enum ReportedFigure
{
    /// <summary>Who took part (参加人数).</summary>
    Participants = 0,

    /// <summary>Who should have (应参加人数).</summary>
    Eligible = 1,

    /// <summary>The rate (参与率).</summary>
    Rate = 2,
}

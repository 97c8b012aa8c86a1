using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LawGov.Domain.Text;

namespace LawGov.Samples.AnnualReport.Word;

/// <summary>The numbers that Word sets before paragraphs by itself, such as 一、 and （二）: no element has them, and a reader sees them.</summary>
internal sealed partial class WordNumbers
{
    private const int Levels = 9;
    private const int MostStyles = 16; // each based on the next

    private readonly Dictionary<int, NumberingInstance> _numberings;
    private readonly Dictionary<int, AbstractNum> _forms;
    private readonly Dictionary<string, Style> _styles;
    private readonly Dictionary<int, int[]> _counts = []; // by form: how far each level has come
    private readonly HashSet<int> _begun = [];

    public WordNumbers(MainDocumentPart main)
    {
        _numberings = ById(main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>(), numbering => numbering.NumberID?.Value);
        _forms = ById(main.NumberingDefinitionsPart?.Numbering?.Elements<AbstractNum>(), form => form.AbstractNumberId?.Value);
        _styles = [];
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id) { _styles.TryAdd(id, style); }
        }
    }

    /// <summary>Counts a paragraph.</summary>
    /// <returns>What stands before it; nothing where it has no number, or a mark that is none.</returns>
    public string Next(Paragraph paragraph)
    {
        if (_forms.Count == 0 || NumberingOf(paragraph.ParagraphProperties) is not var (id, level) || !_numberings.TryGetValue(id, out var numbering)
            || numbering.AbstractNumId?.Val?.Value is not { } formId || !_forms.TryGetValue(formId, out var form)) { return ""; }

        if (!_counts.TryGetValue(formId, out int[]? counts)) { _counts[formId] = counts = new int[Levels]; }

        if (_begun.Add(id))
        {
            foreach (var own in numbering.Elements<LevelOverride>().Where(one => one.StartOverrideNumberingValue is not null)) { counts[Math.Clamp(own.LevelIndex?.Value ?? 0, 0, Levels - 1)] = 0; }
        }

        counts[level] = counts[level] == 0 ? StartOf(numbering, form, level) : counts[level] == int.MaxValue ? counts[level] : counts[level] + 1;
        Array.Clear(counts, level + 1, Levels - level - 1);
        var look = LevelOf(form, level);
        return look?.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet ? ""
            : Place().Replace(look?.LevelText?.Val?.Value ?? "", match => Written(counts[match.Value[1] - '1'], LevelOf(form, match.Value[1] - '1')));
    }

    private static Dictionary<int, T> ById<T>(IEnumerable<T>? elements, Func<T, int?> id)
    {
        var all = new Dictionary<int, T>();
        foreach (var element in elements ?? [])
        {
            if (id(element) is { } one) { all.TryAdd(one, element); }
        }

        return all;
    }

    private (int Id, int Level)? NumberingOf(ParagraphProperties? properties)
    {
        if (Of(properties?.NumberingProperties, 0) is { } own) { return own.Id == 0 ? null : own; }

        string? name = properties?.ParagraphStyleId?.Val?.Value;
        for (int based = 0; based < MostStyles && name is not null && _styles.TryGetValue(name, out var style); based++)
        {
            int outline = style.StyleParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val?.Value ?? 0;
            if (Of(style.StyleParagraphProperties?.NumberingProperties, outline) is { } found) { return found.Id == 0 ? null : found; }

            name = style.BasedOn?.Val?.Value;
        }

        return null;
    }

    private static (int Id, int Level)? Of(NumberingProperties? properties, int level)
        => properties?.NumberingId?.Val?.Value is { } id ? (id, Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? level, 0, Levels - 1)) : null;

    private static Level? LevelOf(AbstractNum form, int level) => form.Elements<Level>().FirstOrDefault(one => one.LevelIndex?.Value == level);

    private static int StartOf(NumberingInstance numbering, AbstractNum form, int level)
        => Math.Max(0, numbering.Elements<LevelOverride>().FirstOrDefault(one => one.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value ?? LevelOf(form, level)?.StartNumberingValue?.Val?.Value ?? 1);

    private static string Written(int number, Level? level)
    {
        var form = level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
        bool isChinese = form == NumberFormatValues.ChineseCounting || form == NumberFormatValues.ChineseCountingThousand || form == NumberFormatValues.JapaneseCounting
            || form == NumberFormatValues.TaiwaneseCounting || form == NumberFormatValues.TaiwaneseCountingThousand || form == NumberFormatValues.IdeographDigital;
        return isChinese && number is > 0 and < 10_000 ? ChineseNumerals.Write(number) : number.ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}

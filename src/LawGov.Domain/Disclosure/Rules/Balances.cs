using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Sums of a table that must be equal, each side alone or in several cells, some of them blank.</summary>
/// <remarks>A blank cell is 0 or more. So a side without blanks that is below what the other states breaches already; a line with a blank
/// that can still come out is undetermined.</remarks>
internal static class Balances
{
    private static readonly MessageTemplate Even = new("{all}{unit}均相符，如{line}", "all {all} {unit} agree, such as {line}");
    private static readonly MessageTemplate OneEven = new("{line}，相符", "{line}; they agree");
    private static readonly MessageTemplate Uneven = new(
        "{line}，{least}相差{difference}件{others}",
        "{line}; a difference of {least}{difference}{others}");
    private static readonly MessageTemplate OthersToo = new("；另有{count}{unit}不符", "; other {unit} that disagree: {count}");
    private static readonly MessageTemplate NotAll = new(
        "{all}{unit}中{agreeing}{unit}相符，{open}{unit}未载明齐全，如{line}",
        "{unit} that agree: {agreeing} of {all}; not fully stated: {open}, such as {line}");
    private static readonly MessageTemplate NotOne = new(
        "{all}{unit}均未载明齐全，如{line}",
        "of {all} {unit} not one is fully stated, such as {line}");
    private static readonly MessageTemplate OneOpen = new("{line}（未载明齐全）", "{line} (not fully stated)");
    private static readonly Bilingual AtLeast = new("至少", "at least ");

    /// <summary>Judges all lines: the first that cannot be equal breaches, and the number of the others is told.</summary>
    /// <param name="c">The case.</param>
    /// <param name="most">Up to where lines are numbered, from 0.</param>
    /// <param name="source">What they are made of.</param>
    /// <param name="make">Makes a line; null where there is none of that number.</param>
    /// <param name="unit">What a line is: 列, columns.</param>
    /// <param name="basis">What asks that they be equal.</param>
    /// <param name="hint">What is found where they cannot be equal, by the sentence that says so; a breach unless said.</param>
    internal static Finding Judge<T>(
        Case c,
        int most,
        T source,
        Func<T, int, BalanceLine?> make,
        Bilingual unit,
        Basis basis,
        Func<Case, Message, Finding>? hint = null)
    {
        int all = 0, broken = 0, open = 0;
        BalanceLine example = default, firstBroken = default, shown = default;
        FactKey? left = null, right = null;
        for (int i = 0; i < most; i++)
        {
            if (make(source, i) is not { } line) { continue; }

            all++;
            example = line.Figures > 0 || example.Figures == 0 ? line : example;
            if (line.IsBroken) { firstBroken = broken++ == 0 ? line : firstBroken; }

            if (line.Unknown == 0) { continue; }

            shown = open++ == 0 || line.Tells > shown.Tells ? line : shown;
            left ??= line.Left.Unknown > 0 ? line.Left.Key : null;
            right ??= line.Right.Unknown > 0 ? line.Right.Key : null;
        }

        if (broken > 0)
        {
            var difference = Uneven.With(
                ("line", firstBroken),
                ("least", firstBroken.Unknown == 0 ? "" : AtLeast),
                ("difference", Math.Abs(firstBroken.Left.Sum - firstBroken.Right.Sum)),
                ("others", broken == 1 ? "" : OthersToo.With(("count", broken - 1), ("unit", unit))));
            return hint is null ? c.Breached(difference, basis) : hint(c, difference);
        }

        return open == 0
            ? c.Met(all == 1 ? OneEven.With(("line", example)) : Even.With(("all", all), ("unit", unit), ("line", example)), basis)
            : c.Undetermined(
                all == 1 ? OneOpen.With(("line", shown))
                    : open == all ? NotOne.With(("all", all), ("unit", unit), ("line", shown))
                    : NotAll.With(("all", all), ("unit", unit), ("agreeing", all - open), ("open", open), ("line", shown)),
                left,
                right == left ? null : right);
    }

    /// <summary>What must be equal: 自然人：第一项加第二项之和为877件，第三项加第四项之和为877件; and what blank cells of one side would be.</summary>
    internal readonly record struct BalanceLine(Bilingual Name, BalanceSide Left, BalanceSide Right, bool IsQuoted = false) : IBilingualText
    {
        internal int Unknown => Left.Unknown + Right.Unknown;

        internal bool IsBroken => (Left.Unknown == 0 && Right.Sum > Left.Sum) || (Right.Unknown == 0 && Left.Sum > Right.Sum);

        /// <summary>What is added up on both sides; 0 where all of it is 0 or blank.</summary>
        internal long Figures => Left.Sum + Right.Sum;

        /// <summary>How much an open line shows: what its blank cells would be, some figures, or nothing.</summary>
        internal int Tells => IsBlankOnOneSide ? 2 : Unknown < Left.Cells + Right.Cells ? 1 : 0;

        internal bool IsBlankOnOneSide => Unknown > 0 && (Left.Unknown == 0 || Right.Unknown == 0);

        public string ToText(Language language)
        {
            bool chinese = language == Language.Chinese;
            string name = IsQuoted ? Quoted(Name.ToText(language), language) : Name.ToText(language);
            string left = Left.ToText(language), right = Right.ToText(language);
            return (chinese ? $"{name}：{left}，{right}" : $"{name}: {left}, {right}")
                + (IsBroken || !IsBlankOnOneSide ? ""
                    : Rest(Left.Unknown > 0 ? Left : Right, Digits.Group(Math.Abs(Left.Sum - Right.Sum)), language));
        }

        private static string Rest(BalanceSide side, string rest, Language language)
        {
            bool chinese = language == Language.Chinese;
            string blank = side.Cells == 1 ? chinese ? "该数" : "it"
                : side.Unknown == 1 ? Quoted(side.FirstBlank!.ToText(language), language)
                : chinese ? "空白各格合计" : "the blank cells together";
            return chinese ? $"，{blank}应为{rest}件" : $"; {blank} would be {rest}";
        }

        private static string Quoted(string text, Language language) => language == Language.Chinese ? $"“{text}”" : $"\"{text}\"";
    }

    /// <summary>One side of a line: the cells that are added up.</summary>
    internal readonly record struct BalanceSide(Bilingual Name, FactKey Key)
    {
        internal long Sum { get; private init; }

        internal int Cells { get; private init; }

        internal int Unknown { get; private init; }

        internal Bilingual? FirstBlank { get; private init; }

        internal BalanceSide Add(Fact<long> cell, Bilingual what) => this with
        {
            Sum = Sum + cell.ValueOr(0),
            Cells = Cells + 1,
            Unknown = Unknown + (cell.IsUnknown ? 1 : 0),
            FirstBlank = FirstBlank ?? (cell.IsUnknown ? what : null),
        };

        internal string ToText(Language language)
        {
            string sum = Digits.Group(Sum), blanks = Digits.Group(Unknown);
            return (language, Unknown) switch
            {
                (Language.Chinese, 0) => $"{Name.Chinese}为{sum}件",
                (Language.Chinese, _) when Unknown == Cells => $"{Name.Chinese}未载明",
                (Language.Chinese, _) => $"{Name.Chinese}已载明{sum}件、{blanks}格空白",
                (_, 0) => $"{Name.English} {sum}",
                _ when Unknown == Cells => $"{Name.English} not stated",
                _ => $"{Name.English} {sum} (blank cells: {blanks})",
            };
        }
    }
}

using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Do the numbers of requests in the text of the yearly report stand in its table (文字所述数量与申请情况表一致)?</summary>
internal static class TextAgreesWithTable
{
    private static readonly MessageTemplate Same = new(
        "文字所述{all}项数量与申请情况表一致，如{line}{others}",
        "figures in the text that agree with the table: {all}, such as {line}{others}");
    private static readonly MessageTemplate OfAnotherScope = new(
        "；另有{count}项口径不同，未核对",
        "; of another scope and not compared: {count}");
    private static readonly MessageTemplate Different = new(
        "{line}，{least}相差{difference}件{others}",
        "{line}; a difference of {least}{difference}{others}");
    private static readonly MessageTemplate OthersToo = new("；另有{count}项不一致", "; other figures that disagree: {count}");
    private static readonly MessageTemplate NotSettled = new("{line}，{why}{others}", "{line}; {why}{others}");
    private static readonly MessageTemplate OthersOpen = new("；另有{count}项不能确定", "; other figures that cannot be determined: {count}");
    private static readonly MessageTemplate NotCompared = new(
        "文字所述{all}项数量均为{scope}的数量，申请情况表为{table}的数量，口径不同，不作核对",
        "figures in the text: {all}, each of {scope}; the table is of {table}, and figures of different scopes are not compared");
    private static readonly MessageTemplate NoFigures = new(
        "报告文字没有载明申请情况表中的数量",
        "the text of the report states none of the numbers in the table");

    private static readonly Bilingual ScopeNotStated = new(
        "数量不同，是否为同一口径未载明", "they differ, and whether they are of one scope is not stated");
    private static readonly Bilingual NotInRequests = new("不是以件计的数量，不能核对", "not a number of requests, so they cannot be compared");
    private static readonly Bilingual CannotBeCompared = new("不能核对", "they cannot be compared");
    private static readonly Bilingual NoLessThan = new("至少", "at least ");
    private static readonly CountUnit Requests = new("件");
    private static readonly Basis Agreement = Basis.Practice(
        new("同一报告中同一口径的数量一致", "figures of one scope agree within one report"));

    internal static Rule<RequestTableFacts> Rule { get; } = new(
        "DISC-20",
        new("文字所述数量与申请情况表一致", "The figures in the text agree with the table of requests"),
        new(
            "报告文字所述的申请数量与申请情况表对应的一格相等；没有写明申请人类别的，与总计核对。数量相同的，不问口径；数量不同的，只有同一口径的为不符合，一为本机关、一为全区（含所属单位）的不作核对，口径未载明的未能判定。"
                + "约数、取整数、界限按其可能的范围核对；表中空白不等于零，未能判定；不以件计的数量不作比较，未能判定。没有可以核对的，或者文字没有载明数量的，不适用。",
            "A number of requests in the text equals the cell of the table where it stands, that of the total where the text names no kind "
                + "of requester. Where they are equal the scope is not asked. Where they differ it is breached if both are of one scope; "
                + "those of the body itself are not compared with those of the whole district, and it is undetermined where a scope is "
                + "not stated. Rounded, approximate and bounded figures stand for all that lies within them. A blank is not 0, and what "
                + "is not counted in requests is not compared: undetermined. Not applicable where nothing can be compared or the text "
                + "states no number."),
        (c, facts) => RequestTables.NotOver(c, facts)
            ?? (facts.Table.State == FactState.None ? RequestTables.None(c, RequestTables.TableOfRequests) : null)
            ?? (IsWithoutFigures(facts) ? c.NotApplicable(NoFigures.With()) : null)
            ?? c.Both(
                facts.StatedFigures.State, DisclosureKeys.StatedFigures, facts.Table.State, DisclosureKeys.RequestTable)
            ?? Judge(c, facts, facts.StatedFigures.ValueOr(default), facts.Table.ValueOr(RequestTable.Blank)))
    {
        Asks = [DisclosureKeys.StatedFigures, DisclosureKeys.RequestTable, DisclosureKeys.StatedScope, DisclosureKeys.TableScope],
    };

    private enum Comparison
    {
        Same,
        Different,
        OfAnotherScope,
        ScopeNotStated,
        CellBlank,
        NotACount,
    }

    private static bool IsWithoutFigures(RequestTableFacts facts)
        => facts.StatedFigures.State == FactState.None || (facts.StatedFigures.Known(out var figures) && figures.IsEmpty);

    private static Finding Judge(Case c, RequestTableFacts facts, ValueList<StatedFigure> figures, RequestTable table)
    {
        int same = 0, different = 0, ofAnother = 0;
        Line lastSame = default, firstDifferent = default, firstOpen = default;
        FactKey? figure = null, cell = null, scope = null, tableScope = null;
        int apart = facts.Scope.IsUnknown ? ApartIn(c, figures, table) : 0;
        for (int i = 0; i < figures.Count; i++)
        {
            Line line = new(figures[i], table[figures[i].Row, figures[i].Column], c.Context.Approximations);
            var comparison = line.Against(facts.Scope);
            if (comparison == Comparison.Same) { (same, lastSame) = (same + 1, line); }
            else if (comparison == Comparison.OfAnotherScope) { ofAnother++; }
            else if (comparison == Comparison.Different) { firstDifferent = different++ == 0 ? line : firstDifferent; }
            else
            {
                // Whatever is not known of the figure, of the cell and of both scopes matters, unless another figure differs in that scope.
                firstOpen = firstOpen.IsNone ? line : firstOpen;
                bool matters = !figures[i].Scope.Known(out var own) || (apart & (1 << (int)own)) == 0;
                figure = comparison == Comparison.NotACount && matters ? DisclosureKeys.StatedFigures : figure;
                cell = line.Cell.IsUnknown && matters ? DisclosureKeys.RequestTable : cell;
                scope = figures[i].Scope.IsUnknown ? DisclosureKeys.StatedScope : scope;
                tableScope = facts.Scope.IsUnknown ? DisclosureKeys.TableScope : tableScope;
            }
        }

        if (different > 0)
        {
            return c.Breached(
                Different.With(
                    ("line", firstDifferent),
                    ("least", firstDifferent.IsExact ? "" : NoLessThan),
                    ("difference", firstDifferent.Difference),
                    ("others", different == 1 ? "" : OthersToo.With(("count", different - 1)))),
                Agreement);
        }

        int open = figures.Count - same - ofAnother;
        return open > 0
            ? c.Undetermined(
                NotSettled.With(
                    ("line", firstOpen),
                    ("why", firstOpen.Why(facts.Scope)),
                    ("others", open == 1 ? "" : OthersOpen.With(("count", open - 1)))),
                figure,
                cell,
                scope,
                tableScope)
            : same > 0
            ? c.Met(
                Same.With(
                    ("all", same),
                    ("line", lastSame),
                    ("others", ofAnother == 0 ? "" : OfAnotherScope.With(("count", ofAnother)))),
                Agreement)
            : c.NotApplicable(
                NotCompared.With(
                    ("all", ofAnother),
                    ("scope", figures[0].Scope.ValueOr(default).Name()),
                    ("table", facts.Scope.ValueOr(default).Name())));
    }

    /// <summary>The scopes in which a figure differs from the table, were the table of that scope.</summary>
    private static int ApartIn(Case c, ValueList<StatedFigure> figures, RequestTable table)
    {
        int apart = 0;
        for (int i = 0; i < figures.Count; i++)
        {
            Line line = new(figures[i], table[figures[i].Row, figures[i].Column], c.Context.Approximations);
            bool differs = figures[i].Scope.Known(out var scope) && line.Against(scope) == Comparison.Different;
            apart |= differs ? 1 << (int)scope : 0;
        }

        return apart;
    }

    /// <summary>A figure beside its cell: “一、本年新收政府信息公开申请数量”总计：文字为约30件（29–31），表中为26件.</summary>
    private readonly record struct Line(StatedFigure Stated, Fact<long> Cell, ApproximationModel Model) : IBilingualText
    {
        internal bool IsNone => Stated is null;

        internal bool IsExact => Admitted.Min == Admitted.Max;

        internal long Difference
            => Cell.ValueOr(0) is var cell && cell < Admitted.Min ? Admitted.Min.Value - cell : cell - Admitted.Max!.Value;

        /// <summary>What the figure can stand for; empty where it counts no requests.</summary>
        private CountInterval Admitted
            => Stated.Figure.State == FactState.None ? CountInterval.Only(0)
            : Stated.Figure.Known(out var figure) && figure.Unit.Measures(Requests) ? figure.WidestCounts(Model)
            : CountInterval.Empty;

        internal Comparison Against(Fact<ReportScope> tableScope)
        {
            bool areKnown = Stated.Scope.Known(out var scope) & tableScope.Known(out var table);
            var admitted = Admitted;
            bool isSame = (admitted.IsUnbounded && admitted.Min == 0) // 0件以上, whatever stands in the cell
                || (!Cell.IsUnknown && admitted.Contains(Cell.ValueOr(0)));
            return isSame ? Comparison.Same
                : areKnown && scope != table ? Comparison.OfAnotherScope
                : admitted.IsEmpty ? Comparison.NotACount
                : Cell.IsUnknown ? Comparison.CellBlank
                : areKnown ? Comparison.Different
                : Comparison.ScopeNotStated;
        }

        internal Bilingual Why(Fact<ReportScope> tableScope) => Against(tableScope) switch
        {
            Comparison.ScopeNotStated => ScopeNotStated,
            Comparison.NotACount when !Stated.Figure.IsUnknown => NotInRequests,
            _ => CannotBeCompared,
        };

        public string ToText(Language language)
        {
            bool chinese = language == Language.Chinese;
            string row = Stated.Row.Name().ToText(language), column = Stated.Column.Name().ToText(language);
            string figure = Stated.Figure.Known(out var printed) ? $"{(chinese ? "为" : "")}{printed.ToText(language)}"
                : Stated.Figure.IsUnknown ? chinese ? "不能读取" : "a figure that cannot be read"
                : chinese ? "为无" : "none";
            string admitted = Admitted.ToText(language);
            string within = IsExact || Admitted.IsEmpty ? "" : chinese ? $"（{admitted}）" : $" ({admitted})";
            string cell = Cell.IsUnknown ? chinese ? "空白" : "blank" : Digits.Group(Cell.ValueOr(0));
            return chinese
                ? $"“{row}”{column}：文字{figure}{within}，表中{(Cell.IsUnknown ? cell : $"为{cell}件")}"
                : $"\"{row}\", {column}: {figure}{within} in the text, {cell} in the table";
        }
    }
}

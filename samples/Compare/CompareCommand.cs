using System.CommandLine;
using LawGov.Domain.Text;
using LawGov.Samples.Compare.Questions;
using LawGov.Samples.Files;
using Spectre.Console;

namespace LawGov.Samples.Compare;

/// <summary>The command line: all comparisons, or the one named.</summary>
internal static class CompareCommand
{
    private static readonly Bilingual[] Marks = [new("错误", "wrong"), new("部分", "in part"), new("正确", "right")];
    private static readonly MessageTemplate Why = new("正确：{why}", "Right: {why}");

    public static IReadOnlyList<Func<Comparison>> All { get; } =
    [
        DayQuestions.WorkingDays, DayQuestions.MakeUpDays, DayQuestions.TimeZone, DayQuestions.Suspension, DayQuestions.DatedLaw,
        RateQuestions.Averages, RateQuestions.Clamping, RateQuestions.FloatingPoint, RateQuestions.NoData, RateQuestions.AlmostAll, RateQuestions.Attendances,
        ReportQuestions.Owners, ReportQuestions.Reasons, ReportQuestions.Tables,
    ];

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
        => CommandLine.Run("Compare", arguments, output, errors, complaints => Root(output, complaints));

    private static RootCommand Root(TextWriter output, Complaints complaints)
    {
        var comparisons = All.Select(make => make()).ToList();
        var name = new Argument<string?>("name")
        {
            Description = CommandLine.Both($"只列一项：{string.Join('、', comparisons.Select(one => one.Name))}", $"One of them: {string.Join(", ", comparisons.Select(one => one.Name))}"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        name.AcceptOnlyFromAmong([.. comparisons.Select(one => one.Name)]);
        var language = new Option<string>("--lang") { Description = "输出语言，缺省为中文 / Language of everything that is written; Chinese by default", HelpName = "zh|en", DefaultValueFactory = _ => "zh", Recursive = true };
        language.AcceptOnlyFromAmong("zh", "en");
        var root = new RootCommand("同一问题，常见做法与本库的回答 / The same questions, put to what people write today and to the library") { name, language };
        root.SetAction(parsed =>
        {
            string? wanted = parsed.GetValue(name);
            foreach (var comparison in comparisons.Where(one => wanted is null || one.Name == wanted)) { Write(comparison, Screen.On(output), complaints.Language); }

            return Exit.Done;
        });
        return root;
    }

    private static void Write(Comparison comparison, IAnsiConsole console, Language language)
    {
        console.Write(new Prose($"{comparison.Name}: {Say(comparison.Title)}\n", new(decoration: Decoration.Bold)));
        console.Write(new Prose($"  {Say(comparison.Question)}\n"));
        var grid = new Grid()
            .AddColumn(new GridColumn().PadLeft(2).PadRight(2).NoWrap())
            .AddColumn(new GridColumn().PadLeft(0).PadRight(2).Width(28))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var answer in comparison.Answers) { grid.AddRow(new Prose(Say(Marks[(int)answer.Mark])), new Prose(Say(answer.By)), new Prose(Say(answer.Said))); }

        console.Write(grid);
        console.Write(new Prose($"  {Say(Why.With(("why", comparison.Right)))}\n\n"));

        string Say(IBilingualText text) => text.ToText(language);
    }
}

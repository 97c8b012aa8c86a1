using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Reading;
using LawGov.Samples.Files;
using Spectre.Console;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes the reports of a folder as a table, a row a report.</summary>
internal sealed class FolderOutput(IAnsiConsole console, Language language) : Page(console, language)
{
    /// <summary>Shows how far the work has come while it runs.</summary>
    public static T WithProgress<T>(IAnsiConsole console, Language language, Func<Action<double>, T> work) => console.Progress().AutoClear(true).Start(context =>
    {
        var task = context.AddTask(ReadingWords.Reading.ToText(language), maxValue: 1);
        return work(share => task.Value = share);
    });

    public void Write(ReportFolder folder)
    {
        Line(ReadingWords.FolderTitle, new(decoration: Decoration.Bold));
        Line(Words.Disclaimer, Color.Grey);
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey).AddColumn(Column(ReadingWords.File));
        foreach (var title in FolderFiles.Numbers) { table.AddColumn(Column(title).RightAligned()); }

        foreach (var row in folder.Rows)
        {
            string[] numbers = row.NotRead is null ? FolderFiles.NumbersOf(row) : [.. FolderFiles.Numbers.Select(_ => "—")];
            table.AddRow([new Prose(Shown.Cut(row.Name)), .. numbers.Select((number, at) => new Prose(number, at == FolderFiles.BreachedAt && row.Breached > 0 ? Color.Red : null))]);
        }

        Console.Write(table);
        if (folder.Read < folder.Rows.Count)
        {
            Console.Write(Title(ReadingWords.NotRead));
            foreach (var row in folder.Rows)
            {
                if (row.NotRead is { } reason) { Line($"{Shown.Cut(row.Name)}{(Language == Language.Chinese ? "：" : ": ")}{Say(reason)}"); }
            }
        }

        Console.WriteLine();
        Line(FolderFiles.SummaryOf(folder));
    }
}

using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using LawGov.Domain.Text;
using LawGov.Samples.Files;
using Spectre.Console;

namespace LawGov.Samples;

/// <summary>The help of a command: one language, within the width of the terminal, with the exit codes.</summary>
internal static class HelpPage
{
    private static readonly Bilingual Usage = new("用法：", "Usage:");
    private static readonly Bilingual CommandsTitle = new("命令：", "Commands:");
    private static readonly Bilingual Arguments = new("参数：", "Arguments:");
    private static readonly Bilingual OptionsTitle = new("选项：", "Options:");
    private static readonly Bilingual ExitCodes = new("退出码：", "Exit codes:");
    private static readonly Bilingual SomeOptions = new("[选项]", "[options]");
    private static readonly Bilingual SomeCommand = new("<命令>", "<command>");
    private static readonly Bilingual ForHelp = new("显示本页", "Show this page");
    private static readonly Bilingual ForVersion = new("显示版本", "Show the version");
    private static readonly Bilingual IsRequired = new("（必填）", " (required)");

    public static void Write(string program, Command command, TextWriter writer, Language language)
    {
        var console = Screen.On(writer);
        Line(CommandLine.Pick(command.Description, language));
        List<string> usage = [program];
        if (command is not RootCommand) { usage.Add(command.Name); }

        usage.AddRange(command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? $"<{argument.Name}>" : $"[{argument.Name}]"));
        if (command.Subcommands.Count > 0) { usage.Add(Say(SomeCommand)); }

        Line($"{Say(Usage)} {string.Join(' ', usage)} {Say(SomeOptions)}");
        Rows(CommandsTitle, command.Subcommands.Select(inner => (inner.Name, CommandLine.Pick(inner.Description, language))));
        Rows(Arguments, command.Arguments.Select(argument => ($"<{argument.Name}>", CommandLine.Pick(argument.Description, language))));
        Rows(OptionsTitle, OptionsOf(command).Select(option => (Label(option), About(option))));
        Rows(ExitCodes, Exit.All.Select(exit => (exit.Code.ToString(CultureInfo.InvariantCulture), Say(exit.Meaning))));

        void Line(string text) => console.Write(new Prose(text + "\n"));

        void Rows(Bilingual title, IEnumerable<(string Name, string About)> rows)
        {
            var grid = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(2).NoWrap()).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
            foreach (var (name, about) in rows) { grid.AddRow(new Prose(name), new Prose(about)); }

            if (grid.Rows.Count == 0) { return; }

            Line("\n" + Say(title));
            console.Write(grid);
        }

        string Say(Bilingual text) => text.ToText(language);

        string About(Option option) => option switch
        {
            HelpOption => Say(ForHelp),
            VersionOption => Say(ForVersion),
            _ => CommandLine.Pick(option.Description, language) + (option.Required ? Say(IsRequired) : ""),
        };
    }

    private static IEnumerable<Option> OptionsOf(Command command)
        => command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static string Label(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(alias => alias.StartsWith('-') && alias.Length == 2).Prepend(option.Name));
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }
}

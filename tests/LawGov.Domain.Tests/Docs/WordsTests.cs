using System.Text.RegularExpressions;
using FluentAssertions;

namespace LawGov.Domain.Tests.Docs;

/// <summary>One term for one thing: the words that the glossary does without stand in no sentence, comment or document of ours.</summary>
/// <remarks>Of sources the comments and strings are read, without what they quote as code.</remarks>
public partial class WordsTests
{
    /// <summary>The words of the list in docs/glossary.md that are not used, each with what it may still be said of.</summary>
    private static readonly Dictionary<string, Regex> Unused = new()
    {
        ["reaches (of a rule: applies to)"] = Reaches(),
        ["is open (of a question: cannot be determined)"] = IsOpen(),
        ["nobody said (not stated)"] = NobodySaid(),
        ["cut off (truncated)"] = CutOff(),
        ["handed in (supplied by the caller)"] = HandedIn(),
        ["left out (not covered, not assessed)"] = LeftOut(),
        ["is no (is not a)"] = IsNo(),
        ["owes (must)"] = Owes(),
        ["should have taken part (eligible)"] = ShouldHaveTakenPart(),
        ["尚未核实、未经核实（未经确认）"] = NotVerified(),
        ["超过期限、未超过期限（逾期、按期）"] = BeyondTheLimit(),
        ["无有效的（尚无施行中的）"] = NotInForce(),
    };

    public static TheoryData<string> Words => [.. Unused.Keys];

    [Theory]
    [MemberData(nameof(Words))]
    public void Texts_OfSourcesAndDocuments_DoWithoutTheWord(string word)
    {
        var hits = Lines().Where(line => Unused[word].IsMatch(line.Text)).ToList();
        string files = string.Join('\n', hits.GroupBy(line => line.File).OrderByDescending(file => file.Count()).Select(file => $"{file.Count(),4} {file.Key}"));
        string.Join('\n', hits.Select(line => $"{line.File}:{line.Number}: {line.Text.Trim()}")).Should().BeEmpty($"\"{word}\" stands {hits.Count} times in\n{files}\n");
    }

    [Theory]
    [InlineData("the rule does not reach schools")]
    [InlineData("whether the limit reaches this kind of body")]
    [InlineData("schools are not reached.")]
    [InlineData("whether the duty applies is open")]
    [InlineData("for nobody said")]
    [InlineData("A year is no count and is handed in as text.")]
    [InlineData("an item that is owed")]
    [InlineData("是否已经施行，尚未核实")]
    public void Words_OfTheList_AreFound(string text) => Unused.Values.Any(word => word.IsMatch(text)).Should().BeTrue();

    [Theory]
    [InlineData("a rate that equals the target reaches it")]
    [InlineData("how far 约 reaches either way")]
    [InlineData("How it is reached over the internet")]
    [InlineData("null when the end is open")]
    [InlineData("whether the upper end is open")]
    [InlineData("the end may be open")]
    [InlineData("the end of 64 bits is open")]
    [InlineData("a count that is no less than the threshold")]
    [InlineData("the span is no longer than a year")]
    [InlineData("there is no such kind of body")]
    public void Words_InTheirOwnSense_AreLetBe(string text) => Unused.Values.Any(word => word.IsMatch(text)).Should().BeFalse();

    [Fact]
    public void Glossary_OfTheRepository_ListsTheWords()
    {
        string glossary = Repository.Read("docs/glossary.md");
        foreach (string heading in (string[])["## Words 用词", "applies to", "cannot be determined", "not stated", "truncated", "eligible", "supplied by the caller", "is not a", "未经确认", "逾期"])
        {
            glossary.Should().Contain(heading);
        }
    }

    private static IEnumerable<(string File, int Number, string Text)> Lines()
    {
        string[] documents = [.. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md"), Repository.PathOf("README.md"), Repository.PathOf("CONTRIBUTING.md")];
        var sources = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Built().IsMatch(Path.GetRelativePath(Repository.Root, path)));
        return documents.Concat(sources).SelectMany(path =>
        {
            string file = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
            string text = File.ReadAllText(path).ReplaceLineEndings("\n");
            if (file == "docs/glossary.md") { text = text[..text.IndexOf("\n## Words", StringComparison.Ordinal)]; }

            return text.Split('\n').Select((line, at) => (file, at + 1, file.EndsWith(".cs", StringComparison.Ordinal) ? Said(line) : line));
        });
    }

    /// <summary>The comment of a line and its strings.</summary>
    private static string Said(string line)
        => Quoted().Replace(string.Join(' ', Strings().Matches(line).Select(match => match.Value)), " ");

    [GeneratedRegex(@"(^|[\\/])(bin|obj)[\\/]")]
    private static partial Regex Built();

    [GeneratedRegex("""//.*$|"(?:[^"\\]|\\.)*"?""")]
    private static partial Regex Strings();

    [GeneratedRegex("""cref="[^"]*"|<c>.*?</c>|<code>.*|<paramref name="[^"]*"/>""")]
    private static partial Regex Quoted();

    /// <summary>A target or a rate is reached, and an interval reaches to an end; a rule applies.</summary>
    [GeneratedRegex(
        @"^(?!.*\b(?:targets?|rates?|thresholds?|aims?|at least|would)\b).*\b(?:reach(?:es|ed)?\s+(?:(?:this|that|a|an|the|any|every|all|other|such|administrative|public)\s+){0,3}(?:kinds?|bod(?:y|ies)|schools?|organs?|cases?|towns?(?:hips?)?|governments?|departments?|committees?|facts?|it\b|them\b)|(?:is|are|was|were|be|been|not)\s+reached\b(?! over))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Reaches();

    /// <summary>The end of an interval or a span is open; a question cannot be determined.</summary>
    [GeneratedRegex(@"(?<!\b(?:ends?|spans?|intervals?|bounds?|holes?|braces?)(?: of \w+(?: \w+)?)?\s)\b(?:is|are|was|were|stays?|remains?) open\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsOpen();

    [GeneratedRegex(@"\bnobody (?:has )?said\b", RegexOptions.IgnoreCase)]
    private static partial Regex NobodySaid();

    [GeneratedRegex(@"\bcuts? off\b", RegexOptions.IgnoreCase)]
    private static partial Regex CutOff();

    [GeneratedRegex(@"\bhand(?:ed|s) (?:it |them )?in\b|\bhanded (?:over|to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HandedIn();

    [GeneratedRegex(@"\b(?:left|leaves?|leaving) (?:it |them )?out\b", RegexOptions.IgnoreCase)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"(?<!\bthere )\bis no (?!less|more|longer|later|fewer|earlier|greater|smaller|sooner|\w+er\b)\w", RegexOptions.IgnoreCase)]
    private static partial Regex IsNo();

    [GeneratedRegex(@"\bowe[sd]?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Owes();

    [GeneratedRegex(@"\bshould have taken part\b", RegexOptions.IgnoreCase)]
    private static partial Regex ShouldHaveTakenPart();

    [GeneratedRegex("尚未核实|未经核实")]
    private static partial Regex NotVerified();

    [GeneratedRegex("超过期限")]
    private static partial Regex BeyondTheLimit();

    [GeneratedRegex("无有效的")]
    private static partial Regex NotInForce();
}

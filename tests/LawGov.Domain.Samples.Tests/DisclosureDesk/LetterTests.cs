using System.Text.Json;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests.DisclosureDesk;

/// <summary>Letters of reply: what the register holds is taken from it, the rest is as said, and what nobody knows is asked for.</summary>
public sealed class LetterTests : IDisposable
{
    private static readonly string Requests = Path.Combine(Sample.Root, "samples", "DisclosureDesk", "data", "requests.csv");

    private static readonly string[] Whole =
    [
        "--organ", "示例区教育和体育局", "--number", "示教公开〔2026〕3号", "--applicant", "李某", "--subject", "2025年人事调整方案", "--authority", "示例区人民政府",
    ];

    private readonly Database _database = Database.Of(Database.Sqlite);

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public void Letter_OfARecordedReply_TakesFromTheRegisterWhatItHolds(string kind)
    {
        using var database = Database.Of(kind);
        database.Run("import", Requests);
        string path = database.File("letter.txt", "");
        const string Expected = """
            示例区教育和体育局政府信息公开申请答复书
            示教公开〔2026〕3号
            李某：
            本机关于2026年1月12日收到你（单位）提交的政府信息公开申请，申请公开：2025年人事调整方案。
            经审查，依据《政府信息公开条例》第十六条第一款，你（单位）申请公开的信息属于内部事务信息，决定不予公开，理由：人事管理方面的内部事务信息。
            如不服本答复，应当自收到本答复之日起60日内先向示例区人民政府申请行政复议；对行政复议决定不服的，再依法向人民法院提起行政诉讼。
            示例区教育和体育局
            2026年2月5日

            """;

        var run = database.Run(["letter", "--case", "2026-011", "--as-of", "2026-03-09", "--strict", "--out", path, .. Whole]);

        run.Code.Should().Be(0, run.Errors);
        run.Output.Should().StartWith("示例区教育和体育局政府信息公开申请答复书\n").And.Contain("已写入").And.NotContain("待补");
        File.ReadAllText(path).Should().Be(Expected.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Letter_WithoutFacts_ListsEachWithItsQuestionAndWhomToAsk()
    {
        _database.Run("import", Requests);
        string[] arguments = ["letter", "--case", "2026-001", "--as-of", "2026-03-09"];

        var (chinese, english) = (_database.Run(arguments), _database.Run([.. arguments, "--lang", "en"]));

        chinese.Code.Should().Be(0);
        chinese.Output.Should().StartWith("〔待补：答复机关〕政府信息公开申请答复书\n").And.Contain("经审查，〔待补：答复的办理结果〕").And.Contain("\n2026年3月9日\n")
            .And.Contain("答复机关：答复以哪个机关的名义作出？（询问：政府信息公开工作机构）\n");
        english.Output.Should().StartWith("Reply of [to be completed: the organ that replies] to a Request for Information\n").And.NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        _database.Run([.. arguments, "--strict"]).Code.Should().Be(1);
    }

    [Theory]
    [InlineData("--on：登记簿载明2026年2月5日，与2026年2月4日不符", "--on", "2026-02-04")]
    [InlineData("--outcome：登记簿载明不予公开（内部事务信息），与予以公开不符", "--outcome", "予以公开")]
    [InlineData("--reasons：登记簿载明人事管理方面的内部事务信息，与没有理由不符", "--reasons", "没有理由")]
    [InlineData("--reasons：登记簿载明人事管理方面的内部事务信息，与无（经确认）不符", "--reasons", "none")]
    public void AnOption_ThatContradictsTheRecordedReply_IsRefused(string sentence, params string[] options)
    {
        _database.Run("import", Requests);
        string path = _database.File("letter.txt", "old");

        _database.Run(["letter", "--case", "2026-011", "--as-of", "2026-03-09", "--out", path, .. options]).Should().Be(new Sample(2, "", sentence + "\n"));

        File.ReadAllText(path).Should().Be("old");
    }

    [Fact]
    public void AnOption_ThatSaysWhatTheRegisterHolds_OrWhatItDoesNot_IsTaken()
    {
        _database.Run("import", Requests);

        _database.Run("letter", "--case", "2026-011", "--as-of", "2026-03-09", "--on", "2026-02-05", "--outcome", "internalAffairs", "--reasons", "人事管理方面的内部事务信息").Code.Should().Be(0);
        _database.Run("letter", "--case", "2026-011", "--as-of", "2026-02-04", "--outcome", "予以公开", "--on", "2026-02-06").Output.Should().Contain("第三十六条第二项").And.Contain("\n2026年2月6日\n");
        _database.Run("letter", "--case", "2026-001", "--as-of", "2026-03-09", "--outcome", "notOurs", "--reasons", "由区人社局制作", "--proper-organ", "none", "--number", "none").Output
            .Should().Contain("负责公开的行政机关不能确定").And.NotContain("待补：答复文号");
    }

    [Fact]
    public void Letter_OfACaseThatWasWithdrawn_SaysSo()
    {
        _database.Run("import", Requests);

        _database.Run("letter", "--case", "2026-009", "--as-of", "2026-03-09").Output.Should().Contain("你（单位）已撤回申请，本机关终止办理。").And.NotContain("行政复议");
        _database.Run("letter", "--case", "2026-009", "--as-of", "2026-03-09", "--outcome", "disclosed").Code.Should().Be(2);
    }

    [Fact]
    public void Letter_AsJson_HasParagraphsAndWhatIsMissing()
    {
        _database.Run("import", Requests);

        using var json = JsonDocument.Parse(_database.Run("letter", "--case", "2026-006", "--as-of", "2026-03-09", "--organ", "某局\u202e", "--json").Output);

        var (root, letter) = (json.RootElement, json.RootElement.GetProperty("letter"));
        (root.GetProperty("on").GetString(), root.GetProperty("complete").GetBoolean()).Should().Be(("2026-03-04", false));
        letter.GetProperty("paragraphs")[0].GetProperty("zh").GetString().Should().Be("某局\\u{202E}政府信息公开申请答复书");
        letter.GetProperty("missing").EnumerateArray().Select(key => key.GetProperty("id").GetString()).Should().StartWith("disclosure.reply-number").And.HaveCount(6);
    }

    [Theory]
    [InlineData("letter")]
    [InlineData("letter", "--case", "丁")]
    [InlineData("letter", "--case", "—")]
    [InlineData("letter", "--case", "2026-001", "--on", "x")]
    [InlineData("letter", "--case", "2026-001", "--outcome", "none")]
    [InlineData("letter", "--case", "2026-001", "--outcome", "pigeon")]
    [InlineData("letter", "--case", "2026-011", "--outcome", "disclosed")]
    public void ALetter_ThatCannotBeDrafted_SaysWhyInOneLanguage(params string[] arguments)
    {
        _database.Run("import", Requests);

        var (chinese, english) = (_database.Run([.. arguments, "--as-of", "2026-03-09"]), _database.Run([.. arguments, "--as-of", "2026-03-09", "--lang", "en"]));

        (chinese.Code, chinese.Output, english.Code, english.Output).Should().Be((2, "", 2, ""));
        chinese.Errors.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}").And.NotContain("程序内部错误");
        english.Errors.Replace('丁', ' ').Should().NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}").And.NotBeEmpty();
    }

    [Fact]
    public void TheRegister_IsNotWrittenOverByALetter()
    {
        _database.Run("import", Requests);
        byte[] before = File.ReadAllBytes(_database.Place);
        string link = Path.Combine(Path.GetDirectoryName(_database.Place)!, "link.txt");
        File.CreateSymbolicLink(link, _database.Place);

        foreach (string path in (string[])[_database.Place, _database.Place + "-journal", link])
        {
            var run = _database.Run("letter", "--case", "2026-001", "--out", path, "--lang", "en");
            (run.Code, run.Output).Should().Be((2, ""));
            run.Errors.Should().EndWith("expected different files\n");
        }

        File.ReadAllBytes(_database.Place).Should().Equal(before);
        _database.Run("letter", "--case", "2026-001", "--out", Path.Combine(link, "x.txt")).Code.Should().Be(2);
    }
}

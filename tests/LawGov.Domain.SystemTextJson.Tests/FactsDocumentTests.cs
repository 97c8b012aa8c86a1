using System.Text;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Reporting;
using LawGov.Domain.SystemTextJson.Shapes;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Tests;

public class FactsDocumentTests
{
    private static readonly RuleContext Context = new() { AsOf = new(2024, 6, 30), Law = LawBook.National };

    [Fact]
    public void Read_OfEveryKind_GivesEachFact()
    {
        var document = Document.Read(Document.Whole);

        document.Errors.Should().BeEmpty();
        (document.Bureau.ToString(), document.AsOf).Should().Be(("示例区教体局", new LocalDate(2024, 3, 5)));
        document.Facts.Select(facts => facts.GetType()).Should().Equal(Kinds.All.Select(shape => shape.Type), "each kind stands once, in the order of the kinds");
    }

    [Fact]
    public void ToUtf8_OfEverySeedAndVector_IsReadBackAsTheSame()
    {
        foreach (string facts in Document.Seeds.Concat(Document.Vectors.Select(vector => vector.Facts)).Append(Document.Whole))
        {
            var document = Document.Read(facts);
            byte[] written = document.ToUtf8();
            var again = FactsDocument.Read(written);

            document.Errors.Should().BeEmpty();
            (again == document).Should().BeTrue(facts);
            again.ToUtf8().AsSpan().SequenceEqual(written).Should().BeTrue(facts);
        }
    }

    [Fact]
    public void Read_OfFigures_KeepsThemAsPrinted()
    {
        var facts = (ParticipationFacts)Document.Read(Document.Whole).Facts[0];

        facts.Reported.PrintedParticipants.Should().Be((Fact<PrintedFigure>)PrintedFigure.Parse("20,665"));
        facts.Reported.PrintedEligible.Should().Be((Fact<PrintedFigure>)PrintedFigure.Exact(28_685));
        facts.Target.Should().Be((Fact<OwnRule<Percentage>>)new OwnRule<Percentage>(Percentage.Parse("85%"), Basis.Local(new("竞赛通知", "Notice"), "示教〔2023〕8号")));
    }

    [Fact]
    public void Read_OfWhatIsLeftOutAndOfNone_TellsThemApart()
    {
        var publication = (PublicationFacts)Document.Read(Document.Whole).Facts.Single(facts => facts is PublicationFacts);
        var total = (TotalFacts)Document.Read(Document.Whole).Facts.Single(facts => facts is TotalFacts);

        (publication.Changed.State, publication.Publisher.State).Should().Be((FactState.None, FactState.None));
        total.Parts.ValueOr(default).Select(part => part.Figure.State).Should().Equal(FactState.Known, FactState.Unknown, FactState.None);
    }

    [Fact]
    public void Read_OfAWordThatIsNoneItself_KeepsTheWord()
        => ((GuideAndCatalogueFacts)Document.Read(Document.Whole).Facts.Single(facts => facts is GuideAndCatalogueFacts)).OutOfDate.Should().Be((Fact<string>)"none");

    [Fact]
    public void Read_OfLimits_GivesThemByTheirUnit()
    {
        var publication = (PublicationFacts)Document.Read(Document.Whole).Facts.Single(facts => facts is PublicationFacts);

        publication.CatalogueLimit.Should().Be((Fact<TimeLimit>)TimeLimit.Workdays(10));
        publication.SchoolLimit.ValueOr(null!).Value.Should().Be(TimeLimit.Months(1).Rolling(RollOver.ByLaw));
    }

    [Fact]
    public void Assess_OfADocument_IsOneLine()
    {
        var assessment = Assessment.Of(RuleCatalogue.All, Context, Document.Read(Document.Whole).Facts);

        assessment.Findings.Single(finding => finding.RuleId == "PART-01").Verdict.Should().Be(Verdict.Met, "20,665 of 28,685 is 72.04%");
        assessment.Findings.Single(finding => finding.RuleId == "REPT-01").Verdict.Should().Be(Verdict.Breached, "2024-03-05 is after 2024-03-01");
    }

    [Fact]
    public void ToUtf8_OfWhatWasRead_ReadsBackEqual_AndGivesTheSameBytes()
    {
        var document = Document.Read(Document.Whole);
        byte[] written = document.ToUtf8();

        FactsDocument.Read(written).Should().Be(document);
        FactsDocument.Read(written).ToUtf8().Should().Equal(written);
        Encoding.UTF8.GetString(written).Should().Contain("\"rate\":\"72.04%\"").And.Contain("\"changed\":\"none\"").And.Contain("\"is\":\"none\"").And.NotContain("null");
    }

    [Fact]
    public void ToUtf8_OfFactsOfTheCaller_SaysThatTheyHaveNoKind()
    {
        var document = new FactsDocument { Bureau = new("x"), Facts = [new Own()] };

        document.Invoking(it => it.ToUtf8()).Should().Throw<NotSupportedException>().WithMessage("*Own*no kind*");
    }

    [Theory]
    [InlineData("""{ "kind": "share", "id": "x", "part": "38人", "hole": "43人" }""", "$.facts[0].hole", "没有名为“hole”的成员，是否应为“whole”", "there is no member \"hole\"; did you mean \"whole\"?")]
    [InlineData("""{ "kind": "share", "id": "x", "color": 1 }""", "$.facts[0].color", "没有名为“color”的成员", "there is no member \"color\"")]
    [InlineData("""{ "kind": "share", "id": "x", "part": "1", "part": "2" }""", "$.facts[0].part", "“part”重复", "\"part\" stands twice")]
    [InlineData("""{ "kind": "share", "part": "1" }""", "$.facts[0]", "缺少“id”（名称，首尾没有空格，没有不可见字符）", "\"id\" is missing (a name without blanks at its ends and without invisible characters)")]
    [InlineData("""{ "kind": "share", "id": "x", "part": "48一件" }""", "$.facts[0].part", "应为报告所印的数值，如“20,665”“2.6万”“72.04%”，实为\"48一件\"", "expected a figure as reports print it, such as \"20,665\", \"2.6万\" or \"72.04%\", found \"48一件\"")]
    [InlineData("""{ "kind": "share", "id": "x", "part": -1 }""", "$.facts[0].part", "应为报告所印的数值，如“20,665”“2.6万”“72.04%”，实为-1", "expected a figure as reports print it, such as \"20,665\", \"2.6万\" or \"72.04%\", found -1")]
    [InlineData("""{ "kind": "share", "id": "x", "part": 1e400 }""", "$.facts[0].part", "应为报告所印的数值，如“20,665”“2.6万”“72.04%”，实为1e400", "expected a figure as reports print it, such as \"20,665\", \"2.6万\" or \"72.04%\", found 1e400")]
    [InlineData("""{ "kind": "share", "id": "x", "share": "12人" }""", "$.facts[0].share", "不予接受（原因为英文）：Expected a percentage or 全覆盖, not 12人.", "refused: Expected a percentage or 全覆盖, not 12人.")]
    [InlineData("""{ "kind": "update", "id": "x", "on": "2023-02-30" }""", "$.facts[0].on", "应为日期，如“2024-03-01”，实为\"2023-02-30\"", "expected a date such as \"2024-03-01\", found \"2023-02-30\"")]
    [InlineData("""{ "kind": "hearings", "id": "x", "year": 1999 }""", "$.facts[0].year", "应为2001至2099的整数，实为1999", "expected a whole number from 2001 to 2099, found 1999")]
    [InlineData("""{ "kind": "yearlyReport", "id": "x", "year": 2023, "level": "County" }""", "$.facts[0].level", "应为下列之一：none, province, city, county, town, village，实为\"County\"", "expected one of none, province, city, county, town, village, found \"County\"")]
    [InlineData("""{ "kind": "growth", "id": "x", "isFall": "yes" }""", "$.facts[0].isFall", "应为true或者false，实为\"yes\"", "expected true or false, found \"yes\"")]
    [InlineData("""{ "kind": "hearings", "id": "x", "year": 2023, "held": ["2023-03-20", 7] }""", "$.facts[0].held[1]", "应为日期，如“2024-03-01”，实为7", "expected a date such as \"2024-03-01\", found 7")]
    [InlineData("""{ "kind": "shares", "id": "x" }""", "$.facts[0].kind", null, "*found \"shares\"")]
    [InlineData("""{ "id": "x" }""", "$.facts[0]", "缺少“kind”*", "\"kind\" is missing*")]
    [InlineData("7", "$.facts[0]", "应为事实对象{…}，实为7", "expected a fact as an object {…}, found 7")]
    [InlineData("""{ "kind": "share", "id": "\ud800" }""", "$.facts[0].id", "*实为\"\\ud800\"", "*found \"\\ud800\"")]
    [InlineData("""{ "kind": "publication", "id": "x", "catalogueLimit": { "workdays": 1, "days": 2 } }""", "$.facts[0].catalogueLimit", "*", "refused: Expected one of workdays, days, months and years.")]
    [InlineData("""{ "kind": "publication", "id": "x", "catalogue": { "kind": "law", "provision": "CN-OGIR-2019:26", "application": "direct" } }""", "$.facts[0].catalogue", "*", "refused: *no national text asks for it.")]
    [InlineData("""{ "kind": "publication", "id": "x", "catalogueLimit": { "workdays": 10, "rolling": "byLaw" } }""", "$.facts[0].catalogueLimit", "*", "refused: Expected no rolling of working days*")]
    [InlineData("""{ "kind": "publication", "id": "x", "personalFields": ["name", "name"] }""", "$.facts[0].personalFields", "应为数组，每项为不重复的名称，实为[…]", "expected an array of names, each once, found […]")]
    [InlineData("""{ "kind": "publication", "id": "x", "rolesRule": { "kind": "law", "provision": "CN-OGIR-2019:36(5).2", "application": "direct" } }""", "$.facts[0].rolesRule.provision", "*", "*found \"CN-OGIR-2019:36(5).2\"")]
    [InlineData("""{ "kind": "participation", "id": "x", "participants": "72%" }""", "$.facts[0].participants", "*", "refused: Expected a count, not 72%.")]
    [InlineData("""{ "kind": "participation", "id": "x", "participants": { "is": "county" } }""", "$.facts[0].participants", "*", "*found {…}")]
    [InlineData("""{ "kind": "share", "id": "x", "part": null }""", "$.facts[0].part", "*", "*found null")]
    [InlineData("""{ "kind": "share", "id": "x", "part": "\ud800" }""", "$.facts[0].part", "文字中有不成对的代理字符", "a text holds half of a surrogate pair")]
    [InlineData("""{ "kind": "share", "id": "x", "\ud800": 1 }""", "$.facts[0]", "文字中有不成对的代理字符", "*")]
    [InlineData("""{ "kind": "\ud800", "kind": "share", "id": "x" }""", "$.facts[0]", "文字中有不成对的代理字符", "*")]
    [InlineData("""{ "kind": "guideAndCatalogue", "id": "x", "on": "2023-12-31", "outOfDate": { "is": "\ud800" } }""", "$.facts[0].outOfDate", "文字中有不成对的代理字符", "*")]
    [InlineData("""{ "kind": "yearlyReport", "id": "x", "year": 2023, "level": "cou\ud800" }""", "$.facts[0].level", "文字中有不成对的代理字符", "*")]
    [InlineData("""{ "kind": "publication", "id": "x", "rolesRule": { "kind": "law", "provision": "CN-OGIR-2020" } }""", "$.facts[0].rolesRule.provision", "*", "*found \"CN-OGIR-2020\"")]
    public void Read_OfABadFact_NamesThePlaceAndWhatWasExpected(string fact, string path, string? chinese, string english)
    {
        var document = Document.Of(fact + """, { "kind": "share", "id": "good", "part": "1", "whole": "2" }""");

        document.Errors.Should().ContainSingle();
        var error = document.Errors[0];
        error.Path.Should().Be(path);
        error.Reason.ToText(Language.English).Should().Match(english);
        if (chinese is not null) { error.Reason.ToText(Language.Chinese).Should().Match(chinese); }

        document.Facts.Select(facts => facts.Id.ToString()).Should().Equal(["good"], "one bad fact costs no other");
    }

    [Fact]
    public void Read_OfAFactWithSeveralFaults_NamesEach()
        => Document.Of("""{ "kind": "share", "id": "", "part": true, "whole": [] }""").Errors.Select(error => error.Path)
            .Should().Equal("$.facts[0].id", "$.facts[0].part", "$.facts[0].whole");

    [Fact]
    public void Read_OfThousandsOfBadFacts_ListsAHundredAndCountsTheRest()
    {
        var document = Document.Of(string.Join(',', Enumerable.Repeat("7", 3_000)));

        (document.Errors.Count, document.ErrorCount).Should().Be((100, 3_000));
    }

    [Theory]
    [InlineData("", "第1行第1个字节处不合JSON语法")]
    [InlineData("{ \"format\": \"lawgov.facts/1\",\n  oops }", "第2行第3个字节处不合JSON语法")]
    [InlineData("[]", "应为事实文件对象{…}，实为[…]")]
    [InlineData("{ \"format\": \"lawgov.facts/2\", \"bureau\": \"x\", \"facts\": [] }", "应为“lawgov.facts/1”，实为\"lawgov.facts/2\"")]
    public void Read_OfWhatIsNoDocument_SaysWhere(string json, string chinese)
    {
        var document = Document.Read(json);

        document.Errors.Select(error => error.Reason.ToString()).Should().Equal(chinese);
        document.Facts.Should().BeEmpty();
    }

    [Fact]
    public void Read_OfADocumentWithABadHead_KeepsItsFacts()
    {
        var document = Document.Read("""{ "format": "lawgov.facts/1", "buro": "x", "asOf": "soon", "facts": [{ "kind": "share", "id": "s" }] }""");

        document.Errors.Select(error => error.Path).Should().Equal("$.buro", "$.asOf", "$");
        document.Facts.Should().ContainSingle();
    }

    [Fact]
    public void Read_OfAnotherEncoding_OrTooManyLevels_SaysSo()
    {
        FactsDocument.Read(new byte[] { 0x7B, 0x22, 0xBE, 0xD6, 0x22, 0x3A, 0x31, 0x7D }).Errors.Single().Reason.ToString().Should().Be("文件不是UTF-8编码（可能为GBK）");
        Document.Read(new string('[', 40) + new string(']', 40)).Errors.Single().Reason.ToString().Should().Be("嵌套不得超过32层");
        Document.Read("""{ "\ud800": 1, "format": "lawgov.facts/1" }""").Errors.Single().Reason.ToString().Should().Be("文字中有不成对的代理字符");
    }

    [Fact]
    public void ToUtf8_OfADocumentWithErrors_IsRefused_ForItWouldLoseThem()
        => Document.Of("7").Invoking(document => document.ToUtf8()).Should().Throw<InvalidOperationException>().WithMessage("*without errors, not 1*");

    [Fact]
    public void ToUtf8_OfAValueThatWouldBeReadBackAsAnother_IsRefused()
    {
        Written(new ShareFacts { Id = new("s"), Part = PrintedFigure.Exact(5, new CountUnit("万人")) }).Should().Throw<NotSupportedException>().WithMessage("*would not be read back*");
        Written(new ShareFacts { Id = new("s"), Part = PrintedFigure.Unstated }).Should().Throw<NotSupportedException>();
        Written(new ReportTextFacts { Id = new("s"), Year = 2023, Text = "a\ud800b" }).Should().Throw<NotSupportedException>();
        Written(new YearlyReportFacts { Id = new("s"), Year = 2023, Level = (Organizations.DivisionLevel)99 }).Should().Throw<NotSupportedException>().WithMessage("*99*");
        Written(new ShareFacts { Id = default }).Should().Throw<NotSupportedException>();

        static Action Written(IFacts facts) => () => new FactsDocument { Bureau = new("x"), Facts = [facts] }.ToUtf8();
    }

    [Fact]
    public void ToUtf8_OfADayOfAnotherCalendar_WritesTheSameDay()
    {
        var julian = new LocalDate(2024, 1, 1, CalendarSystem.Julian);

        FactsDocument.Read(new FactsDocument { Bureau = new("x"), AsOf = julian }.ToUtf8()).AsOf.Should().Be(julian.WithCalendar(CalendarSystem.Iso));
    }

    /// <summary>What a table says where it has no figure is no error, and no figure: nobody said.</summary>
    [Theory]
    [InlineData("暂无")]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("不详")]
    [InlineData("")]
    public void Read_OfAFigureThatIsNotStated_IsUnknown(string text)
    {
        var document = Document.Of($$"""{ "kind": "share", "id": "x", "part": "{{text}}", "whole": "43人" }""");

        document.ErrorCount.Should().Be(0);
        ((ShareFacts)document.Facts[0]).Should().Be(new ShareFacts { Id = new("x"), Whole = PrintedFigure.Parse("43人") });
    }

    /// <summary>Half of a surrogate pair is an error of its member, wherever it stands, and costs nothing else.</summary>
    [Theory]
    [InlineData("\"own\": \"\\ud800\", \"facts\": [{ \"kind\": \"share\", \"id\": \"s\" }]", "$.own")]
    [InlineData("\"own\": { \"a\": [\"\\udfff\"] }, \"facts\": [{ \"kind\": \"share\", \"id\": \"s\" }]", "$.own")]
    [InlineData("\"dutyMap\": { \"areas\": [], \"assignments\": [{ \"tier\": \"\\ud800\" }] }, \"facts\": [{ \"kind\": \"share\", \"id\": \"s\" }]", "$.dutyMap.assignments[0].tier")]
    [InlineData("\"facts\": [{ \"kind\": \"growth\", \"id\": \"g\", \"isFall\": 1, \"rate\": \"\\ud800\" }, { \"kind\": \"share\", \"id\": \"s\" }]", "$.facts[0].rate")]
    public void Read_OfHalfASurrogatePair_NamesItsMemberAndKeepsTheRest(string members, string path)
    {
        var document = Document.Read($$"""{ "format": "lawgov.facts/1", "bureau": "b", {{members}} }""");

        document.Errors.Select(error => error.Path).Should().Contain(path);
        (document.Bureau.ToString(), document.Facts.Count).Should().Be(("b", 1));
    }

    [Theory]
    [InlineData("1余千人")]
    [InlineData("1多百人")]
    [InlineData("千余人")]
    public void ToUtf8_OfAFigureWithItsPlaceBehind_IsReadBack(string figure)
    {
        var document = Document.Of($$"""{ "kind": "total", "id": "x", "total": "{{figure}}" }""");

        FactsDocument.Read(document.ToUtf8()).Should().Be(document);
    }

    /// <summary>The encoders of two runtimes escape other characters; the bytes of a document, and so its hash, must not depend on that.</summary>
    [Fact]
    public void ToUtf8_OfCharactersOfANewerUnicode_WritesThemAsTheyAre()
    {
        var document = new FactsDocument { Bureau = new("I\u1C89x"), Own = "{\"\uA7CB\":\"\\u0001\\u2028/<&'\"}" };

        Encoding.UTF8.GetString(document.ToUtf8()).Should().Be("{\"format\":\"lawgov.facts/1\",\"bureau\":\"I\u1C89x\",\"own\":{\"\uA7CB\":\"\\u0001\\u2028/<&'\"},\"facts\":[]}");
        FactsDocument.Read(document.ToUtf8()).Should().Be(document);
    }

    [Fact]
    public void ToUtf8_BeyondABound_IsRefused_ForItWouldNotBeReadBack()
    {
        var share = new ShareFacts { Id = new("s") };
        FluentActions.Invoking(() => new FactsDocument { Bureau = new("b"), Facts = [.. Enumerable.Repeat(share, FactsDocument.MostFacts + 1)] }.ToUtf8()).Should().Throw<NotSupportedException>().WithMessage("*within the bounds*");
        FluentActions.Invoking(() => new FactsDocument { Bureau = new("b"), Facts = [new ReportTextFacts { Id = new("t"), Year = 2023, Text = new string('法', 700_000) }] }.ToUtf8()).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => new FactsDocument { Own = $"\"{new string('法', 700_000)}\"" }).Should().Throw<ArgumentException>().WithMessage("Expected JSON of at most 2097152 bytes.*");
    }

    [Fact]
    public void Read_OfMoreRowsOrAuditsThanABureauHas_IsRefusedBeforeItTakesTime()
    {
        string rows = string.Join(',', Enumerable.Repeat("{ \"area\": \"a\" }", 2_001));
        Document.Read($$"""{ "format": "lawgov.facts/1", "bureau": "b", "dutyMap": { "areas": [], "assignments": [{{rows}}] }, "facts": [] }""").Errors.Single().ToString().Should().Be("$.dutyMap.assignments：不得超过2,000项，实为2,001项");

        string audits = string.Join(',', Enumerable.Repeat("""{ "kind": "dutyCoverage", "id": "a", "audit": { "map": { "areas": [] }, "from": "2023-01-01" } }""", 12));
        var document = Document.Of(audits);
        document.Errors.Select(error => error.ToString()).Should().Equal("$.facts[10]：职责分工核查不得超过10项", "$.facts[11]：职责分工核查不得超过10项");
        document.Facts.Count.Should().Be(10);
    }

    [Theory]
    [InlineData("3\u200B8人", "3〔U+200B〕8人")]
    [InlineData("38\U000E0041人", "38〔U+E0041〕人")] // a tag beyond the basic plane
    [InlineData("\u202E38", "〔U+202E〕38")]
    public void Read_OfATextWithWhatCannotBeSeen_ShowsItsNumber(string text, string shown)
        => Document.Of($$"""{ "kind": "share", "id": "x", "part": "{{text}}!" }""").Errors.Single().Reason.ToString().Should().EndWith($"实为\"{shown}!\"");

    /// <summary>Whatever a document holds, what it takes beside its own bytes is bounded: all allocations together, of which most are free again.</summary>
    [Theory]
    [InlineData("\"facts\": [{0}]", "9", 60_000_000)] // one number
    [InlineData("\"facts\": [\"{0}\"]", "a", 60_000_000)] // one text
    [InlineData("\"facts\": [{0}0]", "7,", 30_000_000)] // more facts than are read
    [InlineData("\"facts\": [{0}0]", "7,", 199_000)] // none of which is one
    [InlineData("\"facts\": [{{ \"kind\": \"hearings\", \"id\": \"x\", \"year\": 2023, \"held\": [{0}0] }}]", "1,", 1_000_000)] // a fact of bad items
    [InlineData("\"facts\": [{{ \"kind\": \"share\", {0} \"id\": \"x\" }}]", "\"y\":1,", 300_000)] // a fact of members that nobody knows
    [InlineData("\"own\": [{0}0], \"facts\": []", "1,", 30_000_000)]
    [InlineData("\"own\": \"{0}\", \"facts\": []", "法", 650_000)]
    [InlineData("\"dutyMap\": {{ \"areas\": [{0}0] }}, \"facts\": []", "1,", 1_000_000)]
    [InlineData("\"facts\": [{0}0]", "[", 50_000_000)]
    public void Read_OfHostileBytes_TakesNotMuchMoreThanTheyAre(string form, string part, int times)
    {
        byte[] bytes = Encoding.UTF8.GetBytes($$"""{ "format": "lawgov.facts/1", "bureau": "x", {{string.Format(System.Globalization.CultureInfo.InvariantCulture, form, new StringBuilder().Insert(0, part, times))}} }""");
        long before = GC.GetAllocatedBytesForCurrentThread();

        int errors = FactsDocument.Read(bytes).ErrorCount;

        long taken = GC.GetAllocatedBytesForCurrentThread() - before;
        taken.Should().BeLessThan(64 * 1024 * 1024);
        errors.Should().BeGreaterThanOrEqualTo(part == "法" ? 0 : 1);
    }

    [Fact]
    public void Read_OfEveryTruncation_NamesAnErrorAndNeverThrows()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Document.Whole.TrimEnd());
        for (int length = 0; length < whole.Length; length++)
        {
            var document = FactsDocument.Read(whole.AsMemory(0, length));
            if (document.ErrorCount == 0) { document.ErrorCount.Should().BePositive($"{length} bytes are not the whole"); }
        }
    }

    [Fact]
    public void Read_OfHostileBytes_NamesAnErrorAndNeverThrows()
    {
        Document.Read(new string('[', 100_000)).ErrorCount.Should().Be(1);
        Document.Read($$"""{ "format": "lawgov.facts/1", "bureau": "x", "facts": [{{new string('9', 2_000_000)}}] }""").Errors[0].Reason.ToString().Should().EndWith(new string('9', 60) + "…");
        FactsDocument.Read(new byte[FactsDocument.MostBytes + 1]).Errors[0].Reason.ToString().Should().Be("文件不得超过67,108,864字节，实为67,108,865字节");
        Document.Read("[" + new string('0', 1) + string.Concat(Enumerable.Repeat(",0", 5_000_000)) + "]").Errors[0].Reason.ToString().Should().Be("事实以外的内容不得超过2,097,152字节");
        FactsDocument.Read(new byte[] { 0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D }).ErrorCount.Should().BePositive();
        FactsDocument.Read(new byte[] { 0xEF, 0xBB, 0xBF }.Concat(Encoding.UTF8.GetBytes(Document.Whole)).ToArray()).ErrorCount.Should().Be(0, "a mark at the beginning is passed over");
    }

    private sealed record Own : IFacts
    {
        public Organizations.SubjectId Id => new("own");
    }
}

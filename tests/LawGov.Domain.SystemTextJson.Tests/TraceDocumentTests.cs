using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Time;

namespace LawGov.Domain.SystemTextJson.Tests;

public class TraceDocumentTests
{
    private static readonly RuleContext Context = new() { AsOf = new(2024, 6, 30) };
    private static readonly FactsDocument Facts = Document.Read(Document.Whole);

    [Fact]
    public void ToUtf8_TellsEveryFindingWithItsReasonInBothLanguages()
    {
        var trace = TraceDocument.Of(Facts, Context);
        var json = JsonDocument.Parse(trace.ToUtf8()).RootElement;
        var findings = json.GetProperty("findings");

        json.GetProperty("overall").GetString().Should().Be("breached");
        findings.GetArrayLength().Should().Be(trace.Assessment.Findings.Count);
        for (int i = 0; i < findings.GetArrayLength(); i++)
        {
            var (written, finding) = (findings[i], trace.Assessment.Findings[i]);
            written.GetProperty("rule").GetString().Should().Be(finding.RuleId);
            written.GetProperty("because").GetProperty("zh").GetString().Should().Be(finding.Because.ToText(Text.Language.Chinese));
            written.GetProperty("because").GetProperty("en").GetString().Should().Be(finding.Because.ToText(Text.Language.English));
            written.GetProperty("bases").EnumerateArray().Select(basis => basis.GetProperty("key").GetString()).Should().Equal(finding.Bases.Select(basis => basis.Key));
            json.GetProperty("rules").GetProperty(finding.RuleId).GetProperty("zh").GetString().Should().Be(finding.Rule.Title.Chinese);
            foreach (var key in finding.Missing)
            {
                json.GetProperty("questions").GetProperty(key.Id).GetProperty("ask").GetProperty("en").GetString().Should().Be(key.Ask.English);
            }
        }
    }

    /// <summary>The days were counted by hand on the notice for 2024: 4 and 5 April off, 7 April worked.</summary>
    [Fact]
    public void ToUtf8_OfOneFinding_IsThis()
    {
        var facts = Document.Of("""
            { "kind": "publication", "id": "S10", "body": "department", "authorised": "law", "formed": "2024-04-03", "changed": "none", "published": "2024-04-09" }
            """);
        var local = new DatedValue<int>(DateSpan.Year(2024), 3, Basis.Local(new("某市办法", "Measures")));
        var context = Context with { Law = LawBook.National.With(DisclosureLaw.ProactiveLimit, local) };
        var trace = TraceDocument.Of(facts, context, [DisclosureRules.ProactiveDisclosureInTime, DisclosureRules.UpdatedWithinInspectionThreshold]);

        string[] lines =
        [
            """{"format":"lawgov.trace/1","bureau":"x","personsMasked":false,""",
            $$"""
            "receipt":{"library":"{{trace.Receipt.Library}}","rules":"{{trace.Receipt.Rules}}","law":"{{context.Law.Version}}","calendar":"{{context.Calendar.Version}}",
            """,
            $$"""
            "widths":"约1/20 左右1/20 近1/10 余—","asOf":"2024-06-30","facts":"{{trace.Receipt.Facts}}"},"overall":"met",
            """,
            """
            "findings":[{"rule":"DISC-02","subject":"S10","verdict":"met","certainty":"final",
            """,
            """
            "because":{"zh":"2024年4月3日形成或者变更，期限3个工作日，最迟2024年4月9日公开；2024年4月9日公开，按期",
            """,
            """
            "en":"formed or changed on 2024-04-03, limit 3 working days, due 2024-04-09; published on 2024-04-09, in time"},
            """,
            """
            "figures":{"head.event":"2024-04-03","head.limit":{"workdays":3},"day":"2024-04-09"},
            """,
            """
            "bases":[{"key":"local:某市办法","kind":"local","zh":"地方规定《某市办法》","en":"local rule: Measures"}],"missing":[],
            """,
            """
            "deadline":{"start":"2024-04-03","limit":{"workdays":3},"due":"2024-04-09","certainty":"final"}}],
            """,
            """
            "deadlines":[{"rule":"DISC-02","subject":"S10","letter":{"zh":"事由发生于2024年4月3日；依据地方规定《某市办法》，期限为3个工作日，当日不计，其间3日不计入、调休上班1日计入，至2024年4月9日届满。",
            """,
            """
            "en":"The event was on 2024-04-03; by local rule: Measures; the limit is 3 working days, that day not counted, 3 days between not counted and 1 make-up workday counted; it ends with 2024-04-09."},
            """,
            """
            "days":[{"day":"2024-04-04","kind":"statutoryHoliday"},{"day":"2024-04-05","kind":"adjustedRestDay"},{"day":"2024-04-06","kind":"weekend"},
            """,
            """{"day":"2024-04-07","kind":"makeUpWorkday","count":1},{"day":"2024-04-08","kind":"workday","count":2},{"day":"2024-04-09","kind":"workday","count":3}]}],""",
            """
            "rules":{"DISC-02":{"zh":"主动公开信息按期公开","en":"Proactive disclosure is in time"}},"questions":{},"notAsked":["DISC-10"]}
            """,
        ];
        Encoding.UTF8.GetString(trace.ToUtf8()).Should().Be(string.Concat(lines));
    }

    /// <summary>Each part of the receipt is known from elsewhere.</summary>
    [Fact]
    public void Receipt_NamesWhatTheFindingsRestOn()
    {
        var local = LawBook.National.With(DisclosureLaw.ProactiveLimit, new DatedValue<int>(DateSpan.Year(2024), 15, Basis.Local(new("某市办法", "Measures"))));
        var receipt = TraceDocument.Of(Facts, Context with { Law = local, Calendar = WorkCalendar.StateCouncil.OnlyAnnounced() }).Receipt;

        receipt.Library.Should().MatchRegex(@"^LawGov\.Domain \d+\.\d+\.\d+[-.0-9a-z]*$");
        receipt.Rules.Should().MatchRegex($@"^#[0-9a-f]{{12}} \({Reporting.RuleCatalogue.All.Count}\)$").And.NotBe(TraceDocument.Of(Facts, Context, DisclosureRules.All.Concat(Reporting.RuleCatalogue.All.Except(DisclosureRules.All))).Receipt.Rules);
        receipt.Law.Should().Be(local.Version).And.NotBe(LawBook.National.Version);
        receipt.Calendar.Should().Be(WorkCalendar.StateCouncil.OnlyAnnounced().Version);
        receipt.Widths.Should().Be("约1/20 左右1/20 近1/10 余—");
        receipt.AsOf.Should().Be(new NodaTime.LocalDate(2024, 6, 30));
        receipt.Facts.Should().Be("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Facts.ToUtf8())));
    }

    [Fact]
    public void ToUtf8_IsTheSameInEveryCultureAndAtEveryTime()
    {
        byte[] once = TraceDocument.Of(Facts, Context).ToUtf8();
        var before = CultureInfo.CurrentCulture;
        foreach (string culture in (string[])["zh-CN", "ar-SA", "fa-IR", "tr-TR", "de-DE"])
        {
            CultureInfo.CurrentCulture = new(culture);
            TraceDocument.Of(Document.Read(Document.Whole), Context).ToUtf8().AsSpan().SequenceEqual(once).Should().BeTrue(culture);
        }

        CultureInfo.CurrentCulture = before;
    }

    /// <summary>Of every seed and every worked case.</summary>
    [Fact]
    public void ToUtf8_OfAFinding_IsShort()
    {
        var options = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForLawGov();
        foreach (string facts in Document.Seeds.Concat(Document.Vectors.Select(vector => vector.Facts)).Append(Document.Whole))
        {
            foreach (var finding in TraceDocument.Of(Document.Read(facts), Context).Assessment.Findings)
            {
                JsonSerializer.SerializeToUtf8Bytes(finding, options).Length.Should().BeLessThan(1_500, finding.ToString());
            }
        }
    }

    [Fact]
    public void ToUtf8_WithPersonsMasked_HoldsNoNameAndSaysSo()
    {
        string masked = Encoding.UTF8.GetString(TraceDocument.Of(Facts, Context).ToUtf8(masksPersons: true));
        string plain = Encoding.UTF8.GetString(TraceDocument.Of(Facts, Context).ToUtf8());

        masked.Should().Contain("\"personsMasked\":true");
        plain.Should().Contain("\"personsMasked\":false");
        foreach (string name in (string[])["张某", "李某", "孙某", "周某", "郑某", "赵某"])
        {
            plain.Should().Contain(name);
            masked.Should().NotContain(name);
        }

        masked.Should().Contain("每日均有第一责任人：〔人员1〕（2023年1月1日至2023年6月11日）、〔人员2〕").And.Contain("on every day: [person 1] (2023-01-01 to 2023-06-11), [person 2]");
        masked.Should().Contain("\"head.event\":\"2023-04-03\"", "only names are masked");
    }

    /// <summary>The same name has one mark wherever it stands; a name within a longer one is not taken for it.</summary>
    [Fact]
    public void ToUtf8_WithPersonsMasked_MasksTheLongestNameAndPostsOnlyAlone()
    {
        var facts = Document.Of("""
            { "kind": "leaderReports", "id": "局长办公会", "year": 2023, "reports": [{ "leader": "张某", "kind": "law", "given": "none" }, { "leader": "张某某", "kind": "law", "given": "none" }] },
            { "kind": "firstResponsiblePerson", "id": "张某某的报告", "on": "2023-12-31", "body": "government", "holder": "局长", "isMainLeader": true }
            """);
        string masked = Encoding.UTF8.GetString(TraceDocument.Of(facts, Context).ToUtf8(masksPersons: true));

        masked.Should().Contain("\"subject\":\"局长办公会\"", "the post is no name there").And.Contain("\"subject\":\"〔人员2〕的报告\"").And.Contain("第一责任人：〔人员3〕；");
        masked.Should().Contain("如：〔人员1〕").And.NotContain("张某");
    }

    /// <summary>Who decided or answered may be a person too; and a staff number is no figure of a date.</summary>
    [Fact]
    public void ToUtf8_WithPersonsMasked_MasksWhoDecided_AndNoDayOrFigure()
    {
        var facts = Document.Of("""
            {
              "kind": "information", "id": "档案", "on": "2024-03-01", "organ": "x", "body": "department", "competence": "none", "origin": "made", "maker": "x", "outwardUnit": "none", "mode": "onRequest",
              "parts": [{ "id": "正文", "grounds": [{ "ground": "personalPrivacy", "confirmed": { "on": "2024-02-01", "by": "办公室" }, "thirdParty": { "isForDisclosure": true, "on": "2024-02-02", "by": "沈某某" } }] }],
              "handling": { "on": "2024-03-01", "published": [], "withheld": ["正文"] }
            },
            { "kind": "publication", "id": "a", "body": "department", "authorised": "law", "formed": "2024-04-03", "changed": "none", "published": "2024-04-29", "managedBy": "3", "reviewedBy": "m-04", "signedBy": "Li Na", "manager": "冯某某", "reviewer": "陈某某", "publisher": "none", "separation": { "value": ["originator", "reviewer", "signer"], "basis": { "kind": "internal", "title": { "zh": "Li Nana办法", "en": "rules of m-041" } } } }
            """);
        string masked = Encoding.UTF8.GetString(TraceDocument.Of(facts, Context).ToUtf8(masksPersons: true));

        masked.Should().NotContain("沈某某").And.NotContain("冯某某").And.NotContain("陈某某").And.Contain("第三方同意公开（2024年2月2日，〔人员");
        masked.Should().Contain("\"start\":\"2024-04-03\"").And.Contain("最迟2024年5月6日公开");
        masked.Should().MatchRegex("主管：〔人员\\d〕；审核：〔人员\\d〕；签发：〔人员\\d〕").And.Contain("Li Nana办法").And.Contain("rules of m-041", "a longer word is another");
    }

    [Fact]
    public void ToUtf8_WithPersonsMasked_OfManyWithOneSurname_TakesNoTimeByTheirSquare()
    {
        var reports = string.Join(',', Enumerable.Range(0, 20_000).Select(number => $$"""{ "leader": "王{{number}}号", "kind": "law", "given": "none" }"""));
        var facts = Document.Of($$"""{ "kind": "leaderReports", "id": "a", "year": 2023, "reports": [{{reports}}] }""");
        long before = GC.GetAllocatedBytesForCurrentThread();

        Encoding.UTF8.GetString(TraceDocument.Of(facts, Context).ToUtf8(masksPersons: true)).Should().Contain("：〔人员1〕");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(200_000_000);
    }

    /// <summary>It stands in a database beside the trace, and is read back; the trace itself is what ToUtf8 writes.</summary>
    [Fact]
    public void Receipt_AndTrace_HaveTheirJsonWithTheOptions_AndThrowWithout()
    {
        var options = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForLawGov();
        var trace = TraceDocument.Of(Facts, Context);

        JsonSerializer.Deserialize<TraceReceipt>(JsonSerializer.Serialize(trace.Receipt, options), options).Should().Be(trace.Receipt);
        JsonSerializer.Serialize(trace, options).Should().Be(Encoding.UTF8.GetString(trace.ToUtf8()));
        JsonSerializer.Serialize(Document.Of("7").Errors[0], options).Should().Be("""{"path":"$.facts[0]","reason":{"zh":"应为事实对象{…}，实为7","en":"expected a fact as an object {…}, found 7"}}""");
        foreach (object mine in (object[])[trace, trace.Receipt, Document.Of("7").Errors[0]])
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize(mine)).Should().Throw<NotSupportedException>().WithMessage("*ConfigureForLawGov()*");
        }
    }

    [Fact]
    public void Of_ADocumentWithErrors_IsRefused()
        => FluentActions.Invoking(() => TraceDocument.Of(Document.Of("""{ "kind": "share" }"""), Context)).Should().Throw<InvalidOperationException>().WithMessage("Expected a document without errors, not 1*");

    [Fact]
    public void AFinding_IsNotRead_ForNoRuleFoundIt()
        => FluentActions.Invoking(() => JsonSerializer.Deserialize<Finding>("{}", new JsonSerializerOptions().ConfigureForLawGov())).Should().Throw<NotSupportedException>().WithMessage("*results come anew from the facts*");
}

using System.Text.Encodings.Web;
using System.Text.Json;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Duties;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>Results are written small, and never read.</summary>
public class ResultsTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForLawGov();
    private static readonly FactsDocument Seeds = Document.Read(Document.Whole);
    private static readonly DutyMap Map = Seeds.DutyMap!;

    [Fact]
    public void AnAnswer_SaysWhoAnswersByWhichPaperAndWhy()
        => Json(Map.WhoAnswers(AreaPath.Parse("法治"), new(2023, 7, 4))[DutyTier.Overall]).Should().Be("""
            {"area":{"path":"法治","name":"法治建设"},"tier":"overall","on":"2023-07-04","state":"standIn","post":"局长","person":"王某","holders":[{"post":"局长","state":"standIn","person":"王某","persons":["王某"],"inPost":["李某"],"standIns":[{"post":"局长","person":"王某","kind":"alternate","isStanding":true,"from":"2023-01-01","through":"2023-12-31"}],"lapsed":[],"absent":["李某"],"isCircular":false,"assignment":{"area":"法治","tier":"overall","part":"lead","isMarked":true,"kind":"responsible","post":"局长","isJoint":false,"role":"unstated","from":"2023-01-01","basis":{"key":"internal:领导班子成员分工（示教〔2023〕1号）","kind":"internal","zh":"内部制度《领导班子成员分工》（示教〔2023〕1号）","en":"internal rule: Division of duties (示教〔2023〕1号)"}}}],"partners":[],"path":["法治"],"runnersUp":[],"rows":[],"because":{"zh":"2023年7月4日，法治建设的统筹责任由局长承担，由王某代行职责（AB角，依据：未载明）；分工依据内部制度《领导班子成员分工》（示教〔2023〕1号）（本事项分工；李某缺席）","en":"on 2023-07-04, 局长 answers for 法治建设 on the overall tier; 王某 stands in (alternate, by: not stated); internal rule: Division of duties (示教〔2023〕1号) (its own assignment; 李某 absent)"}}
            """);

    [Fact]
    public void AReconciliation_GivesTheBoundsForEachRounding()
        => Json(ReportedParticipation.Parse("20,665", null, "72.04%").Reconcile()).Should().Be("""
            {"outcome":"derived","participants":{"halfUp":{"min":20665,"max":20665},"halfEven":{"min":20665,"max":20665},"truncate":{"min":20665,"max":20665}},"eligible":{"halfUp":{"min":28684,"max":28687},"halfEven":{"min":28684,"max":28687},"truncate":{"min":28682,"max":28685}},"rate":{"halfUp":{"low":{"numerator":20665,"denominator":28687},"includesLow":true,"high":{"numerator":20665,"denominator":28684},"includesHigh":true},"halfEven":{"low":{"numerator":20665,"denominator":28687},"includesLow":true,"high":{"numerator":20665,"denominator":28684},"includesHigh":true},"truncate":{"low":{"numerator":20665,"denominator":28685},"includesLow":true,"high":{"numerator":20665,"denominator":28682},"includesHigh":true}}}
            """);

    [Fact]
    public void AJointReconciliation_NamesTheRelationsAndWhatWouldLetThemHold()
    {
        FigureRelation total = new(FigureRelationKind.Total, [0, 1, 2], isExhaustive: true);
        Json(total).Should().Be("""
            {"kind":"total","of":[0,1,2],"isExhaustive":true}
            """);
        Json(JointReconciliation.Of([PrintedFigure.Exact(60), PrintedFigure.Exact(52), PrintedFigure.Exact(80)], [total])).Should().Be("""
            {"outcome":"conflict","conflict":[0],"mends":[{"figure":2,"instead":"8","slip":"digitAdded"},{"figure":0,"instead":"132","slip":"other"}]}
            """);
    }

    [Fact]
    public void ASummary_NamesTheUnitsThatAreMissing()
        => Json(ParticipationSummary.Of([new(new("一小"), new(3, 5)), UnitReport.NotReported(new("二小")), UnitReport.Of(new("三小"), 9, 5)])).Should().Be("""
            {"asked":3,"reported":2,"participating":1,"total":{"participants":3,"eligible":5},"missing":["二小"],"unusable":[{"unit":"三小","fault":"participantsAboveEligible"}],"repeated":[]}
            """);

    [Fact]
    public void AFee_GivesItsBandsAndTheirSum()
        => Json(ProcessingFee.ByItem(10, 21, new(2024, 3, 29))!).Should().StartWith("""
            {"unit":"item","bands":[{"from":11,"through":30,"yuan":100},{"from":31,"through":31,"yuan":200}],"yuan":2200,"basis":{"key":"CN-OGIP-2020:4",
            """).And.Contain("\"zh\":\"第11件至第30件每件100元，计2,000元；第31件200元；合计2,200元（");

    [Fact]
    public void AnError_NamesItsRowAndTable()
        => Json(DutyMap.Of(new() { Areas = Map.Areas, Assignments = [new() { Row = 7 }] }).Errors[0]).Should().Be("""
            {"row":7,"table":{"zh":"职责分工","en":"division of duties"},"fault":"areaMissing","reason":{"zh":"事项缺失或者写法有误：空白","en":"the area is missing or is not a path: blank"}}
            """);

    [Fact]
    public void EveryAnswer_OfTheSeeds_IsWritten()
    {
        var year = DateSpan.Year(2023);
        var context = new RuleContext { AsOf = new(2024, 3, 5) };
        var audit = Map.Audit(year);
        var task = new DutyTask(new("年终述法", "report"), AreaPath.Parse("招生/小学"), DutyTier.Direct, new(2023, 12, 10), Rhythm.Once, Basis.Practice(new("惯例", "practice")));

        Json(Map.WhoAnswers(AreaPath.Parse("招生/小学"), new(2023, 12, 15))).Should().Contain("\"givenToNobody\":").And.Contain("\"inheritedFrom\":");
        audit.Issues.Should().NotBeEmpty().And.AllSatisfy(issue => Json(issue).Should().StartWith("{\"kind\":\""));
        audit.Remedies.Should().NotBeEmpty().And.AllSatisfy(remedy => Json(remedy).Should().StartWith("{\"text\":{\"zh\":\""));
        Json(DutyCalendar.Of(Map, year, task)).Should().StartWith("{\"occasions\":[{\"due\":\"2023-12-10\",\"task\":{\"title\":");
        Seeds.Facts.OfType<InformationFacts>().Should().NotBeEmpty().And.AllSatisfy(facts
            => Json(DisclosureDecision.Decide(facts, context)).Should().Contain("\"steps\":[{\"kind\":\"regime\""));
        Json(Assessment.Of(RuleCatalogue.All, context, Seeds.Facts)).Should().StartWith("{\"overall\":");
    }

    [Fact]
    public void Comparisons_KeepTheirExactFigures()
    {
        UnitReport[] before = [new(new("一小"), new(3, 5)), UnitReport.NotReported(new("二小"))], after = [new(new("一小"), new(4, 5))];

        Json(Ranking.Of(before, Ties.SharedSkip, 1)).Should().Be("""
            {"ties":"sharedSkip","minimumBase":1,"places":[{"place":1,"unit":"一小","count":{"participants":3,"eligible":5}}],"notRanked":[{"report":{"unit":"二小"},"reason":"notReported"}]}
            """);
        Json(RateChange.Between(before, after)).Should().Be("""
            {"before":{"participants":3,"eligible":5},"after":{"participants":4,"eligible":5},"total":{"numerator":"1","denominator":"5"},"rateEffect":{"numerator":"1","denominator":"5"},"mixEffect":{"numerator":"0","denominator":"1"},"entryEffect":{"numerator":"0","denominator":"1"},"exitEffect":{"numerator":"0","denominator":"1"},"risen":1,"fallen":0,"unchanged":0,"isReversed":false,"units":[{"movement":"continuing","unitsBefore":["一小"],"unitsAfter":["一小"],"before":{"participants":3,"eligible":5},"after":{"participants":4,"eligible":5},"ownChange":{"numerator":"1","denominator":"5"},"effect":{"numerator":"1","denominator":"5"},"rateEffect":{"numerator":"1","denominator":"5"},"mixEffect":{"numerator":"0","denominator":"1"},"entryEffect":{"numerator":"0","denominator":"1"},"exitEffect":{"numerator":"0","denominator":"1"}}],"notComparedBefore":[{"report":{"unit":"二小"},"reason":"notReported"}],"notComparedAfter":[]}
            """);
        Json(PointChange.Undefined).Should().Be("{}");
    }

    [Fact]
    public void Days_SayWhyTheyAreWorkedOrNot()
    {
        Json(WorkCalendar.StateCouncil[new(2024, 2, 4)]).Should().Be("""
            {"day":"2024-02-04","kind":"makeUpWorkday","isWorkday":true,"festivals":["springFestival"],"notice":{"zh":"国办发明电〔2023〕7号","en":"国办发明电〔2023〕7号"},"certainty":"final"}
            """);
        Json(TimeLimit.Workdays(1).After(new(2024, 2, 8), WorkCalendar.StateCouncil).Steps).Should().Be("""
            [{"day":"2024-02-09","kind":"workday","count":1}]
            """);
    }

    [Fact]
    public void AChange_SaysWhatChangedAndWhy()
    {
        var facts = new ShareFacts { Id = new("s"), Part = PrintedFigure.Parse("38人"), Whole = PrintedFigure.Parse("43人") };
        var context = new RuleContext { AsOf = new(2024, 3, 5) };
        var before = Assessment.Of([ParticipationRules.ShareAgrees], context, facts);
        var after = Assessment.Of([ParticipationRules.ShareAgrees], context, facts with { Share = PrintedFigure.Parse("88.37%") });

        Json(Assessment.Diff(before, after)).Should().Be("""
            {"before":"undetermined","after":"met","unchanged":0,"findings":[{"before":{"rule":"PART-08","subject":"s","verdict":"undetermined","certainty":"final","because":{"zh":"部分数38人，总数43人，占比未载明；据此推算，占比应为88.37%（四舍五入，保留两位小数）","en":"the number of the part is 38 people, the number of the whole is 43 people, the share not stated; from these, the share would be 88.37% (half-up, two decimals)"},"figures":{},"bases":[],"missing":["figures.share"]},"after":{"rule":"PART-08","subject":"s","verdict":"met","certainty":"final","because":{"zh":"部分数38人，总数43人，占比88.37%，相符（四舍五入）","en":"the number of the part is 38 people, the number of the whole is 43 people, the share is 88.37%: they agree (half-up)"},"figures":{},"bases":[{"key":"practice:同一事项的统计数据应当相互印证","kind":"practice","zh":"一般做法：同一事项的统计数据应当相互印证","en":"practice: figures of one matter bear each other out"}],"missing":[]},"causes":[{"zh":"占比由未载明变为88.37%","en":"the share: not stated before, 88.37% now"}],"text":{"zh":"PART-08 s：由未能判定变为符合；原因：占比由未载明变为88.37%","en":"PART-08 s: undetermined before, met now; cause: the share: not stated before, 88.37% now"}}]}
            """);
    }

    [Fact]
    public void Rules_AreWritten_WhateverFactsTheyLookAt()
    {
        Rule rule = ParticipationRules.ShareAgrees;
        string json = Json(rule);

        json.Should().StartWith("{\"id\":\"PART-08\",\"title\":{\"zh\":").And.Contain("\"asks\":[{\"id\":");
        Json((Rule<ShareFacts>)rule).Should().Be(json);
        Json((IBilingualText)rule.Title).Should().Be(Json(rule.Title));
    }

    [Fact]
    public void Results_AreNotRead() => FluentActions.Invoking(() => JsonSerializer.Deserialize<TierAnswer>("{}", Options))
        .Should().Throw<NotSupportedException>().WithMessage("Expected facts to be read, not *TierAnswer: results come anew from the facts.*");

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Options);
}

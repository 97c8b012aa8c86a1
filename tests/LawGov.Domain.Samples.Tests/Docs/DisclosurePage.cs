using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Samples.Tests.Docs;

/// <summary>docs/disclosure.md: proactive disclosure by catalogue, faults traced to posts, one decision, and the tables of the yearly report.</summary>
internal static class DisclosurePage
{
    internal static string Write()
    {
        var page = new ContextPage();
        page.Say("# Disclosure 政务公开", """
            Written by `eng/write-docs.sh` from the examples in `DisclosurePage.cs`. What must be disclosed proactively (主动公开), where and by when; who answers for a fault in what was published; whether a part is disclosed, and on what ground not; whether the tables of the yearly
            report (政府信息公开工作年度报告) hold together. Rules DISC-01 to DISC-21; requests (依申请公开) have a page of their own, `docs/requests.md`.
            """);

        page.Say("## The catalogue, covered or not", """
            A disclosure catalogue (主动公开目录) is read from rows, each wrong row named. Records are held against every item at every body that must publish it; what is undetermined is never counted as covered, and the ratio is exact. Without a limit of its own an item has
            that of Article 26: 20 working days from formation or change.
            """);

        #region coverage
        var bureau = new Unit(new("示例区教体局"), "示例区教育体育局", BodyKind.Department);
        var catalogue = DisclosureCatalogue.Build(
            Basis.Local(new("示例区政务公开目录", "Catalogue of a made-up district")),
            [
                new CatalogueRow { Id = "招生计划", SecondLevel = "招生计划", Basis = "条例", Limit = "20个工作日", Channels = "政府网站、公示栏" },
                new CatalogueRow { Id = "招生范围", SecondLevel = "招生范围", Basis = "条例", Limit = "20个工作日", Channels = "政府网站" },
                new CatalogueRow { Id = "督导结果", SecondLevel = "督导结果", Basis = "条例", Limit = "30个工作日", Channels = "政府网站" },
            ],
            on: new(2025, 12, 1));
        var plan = new PublicationFacts
        {
            Id = new("plan-2025"),
            Item = new SubjectId("招生计划"),
            Unit = bureau.Id,
            Formed = new LocalDate(2025, 9, 22),
            Changed = Fact<LocalDate>.None,
            Published = new LocalDate(2025, 10, 25),
            Channels = Fact<ValueList<DisclosureChannel>>.Of([DisclosureChannel.Website]),
        };
        var coverage = DisclosureCoverage.Of(catalogue, [plan], recordsAreComplete: false, owedBy: _ => [bureau], whoAnswers: (_, _, _) => null, new RuleContext { AsOf = new(2025, 12, 1) });
        #endregion

        page.Code("coverage");
        page.Texts([
            .. catalogue.Errors.Select(error => $"row {error.Row}: {error.Reason.ToText(Language.English)}"),
            .. coverage.Lines.Select(line => $"{line.Item.Id}: {line.State}, {line.Channels}, {line.Outcome}{(line.Due is { } due ? $", due {due.Due:uuuu-MM-dd}" : "")}"),
            $"covered {coverage.Total.Covered}, late among them {coverage.Total.CoveredLate}, undetermined {coverage.Total.Undetermined}: {coverage.Total.Ratio}, at most {coverage.Total.AtMost}"]);

        page.Say("## Was it published in time", """
            One record answers several rules: the three roles (管理、审核、发布), the limit, the review before publication, the channel.
            """);

        #region publication
        var facts = plan with { Body = BodyKind.Department, Manager = "基教科", Reviewer = "办公室", Reviewed = new LocalDate(2025, 10, 24) };
        var findings = Assessment.Of(DisclosureRules.All, new RuleContext { AsOf = new(2025, 12, 1) }, facts).Findings;
        #endregion

        page.Code("publication");
        page.Texts(findings.Where(each => each.Verdict != Verdict.NotApplicable).Select(each => $"{each.RuleId} {each.Verdict}: {each.Because.ToText(Language.English)}"));

        page.Say("## A fault, traced", """
            For each channel the chain says who is in charge of the content (主管), reviews (审核), signs (签发), publishes (发布) and heads the unit (单位负责人). `Trace` leads from a fault to all roles that answer, with the persons of that day. Which roles those are is a reading of local rules, which says so and can be
            replaced (`FaultTable`).
            """);

        #region trace
        var paper = Basis.Internal(new("信息发布责任清单", "Register of responsibility"));
        var since = DateSpan.From(new(2024, 1, 1));
        ChainRow Holds(ChainRole role, string post) => new() { Channel = "门户网站", Role = role, Post = new(post), Span = since, Basis = paper };
        var chains = DisclosureChains.Build(bureau.Id, ["门户网站"],
            [Holds(ChainRole.Originator, "基教科科长"), Holds(ChainRole.Reviewer, "办公室主任"), Holds(ChainRole.Signer, "副局长"), Holds(ChainRole.Head, "局长")]);
        var posts = PostRegister.Of(
        [
            new IncumbentRow { Post = "基教科科长", Person = "周某", Span = since },
            new IncumbentRow { Post = "副局长", Person = "王某", Span = DateSpan.Between(new(2024, 1, 1), new(2024, 3, 1)) },
            new IncumbentRow { Post = "局长", Person = "李某", Span = since },
        ]);
        var trace = chains["门户网站"].Trace(DisclosureFault.Untrue, on: new(2024, 3, 1), posts);
        var open = chains["门户网站"].NotHeld(on: new(2024, 3, 1));
        #endregion

        page.Code("trace");
        page.Texts($"{trace.ToText(Language.Chinese)}", $"not held: {open}");
        page.Texts(trace.ToText(Language.English));

        page.Say("## A decision", """
            One ladder: which rules govern, which organ discloses, what becomes of each part. It stops at the first step that cannot be settled, and names what would settle it. Must disclose (应当公开), need not (可以不予公开), not disclosed (不予公开) and must not
            (不得公开) stay four answers.
            """);

        #region decision
        var decided = new RecordedDecision(new(2024, 3, 5), "分管负责人");
        var information = new InformationFacts
        {
            Id = new("校车合同"),
            On = new(2024, 3, 1),
            Organ = bureau.Id,
            Body = BodyKind.Department,
            Competence = Fact<UnitId>.None,
            Origin = InformationOrigin.Made,
            Maker = bureau.Id,
            OutwardUnit = Fact<OutwardUnit>.None,
            Mode = DisclosureMode.OnRequest,
            Parts = Fact<ValueList<MaterialPart>>.Of(
            [
                new MaterialPart("正文") { Grounds = Fact<ValueList<GroundClaim>>.Of([]) },
                new MaterialPart("报价") { Grounds = Fact<ValueList<GroundClaim>>.Of([new GroundClaim { Ground = DisclosureGround.TradeSecret, Confirmed = decided }]) },
            ]),
        };
        var decision = DisclosureDecision.Decide(information, new RuleContext { AsOf = new(2024, 4, 1) });
        #endregion

        page.Code("decision");
        page.Texts(decision.ToText(Language.English));
        page.Texts([.. decision.Missing.Select(key => $"? {key.Question.English} – {key.Ask.English}")]);

        page.Say("## The tables of the year", """
            The table of requests (申请情况表) is read as a sheet has it; a blank is not 0, 无 is none. The identities of the form are rules, each naming the first row or column that disagrees, with both sums. `RequestTable.Of` makes the table from the cases themselves.
            """);

        #region tables
        var table = RequestTable.Read(
            [
                ["一、本年新收政府信息公开申请数量", "20", "3", "0", "0", "1", "0", "24"],
                ["三（一）予以公开", "8", "2", "", "0", "1", "0", "12"],
            ],
            out var errors);
        var report = new RequestTableFacts { Id = new("2023-report"), Year = 2023, Body = BodyKind.Department, Table = table.With(RequestTableRow.Disclosed, RequestTableColumn.ResearchInstitutions, Fact<long>.None) };
        var sums = Assessment.Of([DisclosureRules.RequestersAddUp], new RuleContext { AsOf = new(2024, 1, 20) }, report).Findings;
        #endregion

        page.Code("tables");
        page.Texts([$"errors: {errors.Count}", .. sums.Select(each => $"{each.RuleId} {each.Verdict}: {each.Because.ToText(Language.English)}")]);

        page.Say("## Pitfalls", """
            - A limit of the catalogue that is laxer than the law's excuses no organ; a school has the limit of its own guide, and none of the Regulation's.
            - An item without a record is missing only where the records are complete; else it is not known.
            - What came late is covered, and counted apart: `Ratio` and `RatioInTime` differ.
            - Roles need names, and no national text asks for them: DISC-01 rests on a local rule, an internal rule or practice, and says which.
            - A bureau that holds another organ's document names that organ, and refuses nothing.
            - The threshold of inspections (DISC-10) is not law: what is over it is not worded 违反.
            """);
        return page.ToString();
    }
}

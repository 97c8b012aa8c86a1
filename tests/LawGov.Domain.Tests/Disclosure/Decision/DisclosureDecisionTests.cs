using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure.Decision;

public class DisclosureDecisionTests
{
    private static readonly UnitId Bureau = new("区教体局");
    private static readonly RuleContext Context = new() { AsOf = new(2024, 4, 1) };
    private static readonly RecordedDecision Decided = new(new(2024, 3, 5), "分管负责人");

    [Theory]
    [InlineData("2008-04-30", BodyKind.Department, DisclosureRegime.NotYet)]
    [InlineData("2008-05-01", BodyKind.Department, DisclosureRegime.Regulation2007)]
    [InlineData("2008-05-02", BodyKind.Government, DisclosureRegime.Regulation2007)]
    [InlineData("2019-05-14", BodyKind.Township, DisclosureRegime.Regulation2007)]
    [InlineData("2019-05-15", BodyKind.Department, DisclosureRegime.Regulation2019)]
    [InlineData("2019-05-16", BodyKind.Township, DisclosureRegime.Regulation2019)]
    [InlineData("2024-03-01", BodyKind.PartyCommittee, DisclosureRegime.Undetermined)]
    [InlineData("2024-03-01", BodyKind.Other, DisclosureRegime.Undetermined)]
    [InlineData("2008-04-30", BodyKind.School, DisclosureRegime.NotYet)]
    [InlineData("2008-05-01", BodyKind.School, DisclosureRegime.Undetermined)]
    [InlineData("2019-05-14", BodyKind.School, DisclosureRegime.Undetermined)]
    [InlineData("2019-05-15", BodyKind.School, DisclosureRegime.DepartmentRules)] // a school is not under the Regulation: no request procedure, no reconsideration
    [InlineData("2019-05-16", BodyKind.School, DisclosureRegime.DepartmentRules)]
    public void Decide_AroundEachChangeOfLaw_TakesTheTextOfTheDay(string on, BodyKind body, DisclosureRegime regime)
        => Decide(Facts(on: Day(on)) with { Body = body, Authorised = Fact<LegalRank>.None }).Regime.Should().Be(regime);

    [Theory]
    [InlineData("2019-05-14", LegalRank.Law, DisclosureRegime.Undetermined)]
    [InlineData("2019-05-15", LegalRank.Law, DisclosureRegime.Regulation2019)]
    [InlineData("2019-05-16", LegalRank.LocalRegulation, DisclosureRegime.Regulation2019)]
    [InlineData("2019-05-16", LegalRank.Rule, DisclosureRegime.DepartmentRules)] // only law or regulation authorises
    public void Decide_OfASchoolWithAnAuthority_IsUnderTheRegulationForThatAct(string on, LegalRank rank, DisclosureRegime regime)
        => Decide(Facts(on: Day(on)) with { Body = BodyKind.School, Authorised = rank }).Regime.Should().Be(regime);

    [Fact]
    public void Decide_OfASchoolOfWhichNobodySaidWhetherItIsAuthorised_Stops()
    {
        var decision = Decide(Facts() with { Body = BodyKind.School });

        (decision.StoppedAt, decision.Outcome).Should().Be((DecisionStepKind.Regime, DisclosureOutcome.Undetermined));
        decision.Missing.Should().Equal(DisclosureKeys.Authorised);
    }

    [Fact]
    public void Decide_OfASchool_EndsOutsideTheRegulation()
    {
        var decision = Decide(Facts() with { Body = BodyKind.School, Authorised = Fact<LegalRank>.None });

        (decision.Outcome, decision.StoppedAt, decision.Body).Should().Be((DisclosureOutcome.OutsideRegulation, DecisionStepKind.None, UnitId.None));
        decision.Steps.Should().ContainSingle().Which.Bases.Select(basis => basis.Key).Should().Equal("CN-OGIR-2019:55.1");
    }

    [Fact]
    public void Decide_WithALaterTextLaidOver_TakesIt()
    {
        var book = LawBook.National.With(DisclosureLaw.GoverningText, new DatedValue<DisclosureRegime>(Span("2019-05-15", "2019-06-01"), DisclosureRegime.Regulation2007, Basis.Local(new("过渡安排", "transition"))));

        DisclosureDecision.Decide(Facts(on: Day("2019-05-20")), Context with { Law = book }).Regime.Should().Be(DisclosureRegime.Regulation2007);
        DisclosureDecision.Decide(Facts(on: Day("2019-06-01")), Context with { Law = book }).Regime.Should().Be(DisclosureRegime.Regulation2019);
    }

    [Theory]
    [InlineData("2024-04-01", DecisionStepKind.None)]
    [InlineData("2024-04-02", DecisionStepKind.Regime)] // after the as-of day
    public void Decide_AroundTheAsOfDay_StopsOnADayThatHasNotCome(string on, DecisionStepKind stopped)
        => Decide(Facts(on: Day(on))).StoppedAt.Should().Be(stopped);

    [Theory]
    [InlineData(InformationOrigin.Made, "maker")]
    [InlineData(InformationOrigin.ObtainedFromOrgan, "maker")]
    [InlineData(InformationOrigin.ObtainedFromPublic, "keeper")]
    [InlineData(InformationOrigin.MadeJointly, "lead")]
    public void Decide_OfEachOrigin_AsksForTheOrganThatArticle10Names(InformationOrigin origin, string key)
    {
        var facts = Facts() with { Origin = origin, Maker = default, Keeper = default, Lead = default };
        var open = Decide(facts);
        (open.StoppedAt, open.Missing.Single().Id).Should().Be((DecisionStepKind.Body, "disclosure." + key));

        var ours = facts with { Maker = key == "maker" ? Bureau : default(Fact<UnitId>), Keeper = key == "keeper" ? Bureau : default(Fact<UnitId>), Lead = key == "lead" ? Bureau : default(Fact<UnitId>) };
        Decide(ours).Body.Should().Be(Bureau);
        Decide(ours).Steps[1].Bases.Select(basis => basis.Key).Should().Equal("CN-OGIR-2019:10");
    }

    /// <summary>A bureau that holds another organ's copy names that organ; it does not refuse.</summary>
    [Fact]
    public void Decide_OfACopyOfAnotherOrgansDocument_NamesThatOrganAndRefusesNothing()
    {
        var decision = Decide(Facts(Part("正文", Claim(DisclosureGround.StateSecret))) with { Origin = InformationOrigin.ObtainedFromOrgan, Maker = new UnitId("区民政局"), Mode = DisclosureMode.OnRequest });

        (decision.Outcome, decision.Body).Should().Be((DisclosureOutcome.OtherOrgan, new UnitId("区民政局")));
        decision.Parts.Should().BeEmpty();
        decision.Steps[^1].Outcome.Should().Be(DecisionStepOutcome.Ended);
        decision.Steps[^1].Bases.Select(basis => basis.Key).Should().Equal("CN-OGIR-2019:10", "CN-OGIR-2019:36(5)");
        decision.ToText(Language.Chinese).Should().Contain("应当告知申请人由区民政局公开");
    }

    /// <summary>A requester is told who discloses; where nobody asked there is nobody to tell.</summary>
    [Fact]
    public void Decide_OfAnotherOrgansDocumentWithoutARequest_CitesNoArticleOnRequests()
    {
        foreach (var mode in new Fact<DisclosureMode>[] { default, Fact<DisclosureMode>.None, DisclosureMode.Proactive, DisclosureMode.Unstated })
        {
            var last = Decide(Facts() with { Competence = new UnitId("区档案馆"), Mode = mode }).Steps[^1];
            last.Bases.Select(basis => basis.Key).Should().Equal("CN-OGIR-2019:10");
            last.Because.ToText(Language.Chinese).Should().Be("该信息不属于区教体局负责公开，由区档案馆公开");
        }
    }

    [Fact]
    public void Decide_WhereALawLaysItElsewhere_FollowsIt()
        => Decide(Facts() with { Competence = new UnitId("区档案馆") }).Outcome.Should().Be(DisclosureOutcome.OtherOrgan);

    [Theory]
    [InlineData(LegalRank.Law, "招生办")]
    [InlineData(LegalRank.LocalRegulation, "招生办")]
    [InlineData(LegalRank.Rule, "区教体局")]
    public void Decide_OfAUnitActingInItsOwnName_NamesItOnlyUnderLawOrRegulation(LegalRank rank, string body)
        => Decide(Facts() with { OutwardUnit = new OutwardUnit(new("招生办"), rank) }).Body.Should().Be(new UnitId(body));

    /// <summary>Article 17 of 2007 names the maker and the keeper; of what came from another organ or was made jointly it says nothing.</summary>
    [Theory]
    [InlineData("2008-05-01", InformationOrigin.Made, true)]
    [InlineData("2019-05-14", InformationOrigin.Made, true)]
    [InlineData("2019-05-14", InformationOrigin.ObtainedFromPublic, true)]
    [InlineData("2008-05-01", InformationOrigin.ObtainedFromOrgan, false)]
    [InlineData("2019-05-14", InformationOrigin.ObtainedFromOrgan, false)]
    [InlineData("2019-05-14", InformationOrigin.MadeJointly, false)]
    public void Decide_UnderTheTextOf2007_KnowsTheOrganOnlyWhereArticle17NamesIt(string on, InformationOrigin origin, bool settled)
    {
        var facts = Facts(on: Day(on)) with { DutyTest = DutyTest.VitalInterests, Origin = origin, Keeper = Bureau, Lead = Bureau };
        var decision = Decide(facts);

        decision.Missing.Should().Equal(settled ? [] : [DisclosureKeys.Governing]);
        decision.Outcome.Should().Be(settled ? DisclosureOutcome.WhollyDisclosed : DisclosureOutcome.Undetermined);
        if (settled)
        {
            decision.Steps[1].Bases.Select(basis => basis.Key).Should().Equal("CN-OGIR-2007:17");
        }
        else
        {
            decision.Steps[^1].Because.ToText(Language.Chinese).Should().Be("当日有效的文本没有规定从其他行政机关获取或者共同制作的信息由谁公开，是否由区教体局公开不能确定");
        }

        Decide(facts with { Competence = Bureau }).Outcome.Should().Be(DisclosureOutcome.WhollyDisclosed);
    }

    [Theory]
    [InlineData("2008-04-30")]
    [InlineData("2019-05-14")]
    [InlineData("2024-03-01")]
    public void Decide_OfADepartmentOfAPartyCommittee_IsOutsideTheRegulation(string on)
    {
        var decision = Decide(Facts(on: Day(on)) with { Body = BodyKind.PartyDepartment });

        (decision.Outcome, decision.Regime, decision.StoppedAt).Should().Be((DisclosureOutcome.OutsideRegulation, DisclosureRegime.NotApplicable, DecisionStepKind.None));
        decision.Missing.Should().BeEmpty();
    }

    /// <summary>Articles 14, 15 and 16 folded into one refusal would lose the discretion and the way out.</summary>
    [Theory]
    [InlineData(DisclosureGround.StateSecret, DisclosureScope.MustNotDisclose, "不予公开", "CN-OGIR-2019:14")]
    [InlineData(DisclosureGround.ForbiddenByLaw, DisclosureScope.MustNotDisclose, "不予公开", "CN-OGIR-2019:14")]
    [InlineData(DisclosureGround.Endangerment, DisclosureScope.MustNotDisclose, "不予公开", "CN-OGIR-2019:14")]
    [InlineData(DisclosureGround.TradeSecret, DisclosureScope.ShallNotDisclose, "不得公开", "CN-OGIR-2019:15")]
    [InlineData(DisclosureGround.PersonalPrivacy, DisclosureScope.ShallNotDisclose, "不得公开", "CN-OGIR-2019:15")]
    [InlineData(DisclosureGround.ThirdPartyInterest, DisclosureScope.ShallNotDisclose, "不得公开", "CN-OGIR-2019:15")]
    [InlineData(DisclosureGround.PersonnelManagement, DisclosureScope.MayWithhold, "可以不予公开", "CN-OGIR-2019:16.1")]
    [InlineData(DisclosureGround.LogisticsManagement, DisclosureScope.MayWithhold, "可以不予公开", "CN-OGIR-2019:16.1")]
    [InlineData(DisclosureGround.InternalWorkflow, DisclosureScope.MayWithhold, "可以不予公开", "CN-OGIR-2019:16.1")]
    [InlineData(DisclosureGround.DiscussionRecord, DisclosureScope.MayWithhold, "可以不予公开", "CN-OGIR-2019:16.2")]
    [InlineData(DisclosureGround.ProcessDraft, DisclosureScope.MayWithhold, "可以不予公开", "CN-OGIR-2019:16.2")]
    [InlineData(DisclosureGround.ConsultationLetter, DisclosureScope.MayWithhold, "可以不予公开", "CN-OGIR-2019:16.2")]
    [InlineData(DisclosureGround.RequestForInstructions, DisclosureScope.MayWithhold, "可以不予公开", "CN-OGIR-2019:16.2")]
    [InlineData(DisclosureGround.EnforcementFile, DisclosureScope.MayWithhold, "可以不予公开", "CN-OGIR-2019:16.2")]
    public void Decide_OfEachGround_KeepsItsVerbAndItsArticle(DisclosureGround ground, DisclosureScope scope, string verb, string key)
    {
        var part = Decide(Facts(Part("正文", Claim(ground)))).Parts.Single();

        (part.Scope, part.Ground, part.Basis?.Key).Should().Be((scope, ground, key));
        part.Scope.Name().Chinese.Should().Be(verb);
        part.Because.ToText(Language.Chinese).Should().Contain(verb);
    }

    /// <summary>A work secret is no ground of the Regulation: no refusal comes of it.</summary>
    [Theory]
    [InlineData(DisclosureGround.WorkSecret)]
    [InlineData(DisclosureGround.Other)]
    public void Decide_OfAWorkSecretAlone_AsksForTheArticle(DisclosureGround ground)
    {
        var decision = Decide(Facts(Part("正文", Claim(ground))));

        (decision.StoppedAt, decision.Parts.Single().Scope).Should().Be((DecisionStepKind.Scope, DisclosureScope.Undetermined));
        decision.Missing.Should().Equal(DisclosureKeys.CitedGround);
        decision.ToText(Language.Chinese).Should().Contain("应当指明属于第十四条、第十五条、第十六条的哪一项");
    }

    [Theory]
    [InlineData("2019-05-14", false)]
    [InlineData("2019-05-15", true)]
    [InlineData("2019-05-16", true)]
    public void Decide_OfAWorkSecretAroundTheChangeOfLaw_NamesTheArticlesOf2019OnlyFromThen(string on, bool named)
    {
        string text = Decide(Facts(Part("正文", Claim(DisclosureGround.WorkSecret)), Day(on)) with { Competence = Bureau }).ToText(Language.Chinese);
        text.Contains("第十六条", StringComparison.Ordinal).Should().Be(named, text);
        text.Should().Contain("工作秘密不是条例规定的不公开理由");
    }

    [Fact]
    public void Decide_OfAWorkSecretBesideARealGround_FollowsTheRealOne()
        => Decide(Facts(Part("正文", Claim(DisclosureGround.WorkSecret), Claim(DisclosureGround.StateSecret)))).Parts.Single().Scope.Should().Be(DisclosureScope.MustNotDisclose);

    [Theory]
    [InlineData(DisclosureGround.ForbiddenByLaw, "2019-05-14", DisclosureScope.Undetermined)]
    [InlineData(DisclosureGround.ForbiddenByLaw, "2019-05-15", DisclosureScope.MustNotDisclose)]
    [InlineData(DisclosureGround.ThirdPartyInterest, "2019-05-14", DisclosureScope.Undetermined)]
    [InlineData(DisclosureGround.ThirdPartyInterest, "2019-05-15", DisclosureScope.ShallNotDisclose)]
    [InlineData(DisclosureGround.PersonalPrivacy, "2008-05-01", DisclosureScope.ShallNotDisclose)]
    [InlineData(DisclosureGround.PersonalPrivacy, "2019-05-14", DisclosureScope.ShallNotDisclose)]
    [InlineData(DisclosureGround.PersonalPrivacy, "2019-05-15", DisclosureScope.ShallNotDisclose)]
    [InlineData(DisclosureGround.EnforcementFile, "2019-05-14", DisclosureScope.Undetermined)]
    [InlineData(DisclosureGround.EnforcementFile, "2019-05-15", DisclosureScope.MayWithhold)]
    [InlineData(DisclosureGround.EnforcementFile, "2019-05-16", DisclosureScope.MayWithhold)]
    [InlineData(DisclosureGround.ProcessDraft, "2019-05-14", DisclosureScope.Undetermined)]
    [InlineData(DisclosureGround.ProcessDraft, "2019-05-15", DisclosureScope.MayWithhold)]
    public void Decide_OfAGroundAroundTheChangeOfLaw_KnowsOnlyWhatThatTextHas(DisclosureGround ground, string on, DisclosureScope scope)
        => Decide(Facts(Part("正文", Claim(ground)), Day(on)) with { Competence = Bureau }).Parts.Single().Scope.Should().Be(scope);

    [Theory]
    [InlineData("2019-05-14", DisclosureScope.MayDisclose, PartDisposition.AtDiscretion)]
    [InlineData("2019-05-15", DisclosureScope.MustDisclose, PartDisposition.Disclosed)]
    public void Decide_WithConsentAroundTheChangeOfLaw_OpensOrAsksForDisclosure(string on, DisclosureScope scope, PartDisposition disposition)
    {
        var claim = Claim(DisclosureGround.TradeSecret) with { ThirdParty = Answered(true) };
        var part = Decide(Facts(Part("正文", claim), Day(on)) with { Competence = Bureau }).Parts.Single();
        (part.Scope, part.Disposition).Should().Be((scope, disposition));
    }

    /// <summary>What lifted the ban of Article 15 is named, and the part rests on it.</summary>
    [Theory]
    [InlineData("2019-05-15", true, "正文：商业秘密，第三方同意公开（2024年3月5日，分管负责人），应当公开", "CN-OGIR-2019:15")]
    [InlineData("2019-05-15", false, "正文：商业秘密，认定不公开会对公共利益造成重大影响（2024年3月5日，分管负责人），应当公开", "CN-OGIR-2019:15")]
    [InlineData("2019-05-14", true, "正文：商业秘密，第三方同意公开（2024年3月5日，分管负责人），可以公开，由行政机关决定", "CN-OGIR-2007:14")]
    [InlineData("2019-05-14", false, "正文：商业秘密，认定不公开会对公共利益造成重大影响（2024年3月5日，分管负责人），可以公开，由行政机关决定", "CN-OGIR-2007:14")]
    public void Decide_WhereConsentOrThePublicInterestLiftsTheBan_NamesItAndItsArticle(string on, bool consent, string because, string key)
    {
        var claim = consent
            ? Claim(DisclosureGround.TradeSecret) with { ThirdParty = Answered(true) }
            : Claim(DisclosureGround.TradeSecret) with { PublicInterest = Decided };
        var unfounded = Claim(DisclosureGround.StateSecret) with { Confirmed = Fact<RecordedDecision>.None }; // one that does not hold must not hide it
        var part = Decide(Facts(Part("正文", unfounded, claim), Day(on)) with { Competence = Bureau }).Parts.Single();

        part.Because.ToText(Language.Chinese).Should().Be(because);
        (part.Ground, part.Basis!.Key).Should().Be((DisclosureGround.TradeSecret, key));
    }

    [Fact]
    public void Decide_OfWhatNobodyAskedForAndNobodyOwes_SaysThatNoDutyHasArisen()
        => Decide(Facts() with { Mode = Fact<DisclosureMode>.None }).Parts.Single().Because.ToText(Language.Chinese)
            .Should().Be("正文：没有成立的不公开理由；无人申请，也不属于主动公开范围，尚不产生公开义务");

    [Theory]
    [InlineData("2024-04-01", DisclosureScope.MustDisclose)]
    [InlineData("2024-04-02", DisclosureScope.Undetermined)] // not given yet on the as-of day
    public void Decide_WithConsentAroundTheAsOfDay_DoesNotForeseeIt(string on, DisclosureScope scope)
    {
        var claim = Claim(DisclosureGround.TradeSecret) with { ThirdParty = new RecordedAnswer(true, Day(on), "企业") };
        Decide(Facts(Part("正文", claim))).Parts.Single().Scope.Should().Be(scope);
    }

    [Fact]
    public void Decide_WhereTheOrganMayWithhold_LeavesItTheChoice()
    {
        var part = Part("正文", Claim(DisclosureGround.DiscussionRecord));
        var open = Decide(Facts(part));
        (open.Outcome, open.StoppedAt).Should().Be((DisclosureOutcome.AtDiscretion, DecisionStepKind.None));
        open.Missing.Should().Equal(DisclosureKeys.Choice);
        open.ToText(Language.Chinese).Should().Contain("可以不予公开，由行政机关决定");
        open.ToText(Language.English).Should().Contain("may be withheld: the organ decides");

        Decide(Facts(part with { Choice = Answered(true) })).Outcome.Should().Be(DisclosureOutcome.WhollyDisclosed);
        Decide(Facts(part with { Choice = Answered(false) })).Outcome.Should().Be(DisclosureOutcome.NotDisclosed);
        Decide(Facts(part with { Choice = new RecordedAnswer(false, Day("2024-04-02"), "局长") })).Outcome.Should().Be(DisclosureOutcome.AtDiscretion);
        Decide(Facts(Part("正文") with { Choice = Answered(false) })).Outcome.Should().Be(DisclosureOutcome.WhollyDisclosed, "no choice where the law asks for disclosure");
    }

    [Fact]
    public void Decide_OfSeveralParts_DecidesEachAndPartlyDiscloses()
    {
        var decision = Decide(Facts() with { Parts = Fact<ValueList<MaterialPart>>.Of([Part("正文"), Part("附件", Claim(DisclosureGround.StateSecret))]) });

        decision.Outcome.Should().Be(DisclosureOutcome.PartlyDisclosed);
        decision.Parts.Select(part => (part.Part, part.Disposition)).Should().Equal(("正文", PartDisposition.Disclosed), ("附件", PartDisposition.Withheld));
        decision.Steps[^1].Bases.Select(basis => basis.Key).Should().Equal("CN-OGIR-2019:13.1", "CN-OGIR-2019:14");
        decision.ToText(Language.Chinese).Should().Be(
            "适用规定：2024年3月1日适用政府信息公开条例2019年文本（《政府信息公开条例》第二条）\n"
            + "公开主体：区教体局制作该信息，由区教体局公开（《政府信息公开条例》第十条）\n"
            + "公开范围：共2个部分：公开1个，不公开1个，由行政机关决定0个（《政府信息公开条例》第十三条第一款、《政府信息公开条例》第十四条）\n"
            + "正文：没有成立的不公开理由，应当公开（《政府信息公开条例》第十三条第一款）\n"
            + "附件：国家秘密，不予公开（《政府信息公开条例》第十四条）\n"
            + "结果：部分公开");
    }

    [Fact]
    public void Decide_OfNoPartsOrOneListedTwice_StopsAtTheScope()
    {
        foreach (var parts in new[] { default, Fact<ValueList<MaterialPart>>.None, Fact<ValueList<MaterialPart>>.Of([]), Fact<ValueList<MaterialPart>>.Of([Part("正文"), Part("附件"), Part("正文")]) })
        {
            var decision = Decide(Facts() with { Parts = parts });
            decision.StoppedAt.Should().Be(DecisionStepKind.Scope);
            decision.Missing.Should().Equal(DisclosureKeys.Parts);
            decision.Parts.Should().BeEmpty();
        }
    }

    [Fact]
    public void Calls_ThatAreTheCallersMistake_AreRefused()
    {
        Refuse.Null(() => DisclosureDecision.Decide(null!, Context), "facts");
        Refuse.Null(() => DisclosureDecision.Decide(Facts(), null!), "context");
        Refuse.OutOfRange(() => Decide(Facts()).ToText((Language)2), "language", "English");
        Refuse.Argument(() => Facts() with { Organ = UnitId.None }, "Organ", "none");
        Refuse.Argument(() => Facts() with { Maker = UnitId.None }, "Maker", "none");
        Refuse.Argument(() => Facts() with { Keeper = UnitId.None }, "Keeper", "none");
        Refuse.Argument(() => Facts() with { Lead = UnitId.None }, "Lead", "none");
        Refuse.Argument(() => Facts() with { Competence = UnitId.None }, "Competence", "none");
        Refuse.Argument(() => Facts() with { On = Context.AsOf.WithCalendar(CalendarSystem.Julian) }, "On", "ISO");
        Refuse.Argument(() => new MaterialPart(" "), "id");
        Refuse.Argument(() => new RecordedDecision(Context.AsOf, ""), "by");
        Refuse.Argument(() => new RecordedDecision(Context.AsOf.WithCalendar(CalendarSystem.Julian), "局长"), "on", "ISO");
        Refuse.Argument(() => new RecordedAnswer(true, Context.AsOf, " "), "by");
        Refuse.Argument(() => new RecordedAnswer(true, Context.AsOf.WithCalendar(CalendarSystem.Julian), "企业"), "on", "ISO");
        Refuse.Argument(() => new OutwardUnit(UnitId.None, LegalRank.Law), "unit", "none");
        Refuse.OutOfRange(() => new OutwardUnit(Bureau, (LegalRank)5), "under", "LocalRegulation");
        Refuse.OutOfRange(() => new GroundClaim { Ground = (DisclosureGround)16 }, "Ground", "WorkSecret");
        Refuse.OutOfRange(() => Claim(default) with { ForbiddenBy = (LegalRank)5 }, "ForbiddenBy", "LocalRegulation");
        Refuse.OutOfRange(() => Claim(default) with { SaidPublicBy = (LegalRank)5 }, "SaidPublicBy", "LocalRegulation");
        Refuse.OutOfRange(() => Facts() with { Authorised = (LegalRank)5 }, "Authorised", "LocalRegulation");
        Refuse.OutOfRange(() => Facts() with { Origin = (InformationOrigin)5 }, "Origin", "MadeJointly");
        Refuse.OutOfRange(() => Facts() with { Mode = (DisclosureMode)3 }, "Mode", "OnRequest");
        Refuse.OutOfRange(() => Facts() with { DutyTest = (DutyTest)5 }, "DutyTest", "OtherLaw");
        Refuse.OutOfRange(() => Facts() with { Body = (BodyKind)99 }, "Body", "PartyDepartment");
        Refuse.Argument(() => new DisclosureHandling(Context.AsOf.WithCalendar(CalendarSystem.Julian), [], []), "on", "ISO");
    }

    [Fact]
    public void Decide_WithConsentOnATradeSecretNotYetConfirmed_NeedsNoConfirmation()
        => Decide(Facts(Part("正文", Claim(DisclosureGround.TradeSecret) with { Confirmed = default, ThirdParty = Answered(true) })))
            .Outcome.Should().Be(DisclosureOutcome.WhollyDisclosed, "it is disclosed whether it is a secret or not");

    [Fact]
    public void Decide_WithSeveralOpenConditions_AsksForAllAtOnce()
        => Decide(Facts(Part("正文", new GroundClaim { Ground = DisclosureGround.PersonalPrivacy })))
            .Missing.Should().Equal(DisclosureKeys.GroundConfirmed, DisclosureKeys.ThirdParty, DisclosureKeys.PublicInterest);

    [Fact]
    public void ToString_OfWhatHoldsADay_IsTheSameInEveryCulture()
    {
        Facts().ToString().Should().Be("通知 2024-03-01 区教体局");
        Decided.ToString().Should().Be("2024-03-05 分管负责人");
        new DisclosureHandling(new(2024, 3, 10), ["正文"], ["附件"]).ToString().Should().Be("2024-03-10 +[正文] -[附件]");
    }

    private static RecordedAnswer Answered(bool isForDisclosure) => new(isForDisclosure, Decided.On, Decided.By);

    private static DisclosureDecision Decide(InformationFacts facts) => DisclosureDecision.Decide(facts, Context);

    private static InformationFacts Facts(MaterialPart? part = null, LocalDate? on = null) => new()
    {
        Id = new("通知"),
        On = on ?? new(2024, 3, 1),
        Organ = Bureau,
        Body = BodyKind.Department,
        Competence = Fact<UnitId>.None,
        Origin = InformationOrigin.Made,
        Maker = Bureau,
        OutwardUnit = Fact<OutwardUnit>.None,
        Parts = Fact<ValueList<MaterialPart>>.Of([part ?? Part("正文")]),
    };

    private static MaterialPart Part(string id, params GroundClaim[] claims) => new(id) { Grounds = Fact<ValueList<GroundClaim>>.Of(claims.ToValueList()) };

    /// <summary>A claim of which every condition is met and no way out is open.</summary>
    private static GroundClaim Claim(DisclosureGround ground) => new()
    {
        Ground = ground,
        Confirmed = Decided,
        ForbiddenBy = LegalRank.Law,
        ThirdParty = Fact<RecordedAnswer>.None,
        PublicInterest = Fact<RecordedDecision>.None,
        SaidPublicBy = Fact<LegalRank>.None,
    };
}

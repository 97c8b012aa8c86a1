using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Tests.Findings.Judging.Judged;

namespace LawGov.Domain.Tests.Findings.Judging;

public class GatesTests
{
    private static readonly Bilingual Asked = new("核查日期", "the date asked about");
    private static readonly Bilingual Publish = new("公开", "published");
    private static readonly FactKey Body = KeyOf("test.body", "报告主体的性质", "the kind of body that reports");
    private static readonly FactKey LawKey = KeyOf("test.law", "当时的期限", "the limit of that time");
    private static readonly Message Nothing = new MessageTemplate("经确认，不承担执法职责", "known not to enforce any law").With();

    private static readonly Applicability Submission = new(
        new("报送期限的规定", "the limit for submission"), Body, to: [BodyKind.Department, BodyKind.Government], notTo: [BodyKind.School]);

    private static readonly Applicability Publication = new(new("公开期限的规定", "the limit for publication"), Published, to: [BodyKind.School]);

    private static readonly Instrument Old = Text("CN-OLD", "旧条例", "Old Regulations");
    private static readonly Instrument New = Text("CN-NEW", "新条例", "New Regulations");

    /// <summary>Set from 2008, not from 2011, unsettled from 2019, set from 2020, none from 2022.</summary>
    private static readonly LawParameter<int> Limit = new(
        "test.limit",
        new("答复期限", "the limit for a reply"),
        new(Days.Span("2008-05-01", "2011-01-01"), 15, Old.Article(24).Cite(Application.Direct)),
        DatedValue<int>.Unsettled(Days.Span("2019-05-15", "2020-01-01"), New.Whole.Cite(Application.Direct)),
        new(Days.Span("2020-01-01", "2022-01-01"), 20, New.Article(33).Cite(Application.Direct)));

    public static TheoryData<string, Verdict, string, string> LawThatIsNotInForce => new()
    {
        { "2008-04-30", Verdict.NotApplicable, "2008年4月30日尚无施行中的答复期限（《旧条例》）", "the limit for a reply (Old Regulations): not in force yet on 2008-04-30" },
        { "2011-01-01", Verdict.NotApplicable, "2011年1月1日已无施行中的答复期限（《旧条例》）", "the limit for a reply (Old Regulations): no longer in force on 2011-01-01" },
        { "2019-05-14", Verdict.NotApplicable, "2019年5月14日已无施行中的答复期限（《旧条例》）", "the limit for a reply (Old Regulations): no longer in force on 2019-05-14" },
        { "2019-05-15", Verdict.Undetermined, "2019年5月15日的答复期限（《新条例》），未经确认", "the limit for a reply (New Regulations) on 2019-05-15 is not confirmed" },
        { "2022-01-01", Verdict.NotApplicable, "2022年1月1日已无施行中的答复期限（《新条例》）", "the limit for a reply (New Regulations): no longer in force on 2022-01-01" },
    };

    [Fact]
    public void NotYet_ADayAfterTheAsOfDay_IsPending()
    {
        Pass(c => c.NotYet(new LocalDate(2024, 7, 1), Asked)).ShouldBe(
            Verdict.Pending, "核查日期2024年7月1日晚于评价基准日2024年6月30日", "the date asked about 2024-07-01 is after the as-of date 2024-06-30");
        Pass(c => c.NotYet(AsOf, Asked)).Should().BeNull();
    }

    [Fact]
    public void NotYet_AFactOfADay_IsPendingWhereItIsKnownNotToBeOrToComeLater()
    {
        Pass(c => c.NotYet(On("2024-07-01"), Published, Publish)).ShouldBe(
            Verdict.Pending, "公开日期2024年7月1日晚于评价基准日2024年6月30日", "the date of publication 2024-07-01 is after the as-of date 2024-06-30");
        Pass(c => c.NotYet(Fact<LocalDate>.None, Published, Publish)).ShouldBe(Verdict.Pending, "截至2024年6月30日尚未公开", "not published by 2024-06-30");
        Pass(c => c.NotYet(AsOf, Published, Publish)).Should().BeNull();
        Pass(c => c.NotYet(Fact<LocalDate>.Unknown, Published, Publish)).Should().BeNull("an unknown day is asked for later");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Applies_ABodyThatIsNotStated_AsksForIt(bool none)
        => Pass(c => c.Applies(none ? Fact<BodyKind>.None : Fact<BodyKind>.Unknown), Submission).ShouldBe(
            Verdict.Undetermined,
            "未载明报告主体的性质，不能确定报送期限的规定是否适用",
            "not stated: the kind of body that reports; whether the limit for submission applies cannot be determined",
            Body);

    [Fact]
    public void Applies_EachKindOfBody_GoesByTheTwoLists()
    {
        Pass(c => c.Applies(BodyKind.Department), Submission).Should().BeNull();
        Pass(c => c.Applies(BodyKind.Government), Submission).Should().BeNull();
        Pass(c => c.Applies(BodyKind.School), Submission).ShouldBe(
            Verdict.NotApplicable, "报送期限的规定不适用于学校", "the limit for submission does not apply to this kind of body (school)");
        Pass(c => c.Applies(BodyKind.Township), Submission).ShouldBe(
            Verdict.Undetermined, "报送期限的规定是否适用于乡镇，未经确认", "whether the limit for submission applies to this kind of body (township) is not confirmed", Body);
    }

    [Fact]
    public void Applies_ATextOfItsOwn_GoesByThatText()
    {
        Pass(c => c.Applies(BodyKind.School, Publication), Submission).Should().BeNull();
        Pass(c => c.Applies(BodyKind.Department, Publication), Submission).ShouldBe(
            Verdict.Undetermined, "公开期限的规定是否适用于政府工作部门，未经确认", "whether the limit for publication applies to this kind of body (department of the government) is not confirmed", Published);
        Refuse.Null(() => Pass(c => c.Applies(BodyKind.School, null!), Submission), "text");
    }

    [Fact]
    public void Applies_InARuleThatDoesNotSayToWhom_IsTheRulesFault()
    {
        Action ask = () => Pass(c => c.Applies(BodyKind.School));
        ask.Should().Throw<InvalidOperationException>().WithMessage("*TEST-01*");
    }

    [Fact]
    public void InForce_LawOfTheDay_GivesTheFigureAndItsBasis()
    {
        Pass(c =>
        {
            var ended = c.InForce(Limit, new(2021, 12, 31), LawKey, out int days, out var basis);
            (days, basis.Key).Should().Be((20, "CN-NEW:33"));
            return ended;
        }).Should().BeNull();
        Pass(c => c.InForce(Limit, new(2008, 5, 1), LawKey, out _, out _)).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(LawThatIsNotInForce))]
    public void InForce_OnOtherDays_NamesTheTextNextToTheDay(string on, Verdict verdict, string chinese, string english)
        => Pass(c => c.InForce(Limit, Days.Day(on), LawKey, out _, out _)).ShouldBe(verdict, chinese, english, verdict == Verdict.Undetermined ? [LawKey] : []);

    [Fact]
    public void InForce_AFigureThatNoNationalTextSets_NamesNoText()
    {
        LawParameter<int> own = new("test.own", new("最低场次", "the least number of sessions"));
        Pass(c => c.InForce(own, AsOf, LawKey, out _, out _)).ShouldBe(
            Verdict.NotApplicable, "2024年6月30日尚无施行中的最低场次", "the least number of sessions: not in force yet on 2024-06-30");
        var local = LawBook.National.With(own, new DatedValue<int>(Days.Span("2020-01-01", "2024-06-30"), 2, TestLaw.Local));
        Pass(c => c.InForce(own, AsOf, LawKey, out _, out _), law: local).ShouldBe(
            Verdict.NotApplicable, "2024年6月30日已无施行中的最低场次", "the least number of sessions: no longer in force on 2024-06-30");
    }

    [Fact]
    public void Known_AFactThatCannotBeNone_IsAskedForWhereItIsNotKnown()
    {
        Pass(c => c.Known(On("2024-03-01"), Published, out _)).Should().BeNull();
        Pass(c => c.Known(Fact<LocalDate>.Unknown, Published, out _)).ShouldBe(Verdict.Undetermined, "未载明公开日期", "not stated: the date of publication", Published);
        Pass(c => c.Known(Fact<LocalDate>.None, Published, out _)).ShouldBe(Verdict.Undetermined, "未载明公开日期", "not stated: the date of publication", Published);
    }

    [Fact]
    public void Known_WithWhatComesOfNone_SaysItWhereTheFactIsNone()
    {
        Pass(c => c.Known(On("2024-03-01"), Published, Denied, out _)).Should().BeNull();
        Pass(c => c.Known(Fact<LocalDate>.Unknown, Published, Denied, out _)).ShouldBe(Verdict.Undetermined, "未载明公开日期", "not stated: the date of publication", Published);
        Pass(c => c.Known(Fact<LocalDate>.None, Published, Denied, out _)).ShouldBe(Verdict.Breached, "经确认，不承担执法职责", "known not to enforce any law");

        static Finding Denied(Case c) => c.Breached(Nothing, Judged.Basis);
    }

    [Fact]
    public void Known_AFactThatIs_GivesItsValue()
        => Pass(c =>
        {
            var ended = c.Known(On("2024-03-01"), Published, out var day) ?? c.Known(On("2024-03-02"), Published, _ => throw new InvalidOperationException(), out var next);
            day.Should().Be(new LocalDate(2024, 3, 1));
            return ended;
        }).Should().BeNull();

    [Fact]
    public void Listed_AListWithoutItems_DoesNotApply()
    {
        foreach (var list in new[] { Fact<ValueList<string>>.None, Fact<ValueList<string>>.Of([]) })
        {
            Pass(c => c.Listed(list, Published, Nothing, out _)).ShouldBe(Verdict.NotApplicable, "经确认，不承担执法职责", "known not to enforce any law");
        }

        Pass(c => c.Listed(Fact<ValueList<string>>.Unknown, Published, Nothing, out _)).ShouldBe(Verdict.Undetermined, "未载明公开日期", "not stated: the date of publication", Published);
        Pass(c =>
        {
            var ended = c.Listed<string>(Fact<ValueList<string>>.Of(["甲法"]), Published, Nothing, out var items);
            items.Should().Equal("甲法");
            return ended;
        }).Should().BeNull();
    }

    [Fact]
    public void Both_OfTwoFacts_AsksForThoseThatAreNotStated()
    {
        Pass(c => c.Both(FactState.Unknown, Published, FactState.Unknown, Reviewed)).ShouldBe(
            Verdict.Undetermined, "未载明公开日期、审查日期", "not stated: the date of publication, the date of review", Published, Reviewed);
        foreach (var stated in new[] { FactState.Known, FactState.None })
        {
            Pass(c => c.Both(FactState.Unknown, Published, stated, Reviewed)).ShouldBe(Verdict.Undetermined, "未载明公开日期", "not stated: the date of publication", Published);
            Pass(c => c.Both(stated, Published, FactState.Unknown, Reviewed)).ShouldBe(Verdict.Undetermined, "未载明审查日期", "not stated: the date of review", Reviewed);
            Pass(c => c.Both(stated, Published, FactState.Known, Reviewed)).Should().BeNull();
            Pass(c => c.Both(stated, Published, FactState.None, Reviewed)).Should().BeNull();
        }
    }

    [Fact]
    public void Missing_AnyNumberOfFacts_NamesThoseThatAreThere()
    {
        Ask(c => c.Missing(Published, null, Reviewed, Body)).ShouldBe(
            Verdict.Undetermined,
            "未载明公开日期、审查日期、报告主体的性质",
            "not stated: the date of publication, the date of review, the kind of body that reports",
            Published,
            Reviewed,
            Body);
        Ask(c => c.Missing(null, Published)).ShouldBe(Verdict.Undetermined, "未载明公开日期", "not stated: the date of publication", Published);
        Refuse.Argument(() => Ask(c => c.Missing()), "missing", "at least one");
        Refuse.Argument(() => Ask(c => c.Missing(null, null)), "missing", "at least one");
    }

    /// <summary>Whatever the facts are: a mistake of the caller must not wait for a rare case to show.</summary>
    [Fact]
    public void EveryGate_WithAPartMissing_NamesThePart()
    {
        var known = On("2024-03-01");
        Fact<ValueList<string>> list = Fact<ValueList<string>>.Of(["甲法"]);
        Refuse.Null(() => Pass(c => c.NotYet(AsOf, null!)), "what");
        Refuse.Null(() => Pass(c => c.NotYet(Fact<LocalDate>.Unknown, null!, Publish)), "key");
        Refuse.Null(() => Pass(c => c.NotYet(known, Published, null!)), "act");
        Refuse.Null(() => Pass(c => c.InForce<int>(null!, AsOf, LawKey, out _, out _)), "parameter");
        Refuse.Null(() => Pass(c => c.InForce(Limit, new(2021, 1, 1), null!, out _, out _)), "key");
        Refuse.Null(() => Pass(c => c.Known(known, null!, out _)), "key");
        Refuse.Null(() => Pass(c => c.Known(known, null!, _ => null!, out _)), "key");
        Refuse.Null(() => Pass(c => c.Known(known, Published, null!, out _)), "none");
        Refuse.Null(() => Pass(c => c.Listed(list, null!, Nothing, out _)), "key");
        Refuse.Null(() => Pass(c => c.Listed(list, Published, null!, out _)), "none");
        Refuse.Null(() => Pass(c => c.Both(FactState.Known, null!, FactState.Known, Reviewed)), "oneKey");
        Refuse.Null(() => Pass(c => c.Both(FactState.Known, Published, FactState.Known, null!)), "otherKey");
    }

    private static Instrument Text(string key, string chinese, string english) => new(key, new(chinese, english), new(chinese, english), new("国务院", "State Council"));
}

using FluentAssertions;
using LawGov.Domain.Decisions;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using static LawGov.Domain.Decisions.ConsultationForm;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Decisions;

public class ConsultationFormsTests
{
    private static readonly Basis HearingMeasures = Basis.Local(new("某省听证办法", "Hearing Measures of a province"));

    /// <summary>Nothing but scope and degree speaks for a form; a department, so that the duties apply by reference.</summary>
    private static readonly ConsultationImpact Plain = new()
    {
        On = Day("2024-03-01"),
        Body = BodyKind.Department,
        Scope = ImpactScope.Public,
        Degree = ImpactDegree.Major,
        SpecialGroup = false,
        VitalInterests = false,
        Disagreement = false,
        HearingRequired = Fact<Basis>.None,
        NotPublic = false,
    };

    private static readonly Fact<bool>[] Answers = [Fact<bool>.Unknown, true, false];

    /// <summary>The whole table: the wider the scope the more open the form, the heavier the impact the more is said face to face.</summary>
    [Theory]
    [InlineData(ImpactScope.Internal, ImpactDegree.Slight, new[] { Written })]
    [InlineData(ImpactScope.Internal, ImpactDegree.Considerable, new[] { Written, Seminar })]
    [InlineData(ImpactScope.Internal, ImpactDegree.Major, new[] { Written, Seminar })]
    [InlineData(ImpactScope.Units, ImpactDegree.Slight, new[] { Written })]
    [InlineData(ImpactScope.Units, ImpactDegree.Considerable, new[] { Written, Seminar })]
    [InlineData(ImpactScope.Units, ImpactDegree.Major, new[] { Written, Seminar })]
    [InlineData(ImpactScope.Area, ImpactDegree.Slight, new[] { Written, Seminar })]
    [InlineData(ImpactScope.Area, ImpactDegree.Considerable, new[] { Written, Seminar, Survey })]
    [InlineData(ImpactScope.Area, ImpactDegree.Major, new[] { Written, Seminar, Survey, OpenCall })]
    [InlineData(ImpactScope.Public, ImpactDegree.Slight, new[] { OpenCall })]
    [InlineData(ImpactScope.Public, ImpactDegree.Considerable, new[] { Seminar, Survey, OpenCall })]
    [InlineData(ImpactScope.Public, ImpactDegree.Major, new[] { Seminar, Survey, OpenCall })]
    public void Recommend_ByScopeAndDegree_NamesTheFormsOfTheTable(ImpactScope scope, ImpactDegree degree, ConsultationForm[] expected)
    {
        foreach (var (special, vital, disputed, required) in
            from special in new[] { false, true }
            from vital in new[] { false, true }
            from disputed in new[] { false, true }
            from required in new[] { false, true }
            select (special, vital, disputed, required))
        {
            var impact = Plain with
            {
                Scope = scope,
                Degree = degree,
                SpecialGroup = special,
                VitalInterests = vital,
                Disagreement = disputed,
                HearingRequired = required ? HearingMeasures : Fact<Basis>.None,
            };
            ConsultationForm[] more = [
                .. special || disputed ? [Negotiation] : Array.Empty<ConsultationForm>(),
                .. required || (degree == ImpactDegree.Major && (vital || disputed)) ? [Hearing] : Array.Empty<ConsultationForm>()];

            var advice = ConsultationForms.Recommend(impact);

            advice.Forms.Select(form => form.Form).Should().Equal(expected.Concat(more).Order(), $"{impact}");
            advice.Forms.Where(form => form.IsMandatory).Select(form => form.Form).Should().Equal(required ? [Hearing] : []);
            advice.Asks.Should().BeEmpty();
            advice.IsNotPublic.Should().BeFalse();
            advice.Forms.Should().OnlyContain(form => form.IsMandatory || form.Basis.Kind == BasisKind.Practice, "a recommendation is not law");
        }
    }

    [Fact]
    public void Recommend_AllSettled_SaysWhyAndWhatMustBeKept()
    {
        var advice = ConsultationForms.Recommend(Plain with { SpecialGroup = true, HearingRequired = HearingMeasures });

        advice.ToText(Language.Chinese).Should().Be(
            """
            建议：座谈会。影响范围：社会公众；影响程度：重大；需要当面听取各方意见
            建议：协商会。影响范围：社会公众；影响程度：重大；各方利益需要协调；涉及特定群体利益的，应与相关人民团体、社会组织以及群众代表沟通协商，只听取个人意见不能代替（参照《重大行政决策程序暂行条例》第十四条第三款）
            应当：听证会。地方规定《某省听证办法》要求听证；听证会材料应于会前7日送达听证参加人（参照《重大行政决策程序暂行条例》第十六条第三款）
            建议：民意调查。影响范围：社会公众；影响程度：重大；人数众多，需要了解多数人的意见
            建议：公开征求社会公众意见。影响范围：社会公众；影响程度：重大；涉及不特定的公众；期限一般不少于30日，缩短的应在征求意见时说明（参照《重大行政决策程序暂行条例》第十五条）
            """.ReplaceLineEndings("\n"));
        advice.ToText(Language.English).Should().ContainAll(
            "recommended: seminar. scope: the public; degree: major; the parties are best heard face to face",
            "mandatory: hearing. a hearing is required by local rule: Hearing Measures of a province; the papers must be delivered to the participants 7 days before the hearing (",
            "in general for 30 days at least; a shorter time is explained in the call (");
    }

    [Fact]
    public void Recommend_ToAGovernment_CitesTheRegulationDirectly()
    {
        var impact = Plain with { Body = BodyKind.Government };

        ConsultationForms.Recommend(impact).Forms[^1].MustBasis!.IsDirectLaw.Should().BeTrue();
        ConsultationForms.Recommend(Plain).Forms[^1].MustBasis!.Citation!.Application.Should().Be(Application.ByReference);
        ConsultationForms.Recommend(impact with { Body = BodyKind.Township }).Forms[^1].MustBasis!.IsDirectLaw.Should().BeFalse();
    }

    [Theory]
    [InlineData(BodyKind.School)]
    [InlineData(BodyKind.PartyCommittee)]
    [InlineData(BodyKind.ManagementCommittee)]
    public void Recommend_ToABodyOutsideTheRegulation_NamesNoDuty(BodyKind body)
        => ConsultationForms.Recommend(Plain with { Body = body }).Forms.Should().NotBeEmpty().And.OnlyContain(form => form.Must == null && form.MustBasis == null);

    [Theory]
    [InlineData("2019-08-31", false)]
    [InlineData("2019-09-01", true)]
    [InlineData("2019-09-02", true)]
    public void Recommend_AroundTheFirstDayOfTheRegulation_NamesItsDuties(string on, bool inForce)
        => (ConsultationForms.Recommend(Plain with { On = Day(on) }).Forms[^1].Must is not null).Should().Be(inForce);

    [Fact]
    public void Recommend_ByLawNotPublic_NamesNoForm()
    {
        var advice = ConsultationForms.Recommend(new() { On = Day("2024-03-01"), NotPublic = true });

        advice.Forms.Should().BeEmpty();
        advice.Asks.Should().BeEmpty();
        advice.ToString().Should().Be("依法不予公开，不向社会公众征求意见；涉及特定群体利益的，仍与其代表沟通协商");
    }

    [Fact]
    public void Recommend_WithoutAnyFact_AsksForAllOfThem()
    {
        var advice = ConsultationForms.Recommend(new() { On = Day("2024-03-01") });

        advice.Forms.Should().BeEmpty();
        advice.Asks.Should().Equal(
            DecisionKeys.NotPublic,
            DecisionKeys.ImpactScope,
            DecisionKeys.ImpactDegree,
            DecisionKeys.SpecialGroup,
            DecisionKeys.VitalInterests,
            DecisionKeys.Disagreement,
            DecisionKeys.HearingRequired,
            DecisionKeys.ConsultingBody);
        advice.ToText(Language.Chinese).Should().StartWith("现有情况不能确定征求意见方式\n待明确：是否依法不予公开、影响范围、影响程度、");
    }

    [Fact]
    public void Recommend_DegreeNotStated_NamesWhatEveryDegreeLeadsTo()
    {
        var advice = ConsultationForms.Recommend(Plain with { Degree = default });

        advice.Forms.Select(form => form.Form).Should().Equal(OpenCall);
        advice.Forms[0].ToText(Language.Chinese).Should().StartWith("建议：公开征求社会公众意见。影响范围：社会公众；影响程度：未载明；");
        advice.Asks.Should().Equal(DecisionKeys.ImpactDegree);
    }

    /// <summary>Every form named is named however what is not stated is settled, and every fact asked for can change the advice.</summary>
    [Fact]
    public void Recommend_AnyFactsKnown_AgreesWithAllCompletions()
    {
        foreach (var impact in
            from scope in new Fact<ImpactScope>[] { default, ImpactScope.Units, ImpactScope.Public }
            from degree in new Fact<ImpactDegree>[] { default, ImpactDegree.Slight, ImpactDegree.Major }
            from special in Answers
            from vital in Answers
            from disputed in Answers
            from hearing in new Fact<Basis>[] { default, Fact<Basis>.None, HearingMeasures }
            from notPublic in Answers
            from body in new Fact<BodyKind>[] { default, BodyKind.Department }
            select Plain with
            {
                Scope = scope,
                Degree = degree,
                SpecialGroup = special,
                VitalInterests = vital,
                Disagreement = disputed,
                HearingRequired = hearing,
                NotPublic = notPublic,
                Body = body,
            })
        {
            var advice = ConsultationForms.Recommend(impact);
            var all = Completions(impact).Select(each => ConsultationForms.Recommend(each)).ToList();
            var open = all.Where(each => !each.IsNotPublic).ToList();
            var common = open.Count == 0 ? [] : Enum.GetValues<ConsultationForm>().Where(form => open.TrueForAll(each => each.Forms.Any(named => named.Form == form))).ToArray();

            advice.Forms.Select(form => form.Form).Should().Equal(common, $"{impact}");
            advice.Asks.IsEmpty.Should().Be(all.Select(each => each.ToString()).Distinct().Count() == 1, $"{impact}: {advice}");
        }
    }

    private static IEnumerable<ConsultationImpact> Completions(ConsultationImpact impact)
        => from scope in impact.Scope.IsUnknown ? Enum.GetValues<ImpactScope>().Select(Fact<ImpactScope>.Of) : [impact.Scope]
           from degree in impact.Degree.IsUnknown ? Enum.GetValues<ImpactDegree>().Select(Fact<ImpactDegree>.Of) : [impact.Degree]
           from special in impact.SpecialGroup.IsUnknown ? Answers[1..] : [impact.SpecialGroup]
           from vital in impact.VitalInterests.IsUnknown ? Answers[1..] : [impact.VitalInterests]
           from disputed in impact.Disagreement.IsUnknown ? Answers[1..] : [impact.Disagreement]
           from hearing in impact.HearingRequired.IsUnknown ? [Fact<Basis>.None, HearingMeasures] : new[] { impact.HearingRequired }
           from notPublic in impact.NotPublic.IsUnknown ? Answers[1..] : [impact.NotPublic]
           from body in impact.Body.IsUnknown ? [BodyKind.School, BodyKind.Government, BodyKind.Department] : new[] { impact.Body }
           select new ConsultationImpact
           {
               On = impact.On,
               Body = body,
               Scope = scope,
               Degree = degree,
               SpecialGroup = special,
               VitalInterests = vital,
               Disagreement = disputed,
               HearingRequired = hearing,
               NotPublic = notPublic,
           };
}

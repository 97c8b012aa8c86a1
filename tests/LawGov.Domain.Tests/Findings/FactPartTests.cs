using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Duties;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Domain.Tests.Vectors;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Findings;

public class FactPartTests
{
    private static readonly PublicationFacts Publication = new() { Id = new("通知") };

    [Fact]
    public void Facts_OfTheLibrary_AllListWhatTheyState()
        => typeof(RuleCatalogue).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IFacts)) && type.IsClass && !type.IsAssignableTo(typeof(IPartedFacts))).Should().BeEmpty();

    /// <summary>A property without a part would change a finding and never be named as the cause.</summary>
    [Fact]
    public void Parts_MovedOneAfterAnother_MakeTheOtherFacts()
    {
        var stated = Vector.All.Select(vector => vector.Stated()).GroupBy(facts => facts.GetType()).ToList();
        stated.Select(facts => facts.Key).Should().BeEquivalentTo(typeof(RuleCatalogue).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IFacts)) && type.IsClass));
        foreach (var facts in stated)
        {
            var all = facts.ToList();
            for (int i = 0; i < all.Count; i++)
            {
                var (from, into) = (all[i], all[(i + 1) % all.Count]);
                var parts = ((IPartedFacts)from).Parts;
                var moved = parts.Aggregate(into, (changed, part) => part.Move(from, changed));
                moved.Should().Be(from);
                parts.All(part => part.IsSame(moved, from)).Should().BeTrue();
                parts.Any(part => !part.IsSame(into, from)).Should().Be(!into.Equals(from));
            }
        }
    }

    [Fact]
    public void Parts_OfEveryType_AreAsManyAsItsPropertiesAndAreNamedApart()
    {
        foreach (var facts in Vector.All.Select(vector => vector.Stated()).DistinctBy(facts => facts.GetType()))
        {
            int properties = facts.GetType().GetProperties().Count(property => property.Name != nameof(IFacts.Id));
            int folded = facts is ParticipationFacts ? -1 : 0; // three figures as reported, and the number awarded twice
            var names = ((IPartedFacts)facts).Parts.Select(part => part.Change(facts, facts).ToText(Language.Chinese)).ToList();
            names.Count.Should().Be(properties - folded, facts.GetType().Name);
            names.Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Change_OfAFact_SaysBothValuesInBothLanguages()
    {
        Say(Publication with { Published = Day("2025-10-24") }).Should().Equal("公开日期由未载明变为2025年10月24日", "the date of publication: not stated before, 2025-10-24 now");
        Say(Publication with { Published = Fact<LocalDate>.None }).Should().Equal("公开日期由未载明变为无（经核实）", "the date of publication: not stated before, none (verified) now");
        Say(Publication with { Body = BodyKind.School }).Should().Equal("公开主体的性质由未载明变为学校", "the kind of body that publishes: not stated before, school now");
        Say(Publication with { IsOfKindergarten = true })[0].Should().Be("是否为幼儿园公开的幼儿信息由未载明变为是");
        Say(Publication with { IsOfKindergarten = false })[1].Should().EndWith("not stated before, no now");
        Say(Publication with { Item = new SubjectId("收费") })[0].Should().Be("所属目录事项由未载明变为收费");
        Say(Publication with { Channels = Fact<ValueList<DisclosureChannel>>.Of([DisclosureChannel.Website, DisclosureChannel.Gazette]) })[0]
            .Should().Be("公开渠道由未载明变为政府网站、政府公报");
        Say(Publication with { SchoolLimit = new OwnRule<TimeLimit>(TimeLimit.Workdays(15), Basis.Internal(new("公开指南", "guide"))) }).Should().Equal(
            "学校公开指南规定的期限由未载明变为15个工作日（内部制度《公开指南》）",
            "the limit of the school's own guide: not stated before, 15 working days (internal rule: guide) now");
    }

    [Fact]
    public void Change_OfAListOrALongText_SaysThatThereIsOne()
    {
        var laws = new EnforcedLawFacts { Id = new("教育局"), On = Day("2025-01-01") };
        var one = laws with { Laws = Fact<ValueList<EnforcedLaw>>.Of([new("义务教育法", Fact<string>.None)]) };
        var two = laws with { Laws = Fact<ValueList<EnforcedLaw>>.Of([new("教师法", Fact<string>.None)]) };
        Say(laws, one).Should().Equal("所执行的法律、法规、规章由未载明变为已载明", "the laws enforced: not stated before, stated now");
        Say(one, two).Should().Equal("所执行的法律、法规、规章有变化", "the laws enforced changed");
    }

    private static string[] Say(PublicationFacts after) => Say(Publication, after);

    private static string[] Say(IFacts before, IFacts after)
    {
        var change = ((IPartedFacts)before).Parts.Single(part => !part.IsSame(before, after)).Change(before, after);
        return [change.ToText(Language.Chinese), change.ToText(Language.English)];
    }
}

using FluentAssertions;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Law;

public class LawParameterTests
{
    private static readonly Bilingual Title = new("期限", "limit");

    [Fact]
    public void Values_InAnyOrder_StandInOrderOfTheirDays()
        => new LawParameter<int>("limit", Title, Local("2020-01-01", null, 2), Local("2019-01-01", "2020-01-01", 1))
            .Values.Select(value => value.Value).Should().Equal(1, 2);

    [Fact]
    public void Provisions_OfTheValues_AreListedOnceInOrder()
    {
        var provision = TestLaw.OpenInformation2019.Article(33);
        var parameter = new LawParameter<int>(
            "limit",
            Title,
            DatedValue<int>.Unsettled(Span("2018-01-01", "2019-01-01"), TestLaw.OpenInformation2007.Whole.Cite(Application.Direct)),
            new(Span("2019-01-01", "2020-01-01"), 1, provision.Cite(Application.Direct)),
            new(Span("2020-01-01", "2021-01-01"), 2, provision.Cite(Application.ByReference)),
            Local("2021-01-01", null, 3));
        parameter.Provisions.Should().Equal(TestLaw.OpenInformation2007.Whole, provision);
    }

    [Fact]
    public void Constructor_WithTwoValuesOnOneDay_NamesTheDays()
        => Refuse.Argument(
            () => new LawParameter<int>("limit", Title, Local("2019-01-01", "2020-01-02", 1), Local("2020-01-01", null, 2)),
            "values",
            "2020-01-01/2020-01-02");

    [Fact]
    public void Constructor_WithAPartMissing_NamesThePart()
    {
        Refuse.Argument(() => new LawParameter<int>(" ", Title), "key");
        Refuse.Null(() => new LawParameter<int>(null!, Title), "key");
        Refuse.Null(() => new LawParameter<int>("limit", null!), "title");
        Refuse.Null(() => new LawParameter<int>("limit", Title, [null!]), "values");
    }

    [Fact]
    public void ToString_Always_GivesTheKey() => TestLaw.ReplyLimit.ToString().Should().Be("test.reply-limit");

    private static DatedValue<int> Local(string start, string? end, int value) => new(Span(start, end), value, TestLaw.Local);
}

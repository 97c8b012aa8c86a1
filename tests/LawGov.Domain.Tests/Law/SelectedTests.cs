using FluentAssertions;
using LawGov.Domain.Law;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Law;

public class SelectedTests
{
    [Fact]
    public void Default_OfTheStruct_IsUnsettledWithoutText()
    {
        Selected<int> none = default;
        (none.State, none.Basis, none.Citation).Should().Be((Selection.Unsettled, null, null));
        none.InForce(out int value, out var basis).Should().BeFalse();
        (value, basis).Should().Be((0, null));
    }

    [Fact]
    public void Citation_OfALocalValue_IsNull()
    {
        var book = LawBook.National.With(TestLaw.ReplyLimit, new DatedValue<int>(Span("2020-01-01"), 10, TestLaw.Local));
        var selected = book.On(TestLaw.ReplyLimit, Day("2020-01-01"));
        (selected.Basis, selected.Citation).Should().Be((TestLaw.Local, null));
        book.On(TestLaw.ReplyLimit, Day("2019-12-31")).Citation!.Application.Should().Be(Application.Direct);
    }
}

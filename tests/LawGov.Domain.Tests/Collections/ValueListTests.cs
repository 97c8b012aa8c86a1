using System.Collections;
using FluentAssertions;
using LawGov.Domain.Collections;

namespace LawGov.Domain.Tests.Collections;

public class ValueListTests
{
    private static readonly ValueList<int> Limits = [15, 20, 30];

    [Fact]
    public void Create_FromCollectionExpression_KeepsItemsInOrder() => Limits.Should().Equal(15, 20, 30);

    [Fact]
    public void Create_FromArray_IsUntouchedByLaterWrites()
    {
        int[] source = [15, 20];
        var list = ValueList.Create<int>(source);
        source[0] = 99;
        list[0].Should().Be(15);
    }

    [Fact]
    public void ToValueList_FromArray_IsUntouchedByLaterWrites()
    {
        int[] source = [15, 20];
        var list = source.ToValueList();
        source[0] = 99;
        list[0].Should().Be(15);
    }

    [Fact]
    public void ToValueList_OfNull_NamesTheSequence() => Refuse.Null(() => ((IEnumerable<int>)null!).ToValueList(), "items");

    [Theory]
    [InlineData(0, 15)]
    [InlineData(2, 30)]
    public void Item_WithinTheList_IsGiven(int index, int item) => Limits[index].Should().Be(item);

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Item_BesideTheList_NamesIndexAndBounds(int index)
        => Refuse.OutOfRange(() => Limits[index], "index", $"{index}", "0 to 2", "3 items");

    [Fact]
    public void Item_OfTheEmptyList_IsRefused() => Refuse.OutOfRange(() => ValueList<int>.Empty[0], "index", "0 items");

    [Fact]
    public void IsEmpty_OfDefaultEmptyAndNothing_IsTrue()
    {
        ValueList<int> nothing = [];
        new[] { default, ValueList<int>.Empty, nothing, Array.Empty<int>().ToValueList() }
            .Should().OnlyContain(list => list.IsEmpty && list.Count == 0 && list == default);
    }

    [Fact]
    public void GetEnumerator_ByEveryDoor_WalksTheSameItems()
    {
        var walked = new List<int>();
        foreach (int limit in Limits) { walked.Add(limit); }

        walked.Should().Equal(15, 20, 30);
        Limits.AsEnumerable().Should().Equal(walked);
        ((IEnumerable)Limits).Cast<int>().Should().Equal(walked);
        Limits.AsSpan().ToArray().Should().Equal(walked);
    }

    [Fact]
    public void GetEnumerator_OfDefault_WalksNothing()
    {
        ((IEnumerable)default(ValueList<int>)).Cast<int>().Should().BeEmpty();
        default(ValueList<int>).AsEnumerable().Should().BeEmpty();
        default(ValueList<int>).AsSpan().IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Equals_InARecord_ComparesByItems()
        => new Holder([15, 20]).Should().Be(new Holder([15, 20])).And.NotBe(new Holder([20, 15]));

    [Fact]
    public void Create_WithAHole_IsRefusedWhereItIsMade()
    {
        Refuse.Argument(() => ValueList.Create<string>("a", null!), "items", "1");
        Refuse.Argument(() => new[] { "a", null! }.ToValueList(), "items", "1");
        ValueList.Create<int?>(1, null).Should().HaveCount(2, "a number may be missing");
    }

    [Fact]
    public void ToString_OfItems_StandsInBrackets() => Limits.ToString().Should().Be("[15, 20, 30]");

    private sealed record Holder(ValueList<int> Items);
}

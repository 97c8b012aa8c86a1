using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Findings;

public class FactKeyTests
{
    private static readonly Bilingual Text = new("问", "ask");

    [Fact]
    public void Equals_ByIdAlone_IsTrueWhateverTheQuestion()
        => new FactKey("test.fact", Text, Text, Text).Should().Be(TestRules.Key);

    [Fact]
    public void Constructor_WithAPartMissing_NamesThePart()
    {
        Refuse.Argument(() => new FactKey(" ", Text, Text, Text), "id");
        Refuse.Null(() => new FactKey(null!, Text, Text, Text), "id");
        Refuse.Null(() => new FactKey("a", null!, Text, Text), "name");
        Refuse.Null(() => new FactKey("a", Text, null!, Text), "question");
        Refuse.Null(() => new FactKey("a", Text, Text, null!), "ask");
    }

    [Fact]
    public void NoticeOf_AYear_AsksWhoAnnouncesItsHolidays()
    {
        var key = CalendarKeys.NoticeOf(2027);

        (key.Id, key.Name, key.Question, key.Ask).Should().Be((
            "calendar.notice-2027",
            new Bilingual("2027年放假安排", "the holiday arrangement of 2027"),
            new Bilingual("2027年放假安排如何规定？", "What does the holiday notice of 2027 arrange?"),
            new Bilingual("国务院办公厅", "the General Office of the State Council")));
        (CalendarKeys.NoticeOf(2001).Id, CalendarKeys.NoticeOf(2100).Id).Should().Be(("calendar.notice-2001", "calendar.notice-2100"));
        Refuse.OutOfRange(() => CalendarKeys.NoticeOf(2101), "year", "2101", "2001", "2100");
    }
}

using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Training.Rules;

/// <summary>Is none of the texts that are studied, or listed, repealed on the day (所学、所列规定没有已废止的)?</summary>
internal static class TextsInForce
{
    private static readonly Basis Practice = Basis.Practice(new("学习内容以施行中的规定为准", "what is studied is the law in force"));
    private static readonly Basis ListPractice = Basis.Practice(new("清单所列以施行中的规定为准", "what is listed is the law in force"));
    private static readonly MessageTemplate Reversed = new(
        "《{title}》废止日期{until}早于施行日期{from}，两者必有一误", "{title}: repealed on {until}, in force from {from}: one of the two is wrong");
    private static readonly MessageTemplate Studied = new("{day}学习的法律、法规、规章{ahead}", "texts studied on {day}{ahead}");
    private static readonly MessageTemplate OnList = new("{day}，应知应会清单所列规定{ahead}", "texts on the list of law that leaders should "
        + "know, on {day}{ahead}");
    private static readonly MessageTemplate Ahead = new("（当日尚未施行：{titles}）", " (not in force yet on that day: {titles})");
    private static readonly MessageTemplate NoText = new("经确认，没有学习法律、法规、规章", "it is known that no text of law was studied");
    private static readonly MessageTemplate NoList = new("经确认，没有应知应会清单所列的规定", "it is known that no text stands on such a list");
    private static readonly ListWords Words = new(
        new("没有废止、失效", "unrepealed"), new("当日已经废止或者失效", "repealed or lapsed by that day"), "部");

    internal static Rule<TrainingSessionFacts> OfSession { get; } = new(
        "TRAI-09",
        new("学习内容没有已废止的规定", "No repealed text is studied"),
        new(
            "所学法律、法规、规章在培训之日均未废止的为符合，有一部已经废止的为不符合；尚未施行的，可以提前学习，予以列明。施行、废止日期以载明的为准，未载明的查本库所知的全国性规定，仍不知道的未能判定。依据为一般做法。",
            "Met where no text studied was repealed on the day of the session, not met where one was; a text not in force yet may be "
                + "studied ahead, and is named. The days are those stated; where none is, those of the national texts that the library "
                + "knows, and else it is undetermined. The basis is practice."),
        static (c, facts) => c.NotYet(facts.Held, TrainingKeys.Held, new("举办", "held"))
            ?? c.Known(facts.Held, TrainingKeys.Held, out _)
            ?? c.Listed(facts.Texts, TrainingKeys.Content, NoText.With(), out var texts)
            ?? Judge(c, Studied, texts, facts.Held.ValueOr(default), Practice))
    {
        Asks = [TrainingKeys.Held, TrainingKeys.Content, TrainingKeys.TextDays],
    };

    internal static Rule<LawListFacts> OfList { get; } = new(
        "TRAI-11",
        new("应知应会清单没有已废止的规定", "No repealed text stands on the list of law that leaders should know"),
        new(
            "清单应当动态调整，法律没有规定几日内调整：核查日期清单所列规定均未废止的为符合，有一部已经废止的为不符合，依据为一般做法；尚未施行的予以列明。日期的来源同TRAI-09。",
            "The list must be adjusted as law changes, within no number of days that a text sets: met where no text on it is repealed "
                + "on the day asked about, not met where one is, as a matter of practice; a text not in force yet is named. The days "
                + "come as in TRAI-09."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Listed(facts.Texts, TrainingKeys.LawList, NoList.With(), out var texts)
            ?? Judge(c, OnList, texts, facts.On, ListPractice))
    {
        Asks = [TrainingKeys.LawList, TrainingKeys.TextDays],
    };

    private static Finding Judge(Case c, MessageTemplate items, ValueList<StudyText> texts, LocalDate day, Basis basis)
    {
        var tally = Tally<StudyText>.Of(texts, day, static (text, day) => text.StandingOn(day));
        return tally.FirstDenied is null && texts.FirstOrDefault(static text => text.IsReversed) is { } wrong
            ? c.Undetermined(
                Reversed.With(("title", wrong.Title), ("until", wrong.Until.ValueOr(default)), ("from", wrong.From.ValueOr(default))),
                TrainingKeys.TextDays)
            : c.Each(new ItemsText(items, texts, day), tally, static text => new Titled(text), Words, TrainingKeys.TextDays, basis);
    }

    /// <summary>What is studied or listed, with what is not in force yet; made when it is read.</summary>
    private sealed record ItemsText(MessageTemplate Items, ValueList<StudyText> Texts, LocalDate Day) : IBilingualText
    {
        public string ToText(Language language)
        {
            var ahead = Texts.Where(text => text.IsNotYetOn(Day)).Select(text => (IBilingualText)new Titled(text)).ToValueList();
            return Items.With(("day", Day), ("ahead", ahead.IsEmpty ? "" : Ahead.With(("titles", Joined.Of(ahead))))).ToText(language);
        }
    }

    /// <summary>A text by its title, in the book marks of the Chinese sentence.</summary>
    private sealed record Titled(StudyText Text) : IBilingualText
    {
        public string ToText(Language language) => language == Language.Chinese ? $"《{Text.Title}》" : Text.Title;
    }
}

using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was the matter filed before it was decided, as long before as the body's rule says (事前报备)?</summary>
internal static class FiledBeforehand
{
    private static readonly MessageTemplate Head = new("{head}，应{when}", "{head}; to be filed {when}");
    private static readonly MessageTemplate Ahead = new(
        "提前{limit}{with}报备（报备当日不计入的最迟{day}，计入的最迟{counted}）",
        "{with} {limit} before (by {day}, or by {counted} where the day of filing counts)");
    private static readonly MessageTemplate Before = new("于决定前{with}报备", "{with} before the decision");
    private static readonly Bilingual Act = new("报备", "filed");
    private static readonly Bilingual Requirement = new("事前报备", "filing beforehand");

    internal static Rule<CollectiveMatter> Rule { get; } = new(
        "DECI-18",
        new("三重一大事项事前报备", "A matter that counts is filed beforehand"),
        new(
            "按本单位制度规定的提前天数倒推，决定当日不计入；提前的天数是否计入报备当日没有明确的，两种算法之间的一日未能判定；制度没有规定天数、只要求事前的，决定当日报备视为按期。制度没有要求事前报备的不适用。没有全国性规定，依据" +
                "只能是本单位制度。",
            "Counted back from the day of the decision, which is not counted, by the days of the body's own rule; where it is not said " +
                "whether the day of filing counts, the day between the two readings is undetermined; where the rule says beforehand " +
                "and gives 0 days, filing on the day of the decision is in time. Does not apply where the rule asks for no filing " +
                "beforehand. No national text sets any: the basis is the body's own rule alone."),
        static (c, facts) => CollectiveCases.Governed(c, facts, out var matter)
            ?? CollectiveCases.Asked(c, matter, matter.Rule.FilingBefore, DecisionKeys.FilingRule, Requirement, out var limit)
            ?? matter.Open(c)
            ?? c.Due(
                Window(c, matter, limit, out var head),
                head,
                Act,
                facts.FiledBefore,
                DecisionKeys.FiledBefore,
                matter.Basis))
    {
        Asks = CollectiveCases.Asks(DecisionKeys.FilingRule, DecisionKeys.FiledBefore),
    };

    private static DueWindow Window(Case c, CollectiveCases.Matter matter, TimeLimit limit, out Message head)
    {
        var last = limit.Amount == 0 ? default : LeadTime.Of(limit, matter.Day, c.Context.Calendar).Last;
        head = Head.With(("head", matter), ("when", new When(matter.Rule, limit, last)));
        return limit.Amount == 0 ? DueWindow.Through(matter.Day) : DueWindow.Of(last, DecisionKeys.FilingRule);
    }

    /// <summary>The time for filing, made when the sentence is read.</summary>
    private sealed record When(CollectiveRule Rule, TimeLimit Limit, BoundedDate Last) : IBilingualText
    {
        public string ToText(Language language)
        {
            var with = ("with", (object)FilingWith.Of(Rule));
            return (Limit.Amount == 0 ? Before.With(with)
                : Ahead.With(with, ("limit", Limit), ("day", Last.Earliest), ("counted", Last.Latest))).ToText(language);
        }
    }
}

/// <summary>With whom a matter is filed, in a sentence; nothing where the rule names nobody.</summary>
internal sealed record FilingWith(string Name) : IBilingualText
{
    internal static FilingWith Of(CollectiveRule rule) => new(rule.FilingWith.ValueOr(""));

    public string ToText(Language language) => (Name, language) switch
    {
        ("", Language.Chinese) => "",
        ("", _) => "with whom the rule names",
        (_, Language.Chinese) => $"向{Name}",
        _ => $"with {Name}",
    };
}

using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;
using LawGov.Domain.Tests.Duties;
using LawGov.Domain.Tests.Findings;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Tests.Vectors;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Architecture;

/// <summary>No sentence stands in the library that no test makes: a template that nothing uses is either dead or not tested.</summary>
public class TemplatesTests
{
    /// <summary>While the contexts are ported; to be emptied when they are.</summary>
    private static readonly string[] NotPortedYet = ["LawGov.Domain.Participation", "LawGov.Domain.Disclosure"];

    /// <summary>As many sentences of its own as a rule needs on average; what rules share is said by the gates and forms.</summary>
    private const double MostARule = 3.5;

    private static readonly Bilingual Word = new("词", "word");
    private static readonly FactKey Key = TestRules.KeyOf("test.key");
    private static readonly FactKey Other = TestRules.KeyOf("test.other");
    private static readonly LocalDate Day = new(2024, 3, 1);
    private static readonly RuleContext Context = new() { AsOf = Day };

    private static readonly (string Owner, MessageTemplate Template)[] Declared =
    [
        .. typeof(RuleCatalogue).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .SelectMany(field => TemplatesOf(field).Select(template => (field.DeclaringType!.FullName!, template))),
    ];

    [Fact]
    public void Templates_OfTheLibrary_AreEachTouchedByAVectorOrAProducer()
    {
        var said = new Said();
        foreach (var vector in Vector.All) { said.Add(vector.Evaluate().Because); }

        foreach (object text in Producers().SelectMany(produce => produce())) { said.Add(text); }

        Declared.Should().HaveCountGreaterThan(100);
        string.Join('\n', Declared.Where(declared => !NotPortedYet.Any(context => declared.Owner.StartsWith(context + ".", StringComparison.Ordinal)) && !said.Has(declared.Template))
            .Select(declared => $"{declared.Owner}: {Said.Text(declared.Template, Language.English)}")).Should().BeEmpty();
    }

    [Fact]
    public void Templates_OfTheRulesOfAContext_AreFew()
    {
        var rules = typeof(RuleCatalogue).Assembly.GetTypes().Where(type => IsOfRules(type.Namespace))
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Where(property => property.PropertyType.IsAssignableTo(typeof(Rule)))
                .Select(property => (Context: type.Namespace!, Rule: (Rule)property.GetValue(null)!)));
        var ported = rules.GroupBy(rule => rule.Context).Where(context => context.All(rule => !rule.Rule.Asks.IsEmpty)).ToDictionary(context => context.Key, context => context.Count());
        var templates = Declared.Where(declared => ported.Keys.Any(context => declared.Owner.StartsWith(context + ".", StringComparison.Ordinal))).ToList();

        ported.Should().ContainKey("LawGov.Domain.Reporting.Rules");
        templates.Count.Should().BeLessThanOrEqualTo(
            (int)(MostARule * ported.Values.Sum()), string.Join("; ", templates.GroupBy(declared => declared.Owner).Select(owner => $"{owner.Key} {owner.Count()}")));
    }

    /// <summary>What makes sentences besides the rules of the vectors. A text that hides its sentences is looked through by what it says.</summary>
    private static IEnumerable<Func<IEnumerable<object>>> Producers() => [Gates, Dates, Thresholds, Steps, Covers, Lists, Deadlines, Reports, Posts, Duties];

    private static IEnumerable<object> Gates()
    {
        Applicability text = new(Word, Key, [BodyKind.Department], [BodyKind.School]);
        foreach (var judge in new Func<Case, Finding?>[]
        {
            c => c.NotYet(Day.PlusDays(1), Word),
            c => c.NotYet(Fact<LocalDate>.None, Key, Word),
            c => c.Applies(Fact<BodyKind>.Unknown, text),
            c => c.Applies(BodyKind.School, text),
            c => c.Applies(BodyKind.Township, text),
            c => c.InForce(TestLaw.ReplyLimit, new(2000, 1, 1), Key, out _, out _),
            c => c.InForce(ReportingLaw.Publication, new(2018, 3, 31), Key, out _, out _),
            c => c.InForce(Once, Day, Key, out _, out _),
            c => c.Known(Fact<int>.Unknown, Key, out _),
            c => c.Both(FactState.Unknown, Key, FactState.Unknown, Other),
            c => c.Stated(Fact<int>.Of(1), Key, TestLaw.Practice),
            c => c.Stated(Fact<int>.None, Key, TestLaw.Practice),
        })
        {
            yield return Say(c => judge(c)!);
        }
    }

    private static IEnumerable<object> Dates()
    {
        foreach (int day in new[] { -2, 0, 2 })
        {
            var window = DueWindow.Through(Day.PlusDays(day - 1), Day.PlusDays(day + 1), Other);
            foreach (var done in new[] { Fact<LocalDate>.Unknown, Fact<LocalDate>.None, Day }) { yield return Say(c => c.Due(window, TestRules.Because, Word, done, Key, TestLaw.Practice)); }
        }
    }

    private static IEnumerable<object> Thresholds()
    {
        foreach (bool isOver in new[] { true, false })
        {
            Measured words = new(Word, Word) { IsOver = isOver, Remedy = Word };
            foreach (var number in new[] { CountInterval.Only(1), CountInterval.Only(3), CountInterval.AtLeast(0) })
            {
                yield return Say(c => c.AtLeast(number, CountInterval.Only(2), words, TestLaw.Practice, Key));
                yield return Say(c => c.AtMost(number, CountInterval.Only(2), words, TestLaw.Practice, Key));
            }
        }
    }

    private static IEnumerable<object> Steps()
    {
        Fact<LocalDate>[] days = [Fact<LocalDate>.Unknown, Fact<LocalDate>.None, Day, Day.PlusDays(-1)];
        return from first in days from second in days select Say(c => c.Ordered(TestLaw.Practice, new Step(Word, first, Key), new Step(Word, second, Other)));
    }

    private static IEnumerable<object> Covers()
        => from last in new[] { 0, 9 }
           from covered in new[] { 0, 9 }
           from open in new[] { default, DateSpan.From(Day) }
           select Say(c => c.Throughout(
               DateSpan.Through(Day.PlusDays(-1), Day.PlusDays(last)),
               Timeline<int>.Of(new TimelineEntry<int>(DateSpan.Between(Day.PlusDays(-1), Day.PlusDays(covered)), 1)),
               Word,
               new(Word, Word),
               Key,
               TestLaw.Practice,
               open));

    private static IEnumerable<object> Lists()
        => Enum.GetValues<FactState>().Select(state => Say(c => c.Each(Word, Tally<Bilingual>.Of([Word], _ => state), word => word, new(Word, Word), Key, TestLaw.Practice)));

    private static IEnumerable<object> Deadlines()
    {
        var analogy = TimeLimit.Days(30).Rolling(RollOver.ByAnalogy).After(new(2026, 9, 1), WorkCalendar.StateCouncil);
        Deadline[] deadlines =
        [
            TimeLimit.Workdays(20).After(new(2025, 9, 22), WorkCalendar.StateCouncil, TestLaw.ReplyLimit.Values[1].Basis.Citation!),
            TimeLimit.Workdays(20).After(new(2026, 12, 10), WorkCalendar.StateCouncil), // into a year not announced
            TimeLimit.Workdays(5).After(new(2025, 3, 3), WorkCalendar.StateCouncil),
            analogy,
            TimeLimit.Days(30).Rolling(RollOver.ByLaw).After(new(2026, 9, 1), WorkCalendar.StateCouncil),
            Deadline.Restore(Day, TimeLimit.Days(3), new(Day, Day, Day, Certainty.Provisional), WorkCalendar.StateCouncil),
        ];
        DeadlineChange[] changes = [new(analogy, analogy, 0), new(analogy, analogy, 1), new(analogy, analogy, -1)];
        return [.. deadlines, .. deadlines.SelectMany(deadline => deadline.Steps.Cast<object>()), .. changes];
    }

    /// <summary>A rule of the place that names no limit.</summary>
    private static IEnumerable<object> Reports()
    {
        YearlyReportFacts facts = new() { Id = TestRules.Subject, Year = 2022, Body = BodyKind.Department, Published = Day };
        var law = LawBook.National.With(ReportingLaw.Publication, new DatedValue<ReportLimit>(DateSpan.Year(2023), default, TestLaw.Local));
        yield return ReportingRules.YearlyReportPublished.Evaluate(facts, Context with { Law = law }).Because;
    }

    private static IEnumerable<object> Posts() => PostRegister.Of(
        [new(), Bureau.Hold("局长", "张", Bureau.Year), Bureau.Hold("局长", "张", Bureau.Year)],
        [Bureau.StandIn("局长", "李", StandInKind.Unstated, Bureau.Year, null), Bureau.StandIn("局长", "张", StandInKind.Acting, Bureau.Year, null)]).Errors.Select(error => error.Reason);

    /// <summary>A bureau with everything that can be wrong, asked in each month.</summary>
    private static IEnumerable<object> Duties()
    {
        ReorganizationRow renamed = new() { On = new(2023, 10, 1), Kind = ReorganizationKind.Renamed, From = "招生办主任", To = "学生科科长", Basis = Bureau.Paper };
        var map = Bureau.Builder()
            .Assign(
                new AssignmentRow(),
                Bureau.Give("财务", DutyTier.Direct, "甲") with { Kind = (DutyKind)9 },
                Bureau.Give("招生", DutyTier.Direct, "甲") with { Kind = DutyKind.Liaison },
                Bureau.Give("招生", DutyTier.Overall, "局长"),
                Bureau.Give("法治", DutyTier.Specific, "甲", joint: true),
                Bureau.Give("法治", DutyTier.Specific, "乙", joint: true),
                Bureau.Give("法治", DutyTier.Direct, "丁", span: DateSpan.Between(new(2023, 9, 1), new(2023, 10, 1))),
                Bureau.Give("法治", DutyTier.Direct, "戊", span: DateSpan.Between(new(2023, 9, 1), new(2023, 10, 1))),
                Bureau.Give("招生", DutyTier.Direct, "乙", span: DateSpan.Between(new(2023, 9, 1), new(2023, 9, 15))),
                Bureau.Give("招生/小学", DutyTier.Direct, "丙", span: DateSpan.Between(new(2023, 11, 1), new(2023, 12, 1))))
            .Incumbent(Bureau.Hold("局长", "王", DateSpan.Between(new(2023, 5, 1), new(2023, 6, 1))))
            .StandIn(Bureau.StandIn("副局长", "赵", StandInKind.InCharge, DateSpan.Between(new(2023, 3, 10), new(2023, 3, 20)), null))
            .Reorganize(renamed, renamed with { To = "招生办主任" }, renamed with { From = "无此岗位" })
            .Build(new EscalationPolicy(Bureau.Paper, HoldingState.None));
        var answers = from area in Bureau.Areas.All from month in Enumerable.Range(1, 12) from tier in map.WhoAnswers(area.Path, new(2023, month, 5)).Tiers select tier.Because;
        return map.Errors.Select(error => error.Reason).Concat<object>(map.Audit(Bureau.Year).Issues.SelectMany(issue => new[] { issue.Reason, issue.Remedy })).Concat(answers);
    }

    private static readonly LawParameter<int> Once = new("test.once", Word, new DatedValue<int>(DateSpan.Year(2020), 1, TestLaw.Direct));

    private static Message Say(Func<Case, Finding> judge) => TestRules.Ask(judge, Context.AsOf).Because;

    private static bool IsOfRules(string? @namespace) => @namespace?.StartsWith("LawGov.Domain.", StringComparison.Ordinal) == true && @namespace.EndsWith(".Rules", StringComparison.Ordinal);

    private static IEnumerable<MessageTemplate> TemplatesOf(FieldInfo field)
        => field.FieldType == typeof(MessageTemplate) ? [(MessageTemplate)field.GetValue(null)!]
            : field.FieldType.IsAssignableTo(typeof(IEnumerable<MessageTemplate>)) ? (IEnumerable<MessageTemplate>)field.GetValue(null)!
            : [];

    /// <summary>The sentences said so far: templates by reference as far as messages show theirs, and the words of texts that hide them.</summary>
    private sealed class Said
    {
        private readonly HashSet<MessageTemplate> _templates = [];
        private readonly HashSet<(string Chinese, string English)> _opaque = [];

        public void Add(object? figure)
        {
            switch (figure)
            {
                case Message message:
                    _templates.Add(message.Template);
                    foreach (var (_, inner) in message.Figures) { Add(inner); }

                    break;
                case Bilingual:
                    break;
                case IBilingualText text:
                    _opaque.Add((text.ToText(Language.Chinese), text.ToText(Language.English)));
                    break;
                default:
                    break;
            }
        }

        public bool Has(MessageTemplate template)
        {
            if (_templates.Contains(template)) { return true; }

            Regex chinese = Shape(template, Language.Chinese), english = Shape(template, Language.English);
            return _opaque.Any(text => chinese.IsMatch(text.Chinese) && english.IsMatch(text.English));
        }

        /// <summary>The sentence with a sign for each hole, which no sentence of ours holds.</summary>
        public static string Text(MessageTemplate template, Language language)
            => template.With([.. template.Holes.Select(hole => (hole, (object)$"{{{hole}}}"))]).ToText(language);

        private static Regex Shape(MessageTemplate template, Language language)
            => new(Regex.Replace(Regex.Escape(Text(template, language)), @"\\\{[A-Za-z0-9-]+\}", "(?s:.*)"), RegexOptions.CultureInvariant);
    }
}

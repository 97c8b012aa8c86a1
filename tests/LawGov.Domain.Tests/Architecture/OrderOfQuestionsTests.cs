using System.Reflection;
using System.Text.Json;
using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;
using LawGov.Domain.Tests.Vectors;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Architecture;

/// <summary>All rules ask in one order: the as-of day, the kind of body, the fact that selects the law, the law, the other facts, the judgement. So one situation gets one verdict, whichever rule is asked.</summary>
/// <remarks>Each case starts from the vectors of the rule that are met, and takes away or changes what the question is about.</remarks>
public class OrderOfQuestionsTests
{
    /// <summary>Before any text that the library knows; a year of a report starts with 2001.</summary>
    private const string LongBefore = "1940-01-01";

    private const int YearLongBefore = 2001;

    /// <summary>The key of the rules on the field of enforcement for a law that is unsettled.</summary>
    private const string LawOfTheDay = "enforcement.law-of-the-day";

    private const string LawOfDispute = "disputes.governing";

    /// <summary>A row for each rule: what it asks for by which member of its vectors. A rule that has none of these has a row without them.</summary>
    private static readonly Questions[] Table =
    [
        .. Enumerable.Range(1, 16).Select(number => new Questions($"PART-{number:00}")), // figures alone: no day, no body, no law
        new("DUTY-01") { Day = "on", LawKeys = ["duties.first-day-in-force"] },
        new("DUTY-02") { Day = "on", WaitsForItsYear = true, LawKeys = ["duties.first-day-in-force"] },
        new("DUTY-03"),
        new("DUTY-04"),
        new("DUTY-05") { Day = "year" },
        new("DUTY-06") { Day = "year", AsksLaw = _ => false }, // it cites the law, and judges by the list supplied
        new("DUTY-07") { Day = "on" },
        new("DUTY-08") { Day = "on", LawKeys = ["duties.publicity-first-day"] },
        new("DISC-01"),
        new("DISC-02") { Day = "formed", OtherDays = ["changed"], LawKeys = ["disclosure.governing"] },
        new("DISC-03")
        {
            Day = "on",
            Selects = ["competence", "origin", "maker", "keeper", "lead", "outwardUnit", "parts", "dutyTest"], // each rung of the ladder has a law of its own
            LawKeys = ["disclosure.governing", "disclosure.duty-test"],
        },
        new("DISC-04") { Day = "published", LawKeys = ["disclosure.governing"] },
        new("DISC-05"),
        new("DISC-06") { Day = "formed", AsksLaw = _ => false }, // what stands published is met whatever the limit was
        new("DISC-08") { Day = "published", Selects = ["listedChannels"], LawKeys = ["disclosure.listed-channels"], AsksLaw = facts => facts.GetProperty("listedChannels").ValueKind == JsonValueKind.String },
        new("DISC-09") { Day = "formed", OtherDays = ["changed"], Selects = ["authorised"], LawKeys = ["disclosure.governing"] },
        new("DISC-10") { Day = "on", Selects = ["place"], LawKeys = ["disclosure.inspection-threshold"] },
        new("DISC-11") { Day = "on", LawKeys = ["disclosure.contents-required"] },
        new("DISC-12") { Day = "published", LawKeys = ["disclosure.consent-required"] },
        new("DISC-13") { Day = "year", LawKeys = ["disclosure.request-form"] },
        new("DISC-14") { Day = "year", LawKeys = ["disclosure.request-form"] },
        .. Enumerable.Range(15, 4).Select(number => new Questions($"DISC-{number}") { Day = "year" }), // figures alone, once the year is over
        new("DISC-19") { Day = "year", LawKeys = ["disclosure.report-limit"] },
        new("DISC-20") { Day = "year" },
        new("DISC-21") { Day = "year" },
        .. Enumerable.Range(22, 10).Select(number => new Questions($"DISC-{number}") { Selects = ["events", "authorised"], LawKeys = ["disclosure.governing", "disclosure.request-receipt-rule", "disclosure.request-remedies-rule"] }), // their day is that of an event
        new("DISC-32"),
        .. Enumerable.Range(1, 13).Select(number => new Questions($"DECI-{number:00}") { Day = "on", Selects = number == 11 ? [] : ["matter"], LawKeys = ["decisions.governing"] }),
        new("DECI-14"),
        .. Enumerable.Range(15, 6).Select(number => new Questions($"DECI-{number}") { Day = "decided" }), // the body's own rule, and no law
        new("DECI-21") { Day = "year", LawKeys = ["decisions.catalogue-duty"] },
        new("DECI-22") { Day = "year" },
        .. new[] { 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 }.Select(number => new Questions($"ENFO-{number:00}") { Selects = ["decided"], LawKeys = ["enforcement.governing-text"] }),
        new("ENFO-03") { Day = "acted", OtherDays = ["ended"], LawKeys = ["enforcement.governing-text"] },
        new("ENFO-14"),
        .. new[] { 1, 3, 4, 5 }.Select(number => new Questions($"SCHO-{number:00}") { Day = "on", LawKeys = ["schools.governing"] }), // a school's own kind is part of the list
        new("SCHO-02") { Day = "on" },
        new("SCHO-06") { Day = "on" },
        new("SCHO-07"),
        new("SCHO-08"),
        new("SCHO-09") { Day = "on", LawKeys = ["schools.governing"] },
        new("SCHO-10") { Day = "inquiryStarted", LawKeys = ["schools.governing"] },
        new("SCHO-11") { Day = "on", LawKeys = ["schools.governing"] },
        new("SCHO-12") { Day = "on", LawKeys = ["schools.governing"] },
        new("SCHO-13") { Day = "hired", LawKeys = ["schools.governing"] },
        new("SCHO-14") { Day = "year", LawKeys = ["schools.governing"] },
        .. Enumerable.Range(15, 6).Select(number => new Questions($"SCHO-{number}") { Day = "on", LawKeys = ["schools.governing"] }),
        .. Enumerable.Range(21, 4).Select(number => new Questions($"SCHO-{number}") { Day = "received", Selects = ["matter"], LawKeys = ["schools.governing"] }),
        .. new[] { 1, 10, 11, 14 }.Select(number => new Questions($"DISP-{number:00}") { Day = "received", LawKeys = [LawOfDispute] }),
        new("DISP-02") { Day = "received", Selects = ["channel"], LawKeys = [LawOfDispute] },
        new("DISP-03") { Day = "received", Selects = ["channel", "isOurs"], LawKeys = [LawOfDispute] },
        new("DISP-04") { Day = "received", Selects = ["channel", "isOurs"], LawKeys = [LawOfDispute] },
        new("DISP-05") { Day = "received", Selects = ["petitionKind"], LawKeys = [LawOfDispute] },
        new("DISP-06") { Day = "accepted", Selects = ["petitionKind"], LawKeys = [LawOfDispute] },
        new("DISP-07") { Day = "accepted", Selects = ["petitionKind"], LawKeys = [LawOfDispute] },
        new("DISP-08") { Day = "finished", LawKeys = [LawOfDispute] },
        new("DISP-09") { Day = "received", LawKeys = [LawOfDispute] },
        new("DISP-12") { Day = "reviewAsked", Selects = ["petitionKind"], LawKeys = [LawOfDispute] },
        new("DISP-13") { Day = "reReviewAsked", Selects = ["petitionKind"], LawKeys = [LawOfDispute] },
        new("DISP-15") { Day = "on", LawKeys = [LawOfDispute] },
        new("DISP-16") { Day = "on", LawKeys = [LawOfDispute] },
        new("DISP-17") { Day = "on" },
        new("DISP-18") { Day = "received", LawKeys = [LawOfDispute] },
        new("DISP-19") { Day = "received", LawKeys = [LawOfDispute] },
        new("DISP-20") { Day = "measured", LawKeys = [LawOfDispute] },
        new("DISP-21") { Day = "measured", LawKeys = [LawOfDispute] },
        new("DISP-22") { Day = "copyReceived", LawKeys = [LawOfDispute] },
        new("DISP-23") { Day = "accepted", LawKeys = [LawOfDispute] },
        new("DISP-24") { Day = "acted", LawKeys = [LawOfDispute] },
        new("DISP-25") { Day = "on", LawKeys = [LawOfDispute] },
        new("DISP-26") { Day = "on" },
        .. new[] { 27, 28, 29, 34, 35 }.Select(number => new Questions($"DISP-{number}") { Day = "on" }),
        .. Enumerable.Range(30, 4).Select(number => new Questions($"DISP-{number}") { Day = "on", LawKeys = [LawOfDispute] }),
        new("TRAI-01") { Day = "year", Selects = ["audience", "isCountyRank"], LawKeys = ["training.first-day-in-force"] },
        new("TRAI-02") { Day = "year", Selects = ["audience", "isCountyRank"], LawKeys = ["training.first-day-in-force"] },
        new("TRAI-03") { Day = "year", Selects = ["audience"], LawKeys = ["training.first-day-in-force"] },
        new("TRAI-04") { Day = "year", Selects = ["audience"], LawKeys = ["training.first-day-in-force"] },
        new("TRAI-05") { Day = "year" },
        .. Enumerable.Range(6, 4).Select(number => new Questions($"TRAI-{number:00}") { Day = "held" }),
        new("TRAI-10") { Day = "on", LawKeys = ["training.first-day-in-force"] },
        new("TRAI-11") { Day = "on" },
        .. Enumerable.Range(12, 4).Select(number => new Questions($"TRAI-{number}")), // figures alone
        .. Enumerable.Range(1, 3).Select(number => new Questions($"PUBL-{number:00}") { Day = "on" }),
        .. Enumerable.Range(4, 8).Select(number => new Questions($"PUBL-{number:00}") { Day = "year" }),
        .. Enumerable.Range(12, 3).Select(number => new Questions($"PUBL-{number}") { Day = "on", LawKeys = ["publicity.first-day"] }),
        new("REPT-01") { Selects = ["year", "level"], LawKeys = ["reporting.submission-limit"] },
        new("REPT-02") { Selects = ["year"], LawKeys = ["reporting.publication-limit"] },
        new("REPT-03"),
        new("REPT-04"),
        new("REPT-05"),
        new("REPT-06") { Selects = ["year", "level"], LawKeys = ["reporting.required-addressees"] },
        new("REPT-07") { Selects = ["year"], LawKeys = ["reporting.required-contents"] },
        new("REPT-08"),
        new("REPT-09"),
        new("REPT-10"),
        new("REPT-11"),
        new("REPT-12"),
        new("REPT-13"),
        new("ENFO-15") { Day = "on", Selects = ["act"], LawKeys = [LawOfTheDay] },
        new("ENFO-16") { Day = "on", Selects = ["act", "title"], LawKeys = [LawOfTheDay] },
        new("ENFO-17") { Day = "on", LawKeys = [LawOfTheDay] },
        new("ENFO-18") { Day = "on", Selects = ["isToOutsider"], LawKeys = [LawOfTheDay] },
        new("ENFO-19") { Day = "on" },
        new("ENFO-20") { Day = "on", Selects = ["isEnterprise"], LawKeys = [LawOfTheDay] },
        new("ENFO-21") { Day = "on", Selects = ["isEnterprise"], LawKeys = [LawOfTheDay] },
        new("ENFO-22") { Day = "year" },
        new("ENFO-23") { Day = "on" },
        new("ENFO-24") { Day = "on" },
        new("ENFO-25") { Day = "on", Selects = ["isOnline"], LawKeys = [LawOfTheDay] },
        new("ENFO-26") { Day = "on", Selects = ["stage"], LawKeys = [LawOfTheDay] },
        new("ENFO-27") { Day = "on", Selects = ["isChargedByLesson"], LawKeys = [LawOfTheDay] },
        new("ENFO-28") { Day = "on", Selects = ["isApproved"], LawKeys = [LawOfTheDay] },
        new("ENFO-29") { IsOnWhatIsStated = true },

        // No body, no day and no law: these rest on practice, and the figures are asked at once.
    ];

    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void AsOfDay_BeforeTheDayAskedAbout_IsAskedFirst(string id)
    {
        var questions = Of(id);
        if (questions.Day is not { } member) { return; }

        foreach (var vector in MetOf(id))
        {
            var day = vector.Facts.GetProperty(member) is { ValueKind: JsonValueKind.Number } year ? new LocalDate(year.GetInt32(), 1, 1) : Days.Day(vector.Facts.GetProperty(member).GetString()!);
            if (questions.WaitsForItsYear) { day = new(day.Year, 1, 1); }

            foreach (var other in BodiesOf(vector, NotTo(vector)).Append(Without(vector, [questions.Body])))
            {
                var asked = Bare(other, [member, questions.Body]);
                var law = Unsettled(vector.Rule(), vector.Context.Law);
                var early = asked with { Context = vector.Context with { AsOf = day.PlusDays(-1), Law = law } };
                Found(early, Verdict.Pending);
                if (!questions.WaitsForItsYear && member != "year") { Says(early, "晚于评价基准日", "is after the as-of date"); }

                if (member != "year") { Found(With(asked, member, Iso(vector.Context.AsOf.PlusDays(questions.WaitsForItsYear ? 366 : 1))) with { Context = vector.Context with { Law = law } }, Verdict.Pending); }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Body_ThatIsNotStated_IsAskedForAlone(string id)
    {
        foreach (var vector in MetOf(id))
        {
            if (vector.Rule().AppliesTo is not { } text) { return; }

            foreach (var asked in new[] { Without(vector, [Of(id).Body]), Bare(vector, [Of(id).Day]), Bare(vector, []) })
            {
                foreach (var each in new[] { asked, WithLawUnsettled(asked) })
                {
                    Found(each, Verdict.Undetermined, text.Key.Id);
                    Says(each, $"未载明{text.Key.Name.Chinese}，不能确定{text.What.Chinese}是否适用", $"not stated: {text.Key.Name.English}; whether {text.What.English} applies cannot be determined");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Body_ToWhichTheRuleDoesNotApply_EndsTheQuestion(string id)
        => EachBody(id, NotTo, (vector, text) =>
        {
            Found(vector, Verdict.NotApplicable);
            Says(vector, $"{text.What.Chinese}不适用于", $"{text.What.English} does not apply to this kind of body");
        });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Body_OfWhichItIsNotConfirmed_IsAskedForAlone(string id)
        => EachBody(
            id,
            vector => Enum.GetValues<BodyKind>().Where(kind => vector.Rule().AppliesTo!.IsTo(kind) is null),
            (vector, text) =>
            {
                Found(vector, Verdict.Undetermined, text.Key.Id);
                Says(vector, "未经确认", "is not confirmed");
            });

    [Theory]
    [MemberData(nameof(Rules))]
    public void Law_ThatIsUnsettled_IsAskedForBeforeTheOtherFacts(string id)
    {
        foreach (var vector in MetOf(id).Where(vector => Of(id).AsksLaw(vector.Facts)))
        {
            if (ParametersOf(vector.Rule()).Length == 0) { return; }

            foreach (var asked in new[] { vector, Bare(vector, Selecting(id)) })
            {
                var finding = WithLawUnsettled(asked).Evaluate();
                finding.Verdict.Should().Be(Verdict.Undetermined, $"{vector}: {finding}");
                finding.Missing.Select(key => key.Id).Should().BeSubsetOf(Of(id).LawKeys, $"{vector}: {finding}");
                string said = finding.Because.ToText(Language.Chinese);
                if (Of(id).LawKeys.Length == 1 && asked != vector) { said.Should().MatchRegex("未经确认|取决于|未载明当日施行的规定", $"{vector}: {finding}"); }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Law_NotYetInForce_DoesNotApply(string id)
    {
        string? member = Of(id).Day ?? Of(id).Selects.FirstOrDefault();
        foreach (var vector in MetOf(id).Where(vector => Of(id).AsksLaw(vector.Facts)))
        {
            if (member is null or "events" || ParametersOf(vector.Rule()).Length == 0) { return; } // a vector of each rule moves its events by hand

            var early = Of(id).OtherDays.Where(other => vector.Facts.TryGetProperty(other, out var day) && !day.ValueEquals("none"))
                .Aggregate(With(vector, member, member == "year" ? YearLongBefore : LongBefore), (moved, other) => With(moved, other, LongBefore));
            foreach (var each in new[] { early, Bare(early, Selecting(id)) })
            {
                Found(each, Verdict.NotApplicable);
                Says(each, "尚无施行中的", "in force yet on");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void OtherFacts_TakenAwayOneByOne_NeverTurnTheVerdictAround(string id)
    {
        if (Of(id).IsOnWhatIsStated) { return; }

        foreach (var vector in Vector.All.Where(vector => vector.RuleId == id && vector.Verdict is Verdict.Met or Verdict.Breached))
        {
            foreach (string fact in vector.FactNames)
            {
                var finding = vector.Without(fact).Evaluate();
                if (finding.Verdict is Verdict.Met or Verdict.Breached) { finding.Verdict.Should().Be(vector.Verdict, $"{vector} without {fact}: {finding}"); }
            }
        }
    }

    /// <summary>A sentence says what is missing by its name, or what it would decide: so no vector is needed for each fact that is not stated.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public void OtherFacts_TakenAwayOneByOne_AreSaidNotToBeStated(string id)
    {
        foreach (var finding in Walked(id).Where(finding => finding.Verdict == Verdict.Undetermined && finding.Because.Names.SequenceEqual(["what"])))
        {
            string chinese = finding.Because.ToText(Language.Chinese), english = finding.Because.ToText(Language.English);
            chinese.Should().StartWith("未载明").And.EndWith(string.Join('、', finding.Missing.Select(key => key.Name.Chinese)));
            english.Should().StartWith("not stated").And.EndWith(string.Join(", ", finding.Missing.Select(key => key.Name.English)));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Asks_OfTheRule_AreTheFactsThatItsVectorsMiss(string id)
    {
        string[] asks = [.. RuleCatalogue.All.Single(rule => rule.Id == id).Asks.Select(key => key.Id)];
        string[] missed = [.. Vector.All.Where(vector => vector.RuleId == id).SelectMany(vector => vector.Missing).Concat(Walked(id).SelectMany(finding => finding.Missing).Select(key => key.Id))
            .Where(key => !key.StartsWith("calendar.", StringComparison.Ordinal)).Distinct()];
        string[] ofLaw = [.. MetOf(id).SelectMany(vector => WithLawUnsettled(vector).Evaluate().Missing).Select(key => key.Id)];

        asks.Should().OnlyHaveUniqueItems();
        missed.Except(asks).Should().BeEmpty($"{id} names them as missing, so they stand in its Asks");
        asks.Except(missed).Except(ofLaw).Should().BeEmpty($"{id} asks for them, so a vector misses them");
    }

    [Fact]
    public void Parameters_OfTheLibrary_AreFound() => Parameters.Should().HaveCountGreaterThan(20);

    private static void EachBody(string id, Func<Vector, IEnumerable<BodyKind>> kinds, Action<Vector, Applicability> hold)
    {
        foreach (var vector in MetOf(id))
        {
            if (vector.Rule().AppliesTo is not { } text) { return; }

            foreach (var asked in BodiesOf(vector, kinds(vector)))
            {
                hold(asked, text);
                hold(WithLawUnsettled(asked), text);
                hold(Bare(asked, [Of(id).Day, Of(id).Body]), text);
                hold(Bare(WithLawUnsettled(asked), [Of(id).Body]), text);
            }
        }
    }

    /// <summary>What is found of the cases that are met where one fact is not stated.</summary>
    private static IEnumerable<Finding> Walked(string id)
        => MetOf(id).SelectMany(vector => vector.FactNames.Select(fact => vector.Without(fact).Evaluate()));

    private static void Says(Vector vector, string chinese, string english)
    {
        var because = vector.Evaluate().Because;
        because.ToText(Language.Chinese).Should().Contain(chinese, vector.ToString());
        because.ToText(Language.English).Should().Contain(english, vector.ToString());
    }

    private static Questions Of(string id) => Table.SingleOrDefault(row => row.RuleId == id)
        ?? throw new InvalidOperationException($"{id} needs a row in the table of this test: the member of its vectors that is the day asked about, what selects its law, and the keys that it names where the law is unsettled.");

    private static Vector[] MetOf(string id)
    {
        string? day = Of(id).Day; // a vector that does not state it shows what another day decides alone
        var met = Vector.All.Where(vector => vector.RuleId == id && vector.Verdict == Verdict.Met && vector.Context.Law.Overlaid.IsEmpty && (day is null || vector.Facts.TryGetProperty(day, out _))).ToArray();
        met.Should().NotBeEmpty($"{id} has a vector that is met under the national law");
        return met;
    }

    private static IEnumerable<string?> Selecting(string id) => [Of(id).Day, Of(id).Body, .. Of(id).Selects];

    private static IEnumerable<BodyKind> NotTo(Vector vector) => vector.Rule().AppliesTo?.NotTo ?? default;

    private static IEnumerable<Vector> BodiesOf(Vector vector, IEnumerable<BodyKind> kinds) => kinds.Select(kind => With(vector, Of(vector.RuleId).Body, JsonNamingPolicy.CamelCase.ConvertName(kind.ToString())));

    private static Vector With(Vector vector, string member, object value) => Changed(vector, facts => facts[member] = JsonSerializer.SerializeToElement(value));

    private static Vector Without(Vector vector, IEnumerable<string> members) => Changed(vector, facts =>
    {
        foreach (string member in members) { facts.Remove(member); }
    });

    /// <summary>The case with nothing but some members, and those that no vector can do without.</summary>
    private static Vector Bare(Vector vector, IEnumerable<string?> kept)
        => Without(vector, vector.FactNames.Except(kept.OfType<string>()));

    private static Vector Changed(Vector vector, Action<Dictionary<string, JsonElement>> change)
    {
        var facts = vector.Facts.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
        change(facts);
        return vector with { Facts = JsonSerializer.SerializeToElement(facts) };
    }

    private static Vector WithLawUnsettled(Vector vector) => vector with { Context = vector.Context with { Law = Unsettled(vector.Rule(), vector.Context.Law) } };

    private static void Found(Vector vector, Verdict verdict, params string[] missing)
    {
        var finding = vector.Evaluate();
        string because = $"{vector} {vector.Facts} on {vector.Context.AsOf}: {finding}";
        finding.Verdict.Should().Be(verdict, because);
        finding.Missing.Select(key => key.Id).Should().Equal(missing, because);
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static readonly object[] Parameters =
    [
        .. typeof(RuleCatalogue).Assembly.GetTypes().Where(type => type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(LawParameter<>)).Select(property => property.GetValue(null)!),
    ];

    /// <summary>The figures of law that share a provision with the rule.</summary>
    private static object[] ParametersOf(Rule rule)
        => [.. Parameters.Where(parameter => ((IEnumerable<Provision>)parameter.GetType().GetProperty(nameof(LawParameter<int>.Provisions))!.GetValue(parameter)!).Any(rule.Provisions.Contains))];

    private static LawBook Unsettled(Rule rule, LawBook book)
        => ParametersOf(rule).Aggregate(book, (laid, parameter) => (LawBook)typeof(OrderOfQuestionsTests).GetMethod(nameof(LayUnsettled), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(parameter.GetType().GenericTypeArguments).Invoke(null, [laid, parameter])!);

    private static LawBook LayUnsettled<T>(LawBook book, LawParameter<T> parameter)
        => book.With(parameter, DatedValue<T>.Unsettled(DateSpan.From(new(1900, 1, 1)), parameter.Provisions[0].Cite(Application.Direct)));

    /// <summary>What a rule asks for, by the members of its vectors.</summary>
    private sealed record Questions(string RuleId)
    {
        /// <summary>The day, or the year, that must have come before anything else is asked; null where the rule looks at no such day.</summary>
        public string? Day { get; init; }

        /// <summary>Whether it is the year of that day that must have begun.</summary>
        public bool WaitsForItsYear { get; init; }

        /// <summary>The kind of body.</summary>
        public string Body { get; init; } = "body";

        /// <summary>What selects the law besides the day and the body; the first is moved where there is no day.</summary>
        public string[] Selects { get; init; } = [];

        /// <summary>Other days that select the law where they are stated.</summary>
        public string[] OtherDays { get; init; } = [];

        /// <summary>Whether a case rests on law at all, and not on the body's own rule.</summary>
        public Func<JsonElement, bool> AsksLaw { get; init; } = _ => true;

        /// <summary>Whether it holds what is stated against itself, so that what is taken away is not part of the question.</summary>
        public bool IsOnWhatIsStated { get; init; }

        /// <summary>The facts that would settle an unsettled law.</summary>
        public string[] LawKeys { get; init; } = [];
    }
}

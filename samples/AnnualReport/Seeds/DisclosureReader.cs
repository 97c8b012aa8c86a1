using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>Reads what a file says of disclosure. A row of a chain or catalogue that is wrong is not refused: the library reports it.</summary>
internal static class DisclosureReader
{
    private static readonly Bilingual Channels = new("不重复的渠道名称", "channels each named once");
    private static readonly Bilingual TwoRoles = new("originator、reviewer、signer中不重复的两项或者三项", "two or three of originator, reviewer and signer, each once");
    private static readonly Bilingual OwnRule = new("地方规定或者内部制度", "a local or internal rule");
    private static readonly Bilingual Declared = new("已列出的渠道", "one of the channels listed");
    private static readonly Bilingual Days = new("0至250的工作日数", "a number of working days from 0 to 250");
    private static readonly Bilingual Several = new("1以上的整数", "a whole number, 1 or more");

    private static readonly Dictionary<string, ChainRole> Roles = Choices<ChainRole>();
    private static readonly Dictionary<string, DisclosureFault> Faults = Choices<DisclosureFault>();
    private static readonly Dictionary<string, InformationOrigin> Origins = Choices<InformationOrigin>();
    private static readonly Dictionary<string, DisclosureGround> Grounds = Choices<DisclosureGround>();
    private static readonly Dictionary<string, bool> Answers = new(StringComparer.Ordinal) { ["refuses"] = false, ["consents"] = true };
    private static readonly Dictionary<string, bool> OrganAnswers = new(StringComparer.Ordinal) { ["withholds"] = false, ["discloses"] = true };
    private static readonly Dictionary<string, DisclosureChannel> ChannelKinds = Choices<DisclosureChannel>();
    private static readonly Dictionary<string, UpdatePlace> Places = Choices<UpdatePlace>();
    private static readonly Dictionary<string, GuideContents> GuideParts = Choices<GuideContents>();
    private static readonly Dictionary<string, CatalogueContents> CatalogueParts = Choices<CatalogueContents>();
    private static readonly Dictionary<string, DisclosureMode> Modes = Choices<DisclosureMode>();
    private static readonly Dictionary<string, LegalRank> Ranks = Choices<LegalRank>();
    private static readonly Dictionary<string, ConsentGround> ConsentGrounds = Choices<ConsentGround>();
    private static readonly Dictionary<string, PersonalFields> Fields = Choices<PersonalFields>();

    public static DisclosureSeed Read(ObjectReader o, Unit bureau, int year)
    {
        DisclosureChains? chains = null;
        DisclosureCatalogue? catalogue = null;
        ValueList<PublicationFacts> records = default;
        ValueList<SeedSchool> schools = default;
        ValueList<SeedFault> faults = default;
        o.ObjectFact("chains", c =>
        {
            chains = ReadChains(c, bureau.Id);
            faults = c.Objects("faults", fault => ReadFault(fault, chains));
            return Fact<string>.None;
        });
        o.ObjectFact("catalogue", c =>
        {
            var basis = c.Object("basis", b => OwnBasis(b, c));
            catalogue = basis is null ? null : DisclosureCatalogue.Build(basis, [.. CatalogueFile.Rows, .. c.Objects("extraRows", ReadRow)], new(year, 12, 31));
            records = c.Objects("records", ReadRecord);
            schools = c.Objects("schools", school => new SeedSchool(school.Text("id"), school.Text("name")));
            return Fact<string>.None;
        });
        var kind = bureau.Kind;
        var proactive = Section(DisclosureRules.ProactiveDisclosureInTime, o.Objects("proactive", item => ReadProactive(item, kind)));
        var decisions = o.Objects("decisions", item => ReadDecision(item, bureau));
        return new(
            chains,
            faults,
            catalogue,
            records,
            schools,
            decisions,
            [
                proactive,
                Section(DisclosureRules.ScopeRespected, decisions),
                Section(DisclosureRules.ReviewedBeforePublication, o.Objects("reviews", item => new PublicationFacts { Id = Id(item), Body = kind, Published = item.DayFact("published"), Reviewed = item.DayFact("reviewed") })),
                Section(DisclosureRules.RolesSeparated, o.Objects("separation", ReadSeparation)),
                Section(DisclosureRules.CatalogueItemPublished, o.Objects("items", item => ReadItem(item, kind))),
                Section(DisclosureRules.ChannelFits, o.Objects("channelUse", item => ReadChannels(item, kind))),
                Section(DisclosureRules.SchoolDisclosureInTime, o.Objects("schoolItems", ReadSchoolItem)),
                Section(DisclosureRules.UpdatedWithinInspectionThreshold, o.Objects("updates", item => new UpdateFacts
                {
                    Id = Id(item), On = item.Day("on"), Place = item.OneOf("place", Places), LastUpdated = item.DayFact("lastUpdated"),
                })),
                Section(DisclosureRules.GuideAndCatalogueKept, o.Objects("guides", item => new GuideAndCatalogueFacts
                {
                    Id = Id(item), On = item.Day("on"), Body = kind, Guide = Flags(item, "guide", GuideParts), Catalogue = Flags(item, "catalogue", CatalogueParts), OutOfDate = item.TextFact("outOfDate"),
                })),
                Section(DisclosureRules.PupilDataKept, o.Objects("pupilData", ReadPupilData)),
            ]);
    }

    private static SeedSection Section<T>(Rule<T> rule, ValueList<T> facts)
        where T : class, IFacts
        => new([rule], [.. facts]);

    private static DisclosureChains? ReadChains(ObjectReader o, UnitId organ)
    {
        var paper = o.ObjectFact("basis", Basis);
        var channels = o.Texts("channels");
        if (channels.Distinct().Count() != channels.Count)
        {
            o.Note("channels", Channels, string.Join(", ", channels));
            return null;
        }

        return DisclosureChains.Build(organ, channels, o.Objects("rows", row => new ChainRow
        {
            Channel = TextOf(row, "channel"),
            Role = row.OneOf("role", Roles),
            Post = TextOf(row, "post") is { } post ? new(post) : PostId.None,
            Span = row.Span(),
            Basis = row.ObjectFact("basis", Basis).Known(out var own) ? own : paper.Known(out var common) ? common : null,
        }));
    }

    private static SeedFault? ReadFault(ObjectReader o, DisclosureChains? chains)
    {
        var (fault, channel, on) = (o.OneOf("fault", Faults), o.Text("channel"), o.Day("on"));
        if (chains is null || chains.Chains.Any(chain => chain.Channel == channel)) { return new(fault, channel, on); }

        o.Note("channel", Declared, channel);
        return null;
    }

    private static CatalogueRow ReadRow(ObjectReader o) => new()
    {
        Id = TextOf(o, "id"), FirstLevel = TextOf(o, "firstLevel"), SecondLevel = TextOf(o, "secondLevel"), Content = TextOf(o, "content"),
        Basis = TextOf(o, "basis"), Limit = TextOf(o, "limit"), Channels = TextOf(o, "channels"), Mode = TextOf(o, "mode"), Body = TextOf(o, "body"),
    };

    private static PublicationFacts ReadRecord(ObjectReader o) => new()
    {
        Id = Id(o),
        Item = new SubjectId(o.Text("item")),
        Unit = new UnitId(o.Text("unit")),
        Formed = o.DayFact("formed"),
        Changed = o.DayFact("changed"),
        Published = o.DayFact("published"),
        Channels = ChannelsOf(o, "channels"),
    };

    private static PublicationFacts ReadProactive(ObjectReader o, BodyKind kind)
    {
        o.Text("section");
        return new() { Id = Id(o), Body = kind, Formed = o.DayFact("formed"), Changed = o.DayFact("changed"), Published = o.DayFact("published") };
    }

    private static InformationFacts ReadDecision(ObjectReader o, Unit bureau) => new()
    {
        Id = Id(o),
        On = o.Day("on"),
        Organ = bureau.Id,
        Body = bureau.Kind,
        Origin = o.OneOf("origin", Origins),
        Maker = bureau.Id,
        Authorised = Fact<LegalRank>.None,
        Competence = Fact<UnitId>.None,
        OutwardUnit = Fact<OutwardUnit>.None,
        Mode = ChoiceFact(o, "mode", Modes),
        Parts = o.ListFact("parts", ReadPart),
        Handling = o.ObjectFact("handling", handling => (Fact<DisclosureHandling>)new DisclosureHandling(handling.Day("on"), handling.Texts("published"), handling.Texts("withheld"))),
    };

    private static MaterialPart ReadPart(ObjectReader o) => new(o.Text("id"))
    {
        Grounds = o.ListFact("grounds", ReadGround),
        Choice = o.ObjectFact("choice", choice => Answered(choice, OrganAnswers)),
    };

    private static GroundClaim ReadGround(ObjectReader o) => new()
    {
        Ground = o.OneOf("ground", Grounds),
        Confirmed = o.ObjectFact("confirmed", RecordedFact),
        ThirdParty = o.ObjectFact("thirdParty", reply => Answered(reply, Answers)),
        PublicInterest = o.ObjectFact("publicInterest", RecordedFact),
    };

    private static PublicationFacts ReadSeparation(ObjectReader o) => new()
    {
        Id = Id(o), Separation = o.ObjectFact("policy", ReadPolicy), ManagedBy = Person(o, "originator"), ReviewedBy = Person(o, "reviewer"), SignedBy = Person(o, "signer"),
    };

    private static Fact<OwnRule<ValueList<ChainRole>>> ReadPolicy(ObjectReader o)
    {
        var roles = o.Texts("roles").Select(role => Roles.GetValueOrDefault(role)).ToValueList();
        var basis = o.Object("basis", b => OwnBasis(b, o));
        bool sound = roles.Count >= 2 && roles.Distinct().Count() == roles.Count && roles.All(role => role is ChainRole.Originator or ChainRole.Reviewer or ChainRole.Signer);
        if (!sound) { o.Note("roles", TwoRoles, roles.ToString()); }

        return sound && basis is not null ? new OwnRule<ValueList<ChainRole>>(roles, basis) : Fact<OwnRule<ValueList<ChainRole>>>.Unknown;
    }

    private static PublicationFacts ReadItem(ObjectReader o, BodyKind kind) => new()
    {
        Id = Id(o),
        Catalogue = o.ObjectFact("catalogue", b => OwnBasis(b, o) is { } basis ? basis : Fact<Basis>.Unknown),
        CatalogueLimit = Workdays(o, "workdays"),
        Body = kind,
        Formed = o.DayFact("formed"),
        Changed = o.DayFact("changed"),
        Published = o.DayFact("published"),
    };

    private static PublicationFacts ReadChannels(ObjectReader o, BodyKind kind) => new()
    {
        Id = Id(o),
        Body = kind,
        Published = o.DayFact("published"),
        Channels = ChannelsOf(o, "channels"),
        ListedChannels = o.ObjectFact("listed", listed =>
        {
            var basis = listed.Object("basis", b => OwnBasis(b, listed));
            return ChannelsOf(listed, "channels").Known(out var channels) && !channels.IsEmpty && basis is not null
                ? new OwnRule<ValueList<DisclosureChannel>>(channels, basis)
                : Fact<OwnRule<ValueList<DisclosureChannel>>>.Unknown;
        }),
    };

    private static PublicationFacts ReadSchoolItem(ObjectReader o) => new()
    {
        Id = Id(o),
        Body = BodyKind.School,
        Authorised = ChoiceFact(o, "authorised", Ranks),
        SchoolLimit = o.ObjectFact("guide", guide =>
        {
            var basis = guide.Object("basis", b => OwnBasis(b, guide));
            return Workdays(guide, "workdays").Known(out var days) && basis is not null ? new OwnRule<TimeLimit>(days, basis) : Fact<OwnRule<TimeLimit>>.Unknown;
        }),
        Formed = o.DayFact("formed"),
        Changed = o.DayFact("changed"),
        Published = o.DayFact("published"),
    };

    private static PublicationFacts ReadPupilData(ObjectReader o)
    {
        var without = o.CountFact("withoutConsent");
        if (without.Known(out long count) && count is < 1 or > int.MaxValue) { o.Note("withoutConsent", Several, $"{count}"); }

        return new()
        {
            Id = Id(o),
            Published = o.Day("on"),
            PersonalFields = Flags(o, "fields", Fields),
            WithoutConsent = without.State == FactState.None ? Fact<int>.None : count is >= 1 and <= int.MaxValue ? (int)count : Fact<int>.Unknown,
            ConsentGround = ChoiceFact(o, "consentGround", ConsentGrounds),
            LegalDuty = ChoiceFact(o, "legalDuty", Ranks),
        };
    }

    private static Fact<TimeLimit> Workdays(ObjectReader o, string name)
    {
        var days = o.CountFact(name);
        if (!days.Known(out long count)) { return days.State == FactState.None ? Fact<TimeLimit>.None : default; }

        if (count <= 250) { return TimeLimit.Workdays((int)count); }

        o.Note(name, Days, $"{count}");
        return default;
    }

    private static Fact<T> ChoiceFact<T>(ObjectReader o, string name, Dictionary<string, T> choices)
        where T : notnull
    {
        var text = o.TextFact(name);
        return text.State == FactState.Known ? o.OneOf(name, choices) : text.State == FactState.None ? Fact<T>.None : default(Fact<T>);
    }

    private static Fact<ValueList<DisclosureChannel>> ChannelsOf(ObjectReader o, string name) => o.ChoicesFact(name, ChannelKinds);

    private static Fact<T> Flags<T>(ObjectReader o, string name, Dictionary<string, T> choices)
        where T : struct, Enum
    {
        var read = o.ChoicesFact(name, choices);
        return read.Known(out var parts) ? (T)Enum.ToObject(typeof(T), parts.Aggregate(0, (all, part) => all | Convert.ToInt32(part, System.Globalization.CultureInfo.InvariantCulture)))
            : read.State == FactState.None ? Fact<T>.None : default(Fact<T>);
    }

    private static Fact<RecordedAnswer> Answered(ObjectReader o, Dictionary<string, bool> answers) => new RecordedAnswer(o.OneOf("answer", answers), o.Day("on"), o.Text("by"));

    private static RecordedDecision Recorded(ObjectReader o) => new(o.Day("on"), o.Text("by"));

    private static Fact<RecordedDecision> RecordedFact(ObjectReader o) => Recorded(o);

    private static Fact<PersonId> Person(ObjectReader o, string name)
    {
        var text = o.TextFact(name);
        return text.Known(out string? id) ? new PersonId(id) : text.State == FactState.None ? Fact<PersonId>.None : default(Fact<PersonId>);
    }

    private static Basis? OwnBasis(ObjectReader o, ObjectReader around)
    {
        var basis = SeedReader.ReadBasis(o);
        if (basis is null || basis.Kind is BasisKind.Local or BasisKind.Internal) { return basis; }

        around.Note("basis", OwnRule, basis.Kind.ToString());
        return null;
    }

    private static Fact<Basis> Basis(ObjectReader o) => SeedReader.ReadBasis(o) is { } basis ? basis : Fact<Basis>.Unknown;

    private static string? TextOf(ObjectReader o, string name) => o.TextFact(name, mayBeNone: false).Known(out string? text) ? text : null;

    private static SubjectId Id(ObjectReader o) => new(o.Text("id"));

    private static Dictionary<string, T> Choices<T>()
        where T : struct, Enum
        => Enum.GetValues<T>().DistinctBy(choice => choice.ToString()).ToDictionary(choice => char.ToLowerInvariant(choice.ToString()[0]) + choice.ToString()[1..], StringComparer.Ordinal);
}

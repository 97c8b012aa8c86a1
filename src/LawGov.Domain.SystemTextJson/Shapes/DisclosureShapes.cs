using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Law;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>What is published, by whom and when, and what is disclosed at all.</summary>
internal static class DisclosureShapes
{
    private static readonly NameCodec<LegalRank> Rank = new();
    private static readonly ListCodec<DisclosureChannel> Channels = new(new NameCodec<DisclosureChannel>());
    private static readonly ListCodec<string> Names = new(Values.Words);

    internal static Shape<RecordedDecision> Decision { get; } = new(new("有记录的认定", "a recorded decision"), shape =>
    {
        var on = shape.Required("on", Values.Day, decision => decision.On);
        var by = shape.Required("by", Values.MayBePerson, decision => decision.By);
        return slots => new(on[slots], by[slots]);
    });

    internal static Shape<RecordedAnswer> Answer { get; } = new(new("有记录的答复", "a recorded answer"), shape =>
    {
        var isFor = shape.Required("isForDisclosure", Values.Flag, answer => answer.IsForDisclosure);
        var on = shape.Required("on", Values.Day, answer => answer.Recorded.On);
        var by = shape.Required("by", Values.MayBePerson, answer => answer.Recorded.By);
        return slots => new(isFor[slots], on[slots], by[slots]);
    });

    internal static Shape<GroundClaim> Claim { get; } = new(new("不予公开的理由", "a ground not to disclose"), shape =>
    {
        var ground = shape.Required("ground", new NameCodec<DisclosureGround>(), claim => claim.Ground);
        var confirmed = shape.Fact("confirmed", Decision, claim => claim.Confirmed, DisclosureKeys.GroundConfirmed);
        var forbiddenBy = shape.Fact("forbiddenBy", Rank, claim => claim.ForbiddenBy, DisclosureKeys.ForbiddenBy);
        var thirdParty = shape.Fact("thirdParty", Answer, claim => claim.ThirdParty, DisclosureKeys.ThirdParty);
        var publicInterest = shape.Fact("publicInterest", Decision, claim => claim.PublicInterest, DisclosureKeys.PublicInterest);
        var saidPublicBy = shape.Fact("saidPublicBy", Rank, claim => claim.SaidPublicBy, DisclosureKeys.SaidPublicBy);
        return slots => new()
        {
            Ground = ground[slots],
            Confirmed = confirmed[slots],
            ForbiddenBy = forbiddenBy[slots],
            ThirdParty = thirdParty[slots],
            PublicInterest = publicInterest[slots],
            SaidPublicBy = saidPublicBy[slots],
        };
    });

    internal static Shape<MaterialPart> Part { get; } = new(new("信息的部分", "a part of information"), shape =>
    {
        var id = shape.Required("id", Values.Words, part => part.Id);
        var grounds = shape.Fact("grounds", new ListCodec<GroundClaim>(Claim), part => part.Grounds, DisclosureKeys.Grounds);
        var choice = shape.Fact("choice", Answer, part => part.Choice, DisclosureKeys.Choice);
        return slots => new(id[slots]) { Grounds = grounds[slots], Choice = choice[slots] };
    });

    internal static Shape<OutwardUnit> Outward { get; } = new(new("以自己名义履职的内设机构", "a unit that acts in its own name"), shape =>
    {
        var unit = shape.Required("unit", Values.Unit, outward => outward.Unit);
        var under = shape.Required("under", Rank, outward => outward.Under);
        return slots => new(unit[slots], under[slots]);
    });

    internal static Shape<DisclosureHandling> Handling { get; } = new(new("公开处理情况", "what was published and withheld"), shape =>
    {
        var on = shape.Required("on", Values.Day, handling => handling.On);
        var published = shape.Required("published", Names, handling => handling.Published);
        var withheld = shape.Required("withheld", Names, handling => handling.Withheld);
        return slots => new(on[slots], published[slots], withheld[slots]);
    });

    internal static Shape<CoverageCount> Count { get; } = new(new("覆盖计数", "how many are covered"), shape =>
    {
        var covered = Number("covered", count => count.Covered);
        var late = Number("coveredLate", count => count.CoveredLate);
        var notCovered = Number("notCovered", count => count.NotCovered);
        var undetermined = Number("undetermined", count => count.Undetermined);
        var pending = Number("pending", count => count.Pending);
        return slots => new(covered[slots], notCovered[slots], undetermined[slots], pending[slots], late[slots]);

        Slot<int> Number(string name, Func<CoverageCount, int> get) => shape.Required(name, Values.Whole(0, int.MaxValue), get);
    });

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<PublicationFacts>("publication", new("公开的信息", "a published item"), Publication),
        FactsShape.Of<InformationFacts>("information", new("是否公开的信息", "information to be disclosed or not"), Information),
        FactsShape.Of<UpdateFacts>("update", new("栏目更新", "the updating of a page"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var place = shape.Fact("place", new NameCodec<UpdatePlace>(), facts => facts.Place, DisclosureKeys.Place);
            var updated = shape.Fact("lastUpdated", Values.Day, facts => facts.LastUpdated, DisclosureKeys.LastUpdated);
            return slots => new() { Id = id[slots], On = on[slots], Place = place[slots], LastUpdated = updated[slots] };
        }),
        FactsShape.Of<GuideAndCatalogueFacts>("guideAndCatalogue", new("公开指南和公开目录", "the guide and the catalogue"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisclosureKeys.Body);
            var guide = shape.Fact("guide", new NamesCodec<GuideContents>(), facts => facts.Guide, DisclosureKeys.Guide);
            var catalogue = shape.Fact(
                "catalogue", new NamesCodec<CatalogueContents>(), facts => facts.Catalogue, DisclosureKeys.Catalogue);
            var outOfDate = shape.Fact("outOfDate", Values.Words, facts => facts.OutOfDate, DisclosureKeys.OutOfDate);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Body = body[slots],
                Guide = guide[slots],
                Catalogue = catalogue[slots],
                OutOfDate = outOfDate[slots],
            };
        }),
    ];

    private static Func<Slots, PublicationFacts> Publication(Shape<PublicationFacts> shape)
    {
        var id = shape.Required("id", Values.Subject, facts => facts.Id);
        var item = shape.Fact("item", Values.Subject, facts => facts.Item);
        var unit = shape.Fact("unit", Values.Unit, facts => facts.Unit);
        var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisclosureKeys.Body);
        var authorised = shape.Fact("authorised", Rank, facts => facts.Authorised, DisclosureKeys.Authorised);
        var formed = shape.Fact("formed", Values.Day, facts => facts.Formed, DisclosureKeys.Formed);
        var changed = shape.Fact("changed", Values.Day, facts => facts.Changed, DisclosureKeys.Changed);
        var published = shape.Fact("published", Values.Day, facts => facts.Published, DisclosureKeys.Published);
        var reviewed = shape.Fact("reviewed", Values.Day, facts => facts.Reviewed, DisclosureKeys.Reviewed);
        var manager = shape.Fact("manager", Values.MayBePerson, facts => facts.Manager, DisclosureKeys.Manager);
        var reviewer = shape.Fact("reviewer", Values.MayBePerson, facts => facts.Reviewer, DisclosureKeys.Reviewer);
        var publisher = shape.Fact("publisher", Values.MayBePerson, facts => facts.Publisher, DisclosureKeys.Publisher);
        var rolesRule = shape.Fact("rolesRule", Legal.Basis, facts => facts.RolesRule);
        var managedBy = shape.Fact("managedBy", Values.Person, facts => facts.ManagedBy, DisclosureKeys.Manager);
        var reviewedBy = shape.Fact("reviewedBy", Values.Person, facts => facts.ReviewedBy, DisclosureKeys.Reviewer);
        var signedBy = shape.Fact("signedBy", Values.Person, facts => facts.SignedBy, DisclosureKeys.Signer);
        var separation = shape.Fact(
            "separation",
            Values.Rule(new ListCodec<ChainRole>(new NameCodec<ChainRole>())),
            facts => facts.Separation,
            DisclosureKeys.SeparationPolicy);
        var catalogue = shape.Fact("catalogue", Legal.Basis, facts => facts.Catalogue, DisclosureKeys.ItemCatalogue);
        var catalogueLimit = shape.Fact("catalogueLimit", Legal.Limit, facts => facts.CatalogueLimit, DisclosureKeys.ItemLimit);
        var channels = shape.Fact("channels", Channels, facts => facts.Channels, DisclosureKeys.Channels);
        var listed = shape.Fact("listedChannels", Values.Rule(Channels), facts => facts.ListedChannels, DisclosureKeys.ListedChannels);
        var schoolLimit = shape.Fact("schoolLimit", Values.Rule(Legal.Limit), facts => facts.SchoolLimit, DisclosureKeys.SchoolGuide);
        var personal = shape.Fact(
            "personalFields", new NamesCodec<PersonalFields>(), facts => facts.PersonalFields, DisclosureKeys.PersonalFields);
        var without = shape.Fact(
            "withoutConsent", Values.Whole(0, int.MaxValue), facts => facts.WithoutConsent, DisclosureKeys.WithoutConsent);
        var kindergarten = shape.Fact("isOfKindergarten", Values.Flag, facts => facts.IsOfKindergarten, DisclosureKeys.Kindergarten);
        var ground = shape.Fact(
            "consentGround", new NameCodec<ConsentGround>(), facts => facts.ConsentGround, DisclosureKeys.ConsentGround);
        var legalDuty = shape.Fact("legalDuty", Rank, facts => facts.LegalDuty, DisclosureKeys.LegalDuty);
        return slots => new()
        {
            Id = id[slots],
            Item = item[slots],
            Unit = unit[slots],
            Body = body[slots],
            Authorised = authorised[slots],
            Formed = formed[slots],
            Changed = changed[slots],
            Published = published[slots],
            Reviewed = reviewed[slots],
            Manager = manager[slots],
            Reviewer = reviewer[slots],
            Publisher = publisher[slots],
            RolesRule = rolesRule[slots],
            ManagedBy = managedBy[slots],
            ReviewedBy = reviewedBy[slots],
            SignedBy = signedBy[slots],
            Separation = separation[slots],
            Catalogue = catalogue[slots],
            CatalogueLimit = catalogueLimit[slots],
            Channels = channels[slots],
            ListedChannels = listed[slots],
            SchoolLimit = schoolLimit[slots],
            PersonalFields = personal[slots],
            WithoutConsent = without[slots],
            IsOfKindergarten = kindergarten[slots],
            ConsentGround = ground[slots],
            LegalDuty = legalDuty[slots],
        };
    }

    private static Func<Slots, InformationFacts> Information(Shape<InformationFacts> shape)
    {
        var id = shape.Required("id", Values.Subject, facts => facts.Id);
        var on = shape.Required("on", Values.Day, facts => facts.On);
        var organ = shape.Required("organ", Values.Unit, facts => facts.Organ);
        var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisclosureKeys.Body);
        var authorised = shape.Fact("authorised", Rank, facts => facts.Authorised, DisclosureKeys.Authorised);
        var competence = shape.Fact("competence", Values.Unit, facts => facts.Competence, DisclosureKeys.Competence);
        var origin = shape.Fact("origin", new NameCodec<InformationOrigin>(), facts => facts.Origin, DisclosureKeys.Origin);
        var maker = shape.Fact("maker", Values.Unit, facts => facts.Maker, DisclosureKeys.Maker);
        var keeper = shape.Fact("keeper", Values.Unit, facts => facts.Keeper, DisclosureKeys.Keeper);
        var lead = shape.Fact("lead", Values.Unit, facts => facts.Lead, DisclosureKeys.Lead);
        var outward = shape.Fact("outwardUnit", Outward, facts => facts.OutwardUnit, DisclosureKeys.OutwardUnit);
        var dutyTest = shape.Fact("dutyTest", new NameCodec<DutyTest>(), facts => facts.DutyTest, DisclosureKeys.DutyTest);
        var mode = shape.Fact("mode", new NameCodec<DisclosureMode>(), facts => facts.Mode, DisclosureKeys.Mode);
        var parts = shape.Fact("parts", new ListCodec<MaterialPart>(Part), facts => facts.Parts, DisclosureKeys.Parts);
        var handling = shape.Fact("handling", Handling, facts => facts.Handling, DisclosureKeys.Handling);
        return slots => new()
        {
            Id = id[slots],
            On = on[slots],
            Organ = organ[slots],
            Body = body[slots],
            Authorised = authorised[slots],
            Competence = competence[slots],
            Origin = origin[slots],
            Maker = maker[slots],
            Keeper = keeper[slots],
            Lead = lead[slots],
            OutwardUnit = outward[slots],
            DutyTest = dutyTest[slots],
            Mode = mode[slots],
            Parts = parts[slots],
            Handling = handling[slots],
        };
    }
}

using LawGov.Domain.Organizations;
using LawGov.Domain.Publicity;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Carriers, campaigns, ceremonies, contests, who publicizes which law, and theme days.</summary>
internal static class PublicityShapes
{
    private static readonly ListCodec<UnitId> Units = new(Values.Unit);

    private static readonly ListCodec<string> Texts = new(Values.Words);

    internal static Shape<PublicityRecord> Record { get; } = new(new("宣传载体或者活动记录", "a carrier, or what was held"), shape =>
    {
        var unit = shape.Required("unit", Values.Unit, record => record.Unit);
        var what = shape.Required("what", Values.Words, record => record.What);
        var days = shape.Fact("days", Values.Span, record => record.Days, PublicityKeys.Held);
        var place = shape.Fact("place", Values.Words, record => record.Place, PublicityKeys.CarrierDetails);
        return slots => new(unit[slots], what[slots], days[slots], place[slots]);
    });

    internal static Shape<PublicityDuty> Duty { get; } = new(new("普法责任清单事项", "a law on the list of publicity duties"), shape =>
    {
        var law = shape.Required("law", Values.Words, duty => duty.Law);
        var section = shape.Fact("section", Values.Words, duty => duty.Section, PublicityKeys.Section);
        return slots => new(law[slots], section[slots]);
    });

    internal static Shape<ThemeDay> ThemeDay { get; } = new(new("宣传教育日、周、月", "a theme day, week or month"), shape =>
    {
        var name = shape.Required("name", Values.Title, day => day.Name);
        var days = Values.Days(shape, day => day.Days);
        var basis = shape.Required("basis", Legal.Basis, day => day.Basis);
        var number = shape.Optional("number", Boxed.Of(Values.Whole(1, 9999)), day => Boxed.From(day.Number));
        return slots => new(name[slots], days(slots), basis[slots], number[slots]?.Value);
    });

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<CarrierFacts>("carriers", new("宣传载体", "carriers of publicity"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var units = shape.Fact("units", Units, facts => facts.Units, PublicityKeys.Units);
            var carriers = shape.Fact("carriers", new ListCodec<PublicityRecord>(Record), facts => facts.Carriers, PublicityKeys.Carriers);
            var platforms = shape.Fact("platforms", Texts, facts => facts.Platforms, PublicityKeys.Platforms);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Units = units[slots],
                Carriers = carriers[slots],
                Platforms = platforms[slots],
                Rule = rule[slots],
            };
        }),
        FactsShape.Of<CampaignFacts>("campaign", new("主题宣传活动", "a campaign with a checklist"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var days = shape.Fact("days", Values.Span, facts => facts.Days, PublicityKeys.Days);
            var schools = shape.Fact("schools", Units, facts => facts.Schools, PublicityKeys.Schools);
            var checklist = shape.Fact("checklist", Texts, facts => facts.Checklist, PublicityKeys.Checklist);
            var records = shape.Fact("records", new ListCodec<PublicityRecord>(Record), facts => facts.Records, PublicityKeys.Records);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new()
            {
                Id = id[slots],
                Year = year[slots],
                Days = days[slots],
                Schools = schools[slots],
                Checklist = checklist[slots],
                Records = records[slots],
                Rule = rule[slots],
            };
        }),
        FactsShape.Of<CeremonyFacts>("ceremonies", new("典礼仪式", "the ceremonies of a school"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var entrance = shape.Fact("entrance", Values.Flag, facts => facts.Entrance, PublicityKeys.Entrance);
            var pioneers = shape.Fact("pioneers", Values.Flag, facts => facts.Pioneers, PublicityKeys.Pioneers);
            var comingOfAge = shape.Fact("comingOfAge", Values.Flag, facts => facts.ComingOfAge, PublicityKeys.ComingOfAge);
            var graduation = shape.Fact("graduation", Values.Flag, facts => facts.Graduation, PublicityKeys.Graduation);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new()
            {
                Id = id[slots],
                Year = year[slots],
                Entrance = entrance[slots],
                Pioneers = pioneers[slots],
                ComingOfAge = comingOfAge[slots],
                Graduation = graduation[slots],
                Rule = rule[slots],
            };
        }),
        FactsShape.Of<ContestFacts>("contest", new("“学宪法 讲宪法”活动", "a stage of the constitution contest"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var edition = shape.Fact("edition", Values.Whole(1, 9999), facts => facts.Edition, PublicityKeys.Edition);
            var stage = shape.Fact("stage", Values.Words, facts => facts.Stage);
            var group = shape.Fact("group", Values.Words, facts => facts.Group);
            var countedAs = shape.Fact("countedAs", Values.Words, facts => facts.CountedAs, PublicityKeys.CountedAs);
            var cutOff = shape.Fact("cutOff", Values.Day, facts => facts.CutOff, PublicityKeys.CutOff);
            var eligible = shape.Fact("eligible", Values.Count, facts => facts.Eligible, PublicityKeys.Eligible);
            var participants = shape.Fact("participants", Values.Count, facts => facts.Participants, PublicityKeys.Participants);
            var awarded = shape.Fact("awarded", Values.Count, facts => facts.Awarded, PublicityKeys.Awarded);
            var advanced = shape.Fact("advanced", Values.Count, facts => facts.Advanced, PublicityKeys.Advanced);
            return slots => new()
            {
                Id = id[slots],
                Year = year[slots],
                Edition = edition[slots],
                Stage = stage[slots],
                Group = group[slots],
                CountedAs = countedAs[slots],
                CutOff = cutOff[slots],
                Eligible = eligible[slots],
                Participants = participants[slots],
                Awarded = awarded[slots],
                Advanced = advanced[slots],
            };
        }),
        FactsShape.Of<PublicityDutyFacts>("publicityDuties", new("普法责任制", "who publicizes which law"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, PublicityKeys.Body);
            var duties = shape.Fact("duties", new ListCodec<PublicityDuty>(Duty), facts => facts.Duties, PublicityKeys.Duties);
            var yearPlan = shape.Fact("yearPlan", Values.Flag, facts => facts.YearPlan, PublicityKeys.YearPlan);
            var casesTaught = shape.Fact("casesTaught", Values.Flag, facts => facts.CasesTaught, PublicityKeys.CasesTaught);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Body = body[slots],
                Duties = duties[slots],
                YearPlan = yearPlan[slots],
                CasesTaught = casesTaught[slots],
            };
        }),
    ];
}

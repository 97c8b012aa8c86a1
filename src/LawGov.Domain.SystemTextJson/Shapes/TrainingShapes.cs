using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Training;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>How much training there was, what was studied in a session, by whom, and with which rates.</summary>
internal static class TrainingShapes
{
    private static readonly NameCodec<TrainingAudience> Audience = new();

    private static readonly ListCodec<PersonId> People = new(Values.Person);

    /// <summary>Amounts of training, each with its own unit: <c>["12天", "80学时"]</c>.</summary>
    internal static ListCodec<PrintedFigure> Amounts { get; } = new(Values.Figure);

    internal static Shape<StudyText> Text { get; } = new(new("学习的法律、法规、规章", "a text of law that is studied or listed"), shape =>
    {
        var title = shape.Required("title", Values.Words, text => text.Title);
        var from = shape.Fact("from", Values.Day, text => text.From, TrainingKeys.TextDays);
        var until = shape.Fact("until", Values.Day, text => text.Until, TrainingKeys.TextDays);
        return slots => new(title[slots]) { From = from[slots], Until = until[slots] };
    });

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<TrainingRecordFacts>("trainingRecord", new("培训登记", "the training of a year"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var audience = shape.Fact("audience", Audience, facts => facts.Audience, TrainingKeys.Audience);
            var isCountyRank = shape.Fact("isCountyRank", Values.Flag, facts => facts.IsCountyRank, TrainingKeys.Rank);
            var served = shape.Fact("servedThroughout", Values.Flag, facts => facts.ServedThroughout, TrainingKeys.ServedThroughout);
            var group = shape.Fact("group", Amounts, facts => facts.Group, TrainingKeys.Group);
            var offJob = shape.Fact("offJob", Amounts, facts => facts.OffJob, TrainingKeys.OffJob);
            var online = shape.Fact("online", Amounts, facts => facts.Online, TrainingKeys.Online);
            var fiveYearGroup = shape.Fact("fiveYearGroup", Amounts, facts => facts.FiveYearGroup, TrainingKeys.FiveYearGroup);
            var fiveYearOffJob = shape.Fact("fiveYearOffJob", Amounts, facts => facts.FiveYearOffJob, TrainingKeys.FiveYearOffJob);
            var law = shape.Fact("law", Amounts, facts => facts.Law, TrainingKeys.Law);
            var lawNorm = shape.Fact("lawNorm", Values.Rule(Values.Figure), facts => facts.LawNorm, TrainingKeys.LawNorm);
            return slots => new()
            {
                Id = id[slots],
                Year = year[slots],
                Audience = audience[slots],
                IsCountyRank = isCountyRank[slots],
                ServedThroughout = served[slots],
                Group = group[slots],
                OffJob = offJob[slots],
                Online = online[slots],
                FiveYearGroup = fiveYearGroup[slots],
                FiveYearOffJob = fiveYearOffJob[slots],
                Law = law[slots],
                LawNorm = lawNorm[slots],
            };
        }),
        FactsShape.Of<TrainingSessionFacts>("trainingSession", new("一次培训", "a session of training"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var held = shape.Fact("held", Values.Day, facts => facts.Held, TrainingKeys.Held);
            var audience = shape.Fact("audience", Audience, facts => facts.Audience, TrainingKeys.Audience);
            var platform = shape.Fact("platform", Values.Words, facts => facts.Platform, TrainingKeys.PlatformOrForm);
            var form = shape.Fact("form", Values.Words, facts => facts.Form, TrainingKeys.PlatformOrForm);
            var texts = shape.Fact("texts", new ListCodec<StudyText>(Text), facts => facts.Texts, TrainingKeys.Content);
            var topics = shape.Fact("topics", new ListCodec<string>(Values.Words), facts => facts.Topics, TrainingKeys.Content);
            var amount = shape.Fact("amount", Values.Figure, facts => facts.Amount, TrainingKeys.Amount);
            var invited = shape.Fact("invited", People, facts => facts.Invited, TrainingKeys.Invited);
            var attended = shape.Fact("attended", People, facts => facts.Attended, TrainingKeys.Attended);
            var invitedCount = shape.Fact("invitedCount", Values.Count, facts => facts.InvitedCount, TrainingKeys.InvitedCount);
            var attendedCount = shape.Fact("attendedCount", Values.Count, facts => facts.AttendedCount, TrainingKeys.AttendedCount);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new()
            {
                Id = id[slots],
                Held = held[slots],
                Audience = audience[slots],
                Platform = platform[slots],
                Form = form[slots],
                Texts = texts[slots],
                Topics = topics[slots],
                Amount = amount[slots],
                Invited = invited[slots],
                Attended = attended[slots],
                InvitedCount = invitedCount[slots],
                AttendedCount = attendedCount[slots],
                Rule = rule[slots],
            };
        }),
        FactsShape.Of<LawListFacts>("lawList", new("应知应会清单", "the list of law that leaders should know"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, TrainingKeys.Body);
            var texts = shape.Fact("texts", new ListCodec<StudyText>(Text), facts => facts.Texts, TrainingKeys.LawList);
            return slots => new() { Id = id[slots], On = on[slots], Body = body[slots], Texts = texts[slots] };
        }),
        FactsShape.Of<StudyRateFacts>("studyRates", new("参学率、参考率、合格率、优秀率", "the four rates of study and examination"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var studied = shape.Fact("studied", Values.Count, facts => facts.Studied, TrainingKeys.Studied);
            var studiedOf = shape.Fact("studiedOf", Values.Count, facts => facts.StudiedOf, TrainingKeys.StudiedOf);
            var studyRate = shape.Fact("studyRate", Values.Percent, facts => facts.StudyRate, TrainingKeys.StudyRate);
            var sat = shape.Fact("sat", Values.Count, facts => facts.Sat, TrainingKeys.Sat);
            var satOf = shape.Fact("satOf", Values.Count, facts => facts.SatOf, TrainingKeys.SatOf);
            var sittingRate = shape.Fact("sittingRate", Values.Percent, facts => facts.SittingRate, TrainingKeys.SittingRate);
            var passed = shape.Fact("passed", Values.Count, facts => facts.Passed, TrainingKeys.Passed);
            var passedOf = shape.Fact("passedOf", Values.Count, facts => facts.PassedOf, TrainingKeys.PassedOf);
            var passRate = shape.Fact("passRate", Values.Percent, facts => facts.PassRate, TrainingKeys.PassRate);
            var excelled = shape.Fact("excelled", Values.Count, facts => facts.Excelled, TrainingKeys.Excelled);
            var excelledOf = shape.Fact("excelledOf", Values.Count, facts => facts.ExcelledOf, TrainingKeys.ExcelledOf);
            var excellenceRate = shape.Fact("excellenceRate", Values.Percent, facts => facts.ExcellenceRate, TrainingKeys.ExcellenceRate);
            return slots => new()
            {
                Id = id[slots],
                Studied = studied[slots],
                StudiedOf = studiedOf[slots],
                StudyRate = studyRate[slots],
                Sat = sat[slots],
                SatOf = satOf[slots],
                SittingRate = sittingRate[slots],
                Passed = passed[slots],
                PassedOf = passedOf[slots],
                PassRate = passRate[slots],
                Excelled = excelled[slots],
                ExcelledOf = excelledOf[slots],
                ExcellenceRate = excellenceRate[slots],
            };
        }),
    ];
}

using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Participation, and the figures of a report that must bear each other out.</summary>
internal static class ParticipationShapes
{
    internal static Shape<PrintedPart> Part { get; } = new(new("分项", "a part"), shape =>
    {
        var name = shape.Required("name", Values.Words, part => part.Name);
        var figure = shape.Fact("figure", Values.Figure, part => part.Figure, ParticipationKeys.Part);
        return slots => new(name[slots], figure[slots]);
    });

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<ParticipationFacts>("participation", new("参与情况", "participation"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var participants = shape.Fact(
                "participants", Values.Figure, facts => facts.Reported.PrintedParticipants, ParticipationKeys.Participants);
            var eligible = shape.Fact("eligible", Values.Figure, facts => facts.Reported.PrintedEligible, ParticipationKeys.Eligible);
            var rate = shape.Fact("rate", Values.Figure, facts => facts.Reported.PrintedRate, ParticipationKeys.Rate);
            var target = shape.Fact("target", Values.Rule(Values.Percent), facts => facts.Target, ParticipationKeys.Target);
            var awarded = shape.Fact("awarded", Values.Figure, facts => facts.PrintedAwarded, ParticipationKeys.Awarded);
            var units = shape.Fact("units", new ListCodec<UnitReport>(FigureShapes.Report), facts => facts.Units, ParticipationKeys.Units);
            return slots => new()
            {
                Id = id[slots],
                Reported = new()
                {
                    PrintedParticipants = participants[slots],
                    PrintedEligible = eligible[slots],
                    PrintedRate = rate[slots],
                },
                Target = target[slots],
                PrintedAwarded = awarded[slots],
                Units = units[slots],
            };
        }),
        FactsShape.Of<TotalFacts>("total", new("合计与分项", "a total and its parts"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var total = shape.Fact("total", Values.Figure, facts => facts.Total, ParticipationKeys.Total);
            var parts = shape.Fact("parts", new ListCodec<PrintedPart>(Part), facts => facts.Parts, ParticipationKeys.Parts);
            var exhaustive = shape.Fact("exhaustive", Values.Flag, facts => facts.Exhaustive, ParticipationKeys.Exhaustive);
            return slots => new() { Id = id[slots], Total = total[slots], Parts = parts[slots], Exhaustive = exhaustive[slots] };
        }),
        FactsShape.Of<GrowthFacts>("growth", new("增长", "a growth"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var current = shape.Fact("current", Values.Figure, facts => facts.Current, ParticipationKeys.Current);
            var prior = shape.Fact("prior", Values.Figure, facts => facts.Prior, ParticipationKeys.Prior);
            var increase = shape.Fact("increase", Values.Figure, facts => facts.Increase);
            var isFall = shape.Fact("isFall", Values.Flag, facts => facts.IsFall);
            var rate = shape.Fact("rate", Values.Figure, facts => facts.Rate, ParticipationKeys.Growth);
            return slots => new()
            {
                Id = id[slots],
                Current = current[slots],
                Prior = prior[slots],
                Increase = increase[slots],
                IsFall = isFall[slots],
                Rate = rate[slots],
            };
        }),
        FactsShape.Of<ShareFacts>("share", new("占比", "a share"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var part = shape.Fact("part", Values.Figure, facts => facts.Part, ParticipationKeys.Part);
            var whole = shape.Fact("whole", Values.Figure, facts => facts.Whole, ParticipationKeys.Whole);
            var share = shape.Fact("share", Values.Figure, facts => facts.Share, ParticipationKeys.Share);
            return slots => new() { Id = id[slots], Part = part[slots], Whole = whole[slots], Share = share[slots] };
        }),
        FactsShape.Of<FrequencyFacts>("frequency", new("频次", "a frequency"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var frequency = shape.Fact("frequency", Values.Frequency, facts => facts.Frequency, ParticipationKeys.Frequency);
            var count = shape.Fact("count", Values.Figure, facts => facts.Count, ParticipationKeys.Count);
            var months = shape.Fact("months", Values.Whole(0, 12_000), facts => facts.Months, ParticipationKeys.Months);
            var terms = shape.Fact("terms", Values.Whole(0, 12_000), facts => facts.Terms, ParticipationKeys.Terms);
            var weeks = shape.Fact("teachingWeeks", Values.Whole(0, 12_000), facts => facts.TeachingWeeks, ParticipationKeys.TeachingWeeks);
            return slots => new()
            {
                Id = id[slots],
                Frequency = frequency[slots],
                Count = count[slots],
                Months = months[slots],
                Terms = terms[slots],
                TeachingWeeks = weeks[slots],
            };
        }),
        FactsShape.Of<PointsFacts>("points", new("百分点", "points between two rates"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var from = shape.Fact("from", Values.Figure, facts => facts.From, ParticipationKeys.FromRate);
            var to = shape.Fact("to", Values.Figure, facts => facts.To, ParticipationKeys.ToRate);
            var points = shape.Fact("points", Values.Figure, facts => facts.Points, ParticipationKeys.Points);
            var isFall = shape.Fact("isFall", Values.Flag, facts => facts.IsFall);
            return slots => new() { Id = id[slots], From = from[slots], To = to[slots], Points = points[slots], IsFall = isFall[slots] };
        }),
        FactsShape.Of<CarryOverFacts>("carryOver", new("结转", "a carry-over"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var brought = shape.Fact("brought", Values.Figure, facts => facts.Brought, ParticipationKeys.Brought);
            var received = shape.Fact("received", Values.Figure, facts => facts.Received, ParticipationKeys.Received);
            var closed = shape.Fact("closed", Values.Figure, facts => facts.Closed, ParticipationKeys.Closed);
            var carried = shape.Fact("carried", Values.Figure, facts => facts.Carried, ParticipationKeys.Carried);
            return slots => new()
            {
                Id = id[slots],
                Brought = brought[slots],
                Received = received[slots],
                Closed = closed[slots],
                Carried = carried[slots],
            };
        }),
        FactsShape.Of<RatesFacts>("rates", new("各项占比", "the rates of parts"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var rates = shape.Fact("rates", new ListCodec<PrintedPart>(Part), facts => facts.Rates, ParticipationKeys.Rates);
            var exhaustive = shape.Fact("exhaustive", Values.Flag, facts => facts.Exhaustive, ParticipationKeys.Exhaustive);
            return slots => new() { Id = id[slots], Rates = rates[slots], Exhaustive = exhaustive[slots] };
        }),
        FactsShape.Of<RepeatedFigureFacts>("repeatedFigure", new("同一事项前后数据", "a figure printed twice"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var name = shape.Fact("name", Values.Words, facts => facts.Name);
            var first = shape.Fact("first", Values.Figure, facts => facts.First, ParticipationKeys.FirstFigure);
            var second = shape.Fact("second", Values.Figure, facts => facts.Second, ParticipationKeys.SecondFigure);
            return slots => new() { Id = id[slots], Name = name[slots], First = first[slots], Second = second[slots] };
        }),
        FactsShape.Of<ReportTextFacts>("reportText", new("报告正文", "the text of a report"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Whole(1, 9999), facts => facts.Year);
            var text = shape.Fact("text", Values.Words, facts => facts.Text, ParticipationKeys.Text);
            var others = shape.Fact(
                "otherYears", new ListCodec<int>(Values.Whole(1, 9999)), facts => facts.OtherYears, ParticipationKeys.OtherYears);
            return slots => new() { Id = id[slots], Year = year[slots], Text = text[slots], OtherYears = others[slots] };
        }),
    ];
}

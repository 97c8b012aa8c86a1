using BenchmarkDotNet.Attributes;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Disclosure;

/// <summary>What does it cost to reckon a request of ten events, with every clock, its provision and its reason, and what without events to speak of?</summary>
[MemoryDiagnoser]
public class RequestClockBenchmarks
{
    private static readonly RuleContext Context = new()
    {
        AsOf = new(2026, 4, 13),
        Law = LawBook.National.With(
            DisclosureLaw.ConsultationDays,
            new DatedValue<ConsultationDays>(DateSpan.From(new(2019, 5, 15)), ConsultationDays.Inclusive, Basis.Internal(new("办理规程", "rules on handling")))),
    };

    private static readonly RuleContext Open = new() { AsOf = new(2026, 4, 13) };

    private static readonly RequestEvent[] Arrived = [new RequestSubmitted(new(2026, 1, 15), RequestChannel.InPerson)];

    private static readonly RequestEvent[] Ten =
    [
        new RequestSubmitted(new(2026, 1, 14), RequestChannel.OnlineForm),
        new RequestConfirmed(new(2026, 1, 15)),
        new CorrectionAsked(new(2026, 1, 19), by: new(2026, 1, 30)) { ListsItems = true },
        new CorrectionReceived(new(2026, 1, 22)),
        new ConsultationSent(new(2026, 1, 26), Consulted.ThirdParty, "某公司"),
        new LetterDelivered(new(2026, 1, 28), RequestLetter.Consultation, "某公司"),
        new OpinionReceived(new(2026, 2, 25), "某公司", Opinion.Objects) { IsReasonable = false },
        new ReplyExtended(new(2026, 3, 10), 20) { ByOfficeHead = true, Told = new LocalDate(2026, 3, 10) },
        new RequestReplied(new(2026, 4, 3), RequestOutcome.PartlyDisclosed, ReplyChannel.Post) { Reasons = "附件2涉及商业秘密" },
        new LetterDelivered(new(2026, 4, 7), RequestLetter.Reply),
    ];

    [Benchmark(Baseline = true)]
    public RequestClock OneEvent() => RequestClock.Fold(Arrived, Context);

    [Benchmark]
    public RequestClock TenEvents() => RequestClock.Fold(Ten, Context);

    /// <summary>The same under national law alone, which leaves open which days of a consultation are excluded.</summary>
    [Benchmark]
    public RequestClock TenEventsByTwoReadings() => RequestClock.Fold(Ten, Open);
}

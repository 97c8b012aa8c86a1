using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Training.Rules;

/// <summary>Is a session recorded so that it can be counted (培训记录完整)?</summary>
internal static class SessionRecorded
{
    private static readonly Basis Practice = Basis.Practice(new(
        "培训记录载明日期、对象、形式、内容和培训量",
        "the record of a session states the day, whom it was for, the form, what was studied and how long it was"));
    private static readonly MessageTemplate State = new(
        "日期：{held}；对象：{audience}；平台：{platform}；形式：{form}；内容：{content}；培训量：{amount}",
        "day: {held}; for: {audience}; platform: {platform}; form: {form}; content: {content}; amount: {amount}");
    private static readonly Bilingual Stated = new("已载明", "stated");
    private static readonly Bilingual NotStated = new("未载明", "not stated");
    private static readonly ListWords Words = new(new("记录完整", "complete"), new("经确认没有记录", "known not to be recorded"));

    internal static Rule<TrainingSessionFacts> Rule { get; } = new(
        "TRAI-06",
        new("培训记录完整", "A session of training is recorded in full"),
        new(
            "一次培训载明日期、对象、平台或者形式、学习内容（法律、法规、规章或者专题）、带计量单位的培训量的为完整；确认缺少一项的为不符合，其他未能判定。没有全国性规定作此表述，依据为一般做法。",
            "Complete where a session states its day, whom it was for, its platform or form, what was studied (texts or topics) and "
                + "an amount with its unit; not met where one is known to be missing, else undetermined. No national text says so: the "
                + "basis is practice."),
        static (c, facts) => c.NotYet(facts.Held, TrainingKeys.Held, new("举办", "held"))
            ?? c.Each(
                new StateText(facts),
                Words,
                Practice,
                (TrainingKeys.Held, facts.Held.State),
                (TrainingKeys.Audience, facts.Audience.State),
                (TrainingKeys.PlatformOrForm, Either(facts.Platform.State, facts.Form.State)),
                (TrainingKeys.Content, ContentOf(facts)),
                (TrainingKeys.Amount, facts.Amount.State)))
    {
        Asks = [TrainingKeys.Held, TrainingKeys.Audience, TrainingKeys.PlatformOrForm, TrainingKeys.Content, TrainingKeys.Amount],
    };

    private static FactState ContentOf(TrainingSessionFacts facts)
        => Either(Listed(facts.Texts), Listed(facts.Topics));

    private static FactState Listed<T>(Fact<Collections.ValueList<T>> list)
        => list.Known(out var items) && items.IsEmpty ? FactState.None : list.State;

    private static FactState Either(FactState one, FactState other)
        => one == FactState.Known || other == FactState.Known ? FactState.Known
            : one == FactState.None && other == FactState.None ? FactState.None
            : FactState.Unknown;

    private static Bilingual StateOf(FactState state) => state switch
    {
        FactState.Known => Stated,
        FactState.Unknown => NotStated,
        _ => state.Name(),
    };

    /// <summary>What the record states, made when it is read.</summary>
    private sealed record StateText(TrainingSessionFacts Facts) : IBilingualText
    {
        public string ToText(Language language) => State.With(
            ("held", Facts.Held.Say()),
            ("audience", Facts.Audience.Known(out var audience) ? audience.Name() : Facts.Audience.Say()),
            ("platform", Facts.Platform.Say()),
            ("form", Facts.Form.Say()),
            ("content", StateOf(ContentOf(Facts))),
            ("amount", Facts.Amount.Say())).ToText(language);
    }
}

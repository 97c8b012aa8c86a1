using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>The sentences that explain an answer.</summary>
internal static class TierAnswerTexts
{
    private static readonly MessageTemplate InPost = new(
        "{on}，{area}的{tier}责任由{post}承担，{person}在任；依据{basis}{notes}",
        "on {on}, {post} answers for {area} on the {tier} tier, held by {person}; {basis}{notes}");

    private static readonly MessageTemplate StandIn = new(
        "{on}，{area}的{tier}责任由{post}承担，由{person}代行职责（{kind}，依据：{decision}）；分工依据{basis}{notes}",
        "on {on}, {post} answers for {area} on the {tier} tier; {person} stands in ({kind}, by: {decision}); {basis}{notes}");

    private static readonly MessageTemplate Vacant = new(
        "{on}，{area}的{tier}责任由{post}承担，该职务空缺；依据{basis}{notes}",
        "on {on}, {post} answers for {area} on the {tier} tier, and is vacant; {basis}{notes}");

    private static readonly MessageTemplate PersonUnknown = new(
        "{on}，{area}的{tier}责任由{post}承担，未载明何人任职；依据{basis}{notes}",
        "on {on}, {post} answers for {area} on the {tier} tier; who is in it is not stated; {basis}{notes}");

    private static readonly MessageTemplate Contested = new(
        "{on}，{area}的{tier}责任由{post}承担，该职务当日不止一人任职，未予认定；依据{basis}{notes}",
        "on {on}, {post} answers for {area} on the {tier} tier; more than one person is in it, and none is picked; {basis}{notes}");

    private static readonly MessageTemplate ActingBesideHolder = new(
        "{on}，{area}的{tier}责任由{post}承担，{holders}在任，又载明由{others}代行职责，未予认定；依据{basis}{notes}",
        "on {on}, {post} answers for {area} on the {tier} tier; {holders} is in post, yet {others} is said to stand in; "
            + "none is picked; {basis}{notes}");

    private static readonly MessageTemplate Absent = new(
        "{on}，{area}的{tier}责任由{post}承担，{person}当日缺席，未载明由何人代行，责任仍由其承担；依据{basis}{notes}",
        "on {on}, {post} answers for {area} on the {tier} tier; {person}, its holder, is absent, nobody is recorded as standing in, "
            + "and the holder still answers; {basis}{notes}");

    private static readonly MessageTemplate Together = new(
        "{on}，{area}的{tier}责任由{post}承担，{person}同任该职务，各负其责；依据{basis}{notes}",
        "on {on}, {post} answers for {area} on the {tier} tier; {person} hold it together, each for its own part; {basis}{notes}");

    private static readonly MessageTemplate Conflict = new(
        "{on}，{area}的{tier}责任同时明确由{posts}承担，未予认定{notes}",
        "on {on}, {area} on the {tier} tier is given to {posts} at once{notes}; none is picked");

    private static readonly MessageTemplate Unmarked = new(
        "{on}，{area}的{tier}责任列有{posts}，未标明由哪个岗位牵头，未予认定{notes}",
        "on {on}, {posts} are named for {area} on the {tier} tier; which of them leads is not marked{notes}; none is picked");

    private static readonly MessageTemplate Contradicted = new(
        "{on}，{area}的{tier}责任既明确由{posts}承担，又载明暂无责任岗位，未予认定{notes}",
        "on {on}, {area} on the {tier} tier is given to {posts}, and said to be given to nobody{notes}; none is picked");

    private static readonly MessageTemplate Nobody = new(
        "{on}，{area}的{tier}责任载明暂无责任岗位；依据{basis}",
        "on {on}, {area} on the {tier} tier is expressly given to nobody; {basis}");

    private static readonly MessageTemplate Joint = new(
        "{on}，{area}的{tier}责任由{posts}共同承担，各负其责{notes}",
        "on {on}, {posts} answer together for {area} on the {tier} tier, each for its own part{notes}");

    private static readonly MessageTemplate None = new(
        "{on}，{area}的{tier}责任未明确责任岗位",
        "on {on}, no post is given {area} on the {tier} tier");

    private static readonly MessageTemplate NotDetermined = new(
        "{on}，{area}的{tier}责任未予认定：{rows}",
        "on {on}, who answers for {area} on the {tier} tier cannot be determined: {rows}");

    private static readonly MessageTemplate InDoubt = new(
        "{answer}；下列行更正后结论可能改变：{rows}",
        "{answer}; put right, these rows could change that: {rows}");

    private static readonly MessageTemplate Escalated = new(
        "{answer}；依据{policy}，由{above}责任岗位负责：{who}",
        "{answer}; by {policy} the {above} tier answers: {who}");

    private static readonly Bilingual NoDecision = new("未载明", "not stated");

    internal static Message Because(TierAnswer answer)
    {
        var own = answer.LeftOut.IsEmpty ? Own(answer) : Doubted(answer);
        return answer.EscalatedTo is { } above
            ? Escalated.With(
                ("answer", own),
                ("policy", answer.EscalationBasis!),
                ("above", above.Tier.Name()),
                ("who", NameList.Of(above.Holders)))
            : own;
    }

    /// <summary>A row that was not taken in for a fault is not a row that was never written.</summary>
    private static Message Doubted(TierAnswer answer)
    {
        var rows = new RowNames(answer.LeftOut);
        return answer.State == HoldingState.None && answer.GivenToNobody is null
            ? NotDetermined.With(("on", answer.On), ("area", answer.Area.Name), ("tier", answer.Tier.Name()), ("rows", rows))
            : InDoubt.With(("answer", Own(answer)), ("rows", rows));
    }

    private static Message Own(TierAnswer answer)
    {
        (string, object)[] about = [("on", answer.On), ("area", answer.Area.Name), ("tier", answer.Tier.Name())];
        if (answer.State == HoldingState.None)
        {
            return answer.GivenToNobody is { } nobody ? Nobody.With([.. about, ("basis", nobody.Basis)]) : None.With(about);
        }

        about = [.. about, ("notes", new AnswerNotes(answer))];
        bool several = answer.Holders.Count > 1;
        if (several || (answer.State == HoldingState.Conflict && answer.Holders[0].State != HoldingState.Conflict))
        {
            var posts = NameList.Of(answer.Holders.Select(holder => holder.Post));
            var sentence = answer.State == HoldingState.Joint ? Joint
                : !several ? Contradicted // one post, and a row that gives the duty to nobody
                : answer.Holders.All(holder => !holder.Assignment.IsMarked) ? Unmarked : Conflict;
            return sentence.With([.. about, ("posts", posts)]);
        }

        var holder = answer.Holders[0];
        about = [.. about, ("post", holder.Post.ToString()), ("basis", holder.Assignment.Basis)];
        return holder.State switch
        {
            HoldingState.InPost => InPost.With([.. about, ("person", holder.Person.ToString())]),
            HoldingState.StandIn => StandIn.With(
                [
                    .. about,
                    ("person", holder.Person.ToString()),
                    ("kind", holder.StandIns[0].Kind.Name()),
                    ("decision", (object?)holder.StandIns[0].Basis ?? NoDecision)]),
            HoldingState.Vacant => Vacant.With(about),
            HoldingState.PersonUnknown => PersonUnknown.With(about),
            HoldingState.Absent => Absent.With([.. about, ("person", NameList.Of(holder.Persons))]),
            HoldingState.Joint => Together.With([.. about, ("person", NameList.Of(holder.Persons))]),
            _ when !holder.StandIns.IsEmpty && !holder.InPost.IsEmpty => ActingBesideHolder.With(
                [
                    .. about,
                    ("holders", NameList.Of(holder.InPost)),
                    ("others", NameList.Of(holder.StandIns.Select(row => row.Person).Distinct()))]),
            _ => Contested.With(about),
        };
    }
}

/// <summary>What stands in brackets behind an answer: from where the duty is inherited, and by which reorganization the post came to
/// it.</summary>
internal sealed class AnswerNotes(TierAnswer answer) : IBilingualText
{
    private static readonly MessageTemplate Inherited = new("沿用上级事项{area}的分工", "inherited from {area}");

    private static readonly Bilingual Own = new("本事项分工", "its own assignment");

    private static readonly MessageTemplate InGroup = new("{group}{role}", "{role} of {group}");

    private static readonly MessageTemplate Through = new("{on}机构调整，承接{from}，依据{basis}", "taken over from {from} on {on}, {basis}");

    private static readonly MessageTemplate Away = new("{person}缺席", "{person} absent");

    private static readonly Bilingual InTurn = new("代行职责的人员相互代行", "those who would stand in do so each for the other");

    private static readonly MessageTemplate LapsedNote = new(
        "已有任职人，{person}主持工作的安排不再适用",
        "with a holder in post, {person} is in charge no more");

    public string ToText(Language language)
    {
        var notes = answer.Holders.Select(holder => holder.Assignment.Through).OfType<Reorganization>().Distinct()
            .Select(
                through => Through.With(("on", through.On), ("from", through.From.ToString()), ("basis", through.Basis)).ToText(language))
            .Concat(answer.Holders.SelectMany(holder => OfPost(holder, language)))
            .Concat(
                answer.Holders.Select(holder => holder.Assignment).Where(given => given.Group is not null)
                    .Select(given => InGroup.With(("group", given.Group!), ("role", given.Role.Name())).ToText(language)).Distinct())
            .Prepend(answer.InheritedFrom is { } from ? Inherited.With(("area", from.Name)).ToText(language) : Own.ToText(language));
        return language == Language.Chinese ? $"（{string.Join('；', notes)}）" : $" ({string.Join("; ", notes)})";
    }

    /// <summary>Who of a post is absent, and who is in charge of it no more: what the sentence itself does not say.</summary>
    private static IEnumerable<string> OfPost(DutyHolder holder, Language language)
    {
        foreach (var person in holder.Absent.Where(person => holder.State != HoldingState.Absent || !holder.Persons.Contains(person)))
        {
            yield return Away.With(("person", person.ToString())).ToText(language);
        }

        if (holder.IsCircular) { yield return InTurn.ToText(language); }

        foreach (var person in holder.Lapsed.Select(row => row.Person).Distinct())
        {
            yield return LapsedNote.With(("person", person.ToString())).ToText(language);
        }
    }
}

using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>What the rules on disputes ask alike.</summary>
internal static class DisputeCases
{
    private static readonly MessageTemplate NotBound = new(
        "信访条例规定的是各级人民政府、县级以上人民政府工作部门，{kind}不在此列",
        "the Petition Regulation bound governments and their departments, and not this kind of body ({kind})");
    private static readonly MessageTemplate AnotherKind = new(
        "信访事项为{kind}，不适用{what}", "the petition is of another kind ({kind}); {what} does not apply");
    private static readonly MessageTemplate Another = new(
        "{received}收到转送、交办的信访事项，不属于本机关、单位职权范围，不适用{what}",
        "transferred on {received} and not within the body's own powers; {what} does not apply");
    private static readonly MessageTemplate Ended = new(
        "{received}收到信访事项，同一事实和理由已于{before}作出复核意见，没有受理，不适用{what}",
        "received on {received}, re-reviewed before on {before} on the same facts and reasons, not accepted; {what} does not apply");
    private static readonly MessageTemplate OutOfTurn = new(
        "{later}{laterDay}早于{earlier}{earlierDay}，必有一误", "{later} {laterDay} is before {earlier} {earlierDay}: one of the two is wrong");
    private static readonly MessageTemplate Uncountable = new(
        "{what}{day}不在可以计算的年份之内，请核实", "{what} {day} is outside the years that can be counted");
    private static readonly MessageTemplate Head = new("{from}{what}，期限{limit}，最迟{due}", "{what} on {from}, limit {limit}, due {due}");
    private static readonly MessageTemplate Extended = new(
        "{from}{what}，期限{limit}，经批准延长{days}，最迟{due}",
        "{what} on {from}, limit {limit}, extended with approval by {days}, due {due}");
    private static readonly MessageTemplate AtMost = new(
        "{from}{what}，期限{limit}，至多延长{days}，最迟{due}",
        "{what} on {from}, limit {limit}, extended by {days} at most, due {due}");
    private static readonly MessageTemplate MayBeExtended = new(
        "{head}；{day}已超过未延长的期限，未载明{what}", "{head}; {day} is past the limit unless it was extended; not stated: {what}");

    /// <summary>Whom the Regulations of 2022 bind; those of 2005 governments and departments alone.</summary>
    internal static Applicability Petitions { get; } = new(
        new("信访工作的规定", "the rule on petitions"),
        DisputeKeys.Body,
        to:
        [
            BodyKind.Government,
            BodyKind.PartyCommittee,
            BodyKind.PartyDepartment,
            BodyKind.Department,
            BodyKind.Township,
            BodyKind.Subdistrict,
            BodyKind.School,
        ]);

    /// <summary>What binds education departments, and neither schools nor the Party.</summary>
    internal static Applicability ToDepartments(Bilingual what) => new(
        what, DisputeKeys.Body, to: [BodyKind.Department], notTo: [BodyKind.School, BodyKind.PartyCommittee, BodyKind.PartyDepartment]);

    /// <summary>The gates of a rule on petitions up to the law: the day, the kind of body, the law of the day and whom it binds.</summary>
    internal static Finding? Petition<T>(
        Case c,
        Fact<BodyKind> body,
        Fact<LocalDate> day,
        FactKey key,
        Bilingual act,
        LawParameter<T> law,
        out LocalDate on,
        out T value,
        out Basis basis)
        where T : notnull
    {
        (on, value, basis) = (default, default!, null!);
        return c.NotYet(day, key, act)
            ?? c.Applies(body)
            ?? c.Known(day, key, out on)
            ?? c.InForce(law, on, DisputeKeys.Governing, out value, out basis)
            ?? Bound(c, body, on);
    }

    /// <summary>Not applicable to bodies that are not governments or departments where the text of the day binds these alone.</summary>
    internal static Finding? Bound(Case c, Fact<BodyKind> body, LocalDate on)
        => c.Context.Law.On(DisputeLaw.PetitionCoverage, on).InForce(out bool all, out _) && !all
            && body.ValueOr(default) is not (BodyKind.Government or BodyKind.Department or BodyKind.Township) and var kind
            ? c.NotApplicable(NotBound.With(("kind", kind.Name())))
            : null;

    /// <summary>Not applicable to petitions of another kind than asked about.</summary>
    internal static Finding? OfKind(Case c, Fact<PetitionKind> kind, Bilingual what, params ReadOnlySpan<PetitionKind> asked)
        => c.Known(kind, DisputeKeys.Kind, out var known)
            ?? (Has(asked, known) ? null : c.NotApplicable(AnotherKind.With(("kind", known.Name()), ("what", what))));

    private static bool Has(ReadOnlySpan<PetitionKind> kinds, PetitionKind kind)
    {
        foreach (var each in kinds)
        {
            if (each == kind) { return true; }
        }

        return false;
    }

    /// <summary>Not applicable to what is received as no claim since the six ways, whatever became of it.</summary>
    internal static Finding? NoClaim(Case c, PetitionCase facts, Bilingual what)
        => facts.Kind.Known(out var kind) && kind != PetitionKind.Claim && facts.Received.Known(out var received) && received <= c.AsOf
            && c.Context.Law.On(DisputeLaw.Routing, received).InForce(out _, out _)
            ? c.NotApplicable(AnotherKind.With(("kind", kind.Name()), ("what", what)))
            : null;

    /// <summary>Not applicable to what a body need not handle by the petition procedure, whatever else is stated: other kinds, what is
    /// another body's, and what was re-reviewed before and not accepted again.</summary>
    internal static Finding? NotHandled(Case c, PetitionCase facts, Bilingual what)
        => NoClaim(c, facts, what) ?? OfAnother(c, facts, what) ?? EndedBefore(c, facts, what);

    /// <summary>Not applicable to what was transferred or assigned and is not within the body's own powers: it is objected to and goes
    /// back, since the text of 2022.</summary>
    internal static Finding? OfAnother(Case c, PetitionCase facts, Bilingual what)
        => facts.Channel.Known(out var channel) && channel == PetitionChannel.Transferred
            && facts.IsOurs.Known(out bool isOurs) && !isOurs
            && facts.Received.Known(out var received) && received <= c.AsOf
            && c.Context.Law.On(DisputeLaw.ObjectionLimit, received).InForce(out _, out _)
            ? c.NotApplicable(Another.With(("received", received), ("what", what)))
            : null;

    /// <summary>Not applicable to what was re-reviewed before on the same facts and reasons and, as the texts have it, not accepted
    /// again.</summary>
    internal static Finding? EndedBefore(Case c, PetitionCase facts, Bilingual what)
        => facts.Accepted.State == FactState.None
            && facts.ConcludedBefore.Known(out var before)
            && facts.Received.Known(out var received) && received <= c.AsOf && before <= received
            && c.Context.Law.On(DisputeLaw.SameMatter, received).InForce(out _, out _)
            ? c.NotApplicable(Ended.With(("received", received), ("before", before), ("what", what)))
            : null;

    /// <summary>The same of the 60 days and the ladder, which before the six ways every petition had.</summary>
    internal static Finding? Claims(Case c, Fact<PetitionKind> kind, LocalDate on, Bilingual what)
        => c.Context.Law.On(DisputeLaw.Routing, on).InForce(out _, out _) ? OfKind(c, kind, what, PetitionKind.Claim) : null;

    /// <summary>Undetermined where a day is before one that it must follow: one of them is a slip.</summary>
    internal static Finding? Follows(Case c, Fact<LocalDate> earlier, FactKey earlierKey, Fact<LocalDate> later, FactKey laterKey)
        => earlier.Known(out var first) && later.Known(out var second) && second < first
            ? c.Undetermined(
                OutOfTurn.With(("later", laterKey.Name), ("laterDay", second), ("earlier", earlierKey.Name), ("earlierDay", first)),
                earlierKey,
                laterKey)
            : null;

    /// <summary>Undetermined where the calendar does not extend so far: such a day is a slip.</summary>
    internal static Finding? Countable(Case c, LocalDate from, FactKey key)
        => from.Year is >= 2001 and <= 2098 ? null : c.Undetermined(Uncountable.With(("what", key.Name), ("day", from)), key);

    /// <summary>A window from a day; the day is countable.</summary>
    internal static DueWindow Window(Case c, LocalDate from, TimeLimit limit, Basis basis)
        => DueWindow.Of(limit.AfterOn(from, c.Context.Calendar.Projecting(), basis));

    /// <summary>A day against the limit that starts with another, which it must not come before.</summary>
    internal static Finding Due(
        Case c,
        LocalDate from,
        FactKey fromKey,
        Bilingual what,
        TimeLimit limit,
        Basis basis,
        Bilingual act,
        Fact<LocalDate> done,
        FactKey key)
        => Countable(c, from, fromKey)
            ?? Follows(c, from, fromKey, done, key)
            ?? Judge(c, Window(c, from, limit, basis), from, what, limit, act, done, key, basis);

    /// <summary>The sentence of a window, for a rule that made it itself.</summary>
    internal static Finding Judge(
        Case c,
        DueWindow window,
        LocalDate from,
        Bilingual what,
        TimeLimit limit,
        Bilingual act,
        Fact<LocalDate> done,
        FactKey key,
        Basis basis)
        => c.Due(window, Headed(Head, from, what, limit, 0, window), act, done, key, basis);

    /// <summary>The same of a limit that the responsible person may extend, once, by a number of days at most.</summary>
    internal static Finding Extendable(
        Case c,
        (LocalDate Day, FactKey Key, Bilingual Act) from,
        TimeLimit limit,
        int most,
        Basis basis,
        (Fact<LocalDate> Day, FactKey Key, Bilingual Act) done,
        (Fact<int> Days, FactKey Key) extension,
        (Fact<bool> Fact, FactKey Key) approved)
    {
        if ((Countable(c, from.Day, from.Key) ?? Follows(c, from.Day, from.Key, done.Day, done.Key)) is { } slip) { return slip; }

        int days = Math.Min(extension.Days.ValueOr(most), most);
        var (plain, longest) = (Window(c, from.Day, limit, basis), Window(c, from.Day, Longer(limit, days), basis));
        bool isExtended = extension.Days.State == FactState.Known && approved.Fact.ValueOr(false);
        bool isNot = extension.Days.State == FactState.None || State(approved.Fact) == FactState.None;
        var found = Case.VerdictOf(plain, done.Day, c.AsOf);
        if (isNot || (!isExtended && (done.Day.IsUnknown || found is Verdict.Met or Verdict.Pending)))
        {
            return c.Due(plain, Headed(Head, from.Day, from.Act, limit, 0, plain), done.Act, done.Day, done.Key, basis);
        }

        if (isExtended || Case.VerdictOf(longest, done.Day, c.AsOf) == Verdict.Breached)
        {
            var head = Headed(isExtended ? Extended : AtMost, from.Day, from.Act, limit, days, longest);
            return c.Due(longest, head, done.Act, done.Day, done.Key, basis);
        }

        FactKey?[] open =
        [
            extension.Days.IsUnknown ? extension.Key : null,
            approved.Fact.IsUnknown ? approved.Key : null,
        ];
        return c.Undetermined(
            MayBeExtended.With(
                ("head", Headed(Head, from.Day, from.Act, limit, 0, plain)),
                ("day", done.Day.Known(out var on) && on <= c.AsOf ? on : c.AsOf),
                ("what", Joined.Of(open.OfType<FactKey>().Select(key => key.Name)))),
            open);
    }

    /// <summary>What holds where it is known and so, is known not to where it is known and not so.</summary>
    internal static FactState State(Fact<bool> fact) => fact.Known(out bool isSo) && !isSo ? FactState.None : fact.State;

    /// <summary>What holds where it is known and not so.</summary>
    internal static FactState Not(Fact<bool> fact) => fact.Known(out bool isSo) ? isSo ? FactState.None : FactState.Known
        : fact.IsUnknown ? FactState.Unknown : FactState.Known;

    /// <summary>The other way round: known where it is known not to be.</summary>
    internal static FactState Reverse(FactState state) => state switch
    {
        FactState.Known => FactState.None,
        FactState.None => FactState.Known,
        _ => state,
    };

    /// <summary>A day by which something was done: what is dated later is not done.</summary>
    internal static FactState State(Case c, Fact<LocalDate> day) => day.Known(out var on) && on > c.AsOf ? FactState.None : day.State;

    /// <summary>Pending where a day is still to come.</summary>
    internal static Finding? Ahead(Case c, Fact<LocalDate> day, FactKey key) => day.Known(out var on) ? c.NotYet(on, key.Name) : null;

    /// <summary>What must be so, breached by its known contrary alone.</summary>
    internal static Finding Holds(Case c, FactState state, FactKey key, Message so, Message notSo, Basis basis)
        => state switch
        {
            FactState.Known => c.Met(so, basis),
            FactState.None => c.Breached(notSo, basis),
            _ => c.Missing(key),
        };

    private static TimeLimit Longer(TimeLimit limit, int days) => TimeLimit.Days(limit.Amount + days).Rolling(limit.RollOver);

    private static Message Headed(MessageTemplate head, LocalDate from, Bilingual what, TimeLimit limit, int days, DueWindow window)
        => head == Head
            ? head.With(("from", from), ("what", what), ("limit", limit), ("due", window.Deadline!.Due))
            : head.With(("from", from), ("what", what), ("limit", limit), ("days", Noun.Day.Of(days)), ("due", window.Deadline!.Due));
}

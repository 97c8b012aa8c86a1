using System.Text.Json;
using System.Text.Json.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Reporting;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Results;
using LawGov.Domain.SystemTextJson.Shapes;

namespace LawGov.Domain.SystemTextJson;

/// <summary>Every type of the library: each has its converter when it is first asked for, and none is found by reflection.</summary>
internal sealed class Converters : JsonConverterFactory
{
    private readonly Dictionary<Type, Forms> _forms = [];

    /// <param name="calendars">The calendars of which deadlines are read; the State Council's where there are none.</param>
    internal Converters(WorkCalendar[] calendars)
    {
        var known = new Lazy<DeadlineShapes>(() =>
        {
            WorkCalendar[] stated = calendars.Length == 0 ? [WorkCalendar.StateCouncil] : calendars;
            return new(stated.SelectMany(calendar => (WorkCalendar[])[calendar, calendar.OnlyAnnounced()]));
        });
        Reads(() => known.Value.Deadline).Reads(() => known.Value.Calendar);
        AddPlain();
        AddLaw();
        AddFigures();
        AddOrganizations();
        AddDuties();
        AddDisclosure();
        AddRequestEvents();
        AddCollective();
        AddEnforcement();
        AddField();
        AddSchools();
        AddPublicity();
        AddDisputes();
        AddReporting();
        EnumConverters.AddTo(this);
        ResultConverters.AddTo(this);
        foreach (var shape in Kinds.All) { shape.AddTo(this); }

        Reads(() => DocumentCodec.Instance).Reads(() => ReceiptShape.Receipt);
        Writes(() => TraceResults.Trace).Writes(() => TraceResults.Error);
    }

    public override bool CanConvert(Type typeToConvert) => FormsOf(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => FormsOf(typeToConvert)?.Make(typeToConvert);

    /// <summary>A type by itself, as a fact, several of it, and several as a fact.</summary>
    /// <param name="codec">How it is written.</param>
    /// <param name="byItself">Whether the type itself is ours to write; texts and numbers are the serializer's.</param>
    internal Converters Reads<T>(Func<Codec<T>> codec, bool byItself = true)
        where T : notnull
        => Keep(new ReadForms<T>(codec, byItself));

    /// <summary>A type that is written and not read.</summary>
    internal Converters Writes<T>(Func<Written<T>> written)
        where T : notnull
        => Keep(new WrittenForm<T>(written));

    private Converters Keep(Forms forms)
    {
        _forms[forms.Of] = forms;
        return this;
    }

    /// <summary>What the law sets of one kind.</summary>
    private Converters Sets<T>(Func<Codec<T>> codec)
        where T : notnull
        => Reads(() => LawShapes.Dated(codec()))
            .Writes(() => LawResults.Parameter(LawShapes.Dated(codec())))
            .Writes(() => LawResults.Selected(codec()));

    /// <summary>A rule is written as one, whatever facts it looks at.</summary>
    private Forms? FormsOf(Type type)
    {
        var of = Inside(Inside(type, typeof(Fact<>)), typeof(ValueList<>));
        var forms = _forms.GetValueOrDefault(of.BaseType == typeof(Rule) ? typeof(Rule) : of);
        return forms is not null && (type == of ? forms.ByItself : forms.WithOthers) ? forms : null;

        static Type Inside(Type type, Type outer)
            => type.IsConstructedGenericType && type.GetGenericTypeDefinition() == outer ? type.GenericTypeArguments[0] : type;
    }

    /// <summary>The forms in which a type is met.</summary>
    /// <remarks>Little stands here for each type: all are compiled before the first is read.</remarks>
    /// <param name="of">The type.</param>
    /// <param name="byItself">Whether the type itself is written by us.</param>
    /// <param name="withOthers">Whether it is met as a fact and several times.</param>
    private abstract class Forms(Type of, bool byItself, bool withOthers)
    {
        internal Type Of { get; } = of;

        internal bool ByItself { get; } = byItself;

        internal bool WithOthers { get; } = withOthers;

        internal abstract JsonConverter Make(Type form);
    }

    /// <summary>A type that is read and written; each form is compiled when it is first asked for.</summary>
    private sealed class ReadForms<T>(Func<Codec<T>> codec, bool byItself) : Forms(typeof(T), byItself, withOthers: true)
        where T : notnull
    {
        internal override JsonConverter Make(Type form)
            => form == typeof(T) ? new CodecConverter<T>(codec())
                : form == typeof(Fact<T>) ? new CodecConverter<Fact<T>>(new FactCodec<T>(codec(), nullIsUnknown: true))
                : form == typeof(ValueList<T>) ? new CodecConverter<ValueList<T>>(new ListCodec<T>(codec()))
                : new CodecConverter<Fact<ValueList<T>>>(new FactCodec<ValueList<T>>(new ListCodec<T>(codec()), nullIsUnknown: true));
    }

    /// <summary>A type that is written and not read.</summary>
    private sealed class WrittenForm<T>(Func<Written<T>> written) : Forms(typeof(T), byItself: true, withOthers: false)
        where T : notnull
    {
        internal override JsonConverter Make(Type form) => new WritingConverter<T>(written());
    }

    private void AddPlain()
        => Reads(() => Values.Words, byItself: false).Reads(() => Values.Flag, byItself: false)
            .Reads(() => Values.Count, byItself: false).Reads(() => Values.AnyWhole, byItself: false)
            .Reads(() => Values.Subject).Reads(() => Values.Unit).Reads(() => Values.Person).Reads(() => Values.Post)
            .Reads(() => Values.Area).Reads(() => Values.Day).Reads(() => Values.DayOfYear)
            .Reads(() => Values.Span).Reads(() => Values.Title).Reads(() => Kinds.Codec)
            .Reads(() => DutyShapes.Turn).Reads(() => DutyShapes.Timeline).Reads(() => CalendarShapes.NoticeDay)
            .Reads(() => CalendarShapes.Notice).Reads(() => CalendarShapes.Overlay).Reads(() => CalendarShapes.BoundedDate)
            .Reads(() => CalendarShapes.StatutoryDays).Reads(() => DeadlineShapes.Suspension).Reads(() => CalendarShapes.CutOff);

    private void AddLaw()
        => Reads(() => Legal.Basis).Reads(() => Legal.Limit).Reads(() => Legal.Provision).Reads(() => LawShapes.Article)
            .Reads(() => LawShapes.Citation).Reads(() => LawShapes.Instrument).Reads(() => LawShapes.ReportLimit)
            .Reads(() => Values.Rule(Values.Percent)).Reads(() => Values.Rule(Values.AnyWhole)).Reads(() => Values.Rule(Legal.Limit))
            .Reads(() => Values.Rule(Values.Figure)).Reads(() => TrainingShapes.Text).Sets(() => TrainingShapes.Amounts)
            .Reads(() => Values.Rule(new ListCodec<DisclosureChannel>(new NameCodec<DisclosureChannel>())))
            .Reads(() => Values.Rule(new ListCodec<ChainRole>(new NameCodec<ChainRole>())))
            .Sets(() => Values.AnyWhole).Sets(() => Legal.Limit).Sets(() => Values.Title).Sets(() => LawShapes.ReportLimit)
            .Sets(() => CalendarShapes.StatutoryDays).Sets(() => new NameCodec<DisclosureScope>())
            .Sets(() => new NameCodec<DisclosureRegime>()).Sets(() => new NameCodec<RequestTableForm>())
            .Sets(() => RequestShapes.Scale).Sets(() => Values.DayOfYear).Sets(() => new NamesCodec<GuideContents>())
            .Sets(() => new NamesCodec<CatalogueContents>())
            .Sets(() => new ListCodec<DisclosureChannel>(new NameCodec<DisclosureChannel>()))
            .Sets(() => Values.Flag).Sets(() => new NameCodec<ClockEffect>()).Sets(() => new NameCodec<ConsultationDays>())
            .Sets(() => new NameCodec<RemedyOrder>()).Sets(() => new ListCodec<Consulted>(new NameCodec<Consulted>()))
            .Sets(() => new ListCodec<RequestChannel>(new NameCodec<RequestChannel>()))
            .Sets(() => new ListCodec<ReplyChannel>(new NameCodec<ReplyChannel>()))
            .Sets(() => new ListCodec<RequestOutcome>(new NameCodec<RequestOutcome>()));

    private void AddEnforcement()
        => Reads(() => PenaltyShapes.Amount).Reads(() => PenaltyShapes.Officer).Reads(() => Values.Rule(PenaltyShapes.Amount))
            .Sets(() => PenaltyShapes.Amount).Sets(() => new NamesCodec<PenaltyKinds>()).Sets(() => new NamesCodec<CaseClasses>())
            .Writes(() => PenaltyResults.LateFee)
            .Writes(() => FindingResults.Entry<PenaltyStepKind>()).Writes(() => FindingResults.Ledger<PenaltyStepKind>());

    private void AddFigures()
        => Reads(() => Values.Percent).Reads(() => Values.Figure).Reads(() => Values.Frequency).Reads(() => FigureShapes.Unit)
            .Reads(() => FigureShapes.Ratio).Reads(() => FigureShapes.Interval).Reads(() => FigureShapes.Ratios)
            .Reads(() => FigureShapes.PerRounding(FigureShapes.Interval)).Reads(() => FigureShapes.PerRounding(FigureShapes.Ratios))
            .Reads(() => FigureShapes.Approximations).Reads(() => FigureShapes.Count).Reads(() => FigureShapes.Rate)
            .Reads(() => FigureShapes.Based).Reads(() => FigureShapes.Reported).Reads(() => FigureShapes.Report)
            .Reads(() => ParticipationShapes.Part).Reads(() => RollUpShapes.Header).Reads(() => RollUpShapes.Partial)
            .Reads(() => RollUpShapes.School).Reads(() => RollUpShapes.Succession).Reads(() => RollUpShapes.CodeDays);

    private void AddOrganizations()
        => Reads(() => OrganizationShapes.School).Reads(() => OrganizationShapes.Division).Reads(() => OrganizationShapes.Unit)
            .Reads(() => OrganizationShapes.Post).Reads(() => OrganizationShapes.Incumbency).Reads(() => OrganizationShapes.StandIn)
            .Reads(() => OrganizationShapes.Absence).Reads(() => DutyMapShapes.Incumbent).Reads(() => DutyMapShapes.StandIn)
            .Reads(() => DutyMapShapes.Absence);

    private void AddDuties()
        => Reads(() => DutyMapShapes.Area).Reads(() => DutyMapShapes.Areas).Reads(() => DutyMapShapes.Escalation)
            .Reads(() => DutyMapShapes.Assignment).Reads(() => DutyMapShapes.Reorganization).Reads(() => DutyMapShapes.UnitEnded)
            .Reads(() => DutyMapShapes.Scope).Reads(() => DutyMapShapes.Group).Reads(() => DutyMapShapes.Paper)
            .Reads(() => DutyMapShapes.Apart).Reads(() => DutyMapShapes.Tables).Reads(() => DutyMapShapes.Map)
            .Reads(() => DutyMapShapes.Audit).Reads(() => DutyShapes.Heads).Reads(() => DutyShapes.Report).Reads(() => DutyShapes.Law)
            .Reads(() => DutyShapes.Item).Reads(() => DutyShapes.Task);

    private void AddDisclosure()
        => Reads(() => DisclosureShapes.Decision).Reads(() => DisclosureShapes.Answer).Reads(() => DisclosureShapes.Claim)
            .Reads(() => DisclosureShapes.Part).Reads(() => DisclosureShapes.Outward).Reads(() => DisclosureShapes.Handling)
            .Reads(() => DisclosureShapes.Count).Reads(() => CatalogueShapes.Statutory).Reads(() => CatalogueShapes.Row)
            .Reads(() => CatalogueShapes.Limit).Reads(() => CatalogueShapes.Item).Reads(() => CatalogueShapes.Catalogue)
            .Reads(() => ChainShapes.Row).Reads(() => ChainShapes.Chains).Reads(() => ChainShapes.Duty).Reads(() => ChainShapes.Table)
            .Reads(() => StatisticsShapes.Table).Reads(() => StatisticsShapes.Counts).Reads(() => StatisticsShapes.Remedies)
            .Reads(() => StatisticsShapes.Stated).Reads(() => StatisticsShapes.Stock)
            .Reads(() => RequestShapes.Band).Reads(() => RequestShapes.Scale).Reads(() => RequestEventShapes.Any)
            .Reads(() => RequestShapes.Draft).Reads(() => DecisionShapes.Day).Reads(() => DecisionShapes.Step);

    private void AddCollective()
        => Reads(() => CollectiveShapes.Step).Reads(() => CollectiveShapes.Rule).Reads(() => CollectiveShapes.OwnRule)
            .Reads(() => CollectiveShapes.Item).Reads(() => CollectiveShapes.Impact);

    private void AddField()
        => Reads(() => FieldShapes.Hour, byItself: false).Reads(() => FieldShapes.Measure).Reads(() => FieldShapes.Transfer)
            .Reads(() => Values.Rule(FieldShapes.Form)).Sets(() => FieldShapes.Hour).Sets(() => new NameCodec<LegalRank>())
            .Sets(() => new NamesCodec<DeedContents>()).Sets(() => new NamesCodec<PenaltyWording>());

    private void AddPublicity()
        => Reads(() => PublicityShapes.Record).Reads(() => PublicityShapes.Duty).Reads(() => PublicityShapes.ThemeDay);

    private void AddSchools() => Reads(() => SchoolShapes.School).Reads(() => SchoolShapes.Appointment);

    private void AddReporting()
        => Reads(() => ReportingShapes.Letter).Reads(() => ReportingShapes.Problem).Reads(() => ReportingShapes.Measure)
            .Reads(() => ReportingShapes.LastMeasure).Sets(() => new NamesCodec<ReportAddressees>());

    private void AddDisputes() => Reads(() => DisputeShapes.Duty).Reads(() => DisputeShapes.Point);

    private void AddRequestEvents()
        => Reads(() => RequestEventShapes.RequestSubmitted).Reads(() => RequestEventShapes.RequestConfirmed)
            .Reads(() => RequestEventShapes.CorrectionAsked).Reads(() => RequestEventShapes.CorrectionReceived)
            .Reads(() => RequestEventShapes.ConsultationSent).Reads(() => RequestEventShapes.OpinionReceived)
            .Reads(() => RequestEventShapes.ThirdPartyTold).Reads(() => RequestEventShapes.LetterDelivered)
            .Reads(() => RequestEventShapes.FeeNotified).Reads(() => RequestEventShapes.FeePaid)
            .Reads(() => RequestEventShapes.ReplyExtended).Reads(() => RequestEventShapes.ReasonsAsked)
            .Reads(() => RequestEventShapes.ReasonsGiven).Reads(() => RequestEventShapes.ReplyDelayed)
            .Reads(() => RequestEventShapes.RequestReplied).Reads(() => RequestEventShapes.RequestWithdrawn)
            .Reads(() => RequestEventShapes.RemedySought).Reads(() => RequestEventShapes.RemedyDecided);
}

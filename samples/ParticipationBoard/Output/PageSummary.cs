using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>What the page says before its rows: one sentence, the key figures, the spread in words, and what it leaves out.</summary>
internal sealed class PageSummary
{
    private readonly Board _board;
    private readonly PageChoices _choices;
    private readonly Language _language;
    private readonly HashSet<int> _unfolded = [];

    public PageSummary(Board board, BoardPlace root, PageChoices choices, Language language)
    {
        (_board, Root, _choices, _language, Above) = (board, root, choices, language, root);
        while (OnlyWithData(Above.Below) is { Below.Count: > 0 } only)
        {
            Above = only;
            _unfolded.Add(only.Index);
        }

        Spread = new(Above.Below, choices);
    }

    public BoardPlace Root { get; }

    /// <summary>The place whose places below are compared: all together, or the first with data of more than one below it.</summary>
    public BoardPlace Above { get; }

    /// <summary>The places that lead there, which a reader need not unfold.</summary>
    public IReadOnlySet<int> Unfolded => _unfolded;

    public Spread Spread { get; }

    public PageHead Head => new(_language, _choices.Title, Sentence, _choices.Date, _choices.Source)
    {
        Figures = [.. KeyFigures()],
    };

    /// <summary>The spread of the rates in words, for who does not see the drawing.</summary>
    public Message SpreadText => PageWords.SpreadText.With(
        ("count", Spread.Rated.Count),
        ("median", Spread.MedianText),
        ("rest", Joined(
            _choices.Target.IsNone ? null : PageWords.TextTarget.With(Target, Reaching),
            Ends(PageWords.TextEnds),
            Spread.Small == 0 ? null : PageWords.TextSmall.With(("count", Spread.Small)),
            Spread.WithoutData == 0 ? null : PageWords.TextNothing.With(("count", Spread.WithoutData)))));

    /// <summary>The places of the table that the depth keeps off the page, by level; null where it keeps off none.</summary>
    public Message? LeftOut
    {
        get
        {
            var shown = new Dictionary<RollUpLevel, int>();
            Count(Root, shown);
            var index = _board.Divisions.Index;
            string[] parts = [.. PageWords.Levels
                .Select(level => (Name: level.Value, Missing: index.PlacesAt(level.Key).Count() - shown.GetValueOrDefault(level.Key)))
                .Where(level => level.Missing > 0)
                .Select(level => Text(PageWords.OfLevel.With(("level", level.Name), ("count", level.Missing))))];
            string places = string.Join(_language == Language.Chinese ? "、" : ", ", parts);
            return parts.Length == 0 ? null : PageWords.LeftOut.With(("places", places));
        }
    }

    private IBilingualText Sentence => Root.Count.Rate.IsUndefined
        ? PageWords.NoBase
        : PageWords.Says.With(
            ("rate", Figures.Rate(Root.Count)),
            ("eligible", Root.Count.Eligible),
            ("took", Root.Count.Participants),
            ("rest", Joined(
                Root.Change is { IsUndefined: false } ? PageWords.SaysChange.With(("change", Figures.Change(Root, _language))) : null,
                _choices.Target.IsNone || Spread.Rated.Count < 2 ? null : PageWords.SaysTarget.With(Target, Rated, Reaching),
                Ends(PageWords.SaysEnds))));

    private IEnumerable<(IBilingualText Name, string Value, string Note)> KeyFigures()
    {
        var count = Root.Count;
        bool? met = _choices.Reaches(count);
        var reaches = met is null ? null : (met == true ? PageWords.TargetMet : PageWords.TargetMissed).With(Target);
        yield return (PageWords.Rate, count.Rate.IsUndefined ? PageWords.NoData.ToText(_language) : Figures.Rate(count), Text(reaches));
        yield return (PageWords.Took, Figures.Grouped(count.Participants), Text(PageWords.OfEligible.With(("count", count.Eligible))));
        if (Root.Change is { } change)
        {
            yield return change.IsUndefined
                ? (PageWords.OnLast, Figures.Nothing, Figures.WhyNoChange(_board, Root).ToText(_language))
                : (PageWords.OnLast, Figures.Signed(change, _language), PageWords.Points.ToText(_language));
        }

        if (Spread.Rated.Count > 1)
        {
            yield return (PageWords.Median, Spread.MedianText, Text(PageWords.OfPlaces.With(("count", Spread.Rated.Count))));
            if (met is not null)
            {
                yield return (PageWords.Reaching, Figures.Grouped(Spread.Reaching), Text(PageWords.OfTarget.With(Target, Rated)));
            }
        }

        yield return (Words.BadRows, Figures.Grouped(_board.Errors.Count), Text(PageWords.OfRows.With(("count", _board.Now.Rows))));
    }

    private (string Hole, object Value) Target => ("target", _choices.Target);

    private (string Hole, object Value) Rated => ("count", Spread.Rated.Count);

    private (string Hole, object Value) Reaching => ("reaching", Spread.Reaching);

    // Of one place alone the highest is the lowest.
    private Message? Ends(MessageTemplate words) => Spread is not { Lowest: { } lowest, Highest: { } highest } || lowest == highest
        ? null
        : words.With(
            ("highest", Figures.Name(highest, _language)),
            ("high", Figures.Rate(highest.Count)),
            ("lowest", Figures.Name(lowest, _language)),
            ("low", Figures.Rate(lowest.Count)));

    private static BoardPlace? OnlyWithData(IReadOnlyList<BoardPlace> places)
        => places.Where(place => !place.Count.Rate.IsUndefined).Take(2).ToList() is [var only] ? only : null;

    private void Count(BoardPlace place, Dictionary<RollUpLevel, int> shown)
    {
        var level = _board.Divisions.Index.LevelOf(place.Index);
        shown[level] = shown.GetValueOrDefault(level) + 1;
        foreach (var below in place.Below) { Count(below, shown); }
    }

    private string Joined(params Message?[] parts) => string.Concat(parts.Select(Text));

    private string Text(Message? message) => message?.ToText(_language) ?? "";
}

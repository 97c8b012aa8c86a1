using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>What stands in brackets behind an answer: from where the duty is inherited, and by which reorganization the post came to it.</summary>
internal sealed class AnswerNotes(TierAnswer answer) : IBilingualText
{
    private static readonly MessageTemplate Inherited = new("沿用上级事项{area}的分工", "inherited from {area}");

    private static readonly Bilingual Own = new("本事项分工", "its own");

    private static readonly MessageTemplate Through = new("{on}机构调整，承接{from}，依据{basis}", "taken over from {from} on {on}, {basis}");

    public string ToText(Language language)
    {
        var notes = answer.Holders.Select(holder => holder.Assignment.Through).OfType<Reorganization>().Distinct()
            .Select(through => Through.With(("on", through.On), ("from", through.From.ToString()), ("basis", through.Basis)).ToText(language))
            .Prepend(answer.InheritedFrom is { } from ? Inherited.With(("area", from.Name)).ToText(language) : Own.ToText(language));
        return language == Language.Chinese ? $"（{string.Join('；', notes)}）" : $" ({string.Join("; ", notes)})";
    }
}

using System.Collections.Frozen;

namespace LawGov.Domain.Figures.Printed;

/// <summary>The units that reports print, with their English reading.</summary>
internal static class CountUnits
{
    internal static FrozenDictionary<string, string> English { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["人"] = "people", ["人次"] = "attendances", ["名"] = "people", ["位"] = "people", ["户"] = "households", ["户次"] = "household visits",
        ["家"] =
            "establishments", ["家次"] =
                "establishment visits", ["所"] = "schools", ["所次"] = "school visits", ["校"] = "schools", ["校次"] = "school visits",
        ["件"] =
            "items", ["件次"] =
                "item handlings", ["场"] = "events", ["场次"] = "sessions", ["次"] = "times", ["期"] = "editions", ["份"] = "copies",
        ["条"] =
            "entries", ["条次"] =
                "entry handlings", ["项"] =
                    "matters", ["起"] = "cases", ["例"] = "instances", ["宗"] = "cases", ["批"] = "batches", ["批次"] = "batches in turn",
        ["个"] =
            "units", ["班"] =
                "classes", ["班次"] = "class runs", ["节"] = "lessons", ["课"] = "lessons", ["课时"] = "class hours", ["学时"] = "study hours",
        ["小时"] = "hours", ["天"] = "days", ["日"] = "days", ["周"] = "weeks", ["月"] = "months", ["个月"] = "months", ["年"] = "years",
        ["元"] =
            "yuan", ["册"] =
                "volumes", ["本"] = "books", ["篇"] = "articles", ["幅"] = "sheets", ["块"] = "boards", ["处"] = "places", ["支"] = "teams",
        ["组"] =
            "groups", ["台"] =
                "sets", ["台次"] =
                    "set runs", ["套"] = "sets of things", ["辆"] = "vehicles", ["辆次"] = "vehicle runs", ["车次"] = "vehicle trips",
        ["部"] =
            "works", ["门"] =
                "subjects", ["张"] = "sheets of paper", ["封"] = "letters", ["间"] = "rooms", ["座"] = "sites", ["道"] = "questions",
        ["类"] =
            "kinds", ["轮"] =
                "rounds", ["队"] = "squads", ["村"] = "villages", ["社区"] = "communities", ["对"] = "pairs", ["面"] = "walls", ["点位"] = "points",
        ["平方米"] = "square metres", ["公里"] = "kilometres", ["字"] = "characters", ["则"] = "notes", ["堂"] = "lessons held",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The unit that a text starts with, the longest that fits; none if it starts with no unit.</summary>
    internal static CountUnit StartOf(ReadOnlySpan<char> text, ReadOnlySpan<CountUnit> further)
    {
        var unit = CountUnit.None;
        int longest = 0;
        foreach (var candidate in further)
        {
            string name = candidate.ToString();
            if (!candidate.IsNone && name.Length > longest && text.StartsWith(name, StringComparison.Ordinal))
            {
                (unit, longest) = (candidate, name.Length);
            }
        }

        foreach (string name in English.Keys)
        {
            if (name.Length > longest && text.StartsWith(name, StringComparison.Ordinal)) { (unit, longest) = (new(name), name.Length); }
        }

        return unit;
    }
}

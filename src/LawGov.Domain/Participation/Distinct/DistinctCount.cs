using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Distinct;

/// <summary>How many people, and how often they took part (人数与人次): somebody who came twice is one person and two attendances.</summary>
/// <remarks>
/// People of several units do not add: somebody counted in two schools is one person of both together. Default: nobody, never.
/// </remarks>
/// <param name="People">Different people (人数).</param>
/// <param name="Attendances">Rows counted (人次), never fewer than people.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct DistinctCount(long People, long Attendances)
{
    /// <summary>Returns both numbers, such as <c>3人/5人次</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{People}人/{Attendances}人次");
}

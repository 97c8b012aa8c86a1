using LawGov.Domain.Collections;

namespace LawGov.Domain.Findings.Judging;

/// <content>Any number of facts that are not stated.</content>
public sealed partial class Case
{
    /// <summary>Finds that facts are not stated without which nothing can be judged, and names them all in one sentence.</summary>
    /// <remarks>Of one fact <see cref="Known{T}(Fact{T}, FactKey, out T)"/> says the same, and of two <see cref="Both"/>.</remarks>
    /// <param name="keys">The facts by name, each of which can change the verdict; one at least. Nulls are passed over: <c>known ? null :
    /// key</c>.</param>
    /// <exception cref="ArgumentException">No fact is named.</exception>
    public Finding Missing(params ReadOnlySpan<FactKey?> keys)
        => Undetermined(NotStated.With(("what", new KeyNames(ValueList.OfPresent(keys)))), keys);
}

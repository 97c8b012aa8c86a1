using CsCheck;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Properties;

/// <summary>The chains against a walk over rows and days.</summary>
public class DisclosureChainProperties
{
    private static readonly string[] Declared = ["网站", "公众号"];
    private static readonly Basis Register = Basis.Internal(new("责任清单", "register"));

    private static readonly PostRegister Posts = PostRegister.Of(
        "甲乙丙".Select(post => new IncumbentRow { Post = $"岗{post}", Person = $"人岗{post}", Span = DateSpan.From(Gens.First.PlusDays(-1)) }));

    private static readonly Gen<ChainRow[]> Rows = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 6], Gen.Int[0, 3], Gens.Spans, Gen.Int[0, 7], (channel, role, post, span, form) => new ChainRow
    {
        Channel = channel switch { 0 => null, 3 => "公众号", _ => "网站" },
        Role = (ChainRole)role,
        Post = post == 0 ? PostId.None : new("岗" + "甲乙丙"[post - 1]),
        Span = span,
        Basis = form == 0 ? null : Register,
    }).Array[0, 12];

    [Fact]
    public void Build_OfAnyRows_LosesNone()
        => Rows.Sample(rows =>
        {
            var chains = DisclosureChains.Build(new("局"), [.. Declared], rows);
            var wrong = chains.Errors.Where(error => error.Fault != ChainRowFault.GivenTwice).Select(error => (int)error.Row - 1).ToHashSet();
            var sound = Enumerable.Range(0, rows.Length).Where(row => !wrong.Contains(row)).ToList();

            wrong.Should().BeEquivalentTo(Enumerable.Range(0, rows.Length).Where(row => !IsSound(rows[row])));
            chains.Errors.Should().BeInAscendingOrder(error => error.Row);
            chains.Chains.Select(chain => chain.Channel).Should().Equal(Declared);
            chains.Chains.Sum(chain => chain.Assignments.Count).Should().Be(sound.Count);
            chains.Errors.Where(error => error.Fault == ChainRowFault.GivenTwice).Select(error => (int)error.Row - 1).Should().Equal(
                sound.Where(row => sound.Any(other => other != row && rows[other].Channel == rows[row].Channel && rows[other].Role == rows[row].Role
                    && Gens.Days.Any(day => rows[row].Span.Contains(day) && rows[other].Span.Contains(day)))));
        });

    [Fact]
    public void Build_OfTheRowsThatTheyKept_AreTheSameChains()
        => Gen.Select(Rows, Rows).Sample((rows, others) =>
        {
            var chains = DisclosureChains.Build(new("局"), [.. Declared], rows);
            var again = DisclosureChains.Build(chains.Organ, chains.Chains.Select(chain => chain.Channel).ToValueList(), chains.Rows);
            again.Should().Be(chains);
            again.GetHashCode().Should().Be(chains.GetHashCode());
            again.Errors.Should().Equal(chains.Errors);
            DisclosureChains.Build(new("局"), [.. Declared], others).Equals(chains).Should().Be(rows.SequenceEqual(others));
            DisclosureChains.Build(new("局"), ["网站"], rows).Should().NotBe(chains);
            DisclosureChains.Build(new("别局"), [.. Declared], rows).Should().NotBe(chains);
        });

    [Fact]
    public void Trace_OnAnyDay_NamesThePostsOfThatDay()
        => Gen.Select(Rows, Gen.Int[1, 10], Gen.Int[-1, Gens.Window - 1]).Sample((rows, fault, day) =>
        {
            var on = Gens.First.PlusDays(day);
            var chain = DisclosureChains.Build(new("局"), [.. Declared], rows)["网站"];
            var trace = chain.Trace((DisclosureFault)fault, on, Posts);

            foreach (var answer in trace.Answers)
            {
                var posts = rows.Where(row => IsSound(row) && row.Channel == "网站" && row.Role == answer.Role && row.Span.Contains(on)).Select(row => row.Post).Distinct().ToList();
                answer.Holding.Should().Be(posts.Count switch { 0 => HoldingState.None, 1 => HoldingState.InPost, _ => HoldingState.Conflict });
                answer.Person.Should().Be(posts.Count == 1 ? new PersonId("人" + posts[0]) : PersonId.None);
                chain.NotHeld(on).Contains(answer.Role).Should().Be(posts.Count == 0);
            }

            trace.Answers[^1].Role.Should().Be(ChainRole.Head);
        });

    private static bool IsSound(ChainRow row)
        => row.Channel is not null && row.Role is >= ChainRole.Head and <= ChainRole.Publisher && !row.Post.IsNone && !row.Span.IsEmpty && row.Basis is not null;
}
